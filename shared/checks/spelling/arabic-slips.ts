/**
 * The commonest slips of written Arabic, where the dictionary does not know the word but knows it set right. Vowel signs
 * are left where they stand.
 */

const alefs = 'اأإآ'
const proclitics = /^(?:[وف]?(?:[بكل]|س)?)(?=.{3})/u

/**
 * The alef at the head of the word (behind conjunction, preposition and article; never the article's own): «الى» → «إلى»,
 * «الاخبارية» → «الإخبارية», «إجتماع» → «اجتماع». Null where that does not make it a word.
 */
export function hamzaSlip(word: string, isKnown: (word: string) => boolean): { readonly meant: string | null } | null {
  for (const at of headsOf(word)) {
    const letter = word.charAt(at)
    if (!alefs.includes(letter)) continue
    const candidates = replacementsFor(letter, word)
      .map((other) => word.slice(0, at) + other + word.slice(at + 1))
      .filter(isKnown)
    // «اخبار» may be «أخبار» or «إخبار»: the writer decides.
    if (candidates.length > 0) return { meant: candidates.length === 1 ? (candidates[0] ?? null) : null }
  }
  return null
}

/** Where the word itself may begin: at once, behind its clitics, behind the article. */
function headsOf(word: string): readonly number[] {
  const heads = new Set<number>()
  const behindClitics = proclitics.exec(word)?.[0].length ?? 0
  for (const clitics of new Set([0, behindClitics, ...(behindClitics > 1 ? [1] : [])])) {
    const article = word.startsWith('ال', clitics) ? 2 : word.startsWith('لل', clitics) ? 2 : 0
    if (article === 0 || word.length - clitics <= 4) heads.add(clitics)
    if (article > 0) heads.add(clitics + article)
  }
  return [...heads]
}

/** An i-hamza becomes an a-hamza only in a verb («إشارت» → «أشارت»): names such as «إيزيدي» are written with it. */
function replacementsFor(letter: string, word: string): readonly string[] {
  if (letter === 'ا') return ['إ', 'أ', 'آ']
  if (letter === 'أ') return ['إ', 'ا']
  return letter === 'إ' && /[^ا]ت$|وا$/u.test(word) ? ['ا', 'أ'] : ['ا']
}

/** «القاهره» → «القاهرة». A ha that is a pronoun makes a known word and never comes here. */
export function tehMarbutaSlip(word: string, isKnown: (word: string) => boolean): string | null {
  if (!word.endsWith('ه') || word.length < 4) return null
  const candidate = `${word.slice(0, -1)}ة`
  return isKnown(candidate) ? candidate : null
}

/** «التى» → «التي», «المستشفي» → «المستشفى». */
export function alefMaqsuraSlip(word: string, isKnown: (word: string) => boolean): string | null {
  const last = word.charAt(word.length - 1)
  if ((last !== 'ى' && last !== 'ي') || word.length < 2) return null
  const candidate = word.slice(0, -1) + (last === 'ى' ? 'ي' : 'ى')
  return isKnown(candidate) ? candidate : null
}
