import type { CellReader, CheckContext, FoundIn } from '#shared/checks/check.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { rememberedBySpeller } from '#shared/checks/spelling/remembered-by-speller.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText, TextSpan } from '#shared/model/release-text.ts'
import { latinGivenNames } from '#shared/press/given-names.ts'
import { placesIn } from '#shared/press/places.ts'
import type { Speller } from '#shared/spelling/speller.ts'
import { isFunctionWord } from '#shared/terms/function-words.ts'
import { overlap } from '#shared/text/overlap.ts'
import { rememberedByWord, type WordForm } from '#shared/text/words-in.ts'

/** A capitalised word that is no word of its language. */
export interface NameWord extends TextSpan {
  readonly form: WordForm
  readonly language: LanguageTag
  readonly rowId: string
  /** No dictionary knows it. */
  readonly strange: boolean
  /** No other capitalised word stands beside it. */
  readonly alone: boolean
  /** The version and the first letter: only names that share them are compared. */
  readonly initial: string
  /** The whole of what an apostrophe or a hyphen joins to it: `N’Djamena`; null where nothing is. */
  readonly compound: string | null
}

const none: readonly NameWord[] = []

/** The names in single words that an English or French version has in a row; none without a dictionary. */
export function namesInRow(row: RowText, context: CheckContext): readonly NameWord[] {
  let all: NameWord[] | null = null
  for (const language of context.release.languages) {
    const cell = row.cells[language]
    const base = baseLanguage(language)
    if (cell === undefined || cell.text === '' || (base !== 'en' && base !== 'fr')) continue
    for (const word of context.read(namesOfCell, cell, language))
      (all ??= []).push({ ...word, language, rowId: row.id })
  }
  return all ?? none
}

type NameInCell = Omit<NameWord, 'language' | 'rowId'>

const namesOfCell: CellReader<readonly NameInCell[]> = (cell, language, context) => {
  const kindOf = kindsBy(context.speller, baseLanguage(language))
  if (kindOf === null) return []
  const { forms, starts, ends } = context.read(readWords, cell, language)
  let found: NameInCell[] | null = null
  for (const [index, form] of forms.entries()) {
    const kind = kindOf(form)
    if (kind === 'word') continue
    const [start, end] = [starts[index] ?? 0, ends[index] ?? 0]
    const isBeside = (other: number, from: number, to: number): boolean =>
      isNameBeside(forms[other], cell.text.slice(from, to), language)
    const alone =
      !isBeside(index - 1, ends[index - 1] ?? 0, start) && !isBeside(index + 1, end, starts[index + 1] ?? end)
    const strange = kind === 'strange' && !isListed({ start, end }, cell, language, context)
    const initial = language + form.written.charAt(0)
    const head = isJoint(cell.text.charAt(start - 1)) && isCapital(forms[index - 1]) ? starts[index - 1] : undefined
    const compound = head === undefined ? null : cell.text.slice(head, end)
    ;(found ??= []).push({ form, start, end, strange, alone, initial, compound })
  }
  return found ?? []
}

const isJoint = (mark: string) => /[-\u2010\u2011'’]/u.test(mark)
const isCapital = (form: WordForm | undefined) => form?.shape === 'capital' || form?.shape === 'caps'

function isListed({ start, end }: TextSpan, cell: CellText, language: LanguageTag, context: CheckContext): boolean {
  const written = cell.text.slice(start, end)
  return (
    context.termsIn(cell, language).some((term) => overlap(term, { start, end })) ||
    context.entities.some(({ names }) => names[language]?.full.includes(written) === true)
  )
}

/** Another capitalised word, or a part of the same compound. */
function isNameBeside(other: WordForm | undefined, between: string, language: LanguageTag): boolean {
  if (other === undefined) return false
  if (/^[-\u2010\u2011]$/u.test(between)) return true
  const isJoined = between === ' ' || between === '\u00a0' || between === '. '
  return isJoined && other.shape !== 'lower' && other.shape !== 'digits' && !isFunctionWord(other.folded, language)
}

type Kind = 'word' | 'name' | 'strange'

/** Null where there is no dictionary. */
const kindsBy = rememberedBySpeller((speller, base): ((form: WordForm) => Kind) | null =>
  speller.knows('a', base) === null ? null : rememberedByWord((form) => kindOfWord(form, speller, base)),
)

const shortest = 6

function kindOfWord({ written, shape, folded }: WordForm, { knows }: Speller, base: LanguageTag): Kind {
  if (shape !== 'capital' || written.length < shortest || latinGivenNames.has(folded)) return 'word'
  if (knows(written.toLowerCase(), base) === true) return 'word'
  return ['en', 'fr'].some((language) => knows(written, language) === true) ? 'name' : 'strange'
}

interface Spelled {
  readonly form: WordForm
  readonly language: LanguageTag
  readonly places: NameWord[]
}

/** One version writes a name in two ways, one letter or two changed over apart, and one of them is no name elsewhere. */
export function* oddNames(names: readonly NameWord[]): Iterable<FoundIn> {
  const byInitial = new Map<string, Map<WordForm, Spelled>>()
  for (const name of names) if (name.strange) byInitial.set(name.initial, new Map())
  if (byInitial.size === 0) return
  for (const name of names) {
    const spelled = byInitial.get(name.initial)
    const known = spelled?.get(name.form)
    if (known) known.places.push(name)
    else spelled?.set(name.form, { form: name.form, language: name.language, places: [name] })
  }
  for (const spelled of byInitial.values()) {
    if (spelled.size < 2) continue
    for (const odd of spelled.values()) {
      if (!odd.places.every(({ strange, alone }) => strange && alone)) continue
      const meant = meantBy(odd, [...spelled.values()])
      if (meant !== null) yield* findings(odd, meant)
    }
  }
}

function meantBy(odd: Spelled, all: readonly Spelled[]): Spelled | null {
  const likely = all.filter((other) => other !== odd && isSlipOf(odd.form.written, other.form.written))
  const [meant] = likely
  if (meant === undefined || likely.length > 1 || !meant.places.some(({ alone }) => alone)) return null
  const lead = meant.places.length - odd.places.length
  const isUsual = lead > 0 || (lead === 0 && !meant.places.some(({ strange }) => strange))
  return isUsual && placesIn(odd.form.written, odd.language).length === 0 ? meant : null
}

/** One letter too many, too few or another, or two changed over; not at the end, where words have their endings. */
function isSlipOf(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  let start = 0
  while (start < shorter.length && shorter.charAt(start) === longer.charAt(start)) start += 1
  const [left, right] = [shorter.slice(start), longer.slice(start)]
  if (left !== '' && right === longer.charAt(start - 1) + left) return true
  if (left.length < 2 || isEnding.test(left) || isEnding.test(right)) return false
  if (shorter.length < longer.length) return left === right.slice(1)
  if (left.slice(1) === right.slice(1)) return true
  return left.charAt(0) === right.charAt(1) && left.charAt(1) === right.charAt(0) && left.slice(2) === right.slice(2)
}

/** Algerian and Algerien, Italiens and Italians, Petrova and Petrovna. */
const isEnding = /^[aeiouy]?[nsrt]?[aes]?s?$/u

function* findings(odd: Spelled, meant: Spelled): Iterable<FoundIn> {
  const expected = meant.form.written
  const [model] = meant.places
  if (model === undefined) return
  for (const { language, rowId, start, end } of odd.places) {
    yield {
      language,
      rowId,
      start,
      end,
      values: { found: odd.form.written, expected },
      fix: { start, end, replacement: expected },
      related: [{ language, rowId: model.rowId, start: model.start, end: model.end, quote: expected }],
    }
  }
}
