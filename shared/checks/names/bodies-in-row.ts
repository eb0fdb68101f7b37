// Which body that one version of a row names is which of another version's.
import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { areOfOneKind, headOfAnyKind } from '#shared/press/body-kinds.ts'
import { type BodyName, bodyNamesIn } from '#shared/press/body-names.ts'

/** The names of bodies in a cell, ministries aside, also of those kinds of which there are many of a name. */
export const readBodiesOfAnyKind: CellReader<readonly BodyName[]> = (cell, language, context) =>
  withoutMereNouns(
    bodyNamesIn(cell.text, context.read(readWords, cell, language), language, headOfAnyKind),
    baseLanguage(language),
  )

/** «شركة ثانية», «مدرسة جديدة»: a noun without the article, and an adjective without it, name no body. */
function withoutMereNouns(names: readonly BodyName[], language: string): readonly BodyName[] {
  if (language !== 'ar') return names
  const named = names.filter((name, index) => !isMereNoun(name) && !isWithin(name, names[index - 1]))
  return named.length === names.length ? names : named
}

/** «دار المحفوظات»: two nouns of one kind make one name. */
function isWithin(name: BodyName, before: BodyName | undefined): boolean {
  if (before === undefined || placeOf(name) !== placeOf(before) + 1) return false
  return areOfOneKind(headOf(name), headOf(before))
}

const placeOf = ({ places, head }: BodyName) => places[head] ?? 0

function isMereNoun({ words: { forms }, places, head }: BodyName): boolean {
  const at = places[head] ?? 0
  return (
    indefiniteAdjective.test(forms[at + 1]?.folded ?? '') && !/^[وفبك]{0,2}(?:ال|لل)/u.test(forms[at]?.folded ?? '')
  )
}

/** Folded; what is said of one of many. */
const indefiniteAdjective =
  /^(?:ثاني|ثالث|رابع|خامس|اول|اخر|اخري|واحد|جديد|قديم|صغير|كبير|كبري|محلي|اجنبي|خاص|عام|دولي|متخصص|مختص|مستقل|وطني|حكومي|مماثل|مشترك|عالمي|صناعي|تجاري|خيري|ابتداءي|ثانوي|متنقل|منفصل|تابع|واقع)ه?$/u

/** A body that a version names, and what the versions it is compared with call it. */
export interface BodyInRow {
  readonly name: BodyName
  /** Equal where all the other versions say the same, as far as is certain. */
  readonly elsewhere: string
  /** The same, as long as the English name of it is. */
  readonly elsewhereWhole: string
  /** How many stems the name has at most, where another version shows it. */
  readonly longest: number
  /** Its noun is of the kind that all the other versions have. */
  readonly isOfKind: boolean
}

/** More than these, and it is open which stands for which. */
const mostBodies = 3

/** As much of a name as is its own where nothing says where it ends. */
export const fewestStems = 3

/**
 * The bodies of a translation that are the source's, in the order of the row. Those of the source are the ones that all
 * translations have, two or more: then it is the source that may call one body by two names.
 */
export function bodiesInRow(row: RowText, language: LanguageTag, context: CheckContext): readonly BodyInRow[] {
  const names = namesIn(row, language, context)
  if (names.length === 0 || names.length > mostBodies) return nothing
  const { source, languages } = context.release
  const others = language === source ? languages.filter((other) => other !== source) : [source]
  if (others.length === 0 || (language === source && others.length < 2)) return nothing
  const versions = others.map((other): Counterparts => [other, counterparts(names, namesIn(row, other, context))])
  return names.flatMap((name, index) => bodyIn({ name, language }, index, versions))
}

type Counterparts = readonly [LanguageTag, readonly (BodyName | null)[]]

function bodyIn(
  { name, language }: { readonly name: BodyName; readonly language: LanguageTag },
  index: number,
  versions: readonly Counterparts[],
): readonly BodyInRow[] {
  const all: [LanguageTag, BodyName][] = []
  for (const [other, found] of versions) {
    const counterpart = found[index] ?? null
    if (counterpart === null) return nothing
    all.push([other, counterpart])
  }
  const english = all.find(([other]) => isEnglish(other))?.[1]
  const longest = Math.max(english?.stems.length ?? 0, fewestStems)
  const whole = Math.max(longest, isEnglish(language) ? name.stems.length : 0)
  const isOfKind = all.every(([, other]) => areOfOneKind(headOf(name), headOf(other)))
  return [{ name, elsewhere: keyOf(all, longest), elsewhereWhole: keyOf(all, whole), longest: whole, isOfKind }]
}

function keyOf(names: readonly (readonly [LanguageTag, BodyName])[], longest: number): string {
  return names
    .map(([language, { stems }]) => (isEnglish(language) ? stems : stems.slice(0, longest)).join(' '))
    .join('\n')
}

/** In French and Arabic what follows a name may look like a part of it; capitals show where an English one ends. */
function isEnglish(language: LanguageTag): boolean {
  return baseLanguage(language) === 'en'
}

function namesIn({ cells }: RowText, language: LanguageTag, context: CheckContext): readonly BodyName[] {
  const cell = cells[language]
  return cell === undefined || cell.text === '' ? nothing : context.read(readBodiesOfAnyKind, cell, language)
}

/** For each name its counterpart: one after the other where there are as many, else the only one of its kind. */
function counterparts(names: readonly BodyName[], others: readonly BodyName[]): readonly (BodyName | null)[] {
  if (names.length === others.length) return others
  return names.map((name) => {
    const [only, another] = others.filter((other) => areOfOneKind(headOf(name), headOf(other)))
    const isAlone = names.every((one) => one === name || !areOfOneKind(headOf(one), headOf(name)))
    return only !== undefined && another === undefined && isAlone ? only : null
  })
}

/** The noun at the head of a name, folded. */
export function headOf({ words, places, head }: BodyName): string {
  const form = words.forms[places[head] ?? 0]
  return form === undefined ? '' : headOfAnyKind(form)
}
