import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { closingWords } from '#shared/checks/structure/edge-words.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { type EndMark, endMarkOf, languageOfEndMark } from '#shared/press/end-mark.ts'

/**
 * One version ends with `###` or « FIN » and another does not, with another sign, or in another language; or the house
 * wants one.
 */
export const prEndmark: ReleaseCheck = releaseCheck<Ending>({
  id: 'pr-endmark',
  severity: 'info',
  gather(row, { release, house }) {
    const marks = new Map<LanguageTag, EndMark>()
    for (const language of release.languages) {
      const mark = endMarkOf(row.cells[language]?.text ?? '')
      if (mark !== null) marks.set(language, mark)
    }
    if (marks.size > 0) return { marks, filled: filledIn(row, release.languages) }
    return house.endMark === 'required'
      ? { marks, filled: filledIn(row, release.languages) }
      : filledOnly(row, release.languages)
  },
  *look(gathered, context): Iterable<FoundIn> {
    const { source, languages } = context.release
    const marked = gathered.filter(({ data }) => data.marks.size > 0)
    if (marked.length > 0) {
      yield* missing(marked, gathered, languages)
      yield* unlike(marked, languages, source)
    } else if (context.house.endMark === 'required' && !context.snippets) {
      for (const language of languages) yield* wanted(gathered, language, context)
    }
  },
})

interface Ending {
  readonly marks: ReadonlyMap<LanguageTag, EndMark>
  readonly filled: ReadonlySet<LanguageTag>
}

const noMarks: ReadonlyMap<LanguageTag, EndMark> = new Map()
const patterns = new Map<string, Ending>()

/** The same object for all rows that have no mark and text in the same versions, so that editing them changes nothing. */
function filledOnly(row: RowText, languages: readonly LanguageTag[]): Ending {
  let key = ''
  for (const language of languages) if ((row.cells[language]?.text ?? '') !== '') key += `${language} `
  let pattern = patterns.get(key)
  if (pattern === undefined) patterns.set(key, (pattern = { marks: noMarks, filled: filledIn(row, languages) }))
  return pattern
}

function filledIn(row: RowText, languages: readonly LanguageTag[]): ReadonlySet<LanguageTag> {
  return new Set(languages.filter((language) => (row.cells[language]?.text ?? '') !== ''))
}

function* missing(
  marked: readonly Gathered<Ending>[],
  gathered: readonly Gathered<Ending>[],
  languages: readonly LanguageTag[],
): Iterable<FoundIn> {
  const last = marked.at(-1)
  const [holder] = [...(last?.data.marks.keys() ?? [])]
  if (last === undefined || holder === undefined) return
  for (const language of languages) {
    const text = last.row.cells[language]?.text
    if (text === undefined || marked.some(({ data }) => data.marks.has(language))) continue
    if (!gathered.some(({ data }) => data.filled.has(language))) continue
    const mark = markFor(language, last.row, holder, last.data.marks)
    const end = text.trimEnd().length
    const place = text.trim() === '' ? { start: 0, end: text.length } : closingWords(text)
    yield {
      language,
      rowId: last.row.id,
      ...place,
      values: { expected: mark },
      fix:
        text.trim() === ''
          ? { ...place, replacement: mark }
          : { start: end, end: text.length, replacement: `\n${mark}` },
    }
  }
}

/** Signs are the same everywhere; a word is each language's own. */
function markFor(
  language: LanguageTag,
  row: RowText,
  holder: LanguageTag,
  marks: ReadonlyMap<LanguageTag, EndMark>,
): string {
  const mark = marks.get(holder)
  const quote = mark === undefined ? '###' : (row.cells[holder]?.text.slice(mark.start, mark.end) ?? '###')
  if (mark?.kind !== 'word') return quote
  return endWords[baseLanguage(language)] ?? '###'
}

const endWords: Readonly<Record<string, string>> = { en: 'ENDS', fr: '– FIN –', ar: 'انتهى' }

/** `ENDS` left standing in the French or the Arabic version. */
function inOtherLanguage(language: LanguageTag, row: RowText, { start, end }: EndMark): FoundIn | null {
  const quote = row.cells[language]?.text.slice(start, end) ?? ''
  const [own, written] = [endWords[baseLanguage(language)], languageOfEndMark(quote)]
  if (own === undefined || written === null || written === baseLanguage(language)) return null
  const expected = own.replace(/[– ]/gu, '')
  const replacement = quote.replace(/\p{L}+(?:\s\p{L}+){0,3}/u, expected)
  return {
    language,
    rowId: row.id,
    start,
    end,
    values: { context: 'foreign', expected },
    fix: { start, end, replacement },
  }
}

/** `###` in the source and `-30-` in a version; a language's own word stands for either. */
function* unlike(
  marked: readonly Gathered<Ending>[],
  languages: readonly LanguageTag[],
  source: LanguageTag,
): Iterable<FoundIn> {
  const ends = languages.flatMap((language) => {
    const last = marked.findLast(({ data }) => data.marks.has(language))
    const mark = last?.data.marks.get(language)
    return last === undefined || mark === undefined ? [] : [{ language, row: last.row, mark }]
  })
  const model = ends.find(({ language }) => language === source) ?? ends[0]
  if (model === undefined) return
  const expected = model.row.cells[model.language]?.text.slice(model.mark.start, model.mark.end) ?? ''
  for (const { language, row, mark } of ends) {
    const foreign = inOtherLanguage(language, row, mark)
    if (foreign !== null) {
      yield foreign
      continue
    }
    if (mark.kind === model.mark.kind || mark.kind === 'word' || model.mark.kind === 'word') continue
    yield { language, rowId: row.id, start: mark.start, end: mark.end, values: { context: 'other', expected } }
  }
}

function* wanted(gathered: readonly Gathered<Ending>[], language: LanguageTag, _: CheckContext): Iterable<FoundIn> {
  const rows = gathered.filter(({ data }) => data.filled.has(language))
  const last = rows.at(-1)
  if (last === undefined || rows.length < 4) return
  yield {
    language,
    rowId: last.row.id,
    ...closingWords(last.row.cells[language]?.text ?? ''),
    values: { expected: '###' },
  }
}
