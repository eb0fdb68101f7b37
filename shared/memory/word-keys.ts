import { vocabularyOf } from '#shared/text/vocabulary.ts'
import { rememberedByWord, type WordForm } from '#shared/text/words-in.ts'

/** Three hashes (32 bits, unsigned) of a word, each coarser one equal where a finer one is. */
export interface WordKeys {
  readonly key: number
  readonly folded: number
  readonly written: number
}

/** The keys of words of this base language; each distinct word is worked out once. */
export function wordKeysOf(base: string): (form: WordForm) => WordKeys {
  let reader = readers.get(base)
  if (!reader) readers.set(base, (reader = rememberedByWord((form) => keysOf(form, base))))
  return reader
}

const readers = new Map<string, (form: WordForm) => WordKeys>()

function keysOf(form: WordForm, base: string): WordKeys {
  const stem = stemOf(form)
  const key = placeableKey(form) ?? (isDateName(form, stem, base) ? dateNameKey : hashOf(stem))
  return { key, folded: hashOf(form.folded), written: hashOf(form.written) }
}

const numberKey = 1
const dateNameKey = 2

/** Every word that begins with a digit (`2024`, `20th`) is the same one for comparing. */
export function placeableKey(form: WordForm): number | null {
  const first = form.folded.charCodeAt(0)
  return first >= 0x30 && first <= 0x39 ? numberKey : null
}

/** `may` and `march` are months in English only with a capital. */
function isDateName(form: WordForm, stem: string, base: string): boolean {
  if (base === 'en' && form.shape !== 'capital') return false
  const { months, weekdays } = vocabularyOf(base)
  return [form.folded, stem].some((word) => months.has(word) || weekdays.has(word))
}

function stemOf({ folded, shape }: WordForm): string {
  if (shape === 'arabic') return arabicStem(folded)
  return folded.length >= 5 && /[sx]$/u.test(folded) && !folded.endsWith('ss') ? folded.slice(0, -1) : folded
}

/**
 * What is left of a folded Arabic word without conjunction, preposition and article. Lightly: a radical that looks like
 * one of them is lost on both sides of a comparison alike.
 */
function arabicStem(folded: string): string {
  let word = folded
  if (word.length >= 5 && (word.startsWith('و') || word.startsWith('ف'))) word = word.slice(1)
  if (word.length >= 6 && /^[بك]ال/u.test(word)) return word.slice(3)
  if (word.length >= 5 && (word.startsWith('ال') || word.startsWith('لل'))) return word.slice(2)
  return word.length >= 6 && /^[بكل]/u.test(word) ? word.slice(1) : word
}

/** FNV-1a over UTF-16 units, well mixed so that any 16 of its bits serve. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
