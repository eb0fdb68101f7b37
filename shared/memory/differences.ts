import type { Difference } from '#shared/model/translation-unit.ts'
import { wordsIn } from '#shared/text/words-in.ts'

/**
 * How a unit's source differs from the segment at hand, by whole words (Arabic ones with their vowel signs): without
 * `delete` it spells the segment, without `insert` the unit's source. What is taken out stands before what is put in, and
 * changes with nothing but a space between them are one.
 */
export function differencesBetween(unitSource: string, segment: string): readonly Difference[] {
  const from = piecesOf(unitSource)
  const to = piecesOf(segment)
  let head = 0
  while (head < from.length && head < to.length && from[head] === to[head]) head += 1
  let tail = 0
  while (tail < from.length - head && tail < to.length - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1
  const middle = steps(from.slice(head, from.length - tail), to.slice(head, to.length - tail))
  return joined([...same(from.slice(0, head)), ...middle, ...same(from.slice(from.length - tail))])
}

function same(pieces: readonly string[]): readonly Difference[] {
  return pieces.map((text) => ({ is: 'same', text }))
}

/** Words, runs of spaces, and each other mark by itself. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  const { starts, ends } = wordsIn(text)
  let at = 0
  for (let index = 0; index <= starts.length; index += 1) {
    for (const gap of text.slice(at, starts[index]).match(/\s+|[^\s]/gu) ?? []) pieces.push(gap)
    const start = starts[index]
    if (start === undefined) break
    at = ends[index] ?? start
    pieces.push(text.slice(start, at))
  }
  return pieces
}

/** Texts that differ in more than this are shown as one replaced by the other: the work grows with the product. */
const mostCells = 4_000_000

/** The longest common subsequence, words before marks before spaces. */
function steps(from: readonly string[], to: readonly string[]): readonly Difference[] {
  const width = to.length + 1
  if (from.length * to.length > mostCells) return replaced(from, to)
  const gain = new Float32Array((from.length + 1) * width)
  for (let line = from.length - 1; line >= 0; line -= 1) {
    for (let column = to.length - 1; column >= 0; column -= 1) {
      const below = gain[(line + 1) * width + column] ?? 0
      const beside = gain[line * width + column + 1] ?? 0
      const through =
        from[line] === to[column] ? (gain[(line + 1) * width + column + 1] ?? 0) + weightOf(from[line]) : -1
      gain[line * width + column] = Math.max(below, beside, through)
    }
  }
  return traced(from, to, gain)
}

function traced(from: readonly string[], to: readonly string[], gain: Float32Array): readonly Difference[] {
  const width = to.length + 1
  const found: Difference[] = []
  let [line, column] = [0, 0]
  while (line < from.length || column < to.length) {
    const [old = '', now = ''] = [from[line], to[column]]
    const here = gain[line * width + column] ?? 0
    const through = (gain[(line + 1) * width + column + 1] ?? 0) + weightOf(old)
    if (line < from.length && column < to.length && old === now && here === Math.fround(through)) {
      found.push({ is: 'same', text: old })
      line += 1
      column += 1
    } else if (line < from.length && (column === to.length || gain[(line + 1) * width + column] === here)) {
      found.push({ is: 'delete', text: old })
      line += 1
    } else {
      found.push({ is: 'insert', text: now })
      column += 1
    }
  }
  return found
}

function weightOf(piece = ''): number {
  if (piece.trim() === '') return 0.125
  return /[\p{L}\p{N}]/u.test(piece) ? 1 + Math.min(piece.length, 16) / 16 : 0.25
}

function replaced(from: readonly string[], to: readonly string[]): readonly Difference[] {
  return [
    { is: 'delete', text: from.join('') },
    { is: 'insert', text: to.join('') },
  ]
}

/** Neighbours of a kind become one; a lone space between two changes goes with them. */
function joined(steps: readonly Difference[]): readonly Difference[] {
  const found: Difference[] = []
  let [out, put] = ['', '']
  const flush = (): void => {
    if (out !== '') found.push({ is: 'delete', text: out })
    if (put !== '') found.push({ is: 'insert', text: put })
    ;[out, put] = ['', '']
  }
  for (const [index, { is, text }] of steps.entries()) {
    const next = steps[index + 1]
    const between = is === 'same' && text.trim() === '' && out !== '' && put !== '' && next && next.is !== 'same'
    if (is !== 'insert' && (is === 'delete' || between)) out += text
    if (is !== 'delete' && (is === 'insert' || between)) put += text
    if (is !== 'same' || between) continue
    flush()
    const last = found.at(-1)
    if (last?.is === 'same') found[found.length - 1] = { is, text: last.text + text }
    else found.push({ is, text })
  }
  flush()
  return found
}
