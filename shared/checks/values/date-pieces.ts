import { decimalDigitOf, foldForSearch } from '#shared/text/fold.ts'
import { monthNames } from '#shared/text/month-names.ts'

/** A word, a run of digits or a mark of the surroundings of a date. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'word' | 'digits' | 'mark'
  /** The value of a run of digits. */
  readonly number: number
  /** Nothing stands between it and the piece before. */
  readonly tight: boolean
}

/** A month by its name in the text. */
export interface NamedMonth {
  readonly month: number
  /** The languages that have this name. */
  readonly languages: readonly string[]
  /** How many pieces it takes up: two for كانون الثاني, three for آذار/مارس. */
  readonly size: number
  readonly end: number
  readonly text: string
}

/** The pieces between two places of a text; what the edges cut through is left out. */
export function piecesOf(text: string, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = []
  for (const match of text.slice(from, to).matchAll(parts)) {
    const [piece, digits, word] = match
    const start = from + match.index
    const end = start + piece.length
    if ((start === from && from > 0 && word !== undefined) || (end === to && to < text.length)) continue
    pieces.push({
      start,
      end,
      text: piece,
      kind: digits !== undefined ? 'digits' : word !== undefined ? 'word' : 'mark',
      number: digits === undefined ? Number.NaN : Number([...digits].map(decimalDigitOf).join('')),
      tight: pieces[pieces.length - 1]?.end === start,
    })
  }
  return pieces
}

const parts = /(\p{Nd}+)|((?:st|nd|rd|th)(?=\p{Lu})|[\p{L}\p{M}]+)|([^\s\u00a0\u202f\u200e\u200f\u061c\u2066-\u2069])/gu

const longestMonth = 12

export function monthAt(pieces: readonly Piece[], index: number): NamedMonth | null {
  const piece = pieces[index]
  if (piece?.kind !== 'word' || piece.text.length > longestMonth || piece.text.length < 2) return null
  const next = pieces[index + 1]
  const one = monthNamed(piece.text, [piece])
  const two = next?.kind === 'word' ? monthNamed(`${piece.text} ${next.text}`, [piece, next]) : null
  const found = two ?? one
  if (found === null) return null
  // The months of the United Nations in Arabic: آذار/مارس.
  const at = index + found.size
  const second = pieces[at]?.text === '/' ? monthAt(pieces, at + 1) : null
  if (second === null || second.month !== found.month) return found
  return { ...found, size: found.size + 1 + second.size, end: second.end, text: `${found.text}/${second.text}` }
}

function monthNamed(name: string, pieces: readonly Piece[]): NamedMonth | null {
  const folded = foldForSearch(name, 'en')
  const languages: string[] = []
  let month = 0
  for (const [language, names] of Object.entries(monthNames)) {
    const entry = names.get(folded)
    if (entry === undefined || entry.calendar !== 'gregorian') continue
    // In English, "may" and "march" without a capital are verbs.
    if (language === 'en' && entry.weak && /^\p{Ll}/u.test(name)) continue
    languages.push(language)
    month = entry.month
  }
  const end = pieces[pieces.length - 1]?.end ?? 0
  return languages.length === 0 ? null : { month, languages, size: pieces.length, end, text: name }
}

export function isYear(piece: Piece | undefined): piece is Piece {
  return piece?.kind === 'digits' && piece.text.length === 4 && piece.number >= 1900 && piece.number <= 2100
}

export function isDay(piece: Piece | undefined): piece is Piece {
  return piece?.kind === 'digits' && piece.text.length <= 2 && piece.number >= 1 && piece.number <= 31
}

export function isComma(piece: Piece | undefined): boolean {
  return piece?.text === ',' || piece?.text === '،'
}
