// A short form where the source gives the name: “the Board” for the board of the growers, of which nothing was said before.
import type { CheckContext, Gathered } from '#shared/checks/check.ts'
import { readBodies } from '#shared/checks/names/bodies-of.ts'
import { isHeading } from '#shared/checks/terms/aligned-sentences.ts'
import { isTellingAlone, mayNameOne, type NounOfName, readNounsOfNames } from '#shared/checks/terms/nouns-of-names.ts'
import { readAcronyms } from '#shared/checks/terms/read-acronyms.ts'
import { termOver } from '#shared/checks/terms/term-over.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { overlap } from '#shared/text/overlap.ts'

/** What a version says of names in a row. */
export interface NamesInVersion {
  readonly language: LanguageTag
  /** Nouns of names that are given in full. */
  readonly named: readonly string[]
  readonly abbreviates: boolean
  /** The one noun of the row, alone, where the source has one, with its name. */
  readonly left: (TextSpan & { readonly noun: string; readonly quote: string }) | null
}

export function namesInVersions(row: RowText, context: CheckContext): readonly NamesInVersion[] | null {
  const { source, languages } = context.release
  let all: NamesInVersion[] | null = null
  for (const language of languages) {
    const cell = row.cells[language]
    if (language === source || cell === undefined || cell.text === '') continue
    const nouns = context.read(readNounsOfNames, cell, language)
    const abbreviates = context.read(readAcronyms, cell, language).length > 0
    if (nouns.length === 0 && !abbreviates) continue
    const named = nouns.filter(({ short }) => !short).map(({ noun }) => noun)
    ;(all ??= []).push({ language, named, abbreviates, left: leftAlone(row, language, nouns, context) })
  }
  return all
}

function leftAlone(
  row: RowText,
  language: LanguageTag,
  nouns: readonly NounOfName[],
  context: CheckContext,
): NamesInVersion['left'] {
  const [only, another] = nouns
  const [cell, there] = [row.cells[language], row.cells[context.release.source]]
  if (!only?.short || another !== undefined || isHeading(row) || !isTellingAlone(only.noun) || !cell || !there)
    return null
  const name = nameInSource(row, context)
  if (name === null || !mayNameOne(name.noun, only.noun)) return null
  const { start, end, noun } = only
  return { start, end, noun, quote: cell.text.slice(start, end) }
}

/** The one name of the row that has such a noun, unless everybody knows it. */
function nameInSource(row: RowText, context: CheckContext): NounOfName | null {
  const { source } = context.release
  const there = row.cells[source]
  if (there === undefined) return null
  const [name, another] = context.read(readNounsOfNames, there, source)
  if (name === undefined || name.short || another !== undefined || !isNamed(there.text, name)) return null
  const isKnown =
    context.read(readBodies, there, source).some((part) => overlap(part, name)) ||
    termOver(context.termsIn(there, source), name) !== null
  return isKnown ? null : name
}

/** Behind a word with a capital, or before what it is of. */
function isNamed(text: string, { start, end }: TextSpan): boolean {
  const before = /(\p{L}[\p{L}’'-]*)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? ''
  if (/^\p{Lu}/u.test(before) && !determiner.test(before)) return true
  return /^[ \u00a0](?:(?:of|for|on) (?:the )?\p{Lu}|d[eu’'] ?\p{L}{2}|des |pour (?:l[ae’']|les)|relati(?:f|ve) )/u.test(
    text.slice(end, end + 16),
  )
}

const determiner = /^(?:The|This|That|Each|Every|Its|Their|Our|His|Her|Any|No|An?|Le|La|Les|Une?|Cet?|Cette)$/u

/** Of each version the first short form of a name that it has not given before. */
export function* leftWithoutName(
  gathered: readonly Gathered<readonly NamesInVersion[]>[],
  language: LanguageTag,
): Iterable<TextSpan & { readonly rowId: string; readonly quote: string }> {
  const named: string[] = []
  for (const { row, data } of gathered) {
    const version = data.find((one) => one.language === language)
    if (version === undefined) continue
    if (version.abbreviates) return
    const { left } = version
    if (left !== null && !named.some((noun) => mayNameOne(noun, left.noun))) {
      yield { ...left, rowId: row.id }
      named.push(left.noun)
    }
    named.push(...version.named)
  }
}
