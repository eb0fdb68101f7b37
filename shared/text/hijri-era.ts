import { lexemeAt, type Reading } from '#shared/text/reading.ts'

/** Behind «هـ», «هجري», «هجرية»: the index of the next lexeme. */
export function arabicEraEnd(reading: Reading, index: number): number | null {
  const { kind, text } = lexemeAt(reading, index)
  return kind === 'word' && /^(?:ه|هجري|هجريه)$/.test(text) ? index + 1 : null
}

/** Behind `AH`, `A.H.`, `H`, « de l’hégire »: the index of the next lexeme. */
export function latinEraEnd(reading: Reading, index: number): number | null {
  const texts = [0, 1, 2, 3].map((step) => lexemeAt(reading, index + step).text)
  const era = texts.join(' ')
  if (/^(?:ah|h|hijri|hegire)(?: |$)/.test(era)) return index + 1
  if (/^de l ' hegire$/.test(era)) return index + 4
  return /^a \. h \.$/.test(era) ? index + 4 : null
}

/** "the Hijri year 1446", « l’année hégirienne 1446 », `AH 1446`. */
export function isHijriBefore(reading: Reading, index: number): boolean {
  const [first, second] = [lexemeAt(reading, index - 2).text, lexemeAt(reading, index - 1).text]
  return second === 'ah' || second === 'hegirienne' || second === 'hegirien' || (first === 'hijri' && second === 'year')
}
