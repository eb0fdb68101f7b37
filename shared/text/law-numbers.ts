import { numberMatch } from '#shared/text/numbers.ts'
import { isAnd, isGluedDigits, isMark, lexemeAt, type Match, type Reading } from '#shared/text/reading.ts'
import type { Token } from '#shared/text/token.ts'

/**
 * The number of a law or decree, part by part, so that `Law No. 104-12`, « loi n° 104-12 » and «القانون رقم 104.12» say one
 * thing: it is no decimal, no range and no span of years. The reader stands on its first figures.
 */
export function readLawNumber(reading: Reading, index: number): Match | null {
  const end = partsEnd(reading, index)
  if (end === null || !isOfLaw(reading, index)) return null
  const tokens = [...partsOf(reading, index, end)]
  let next = end
  // « lois n° 20-13 et 104-12 »
  for (let more = afterAnd(reading, next); more !== null; more = afterAnd(reading, next)) {
    const last = partsEnd(reading, more)
    if (last === null) break
    tokens.push(...partsOf(reading, more, last))
    next = last
  }
  return { tokens, next }
}

/** Behind two or three parts with one kind of mark between them. */
function partsEnd(reading: Reading, index: number): number | null {
  const mark = lexemeAt(reading, index + 1)
  if (!isMark(mark, '-./', true)) return null
  let parts = 1
  let at = index
  while (parts < 4 && isMark(lexemeAt(reading, at + 1), mark.text, true) && isGluedDigits(lexemeAt(reading, at + 2))) {
    parts += 1
    at += 2
  }
  return parts === 2 || parts === 3 ? at + 1 : null
}

function* partsOf(reading: Reading, from: number, end: number): Iterable<Token> {
  for (let at = from; at < end; at += 2) {
    const { start, end: stop, text } = lexemeAt(reading, at)
    const part = { value: Number(text), alternatives: [], inWords: false, scale: 1, start, end: stop, next: at + 1 }
    yield* numberMatch(reading, at, part).tokens
  }
}

function afterAnd(reading: Reading, index: number): number | null {
  const joint = lexemeAt(reading, index)
  if (!isMark(joint, ',،') && !isAnd(joint)) return null
  return pastSign(reading, index + 1, 1)
}

/** Whether a word for a law stands before, with its sign of number and a word between: « décret exécutif n° ». */
function isOfLaw(reading: Reading, index: number): boolean {
  const before = isMark(lexemeAt(reading, index - 1), '(') ? index - 2 : index - 1
  const at = pastSign(reading, before, -1)
  const signed = at !== before
  if (!signed) return laws.test(lexemeAt(reading, at).text)
  // `Decision No. 45/2024` is compared as a resolution, where it is called one.
  const mayBeOrder = !isMark(lexemeAt(reading, index + 1), '/')
  for (let word = at; word > at - 4; word -= 1) {
    const lexeme = lexemeAt(reading, word)
    if (lexeme.kind !== 'word' && !isMark(lexeme, '-')) return false
    if (laws.test(lexeme.text) || (mayBeOrder && orders.test(lexeme.text))) return true
  }
  return false
}

/** Past `No.`, `n°`, «رقم», in the direction of `step`. */
function pastSign(reading: Reading, from: number, step: 1 | -1): number {
  let at = from
  while (Math.abs(at - from) < 6 && (isMark(lexemeAt(reading, at), '.°º') || signs.has(lexemeAt(reading, at).text)))
    at += step
  return at
}

const signs = new Set('n no nos nr number numero numeros num رقم الرقم رقمي ارقام عدد'.split(' '))

/** What has a number by itself, and what has one only with its sign (`order 20-30 boxes`). */
const laws =
  /^(?:laws?|decrees?|dahirs?|lois?|decrets?|ordonnances?|ordinances?|[وفبكل]{0,2}(?:ال|ل)?(?:قانون|قوانين|مرسوم|مراسيم|ظهير)(?:ين|ان)?)$/
const orders =
  /^(?:acts?|orders?|decisions?|regulations?|statutes?|circulars?|bills?|arretes?|reglements?|circulaires?|[وفبكل]{0,2}(?:ال|ل)?(?:قرار|امر|نظام|لائحه|تعميم|دوريه|منشور|مقرر)(?:ات|ين|ان)?)$/
