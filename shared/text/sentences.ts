import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { abbreviations } from '#shared/text/abbreviations.ts'

/**
 * The sentences of a text, without the white space around them; a line break always ends one. After UAX #29, repaired
 * where its rules cut press text in two: abbreviations ("H.E. Omar", "No. 5", «د. سعاد»), initials, and quotations that
 * the sentence goes on after. In doubt two sentences stay one.
 */
export function sentencesOf(text: string, language: LanguageTag): readonly TextSpan[] {
  const known = abbreviations[baseLanguage(language)] ?? abbreviations.en
  const sentences: TextSpan[] = []
  const marks = /[.!?…؟。\n]/g
  let from = 0
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    const end = mark[0] === '\n' ? mark.index : endOfSentence(text, mark.index, known)
    if (end === null) continue
    push(sentences, text, from, end)
    from = Math.max(end, marks.lastIndex)
    marks.lastIndex = from
  }
  push(sentences, text, from, text.length)
  return sentences
}

function push(sentences: TextSpan[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  if (end > start) sentences.push({ start, end })
}

/** White space and invisible marks. */
function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x061c ||
    code === 0xfeff ||
    (code >= 0x2066 && code <= 0x2069)
  )
}

/** Where the sentence that this mark may end does end: behind closing marks, before white space; null where it goes on. */
function endOfSentence(text: string, mark: number, known: ReadonlySet<string>): number | null {
  let end = mark + 1
  while (end < text.length && '.!?…؟'.includes(text.charAt(end))) end += 1
  const closed = behindClosing(text, end)
  if (closed >= text.length) return text.length
  if (!isSpace(text.charCodeAt(closed))) return null
  let next = closed
  while (next < text.length && isSpace(text.charCodeAt(next)) && text.charCodeAt(next) !== 0x0a) next += 1
  const follower = text.charAt(next)
  if (follower === '\n' || follower === '') return closed
  if (!opensSentence(follower)) return null
  const isQuoted = closed > end
  // «هل ستأتي؟» سأل: without capitals nothing tells that the sentence goes on, but it does after a question that is quoted.
  if (isQuoted && text.charAt(mark) !== '.' && isArabic(follower)) return null
  if (text.charAt(mark) === '.' && !isQuoted && end === mark + 1 && isAbbreviated(text, mark, follower, known))
    return null
  return closed
}

function behindClosing(text: string, from: number): number {
  let end = from
  while (end < text.length && '”»"’\')]\u2069\u200f\u200e'.includes(text.charAt(end))) end += 1
  // « … ! »: a narrow space before the closing mark.
  if (
    (text.charAt(end) === '\u00a0' || text.charAt(end) === '\u202f' || text.charAt(end) === ' ') &&
    text.charAt(end + 1) === '»'
  )
    return behindClosing(text, end + 1)
  return end
}

function opensSentence(character: string): boolean {
  const lower = character.toLowerCase()
  if (lower !== character) return true
  if (character.toUpperCase() !== character) return false
  return !',;:،؛.!?…؟)]»”%–—-'.includes(character)
}

function isArabic(character: string): boolean {
  return character >= '\u0620' && character <= '\u06ff'
}

function isAbbreviated(text: string, mark: number, follower: string, known: ReadonlySet<string>): boolean {
  let start = mark
  while (start > 0 && mark - start < 20 && isWordOrStop(text.charCodeAt(start - 1))) start -= 1
  const word = text.slice(start, mark)
  if (word === '') return false
  // "open until 6 p.m. The garden …": a day or a zone goes on with the time, these do not.
  if (/^[ap]\.m$/u.test(word) && behindTime.test(text.slice(mark + 1, mark + 16))) return false
  const last = word.slice(word.lastIndexOf('.') + 1)
  // Initials and letter words: J. Smith, U.S. Army, أ.د. سعاد.
  if (last.length === 1 && !/\d/.test(last) && (last !== last.toLowerCase() || isArabic(last) || word.includes('.')))
    return !/[«“"(]/.test(follower)
  if (known.has(word.toLowerCase())) return true
  return /\d/.test(follower) && numbered.has(word.toLowerCase())
}

const behindTime =
  /^[ \u00a0](?:The|This|These|That|Those|There|It|They|He|She|We|You|A|An|All|Each|Every|No|In|On|At|For|To|If|From|Closed|Open|Doors|Tickets?|Admission|Entry|Entrance|Registration|Journalists?|Media|Reporters?) /u

/** What stands before a figure only. */
const numbered = new Set([
  'no',
  'nos',
  'art',
  'arts',
  'fig',
  'vol',
  'p',
  'pp',
  'ch',
  'sec',
  'para',
  'res',
  'doc',
  'ext',
  'tel',
  'tél',
  'n',
  'al',
])

function isWordOrStop(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2e ||
    code === 0xb0 ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x0620 && code <= 0x06d3)
  )
}
