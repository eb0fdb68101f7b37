import type { WordNumber } from '#shared/text/number-words-en.ts'
import { isMark, lexemeAt, type Reading, wordStart } from '#shared/text/reading.ts'

/**
 * A part of a scale: `half a million`, `three quarters of a million`, « un quart de million », `un demi-million`,
 * «نصف مليون», «ربع المليون».
 */
export function readPartOfScale(reading: Reading, index: number): WordNumber | null {
  const first = lexemeAt(reading, index)
  const part = partAt(reading, articles.has(first.text) ? index + 1 : index)
  const at = part && pastLinks(reading, part)
  const scale = at === null ? null : scaleAt(reading, at, true)
  if (!part || at === null || scale === null) return null
  const value = rounded(part.share * scale)
  return { value, start: wordStart(reading, first), end: lexemeAt(reading, at).end, next: at + 1 }
}

/**
 * With the part that follows: `one and a half million`, `a million and a half`, « un million et demi », «مليون ونصف»,
 * «مليونين ونصف المليون».
 */
export function withPartOfScale<Read extends WordNumber>(reading: Reading, number: Read): Read {
  const joint = lexemeAt(reading, number.next)
  if (joint.kind !== 'word') return number
  if (joint.text === 'and') return withEnglishPart(reading, number)
  const french = joint.text === 'et' && /^demie?$/.test(lexemeAt(reading, number.next + 1).text)
  const share = french ? 1 / 2 : sharesBehind.get(joint.text)
  const scale = share === undefined ? null : lastScale(reading, number)
  if (share === undefined || scale === null) return number
  const next = french ? number.next + 2 : pastSameScale(reading, number.next + 1, scale)
  return next === null ? number : extended(reading, number, number.value + share * scale, next)
}

/**
 * «ثلاثة ملايين دولار ونصف المليون»: the part said behind what is counted, which ends before `at`. Null where another amount
 * of something else begins there.
 */
export function partBehindCounted(
  reading: Reading,
  number: WordNumber,
  at: number,
): { readonly value: number; readonly next: number } | null {
  const share = sharesBehind.get(lexemeAt(reading, at).text)
  const scale = share === undefined ? null : lastScale(reading, number)
  if (share === undefined || scale === null || scaleAt(reading, at + 1, true) !== scale) return null
  const after = lexemeAt(reading, at + 2)
  const counted = lexemeAt(reading, number.next)
  const saidAgain = after.kind === 'word' && after.key === counted.key
  if (!saidAgain && reading.words.currencies.has(after.key)) return null
  return { value: number.value + share * scale, next: saidAgain ? at + 3 : at + 2 }
}

const articles = new Set(['a', 'an', 'un', 'une'])

/** What part of a scale a word is. */
const shares: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['quarter', 1 / 4],
  ['third', 1 / 3],
  ['demi', 1 / 2],
  ['quart', 1 / 4],
  ['tiers', 1 / 3],
  ['نصف', 1 / 2],
  ['ربع', 1 / 4],
  ['ثلث', 1 / 3],
  ['ثلثا', 2 / 3],
  ['ثلثي', 2 / 3],
])

const counts: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['deux', 2],
  ['trois', 3],
  ['ثلاثه', 3],
])

/** Behind a count: `three quarters`, « deux tiers », «ثلاثة أرباع». */
const sharesCounted: ReadonlyMap<string, number> = new Map([
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['tiers', 1 / 3],
  ['quarts', 1 / 4],
  ['ارباع', 1 / 4],
])

/** Behind a number in Arabic. */
const sharesBehind: ReadonlyMap<string, number> = new Map([
  ['ونصف', 1 / 2],
  ['والنصف', 1 / 2],
  ['وربع', 1 / 4],
  ['والربع', 1 / 4],
  ['وثلث', 1 / 3],
  ['والثلث', 1 / 3],
])

interface Part {
  readonly share: number
  /** `a third million` is one of three, only `a third of a million` a part. */
  readonly needsLink: boolean
  readonly next: number
}

function partAt(reading: Reading, index: number): Part | null {
  const word = lexemeAt(reading, index)
  const share = shares.get(word.key) ?? shares.get(word.text)
  if (share !== undefined) return { share, needsLink: word.text === 'third', next: index + 1 }
  const count = counts.get(word.key)
  if (count === undefined) return null
  const at = isMark(lexemeAt(reading, index + 1), '-', true) ? index + 2 : index + 1
  const each = sharesCounted.get(lexemeAt(reading, at).text)
  return each === undefined ? null : { share: count * each, needsLink: false, next: at + 1 }
}

/** Behind `of a`, « de » and the hyphen of `half-million`. */
function pastLinks(reading: Reading, { needsLink, next }: Part): number | null {
  let at = isMark(lexemeAt(reading, next), '-', true) ? next + 1 : next
  const { text } = lexemeAt(reading, at)
  if (text === 'of' || text === 'de') at += 1
  else if (needsLink) return null
  const { text: article } = lexemeAt(reading, at)
  return article === 'a' || article === 'an' ? at + 1 : at
}

/** `two and a half million`, `2 and three-quarter million`, `a million and a half`; not `a million and a half-marathon`. */
function withEnglishPart<Read extends WordNumber>(reading: Reading, number: Read): Read {
  const behind = number.next + 1
  const hasArticle = articles.has(lexemeAt(reading, behind).text)
  const part = partAt(reading, hasArticle ? behind + 1 : behind)
  if (!part || (!hasArticle && !counts.has(lexemeAt(reading, behind).key))) return number
  const scale = scaleAt(reading, part.next, false)
  if (scale !== null)
    return number.value < 1000
      ? extended(reading, number, rounded((number.value + part.share) * scale), part.next + 1)
      : number
  const last = hasArticle ? lastScale(reading, number) : null
  const after = lexemeAt(reading, part.next)
  if (last === null || after.text === 'of' || isMark(after, '-', true)) return number
  return extended(reading, number, number.value + part.share * last, part.next)
}

function extended<Read extends WordNumber>(reading: Reading, number: Read, value: number, next: number): Read {
  return { ...number, value: rounded(value), end: lexemeAt(reading, next - 1).end, next }
}

/** «ونصف المليون»: the scale said again; null where the part is that of something else, «ونصف السكان». */
function pastSameScale(reading: Reading, index: number, scale: number): number | null {
  if (scaleAt(reading, index, true) === scale) return index + 1
  return lexemeAt(reading, index).text.startsWith('ال') ? null : index
}

/** The scale in which a number ends; a dual holds it. */
function lastScale(reading: Reading, { next }: WordNumber): number | null {
  const plain = scaleAt(reading, next - 1, false)
  if (plain !== null) return plain
  const dual = reading.words.cardinals.get(lexemeAt(reading, next - 1).key) ?? 0
  return reading.words.language === 'ar' && dual >= 2000 ? dual / 2 : null
}

function scaleAt(reading: Reading, index: number, mayBeDefinite: boolean): number | null {
  const { key, definite, clitics } = lexemeAt(reading, index)
  const scale = (definite && !mayBeDefinite) || clitics > 0 ? undefined : reading.words.scales.get(key)
  return scale !== undefined && scale >= 1000 ? scale : null
}

function rounded(value: number): number {
  return Number(value.toPrecision(15))
}
