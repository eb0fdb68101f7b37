import type { TextSpan } from '#shared/model/release-text.ts'
import { beginsAlike, distanceInArabic, weightOf } from '#shared/press/name-in-arabic.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/** A name in Latin letters as it stands in an Arabic text. */
export interface ArabicSpelling extends TextSpan {
  /** Its words, particles left out. */
  readonly parts: readonly TextSpan[]
}

/**
 * Where an Arabic text spells a name of two words and more, word for word and in its order; null where it does not. Each
 * word begins with the sound of its part and has its consonants; together they have enough to be no chance.
 */
export function arabicSpellingOf(name: readonly string[], text: string): ArabicSpelling | null {
  // Of two words the second with an article, many are months and places: Jumada al-Ula, Ras al-Khaimah.
  const between = name.length > 2 ? hyphen : anyHyphen
  const sought = name.flatMap((part) => part.split(between)).filter((part) => part.length > 1)
  const [first] = sought
  if (first === undefined || sought.length < 2 || weightIn(sought) < (sought.length > 2 ? 3 : 4)) return null
  const words = arabicWordsOf(text)
  for (let index = 0; index + sought.length <= words.length; index += 1) {
    const head = matched(first, words[index], true)
    if (head === null) continue
    const parts = restFrom(sought, words, index, head)
    if (parts !== null) return { start: head.start, end: parts.at(-1)?.end ?? head.end, parts }
  }
  return null
}

const anyHyphen = /[-\u2010\u2011]/u
/** Not the one of an article, which Arabic joins to its name: Jamal al-Hajj Youssef, «جمال الحاج يوسف». */
const hyphen = /(?<!^(?:a[ltdrsnz]|el|ul))[-\u2010\u2011]/iu

/** The one word of an Arabic text that spells a family name, if it is no word of the language; null where there is none. */
export function arabicWordFor(name: string, text: string, isWord: (word: string) => boolean): ArabicSpelling | null {
  if (weightOf(name) < 3) return null
  const found = arabicWordsOf(text).flatMap((word) => matched(name, word, true) ?? [])
  const [only] = found
  if (only === undefined || found.length > 1 || isWord(text.slice(only.start, only.end))) return null
  return { ...only, parts: [only] }
}

interface ArabicWord extends TextSpan {
  readonly written: string
}

function restFrom(
  sought: readonly string[],
  words: readonly ArabicWord[],
  index: number,
  head: TextSpan,
): readonly TextSpan[] | null {
  const parts = [head]
  let next = index + 1
  for (const part of sought.slice(1)) {
    while (particles.has(words[next]?.written ?? '')) next += 1
    const before = parts.at(-1)
    const word = words[next]
    const found = matched(part, word, false)
    if (found === null || before === undefined || found.start - before.end > farthest) return null
    parts.push(found)
    next += 1
  }
  return parts
}

/** A blank, and a particle with its blank. */
const farthest = 6

const particles = new Set(
  wordsOf('بن ابن بنت ولد منت آل أبو ابو أم دي دا دو دوس داس ديل ديلا فان فون دين در لا لو تين'),
)

/** The part of a word that spells a part of the name: the first may have a conjunction or a preposition before it. */
function matched(part: string, word: ArabicWord | undefined, isFirst: boolean): TextSpan | null {
  if (word === undefined) return null
  const joined = isFirst ? joinable.get(word.written.charAt(0)) : undefined
  const isOwn = joined?.test(part) === true && !/^و[أإآ]/u.test(word.written)
  if (joined !== undefined && !isOwn && isSpelled(part, word.written.slice(1)))
    return { start: word.start + 1, end: word.end }
  return isSpelled(part, word.written) ? { start: word.start, end: word.end } : null
}

/** By the letter of a conjunction or preposition, the Latin letters for which it may be the name's own. */
const joinable: ReadonlyMap<string, RegExp> = new Map([
  ['و', /^[wvou]/iu],
  ['ف', /^[fvp]/iu],
  ['ب', /^[bp]/iu],
  ['ل', /^l/iu],
  ['ك', /^[kcqx]/iu],
])

function isSpelled(latin: string, arabic: string): boolean {
  if (Math.abs(latin.length - arabic.length) > 6 || !beginsAlike(latin, arabic)) return false
  return distanceInArabic(latin, arabic) <= (weightOf(latin) >= 3 ? 0.2 : 0)
}

const weightIn = (parts: readonly string[]) => parts.reduce((sum, part) => sum + weightOf(part), 0)

const longestText = 20_000

/** One after the other, so that the words of the text last asked about are kept. */
let last: { readonly text: string; readonly words: readonly ArabicWord[] } = { text: '', words: [] }

function arabicWordsOf(text: string): readonly ArabicWord[] {
  if (text === last.text) return last.words
  const words = [...text.slice(0, longestText).matchAll(/[\u0621-\u0652\u0670-\u06d3]{2,40}/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    written: match[0],
  }))
  last = { text, words }
  return words
}
