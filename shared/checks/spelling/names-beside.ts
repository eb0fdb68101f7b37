import type { CheckContext } from '#shared/checks/check.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { StrangeWord } from '#shared/checks/spelling/strange-words.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { arabicHonorifics, doubtfulArabicHonorifics } from '#shared/press/honorifics.ts'
import { beginsAlike, distanceInArabic } from '#shared/press/name-in-arabic.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** Where a word stands: its row, and the version it is of. */
export interface InRow {
  readonly row: RowText
  readonly language: LanguageTag
  readonly context: CheckContext
}

/**
 * Whether what looks like a slip is how Arabic writes a name that a version in Latin letters has too: the suspicious letter is
 * then the name's own («باجة», `Béja`). A name may well have lost the hamza or the alef maqsura that is its own («ايران»).
 */
export function isSpellingOfName({ word, slip }: StrangeWord, place: InRow): boolean {
  if (slip?.check === 'ar-hamza') return isNameWithout(word, slip.at ?? 0, slip.meant, place)
  if (slip?.check !== 'ar-alef-maqsura') return false
  const ending = word.endsWith('ي') ? /[iyn]s?$|ienn?e?s?$/ : /ah?$/
  return namesLike(word, place).some(({ latin }) => ending.test(latin))
}

/**
 * «السيدة | باكيرا»: what stands behind a word of address has nothing joined to it, so that a letter which looks like a
 * preposition before an alef is the name's own.
 */
export function isNameBehindAddress({ start, word, slip }: StrangeWord, text: string): boolean {
  return slip?.check === 'ar-hamza' && joinedLetter.test(word.slice(0, slip.at ?? 0)) && isBehindAddress(start, text)
}

/** Whether a word of address stands right before a place. */
export function isBehindAddress(start: number, text: string): boolean {
  const before = lastWord.exec(text.slice(Math.max(0, start - longestAddress), start))?.[1]
  if (before === undefined) return false
  const folded = foldForSearch(before, 'ar')
  return [folded, folded.replace(conjunction, ''), folded.replace(preposition, 'ال')].some(isAddress)
}

const joinedLetter = /^[وفبكلس]{1,2}$/u
const lastWord = /([\u0621-\u0652]+)[ \u00a0]$/u
const conjunction = /^[وفب](?=ال)/u
const preposition = /^[وف]?لل/u
const longestAddress = 20

const isAddress = (word: string) => arabicHonorifics.has(word) && !doubtfulArabicHonorifics.has(word)

/** Whether a name of another version may be written like the word, or like what stands behind what is joined to it. */
export function isNameBeside(word: string, place: InRow): boolean {
  return namesLike(word, place).length > 0
}

function isNameWithout(word: string, at: number, meant: string | null, place: InRow): boolean {
  const letter = word.charAt(at)
  const put = meant?.charAt(at)
  return namesLike(word, place).some(({ latin, from }) => {
    if (from > at) return false
    if (letter === 'ا' && isHead(word, at)) return from < at && !/^(?:ال|لل)$/u.test(word.slice(from, at))
    if (letter === 'أ' && put === 'إ') return !/^[ei]/.test(latin)
    if (letter === 'إ' && put === 'أ') return /^[ei]/.test(latin)
    return true
  })
}

const front = /^[وف]?(?:[بكلس]?(?:ال)?|لل)$/u
export const isHead = (word: string, at: number) => front.test(word.slice(0, at))
export const longestFront = 4

interface NameLike {
  /** Folded. */
  readonly latin: string
  /** Index in the Arabic word of the name's first letter. */
  readonly from: number
}

function namesLike(word: string, { row, language, context }: InRow): readonly NameLike[] {
  const found: NameLike[] = []
  for (const other of context.release.languages) {
    const cell = row.cells[other]
    if (other === language || baseLanguage(other) === 'ar' || cell === undefined) continue
    for (const { shape, written } of context.read(readWords, cell, other).forms) {
      if (shape !== 'capital' && shape !== 'mixed' && shape !== 'caps') continue
      const latin = foldForSearch(written, 'en')
      for (let from = 0; from <= longestFront && from < word.length - 2; from += 1) {
        if (isHead(word, from) && isWrittenLike(latin, word.slice(from))) found.push({ latin, from })
      }
    }
  }
  return found
}

const nearest = 0.15

export function isWrittenLike(latin: string, arabic: string): boolean {
  return latin.length > 2 && beginsAlike(latin, arabic) && distanceInArabic(latin, arabic) < nearest
}
