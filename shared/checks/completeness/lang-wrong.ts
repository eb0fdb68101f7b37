import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CheckContext, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { isUntranslated } from '#shared/checks/completeness/is-untranslated.ts'
import { isWrittenIn } from '#shared/checks/completeness/is-written-in.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import { wordCensus } from '#shared/checks/word-census.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { isPostalLine } from '#shared/press/postal-line.ts'
import { arePlainlyIn, languageOf } from '#shared/text/language-of.ts'
import { ordinaryWords } from '#shared/text/ordinary-words.ts'

/** Below this a text is a name, a label or a short heading. */
const fewestLetters = 25
/** Enough to know a language by. */
const mostRead = 8_000

/** A whole cell in another language than its version. The source left as it was is `seg-untranslated`, not this. */
export const langWrong: RowCheck = {
  id: 'lang-wrong',
  severity: 'error',
  scope: 'row',
  *look(row, context): Iterable<FoundIn> {
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      const other = cell === undefined ? null : context.read(wrongLanguageOf, cell, language)
      if (cell === undefined || other === null || isSourceLeft(row, language, context)) continue
      yield {
        language,
        rowId: row.id,
        ...trimmedSpan(cell.text),
        values: { found: other, expected: baseLanguage(language) },
      }
    }
  },
}

/** The base language a whole cell is in where that is plainly another than its version's, else null. */
export function wrongLanguageOf(cell: CellText, language: LanguageTag, context: CheckContext): string | null {
  const { text } = cell
  if (text.length < fewestLetters) return null
  // What is quoted may be in another language: then what stands around it is weighed.
  if (!hasMarks(cell, anyQuote) && arePlainlyIn(context.read(readWords, cell, language), baseLanguage(language)))
    return null
  const other = otherLanguageOf(text, language)
  if (other === null || isWrittenIn(text, language, other) || isPostalLine(text)) return null
  return !isVersion(other, context) && hasOwnWords(text, language) ? null : other
}

const anyQuote = marks.guillemet | marks.curlyQuote | marks.straightQuote

/** The base language a text is in when that is plainly not the one expected, else null. */
function otherLanguageOf(whole: string, expected: LanguageTag): string | null {
  const text = withoutQuotations(whole.slice(0, mostRead))
  const letters = lettersIn(text, anyLetters)
  if (letters < fewestLetters) return null
  const script = scriptOf.get(baseLanguage(expected))
  if (script === undefined) return null
  const detected = languageOf(text)
  if (detected.language === 'und' || detected.language === baseLanguage(expected)) return null
  // Another script is certain where it holds most of the letters, and is more than names; within a script, the words must say so.
  const own = lettersIn(text, script)
  const { ordinary, telling } = wordCensus(text, detected.language)
  if (ordinary < 4 || telling < 2) return null
  if (own < letters * 0.3) return detected.confidence >= 0.3 ? detected.language : null
  const sure = ordinary >= fewestStrange && (shareOfOwnWords(text, expected) ?? 1) < fewestOwn ? 0.5 : 0.6
  return own >= letters * 0.7 && detected.confidence >= sure ? detected.language : null
}

/** So many words of speech, and next to none of them a word of its version: that is proof as well. */
const fewestStrange = 7
const fewestOwn = 0.15

function isVersion(language: string, { release }: CheckContext): boolean {
  return release.languages.some((version) => baseLanguage(version) === language)
}

/** A third language needs better proof: titles and names of a short text look like many. */
function hasOwnWords(text: string, language: LanguageTag): boolean {
  return (shareOfOwnWords(text, language) ?? 0) >= 0.34
}

/** Of the words in small letters those that no other language writes so; null where that is not known. */
function shareOfOwnWords(text: string, language: LanguageTag): number | null {
  const base = baseLanguage(language)
  const own = base === 'en' || base === 'fr' ? ordinaryWords[base] : undefined
  const words = text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu) ?? []
  return own === undefined || words.length === 0 ? null : words.filter((word) => own.has(word)).length / words.length
}

/** A sentence may quote another language; a text that is nothing but a quotation is looked at whole. */
function withoutQuotations(text: string): string {
  if (!/[«“"]/u.test(text)) return text
  const own = text.replace(/«[^»]{1,2000}»|“[^”]{1,2000}”|"[^"]{1,2000}"/gu, ' ')
  return lettersIn(own, anyLetters) >= 8 ? own : text
}

/** How many characters stand in the runs of them. */
function lettersIn(text: string, runs: RegExp): number {
  let count = 0
  for (const run of text.match(runs) ?? nothing) count += astral.test(run) ? [...run].length : run.length
  return count
}

const anyLetters = /\p{L}+/gu
const latin = /\p{Script=Latin}+/gu
const arabic = /\p{Script=Arabic}+/gu
const astral = /[\ud800-\udbff]/
/** The languages that `languageOf` can tell; for others nothing is said. */
const scriptOf: ReadonlyMap<string, RegExp> = new Map([
  ...['en', 'fr', 'es', 'de', 'it', 'pt'].map((language): [string, RegExp] => [language, latin]),
  ...['ar', 'fa', 'ur'].map((language): [string, RegExp] => [language, arabic]),
])

function isSourceLeft(row: RowText, language: LanguageTag, { release }: CheckContext): boolean {
  const source = row.cells[release.source]
  const cell = row.cells[language]
  if (language === release.source || source === undefined || cell === undefined) return false
  return isUntranslated({
    source: source.text,
    sourceLanguage: release.source,
    target: cell.text,
    targetLanguage: language,
    isHeadline: row.kind === 'headline' || row.kind === 'subhead',
  })
}
