import type { CellReader } from '#shared/checks/check.ts'
import { sentencesIn } from '#shared/checks/completeness/left-sentences.ts'
import type { Token } from '#shared/text/token.ts'

/** A value that a text says, equal to the same value in another language. */
export interface PlacedKey {
  readonly key: string
  /** The sentence it stands in. */
  readonly sentence: number
}

export const placedKeys: CellReader<readonly PlacedKey[]> = (cell, language, context) => {
  const tokens = context.tokens(cell, language)
  if (tokens.length === 0) return []
  const sentences = context.read(sentencesIn, cell, language)
  let sentence = 0
  return tokens.map((token) => {
    while (sentence < sentences.length - 1 && token.start >= (sentences[sentence]?.end ?? 0)) sentence += 1
    return { key: keyOf(token), sentence }
  })
}

function keyOf(token: Token): string {
  switch (token.type) {
    case 'date':
      return `date ${token.year} ${token.month} ${token.day}`
    case 'date-range':
      return `dates ${token.from.month} ${token.from.day} ${token.to.month} ${token.to.day}`
    case 'time':
      return `time ${token.minutes}`
    case 'phone':
      return token.digits
    case 'email':
    case 'url':
      return token.address
    case 'resolution':
      return `resolution ${token.number}`
    case 'number':
    case 'percent':
    case 'money':
    case 'ordinal':
      return `${token.type} ${token.value}`
  }
}
