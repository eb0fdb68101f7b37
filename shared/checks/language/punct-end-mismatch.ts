import type { CheckContext, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { breaksOff } from '#shared/checks/completeness/text-truncated.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import { endsAbbreviation } from '#shared/checks/language/abbreviations.ts'
import { type Ending, type EndingKind, endingOf, innerEnding } from '#shared/checks/language/text-ending.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { withEndBefore } from '#shared/checks/word-around.ts'
import type { Fix } from '#shared/model/finding.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/**
 * A paragraph that ends with another mark than in the other versions. Contacts are free; of headings and items of lists
 * only questions and exclamations are compared.
 */
export const punctEndMismatch: RowCheck = {
  id: 'punct-end-mismatch',
  severity: 'info',
  scope: 'row',
  look: (row, context) =>
    compared.has(row.kind) || comparedInTone.has(row.kind) ? differentEndings(row, context) : nothing,
}

const compared: ReadonlySet<RowText['kind']> = new Set(['lede', 'body', 'quote', 'boilerplate'])
const comparedInTone: ReadonlySet<RowText['kind']> = new Set(['headline', 'subhead', 'list'])

interface VersionEnding extends Ending {
  readonly language: LanguageTag
  readonly text: string
}

function differentEndings(row: RowText, context: CheckContext): Iterable<FoundIn> {
  const isTone = comparedInTone.has(row.kind)
  const endings: VersionEnding[] = []
  for (const language of context.release.languages) {
    const text = row.cells[language]?.text ?? ''
    if (text === '') continue
    const ending = endingOf(text)
    // A line of the contact block, an address: nothing to compare with.
    if (!hasContent(text) || endsOpen(text, ending)) return nothing
    endings.push({ ...ending, language, text })
  }
  const [first] = endings
  if (first === undefined || endings.every((ending) => ending.kind === first.kind)) return nothing
  if (goesOn(endings) || agreeInside(endings)) return nothing
  // What is short in one version and is none in another is no label.
  if (!isTone && endings.every(({ text }) => isShort(text))) return nothing
  if (isTone && !endings.some(({ kind }) => kind === 'question' || kind === 'exclamation')) return nothing
  return findOdd(endings, row, context)
}

/** A comma at the end, and no full stop where it is none: a list that goes on, an address to the reader. */
function goesOn(endings: readonly VersionEnding[]): boolean {
  const commas = endings.filter(({ kind }) => kind === 'comma').length
  return (
    commas > 1 ||
    (commas === 1 && !endings.every(({ kind, text }) => kind === 'comma' || (kind === 'stop' && text.length >= 40)))
  )
}

/** One language sets the stop of the sentence behind a quotation that ends with a mark of its own, another does not. */
function agreeInside(endings: readonly VersionEnding[]): boolean {
  const kinds = endings.map((ending) => innerEnding(ending.text, ending) ?? ending.kind)
  return kinds.every((kind) => kind === kinds[0])
}

const fewestWords = 6

function isShort(text: string): boolean {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0 && words < fewestWords; at = text.indexOf(' ', at + 1)) words += 1
  return words < fewestWords
}

/** Without a mark after an address or a figure, or with a stop that an abbreviation owns. */
function endsOpen(text: string, { kind, start, end }: Ending): boolean {
  if (kind === 'stop') return end - start === 1 && endsAbbreviation(text, start)
  if (kind !== 'none') return false
  const last =
    text
      .slice(Math.max(0, end - 60), end)
      .split(/\s/)
      .pop() ?? ''
  return /[@/]|www\.|\p{Nd}$/u.test(last)
}

function* findOdd(endings: readonly VersionEnding[], row: RowText, context: CheckContext): Iterable<FoundIn> {
  const expected = expectedKind(endings, context.release.source)
  for (const ending of endings) {
    const { language, text, kind, start, end } = ending
    if (kind === expected || isOfItems(kind, expected, text)) continue
    if (kind === 'none' && !comparedInTone.has(row.kind) && breaksOff(row, language, context)) continue
    const others = endings.filter((other) => other.kind === expected)
    const example = others[0]
    if (example === undefined || isOfQuotation(ending, example) || isOfQuotation(example, ending)) continue
    const found = text.slice(start, end)
    const values = { found, expected: example.text.slice(example.start, example.end) }
    yield {
      language,
      rowId: row.id,
      ...withEndBefore(text, { start, end }),
      values:
        kind === 'none'
          ? { ...values, context: 'missing' }
          : expected === 'none'
            ? { ...values, context: 'extra' }
            : values,
      fix: fixFor(ending, expected),
      related: others.map((other) => {
        const span = withEndBefore(other.text, other)
        return { ...span, language: other.language, rowId: row.id, quote: other.text.slice(span.start, span.end) }
      }),
    }
  }
}

/** A version ends with a quotation that asks, calls out or breaks off; the other says as much, and has the speaker behind it. */
function isOfQuotation({ kind, closed }: VersionEnding, { text }: VersionEnding): boolean {
  if (!closed) return false
  return (
    (kind === 'question' && /[?؟][\s\u00a0\u202f]?[»”"]/u.test(text)) ||
    (kind === 'ellipsis' && /(?:…|\.{3})[\s\u00a0\u202f]?[»”"]/u.test(text)) ||
    (kind === 'exclamation' && /![\s\u00a0\u202f]?[»”"]/u.test(text))
  )
}

/** What most versions have; the source’s where none has a majority. */
function expectedKind(endings: readonly VersionEnding[], source: LanguageTag): EndingKind {
  for (const { kind } of endings) {
    if (endings.filter((other) => other.kind === kind).length * 2 > endings.length) return kind
  }
  return (endings.find(({ language }) => language === source) ?? endings[0])?.kind ?? 'none'
}

/** Items of a list end with a semicolon in one language and a stop in another. */
function isOfItems(kind: EndingKind, expected: EndingKind, text: string): boolean {
  const light: readonly EndingKind[] = ['semicolon', 'stop', 'none']
  return (
    (kind === 'semicolon' || expected === 'semicolon') &&
    light.includes(kind) &&
    light.includes(expected) &&
    text.length < 160
  )
}

const markOf: Readonly<Record<EndingKind, string>> = {
  stop: '.',
  question: '?',
  exclamation: '!',
  colon: ':',
  semicolon: ';',
  comma: ',',
  ellipsis: '…',
  none: '',
}
const arabicMarkOf: Readonly<Partial<Record<EndingKind, string>>> = { question: '؟', semicolon: '؛' }

/** Inside closing marks nothing is put: there it is the house that decides on which side. */
function fixFor({ kind, closed, start, end, language, text }: VersionEnding, expected: EndingKind): Fix | null {
  if (closed && (kind === 'none' || expected === 'none')) return null
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return null
  const from = /[\u00a0\u202f ]/.test(text[start - 1] ?? '') && start > 1 ? start - 1 : start
  if (base === 'ar') return { start: from, end, replacement: arabicMarkOf[expected] ?? markOf[expected] }
  const space = base === 'fr' && /^(?:question|exclamation|semicolon)$/.test(expected) ? '\u202f' : ''
  const colon = base === 'fr' && expected === 'colon' ? '\u00a0' : ''
  return { start: from, end, replacement: space + colon + markOf[expected] }
}
