import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { acronymsReadAsWords, type ReadAsWord, wordsInBrackets } from '#shared/checks/names/acronyms-read-as-words.ts'
import { readAcronyms } from '#shared/checks/names/read-names.ts'
import { noProse } from '#shared/checks/no-prose.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { isSameButPlaces } from '#shared/checks/same-data.ts'
import type { Fix, TermOccurrence } from '#shared/model/finding.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText, TextSpan } from '#shared/model/release-text.ts'
import type { Acronym } from '#shared/press/acronyms.ts'
import { endsAsSentence } from '#shared/press/fold-line.ts'
import { type Promise, promisedAcronym } from '#shared/press/promised-acronyms.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/**
 * An acronym that a version uses before it says, or without ever saying, what it stands for; and an acronym promised to
 * follow from a name that does not spell it in this language. Titles, contacts, the name of the sender itself and
 * acronyms that readers of the press know are left alone.
 */
export const acronymUndefined: ReleaseCheck = releaseCheck<readonly VersionAcronyms[]>({
  id: 'acronym-undefined',
  severity: 'warning',
  gather: (row, context) => {
    let versions: VersionAcronyms[] | null = null
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text === '') continue
      const version = acronymsOf(cell, row, language, context)
      if (version !== null) (versions ??= []).push(version)
    }
    return versions
  },
  saysSame: isSameButPlaces,
  *look(gathered, context) {
    const defined = definedKeys(gathered, context)
    for (const language of context.release.languages) {
      yield* undefinedIn({ language, gathered, defined, context })
      yield* unexplainedWords(gathered, language)
      for (const { row, data } of gathered) {
        const promise = data.find((version) => version.language === language)?.promise ?? null
        if (promise !== null && !promise.kept) yield promised(row, language, promise)
      }
    }
  },
})

interface VersionAcronyms {
  readonly language: LanguageTag
  readonly acronyms: readonly Use[]
  /** Acronyms that Arabic writes as words, and those that it has in brackets. */
  readonly asWords: readonly ReadAsWord[]
  readonly inBrackets: readonly string[]
  readonly promise: Promise | null
  /** Not ended as a sentence, and short: as the first line of the release a title. */
  readonly isTitle: boolean
  /** Parts of the addresses in the cell: an acronym that is one is the sender's own name. */
  readonly hosts: readonly string[]
}

type Use = Pick<Acronym, 'start' | 'end' | 'written' | 'key' | 'role'> & {
  /** Known to the desk's glossary; asked of fragments only. */
  readonly isInGlossary: boolean
}

function acronymsOf(
  cell: CellText,
  row: RowText,
  language: LanguageTag,
  context: CheckContext,
): VersionAcronyms | null {
  const read = context.read(readAcronyms, cell, language)
  const hosts = hostsOf(cell, language, context)
  const promise = promisedAcronym(cell.text, context.read(readWords, cell, language), language)
  const asWords = acronymsReadAsWords(row, language, context)
  const inBrackets = baseLanguage(language) === 'ar' ? wordsInBrackets(cell.text) : nothing
  const isSilent = read.length + hosts.length + asWords.length + inBrackets.length === 0 && promise === null
  if (isSilent) return null
  const acronyms = read.map(({ start, end, written, key, role }): Use => {
    const isInGlossary = context.snippets && termAround(cell, { start, end }, language, context) !== null
    return { start, end, written, key, role, isInGlossary }
  })
  const isTitle = cell.text.length < 200 && !endsAsSentence(cell.text)
  return { language, acronyms, asWords, inBrackets, promise, isTitle, hosts }
}

/** The term of the desk's glossaries that covers the acronym. */
function termAround(
  cell: CellText,
  acronym: TextSpan,
  language: LanguageTag,
  context: CheckContext,
): TermOccurrence | null {
  return context.termsIn(cell, language).find(({ start, end }) => start <= acronym.start && end >= acronym.end) ?? null
}

function hostsOf(cell: CellText, language: LanguageTag, context: CheckContext): readonly string[] {
  let hosts: string[] | null = null
  for (const token of context.tokens(cell, language)) {
    if (token.type !== 'email' && token.type !== 'url') continue
    const host = token.address.slice(token.address.indexOf('@') + 1).split('/')[0] ?? ''
    ;(hosts ??= []).push(...host.toLowerCase().split(/[.-]/))
  }
  return hosts ?? nothing
}

interface Search {
  readonly language: LanguageTag
  readonly gathered: readonly Gathered<readonly VersionAcronyms[]>[]
  readonly defined: DefinedKeys
  readonly context: CheckContext
}

/** By version, the acronyms that it says what they stand for. */
type DefinedKeys = ReadonlyMap<LanguageTag, ReadonlySet<string>>

function* undefinedIn(search: Search): Iterable<FoundIn> {
  const settled = new Set<string>()
  const later = search.defined.get(search.language) ?? noKeys
  for (const { row, index, data } of search.gathered) {
    const version = data.find(({ language }) => language === search.language)
    if (version === undefined) continue
    // Titles may use what the text explains; a first line without a full stop is a title, whatever it is called.
    const isOutsideText = noProse.has(row.kind) || (index === 0 && version.isTitle)
    const isExempt = version.promise !== null || isOutsideText
    for (const acronym of version.acronyms) {
      if (settled.has(acronym.key)) continue
      if (acronym.role === 'used' && (isExempt || isBrand(acronym, later, search))) continue
      settled.add(acronym.key)
      if (acronym.role !== 'used') continue
      if (acronym.key.length < fewestLetters) continue
      if (search.context.snippets && mayBeExplainedBefore(data, acronym, search)) continue
      yield unexplained(row, acronym, later.has(acronym.key), search)
    }
  }
}

/** Each once, where no brackets gave it before. */
function* unexplainedWords(
  gathered: readonly Gathered<readonly VersionAcronyms[]>[],
  language: LanguageTag,
): Iterable<FoundIn> {
  const given = new Set<string>()
  for (const { row, data } of gathered) {
    const version = data.find((one) => one.language === language)
    if (version === undefined) continue
    for (const word of version.inBrackets) given.add(word)
    if (noProse.has(row.kind)) continue
    for (const { start, end, written } of version.asWords) {
      if ([...given].some((word) => written.endsWith(word))) continue
      given.add(written)
      yield { language, rowId: row.id, start, end, values: { acronym: written } }
    }
  }
}

const noKeys: ReadonlySet<string> = new Set()

function definedKeys(
  gathered: readonly Gathered<readonly VersionAcronyms[]>[],
  { release }: CheckContext,
): DefinedKeys {
  const defined = new Map(release.languages.map((language): [LanguageTag, Set<string>] => [language, new Set()]))
  for (const { data } of gathered)
    for (const { language, acronyms } of data)
      for (const { key, role } of acronyms) if (role !== 'used') defined.get(language)?.add(key)
  return defined
}

/** The name of a body that goes by its acronym alone: in small letters too, its web address, confirmed as its full name. */
function isBrand(
  { written, key }: Use,
  defined: ReadonlySet<string>,
  { gathered, language, context }: Search,
): boolean {
  if (/[a-z]/.test(written.replace(/s$/, ''))) return true
  if (!defined.has(key) && gathered.some(({ data }) => data.some(({ hosts }) => hosts.includes(key)))) return true
  return context.entities.some(({ names }) => foldForSearch(names[language]?.full ?? '', language) === key)
}

function unexplained(row: RowText, acronym: Use, isLate: boolean, { language, context }: Search): FoundIn {
  const { start, end, written } = acronym
  const name = fullNameOf(row, acronym, language, context)
  const values: Record<string, string> = { acronym: written }
  if (isLate) values['context'] = 'late'
  return { language, rowId: row.id, start, end, values, fix: name === null ? null : expanded(acronym, name, language) }
}

/** Two letters are initials, models and grades more often than a name. */
const fewestLetters = 3

/** In fragments: what the desk's glossary knows, and what every other version leaves unexplained here as well. */
function mayBeExplainedBefore(
  data: readonly VersionAcronyms[],
  acronym: Use,
  { language, defined, context }: Search,
): boolean {
  const others = data.filter((version) => version.language !== language)
  const leave = others.filter((version) =>
    version.acronyms.some(({ role, key }) => role === 'used' && defined.get(version.language)?.has(key) !== true),
  )
  const isCommon = leave.length > 0 && leave.length === context.release.languages.length - 1
  return isCommon || acronym.isInGlossary
}

/** What the desk's glossary says an acronym stands for in this language. */
function fullNameOf(row: RowText, acronym: TextSpan, language: LanguageTag, context: CheckContext): string | null {
  const cell = row.cells[language]
  if (cell === undefined) return null
  const occurrence = termAround(cell, acronym, language, context)
  if (occurrence === null || occurrence.end - occurrence.start !== acronym.end - acronym.start) return null
  const concept = context.terms.concept(occurrence.glossary, occurrence.conceptId)
  const terms = concept?.terms[language] ?? concept?.terms[baseLanguage(language)] ?? nothing
  return terms.find(({ status, text }) => status === 'preferred' && text.includes(' '))?.text ?? null
}

/** In French and Arabic the article before the acronym need not be that of the name: there the writer decides. */
function expanded({ start, end, written }: Use, name: string, language: LanguageTag): Fix | null {
  return baseLanguage(language) === 'en' ? { start, end, replacement: `${name} (${written})` } : null
}

function promised(
  row: RowText,
  language: LanguageTag,
  { start, end, acronym }: TextSpan & { readonly acronym: string },
): FoundIn {
  return { language, rowId: row.id, start, end, values: { context: 'promised', acronym } }
}
