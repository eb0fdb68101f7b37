import type { CheckContext, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { danglingWords, shortWords } from '#shared/checks/completeness/dangling-words.ts'
import { expectedRatio } from '#shared/checks/completeness/expected-ratio.ts'
import { sentencesIn } from '#shared/checks/completeness/left-sentences.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** A paragraph that breaks off: it ends with a comma, a hyphen or a word that cannot be the last, or without its end. */
export const textTruncated: RowCheck = {
  id: 'text-truncated',
  severity: 'warning',
  scope: 'row',
  *look(row, context): Iterable<FoundIn> {
    if (!paragraphs.has(row.kind)) return
    for (const language of context.release.languages) yield* truncated(row, language, context)
  },
}

/** Whether a version of a row is said to break off, so that nothing else need be said of its end. */
export function breaksOff(row: RowText, language: LanguageTag, context: CheckContext): boolean {
  for (const _ of truncated(row, language, context)) return true
  return false
}

const paragraphs: ReadonlySet<RowText['kind']> = new Set(['lede', 'body', 'quote', 'boilerplate'])
const fewest = 60
/** The same where every other version has its end. */
const fewestBesideWhole = 16
const terminal = '.!?…؟»”"’\')]:;؛۔'

/** Where the text ends without white space and invisible marks. */
function lastVisible(text: string): number {
  let end = text.length
  while (end > 0 && /[\s\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff]/.test(text.charAt(end - 1))) end -= 1
  return end
}

function* truncated(row: RowText, language: LanguageTag, context: CheckContext): Iterable<FoundIn> {
  const text = row.cells[language]?.text ?? ''
  const end = lastVisible(text)
  if (end < fewestBesideWhole || terminal.includes(text.charAt(end - 1))) return
  const lineStart = text.lastIndexOf('\n', end - 1) + 1
  const line = text.slice(lineStart, end)
  const least = end < fewest && areOthersWhole(row, language, context) ? fewestBesideWhole : fewest
  if (line.length < least || isItem(line)) return
  const last = /(?:[\p{L}\p{M}\p{N}'’]{0,40}[-,،–—]|[\p{L}\p{M}\p{N}'’]{1,40})$/u.exec(line.slice(-60))
  if (last === null) return
  const [word] = last
  const start = end - word.length
  const mark = /[-,،–—]$/u.test(word)
  if (mark || danglingWords[baseLanguage(language)]?.has(word.replace(/^.*['’](?=.)/u, '').toLowerCase())) {
    if (mark && othersEndSo(row, language, context)) return
    yield { language, rowId: row.id, start, end, values: { found: word } }
  } else if (lacksItsEnd(row, language, line, word, context)) {
    yield { language, rowId: row.id, start, end, values: { found: word, context: 'open' } }
  }
}

/** A point of a list that nobody marked as one. */
function isItem(line: string): boolean {
  return /^\s*(?:[•·▪◦‣*–—-]|\(?[\p{L}\p{Nd}]{1,3}[.)]|\p{Ll})\s?/u.test(line)
}

/** All versions end with a comma: the line is meant to go on below. */
function othersEndSo(row: RowText, language: LanguageTag, { release }: CheckContext): boolean {
  const others = otherTexts(row, language, release.languages)
  return others.length > 0 && others.every(({ text }) => /[-,،–—]$/u.test(text))
}

function areOthersWhole(row: RowText, language: LanguageTag, { release }: CheckContext): boolean {
  const others = otherTexts(row, language, release.languages)
  return others.length > 0 && others.every(({ text }) => '.!?؟…»”'.includes(text.at(-1) ?? ''))
}

/** No full stop, and plainly something missing: shorter than the versions that have their end, or running text cut. */
function lacksItsEnd(row: RowText, language: LanguageTag, line: string, word: string, context: CheckContext): boolean {
  if (/[\p{N}@/]\S*$/u.test(line) || /:\s*\S+(?:\s\S+){0,3}$/u.test(line.slice(-80))) return false
  const others = otherTexts(row, language, context.release.languages)
  const ended = others.filter(({ text }) => terminal.includes(text.at(-1) ?? ''))
  if (others.length > 0) {
    return (
      ended.length === others.length &&
      // A word no dictionary knows is cut.
      (isCut(word, language, context) ||
        ended.every((other) => line.length < other.text.length * expectedRatio(other.language, language) * 0.8))
    )
  }
  const cell = row.cells[language]
  return cell !== undefined && line.length >= 160 && context.read(sentencesIn, cell, language).length >= 3
}

function isCut(word: string, language: LanguageTag, { speller }: CheckContext): boolean {
  if (!/^\p{Ll}|^\p{Lo}/u.test(word)) return false
  const base = baseLanguage(language)
  return speller.knows(word, language) === false || (word.length <= 2 && shortWords[base]?.has(word) === false)
}

interface OtherText {
  readonly language: LanguageTag
  readonly text: string
}

function otherTexts(row: RowText, language: LanguageTag, languages: readonly LanguageTag[]): readonly OtherText[] {
  return languages.flatMap((other) => {
    const text = row.cells[other]?.text ?? ''
    const end = lastVisible(text)
    return other === language || end < fewest / 2 ? [] : [{ language: other, text: text.slice(0, end) }]
  })
}
