import type { Direction } from '#shared/text/direction.ts'

/** What is seen at one place of a line: a letter with its marks, a ligature, a sign; never a space. */
export interface Seen {
  readonly text: string
  /** Whether a space is seen on its left. */
  readonly afterSpace: boolean
}

/** A glyph in the place where it is read; null: a space. */
export interface Read<Glyph extends Seen> {
  readonly glyph: Glyph | null
  readonly text: string
}

export interface LineSetting {
  readonly direction: Direction
  /** Brackets are told as they are seen; false: as they are read, which some programs write. */
  readonly areBracketsSeen: boolean
}

/**
 * The order in which a line is read, from how it is seen from left to right: the bidirectional algorithm (UAX #9) the
 * other way round. Letters that run from right to left are turned around, numbers and words in other scripts inside them
 * are not, and brackets are mirrored back. One picture may come of several texts; then the likelier one is taken: a number
 * begins with its plus sign, a range with its smaller end.
 */
export function logicalOrder<Glyph extends Seen>(
  seen: readonly Glyph[],
  { direction, areBracketsSeen }: LineSetting,
): readonly Read<Glyph>[] {
  const pieces = seen.flatMap((glyph, at): Read<Glyph>[] => [
    ...(glyph.afterSpace && at > 0 ? [{ glyph: null, text: ' ' }] : []),
    { glyph, text: glyph.text },
  ])
  const turn = (stretch: readonly Read<Glyph>[]) => turned(stretch, areBracketsSeen)
  return direction === 'rtl' ? turn(pieces) : withStretches(pieces, turnedStretch, turn)
}

/** A line that begins on the right: all is turned around but what runs from left to right inside it. */
function turned<Glyph extends Seen>(pieces: readonly Read<Glyph>[], areBracketsSeen: boolean): readonly Read<Glyph>[] {
  const read: (readonly Read<Glyph>[])[] = []
  const classes = classesOf(pieces)
  let from = 0
  const turnSingly = (to: number): void => {
    for (; from < to; from += 1)
      read.push(
        pieces
          .slice(from, from + 1)
          .map((piece) => (areBracketsSeen ? { ...piece, text: mirrored(piece.text) } : piece)),
      )
  }
  for (const { index, 0: stretch } of classes.matchAll(straightStretch)) {
    turnSingly(index)
    from = index + stretch.length
    read.push(straight(pieces.slice(index, from), stretch))
  }
  turnSingly(pieces.length)
  return read.toReversed().flat()
}

/** What runs from left to right inside a line that does not: words as they are seen, numbers apart from each other. */
function straight<Glyph extends Seen>(pieces: readonly Read<Glyph>[], classes: string): readonly Read<Glyph>[] {
  if (classes.includes('L') || classes.startsWith('a')) return pieces
  const numbers = [...classes.matchAll(/s|[^s]+/gu)].map(({ index, 0: { length } }) =>
    numberOf(pieces.slice(index, index + length)),
  )
  return numbers.toReversed().flat()
}

/** Numbers joined by signs, such as a telephone number, may have been set from right to left part by part. */
function numberOf<Glyph extends Seen>(pieces: readonly Read<Glyph>[]): readonly Read<Glyph>[] {
  const text = pieces.map((piece) => piece.text).join('')
  const range = /^(\p{Nd}+)[-–—](\p{Nd}+)$/u.exec(text)
  const isTurned = text.endsWith('+') || (range !== null && valueOf(range[1]) > valueOf(range[2]))
  if (!isTurned) return pieces
  const parts: Read<Glyph>[][] = []
  for (const piece of pieces) {
    const part = parts.at(-1)
    if (part && isDigit(piece.text) && isDigit(part.at(-1)?.text ?? '')) part.push(piece)
    else parts.push([piece])
  }
  return parts.toReversed().flat()
}

/** What stretches are read as, with everything around them as it is seen. */
function withStretches<Glyph extends Seen>(
  pieces: readonly Read<Glyph>[],
  stretches: RegExp,
  orderOf: (stretch: readonly Read<Glyph>[]) => readonly Read<Glyph>[],
): readonly Read<Glyph>[] {
  const read: Read<Glyph>[] = []
  let from = 0
  for (const { index, 0: stretch } of classesOf(pieces).matchAll(stretches)) {
    read.push(...pieces.slice(from, index), ...orderOf(pieces.slice(index, index + stretch.length)))
    from = index + stretch.length
  }
  return [...read, ...pieces.slice(from)]
}

/**
 * R letters from right to left, L other letters, D digits, s spaces, a signs that stand before a number or word, z those
 * that stand behind, j what joins two, o and c brackets as they are seen, x all else.
 */
function classesOf(pieces: readonly Read<Seen>[]): string {
  return pieces.map(({ text }) => classOf(text)).join('')
}

function classOf(text: string): string {
  if (text === ' ') return 's'
  if (isDigit(text)) return 'D'
  if (/\p{L}/u.test(text))
    return /\p{Script_Extensions=Arab}|\p{Script=Hebr}|\p{Script=Syrc}|\p{Script=Thaa}/u.test(text) ? 'R' : 'L'
  return signs.find(([, members]) => members.includes(text))?.[0] ?? 'x'
}

const signs = [
  ['a', '+#@$€£¥'],
  ['z', '/%‰°'],
  ['j', ".,:;'’_=?!~*&-–—\u2011\u00a0\u202f٫٬"],
  ['o', '([{«“'],
  ['c', ')]}»”'],
] as const

const isDigit = (text: string): boolean => /^\p{Nd}/u.test(text)
const valueOf = (digits = ''): number =>
  Number([...digits].map((digit) => ((digit.codePointAt(0) ?? 0) - firstDigitBefore(digit)) % 10).join(''))

/** Where the ten digits of a script begin: those met here begin at a code that ends with 0 but for the Persian ones. */
function firstDigitBefore(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  return code >= 0x660 && code <= 0x669 ? 0x660 : code >= 0x6f0 && code <= 0x6f9 ? 0x6f0 : 0x30
}

const word = 'a{0,2}[LD](?:[ajz]{0,9}[LD])*z{0,9}(?:a(?![LD]))?'
const between = '(?:s|js|sjs)'
const words = `${word}(?:${between}${word})*`
/** A bracket with letters in it belongs to the words before it; one with numbers only is set as the line is. */
const straightStretch = new RegExp(`${words}(?:s?o(?=[^ocRx]*L)${words}c|${between}${words})*`, 'gu')
const turnedStretch = /R(?:[^L]*R)?/gu

const mirrorImages = new Map(
  [...'()[]{}«»‹›<>'].map((sign, at, all) => [sign, all[at % 2 === 0 ? at + 1 : at - 1] ?? sign]),
)

function mirrored(text: string): string {
  return mirrorImages.get(text) ?? text
}
