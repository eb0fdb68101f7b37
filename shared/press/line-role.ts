import {
  aboutStarts,
  bylineStarts,
  contactHeads,
  contactLabels,
  endMarks,
  monthNames,
  noteHeads,
  noteStarts,
} from '#shared/press/anatomy-words.ts'
import { endsAsSentence, foldLine, wordCountOf } from '#shared/press/fold-line.ts'

/** What a line says of itself by its words; null where only its place can tell. */
export type LineRole =
  | 'about-heading'
  | 'about-paragraph'
  | 'contact-heading'
  | 'contact-paragraph'
  | 'note-heading'
  | 'note-line'
  | 'byline'
  | 'dateline'
  | 'end'

/** The role of one line or paragraph of a release, by the words it starts with or is made of. */
export function lineRoleOf(text: string): LineRole | null {
  const folded = foldLine(text)
  if (folded === '') return null
  if (isEndMark(folded)) return 'end'
  if (isHeadedBy(contactHeadsFor(folded), folded, 10)) return 'contact-heading'
  if (isHeadedBy(noteHeadsFor(folded), folded, 10)) return 'note-heading'
  if (isAboutHeading(text, folded)) return 'about-heading'
  if (isNoteLine(text, folded) || /^\[\d{1,3}\] \S/u.test(folded)) return 'note-line'
  if (isBareDate(folded)) return 'dateline'
  if (startsParagraph(aboutStartsFor(folded), folded)) return 'about-paragraph'
  if (startsParagraph(noteHeadsFor(folded), folded)) return 'note-line'
  if (isContactParagraph(folded)) return 'contact-paragraph'
  if (
    bylineStartsFor(folded).some((start) => folded.startsWith(start)) &&
    wordCountOf(folded) <= 6 &&
    !endsAsSentence(text)
  )
    return 'byline'
  return null
}

/** Those of some openings that a line may begin with, by its first letter: for most lines there are none. */
function openingsBy(openings: readonly string[]): (folded: string) => readonly string[] {
  const byLetter = Map.groupBy(openings, (opening) => opening.charAt(0))
  return (folded) => byLetter.get(folded.charAt(0)) ?? none
}

const none: readonly string[] = []
const contactHeadsFor = openingsBy(contactHeads)
const noteHeadsFor = openingsBy(noteHeads)
const noteStartsFor = openingsBy(noteStarts)
const aboutStartsFor = openingsBy(aboutStarts)
const bylineStartsFor = openingsBy(bylineStarts)

/** Whether a line belongs to a contact block: a label with its value, an address, or a short line without a full stop. */
export function isContactLine(text: string): boolean {
  if (hasContactValue(text)) return text.length <= 300
  return text.length <= 100 && wordCountOf(text) <= 12 && !(endsAsSentence(text) && wordCountOf(text) > 5)
}

/** An e-mail address, a telephone number, a web address or a known label before a colon. */
export function hasContactValue(text: string): boolean {
  const folded = foldLine(text)
  if (/[\w.+-]@[\w-]/u.test(folded) || /(?:https?:\/\/|www\.)\S/u.test(folded)) return true
  const colon = folded.search(/[:：]/u)
  if (colon > 0 && colon <= 40 && contactLabels.includes(folded.slice(0, colon).trim())) return true
  return /(?:\+|00|\(0?|\b0)[\d٠-٩](?:[\s().\-–\u2011/]{0,3}[\d٠-٩]){6,14}/u.test(folded)
}

function isEndMark(folded: string): boolean {
  if (folded.length > 40) return false
  if (/^(?:#\s?){3,}$/u.test(folded) || /^[-–—\s*]{1,6}30[-–—\s*]{1,6}$/u.test(folded) || /^x{3,6}$/u.test(folded))
    return true
  return endMarks.has(folded.replace(/^[-–—\s*#([]{0,8}|[-–—\s*#)\].]{0,8}$/gu, ''))
}

/** A heading: one of the openings and at most a few words more (`Press contact for Europe:`), without running on. */
function isHeadedBy(heads: readonly string[], folded: string, wordLimit: number): boolean {
  if (heads.length === 0) return false
  const bare = folded.replace(/[\s:：.،,-]{1,6}$/u, '')
  if (heads.includes(bare)) return true
  if (!folded.endsWith(':') || wordCountOf(folded) > wordLimit) return false
  return heads.some((head) => bare.startsWith(`${head} `) || bare.startsWith(`${head},`) || bare.startsWith(`${head}،`))
}

function isAboutHeading(text: string, folded: string): boolean {
  const starts = aboutStartsFor(folded)
  if (starts.length === 0 || endsAsSentence(text) || /[,;،؛]/u.test(folded)) return false
  const bare = folded.replace(/[\s:：]{1,4}$/u, '')
  const start = starts.find((candidate) => bare.startsWith(candidate.trimEnd()))
  const words = start === undefined ? 0 : wordCountOf(folded)
  if (start === undefined || words > 10) return false
  const rest = bare.slice(start.trimEnd().length)
  // "About 40 ministers", "over 500": an amount. «عن» and «حول» are common prepositions: only before few words.
  if (/^\s*\d/u.test(rest) || (rest !== '' && /^[\p{L}]/u.test(rest) && !start.endsWith(' ') && !start.endsWith('ب')))
    return false
  if (start.endsWith(' ') && rest.trim() === '') return false
  return !['عن ', 'حول '].includes(start) || words <= 6
}

function startsParagraph(starts: readonly string[], folded: string): boolean {
  if (starts.length === 0) return false
  const colon = folded.slice(0, 100).search(/:\s/u)
  if (colon <= 0 || wordCountOf(folded.slice(0, colon)) > 9) return false
  const heading = folded.slice(0, colon)
  return starts.some((start) => heading.startsWith(start)) && !/^\S+\s\d/u.test(heading)
}

function isNoteLine(text: string, folded: string): boolean {
  const start = noteStartsFor(folded).find(
    (candidate) => folded.startsWith(candidate) && !/^[\p{L}\p{N}]/u.test(folded.slice(candidate.length)),
  )
  if (start === undefined || wordCountOf(folded) > 25) return false
  const rest = folded.slice(start.length)
  if (start.includes('embargo') || start.includes('حظ')) return true
  const bare = rest.replace(/^[\s:：\-–—|/]{0,6}/u, '')
  return (
    bare === '' ||
    (wordCountOf(bare) <= 8 && (/\d/u.test(bare) || /^[\s]*[:：\-–—|/]/u.test(rest)) && !endsAsSentence(text))
  )
}

/** "For more information, please contact Ms. X at x@example.org." in one paragraph. */
function isContactParagraph(folded: string): boolean {
  return (
    folded.length <= 500 && contactHeadsFor(folded).some((head) => folded.startsWith(head)) && hasContactValue(folded)
  )
}

/** `Almaty, 20 September 2024`, `Séoul, le 8 mars 2024`, «مراكش، 2 نونبر 2022» and nothing more. */
function isBareDate(folded: string): boolean {
  if (folded.length > 70 || !/[\d٠-٩]/u.test(folded)) return false
  const words = folded
    .replace(/[,،()\-–—.:/|]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
  const hasMonth = words.some((word) => monthNames.has(word))
  const hasNumericDate = /(?:^|[^\d])\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:$|[^\d])/u.test(folded)
  if (!hasMonth && !hasNumericDate) return false
  const rest = words.filter(
    (word) => !monthNames.has(word) && !/^[\d٠-٩]{1,4}(?:st|nd|rd|th|er|e)?$/u.test(word) && word !== 'le',
  )
  return rest.length <= 4 && !/[.!?؟]$/u.test(folded)
}
