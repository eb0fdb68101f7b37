import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'

/** The words that a desk has added to the dictionaries, by base language, sorted, each written as it was added. */
export type OwnWords = Readonly<Record<LanguageTag, readonly string[]>>

export const mostOwnWords = 20_000
/** What is longer is no word but a line without spaces; Hunspell has an upper limit too. */
export const longestWord = 60

export function withOwnWord(own: OwnWords, word: string, language: LanguageTag): OwnWords {
  const base = baseLanguage(language)
  const written = plainWord(word.trim(), base)
  const words = own[base] ?? []
  if (written === '' || written.length > longestWord || words.includes(written) || words.length >= mostOwnWords)
    return own
  return { ...own, [base]: [...words, written].sort(new Intl.Collator(base).compare) }
}

export function withoutOwnWord(own: OwnWords, word: string, language: LanguageTag): OwnWords {
  const base = baseLanguage(language)
  return { ...own, [base]: (own[base] ?? []).filter((each) => each !== word) }
}

/** The word as dictionaries write it: composed letters, straight apostrophes, no tatweel and no vowel signs. */
export function plainWord(word: string, base: LanguageTag): string {
  const composed = word.normalize('NFC').replace(/[’ʼ]/gu, "'")
  return base === 'ar' ? composed.replace(/\u0640|[\u{64b}-\u{652}]|\u0670/gu, '') : composed
}

/**
 * Whether a plain word is one of the desk's: as it was added, with a capital where it has none, as a possessive; in
 * Arabic behind what is joined to the front of a word (وبالمواطنات for مواطنات).
 */
export function ownWordsOf(words: readonly string[], base: LanguageTag): (plain: string) => boolean {
  const own = new Set(words)
  if (own.size === 0) return () => false
  if (base === 'ar') return (plain) => withoutFront(plain).some((stem) => own.has(stem))
  const isOwn = (plain: string): boolean =>
    own.has(plain) || own.has(plain.toLowerCase()) || own.has(uncapitalised(plain))
  return (plain) => isOwn(plain) || (/'s$|s'$/u.test(plain) && isOwn(plain.slice(0, plain.lastIndexOf("'"))))
}

function uncapitalised(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}

/** A conjunction, a preposition, the article: what Arabic writes as one with the word behind it. */
const front = /^[وف]?(?:[بكلس]?(?:ال)?|لل)$/u
const longestFront = 4

function withoutFront(plain: string): readonly string[] {
  const stems: string[] = []
  for (let length = 0; length <= longestFront && length < plain.length; length += 1) {
    if (front.test(plain.slice(0, length))) stems.push(plain.slice(length))
  }
  return stems
}
