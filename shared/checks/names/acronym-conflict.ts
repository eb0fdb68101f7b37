import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { readAcronyms } from '#shared/checks/names/read-names.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { areAnagrams, areOneSlipApart } from '#shared/checks/terms/one-slip-apart.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { type Expansion, expansionBefore } from '#shared/press/acronym-expansions.ts'
import type { Acronym } from '#shared/press/acronyms.ts'
import { isSameName } from '#shared/press/is-same-body.ts'
import { isGeneralAbbreviation } from '#shared/press/well-known-acronyms.ts'
import type { Words } from '#shared/text/words-in.ts'

/** One acronym with two expansions in a version, or one body with two acronyms. */
export const acronymConflict: ReleaseCheck = releaseCheck<readonly VersionAcronyms[]>({
  id: 'acronym-conflict',
  severity: 'error',
  gather: (row, context) => {
    let versions: VersionAcronyms[] | null = null
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || !cell.text.includes('(')) continue
      const acronyms = context.read(readAcronyms, cell, language).filter(({ role }) => role === 'defines')
      if (acronyms.length > 0) (versions ??= []).push({ language, acronyms })
    }
    return versions
  },
  *look(gathered, context) {
    for (const language of context.release.languages) yield* conflictsIn(gathered, language, context)
  },
})

interface VersionAcronyms {
  readonly language: LanguageTag
  readonly acronyms: readonly Acronym[]
}

/** An acronym in brackets and the name before it. */
interface Definition {
  readonly row: RowText
  readonly cell: CellText
  readonly words: Words
  readonly acronym: Acronym
  readonly expansion: Expansion
}

function* conflictsIn(
  gathered: readonly Gathered<readonly VersionAcronyms[]>[],
  language: LanguageTag,
  context: CheckContext,
): Iterable<FoundIn> {
  const byKey = new Map<string, Definition>()
  const byName = new Map<string, Definition>()
  for (const { row, data } of gathered) {
    const cell = row.cells[language]
    const version = data.find((one) => one.language === language)
    if (cell === undefined || version === undefined) continue
    const words = context.read(readWords, cell, language)
    for (const acronym of version.acronyms) {
      const first = byKey.get(acronym.key)
      if (first?.acronym.nameHash === acronym.nameHash || (first !== undefined && isWordForWord(first, words, acronym)))
        continue
      const definition = definitionOf(row, cell, words, acronym)
      if (definition === null) continue
      yield* conflictWith(definition, { byKey, byName, language })
    }
  }
}

/** The same words stand before it as before the first of its kind: nothing to compare. */
function isWordForWord(first: Definition, words: Words, acronym: Acronym): boolean {
  for (let back = 1; first.acronym.word >= back; back += 1) {
    if ((first.words.starts[first.acronym.word - back] ?? 0) < first.expansion.start) return true
    if (words.forms[acronym.word - back] !== first.words.forms[first.acronym.word - back]) return false
  }
  return true
}

function definitionOf(row: RowText, cell: CellText, words: Words, acronym: Acronym): Definition | null {
  const expansion = expansionBefore(cell.text, words, acronym.word)
  if (expansion === null || (!expansion.spelled && isGeneralAbbreviation(acronym.written))) return null
  if (former.test(cell.text.slice(Math.max(0, expansion.start - 60), expansion.start))) return null
  return { row, cell, words, acronym, expansion }
}

const former =
  /\b(?:former(?:ly)?|old|previously|originally|then|founded (?:in \d{4} )?as|ancien(?:ne)?(?:ment)?s?|autrefois|alors|ex|naguère|(?:fond|cré)ée? (?:en \d{4},? )?(?:sous|comme))\b|سابق|آنذاك|باسم/iu

interface Known {
  readonly byKey: Map<string, Definition>
  readonly byName: Map<string, Definition>
  readonly language: LanguageTag
}

function* conflictWith(definition: Definition, { byKey, byName, language }: Known): Iterable<FoundIn> {
  const { acronym, expansion } = definition
  const sameKey = byKey.get(acronym.key)
  if (sameKey === undefined) byKey.set(acronym.key, definition)
  else if (!isSameName(sameKey.expansion, expansion)) {
    yield found(definition, sameKey, language, 'expansions')
    return
  }
  const name = (expansion.readings[0] ?? nothing).join(' ')
  const sameName = byName.get(name) ?? [...byName.values()].find((known) => isOneWithSlip(known, definition))
  if (sameName === undefined) byName.set(name, definition)
  else if (!isSameAcronym(sameName, definition)) yield found(definition, sameName, language, 'acronyms')
}

/** Where a name begins is not always sure; letters in another order show that one body is meant: SWO, SOW. */
function isOneWithSlip(one: Definition, other: Definition): boolean {
  const [here, there] = [one.acronym.written, other.acronym.written]
  if (!areAnagrams(here, there) && !areOneSlipApart(here, there)) return false
  const readings = new Set(one.expansion.readings.map((stems) => stems.join(' ')))
  return other.expansion.readings.some((stems) => stems.length > 1 && readings.has(stems.join(' ')))
}

function isSameAcronym(one: Definition, other: Definition): boolean {
  const [a, b] = [one.acronym.key, other.acronym.key]
  return a.startsWith(b) || b.startsWith(a) || isInSameBrackets(one, other)
}

/** «(CSW, CCF en français)» */
function isInSameBrackets(one: Definition, other: Definition): boolean {
  if (one.cell !== other.cell) return false
  return one.acronym.end === other.acronym.start || one.expansion.end === other.expansion.end
}

function found(
  { row, acronym, cell, expansion }: Definition,
  first: Definition,
  language: LanguageTag,
  context: 'expansions' | 'acronyms',
): FoundIn {
  const other = first.cell.text.slice(first.expansion.start, first.expansion.end)
  const related = {
    language,
    rowId: first.row.id,
    start: first.expansion.start,
    end: first.acronym.end,
    quote: first.cell.text.slice(first.expansion.start, first.acronym.end),
  }
  const values: Record<string, string> =
    context === 'expansions'
      ? { acronym: acronym.written, found: cell.text.slice(expansion.start, expansion.end), other }
      : { context, acronym: acronym.written, other: first.acronym.written, body: other }
  return { language, rowId: row.id, start: expansion.start, end: acronym.end, values, related: [related] }
}
