import { unitAfter } from '#shared/checks/values/measuring-units.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import type { NumberToken, Token } from '#shared/text/token.ts'

/** A number with the noun it counts, as one version says it. */
export interface CountedMention extends TextSpan {
  readonly value: number
  readonly quote: string
  /** The counted noun without its ending. */
  readonly noun: string
  /** End of the noun. */
  readonly nounEnd: number
}

/** The counted nouns of a text; numbers below ten are too often parts of a whole to be compared. */
export function countedMentions(
  text: string,
  tokens: readonly Token[],
  language: 'en' | 'fr' | 'ar',
): CountedMention[] | null {
  let mentions: CountedMention[] | null = null
  for (const token of tokens) {
    if (token.type !== 'number' || token.value < 10 || token.elliptic) continue
    const mention = mentionOf(text, token, language)
    if (mention === null) continue
    mentions ??= []
    mentions.push(mention)
  }
  return mentions
}

const words = /(?: |\u00a0|\u202f)(?:de |d’|d'|of |من )?(\p{L}[\p{L}\p{M}’-]{2,30})(?: (\p{L}[\p{L}\p{M}’-]{2,30}))?/uy

function mentionOf(text: string, { value, start, end, quote }: NumberToken, language: string): CountedMention | null {
  words.lastIndex = end
  const match = words.exec(text)
  const first = match?.[1]
  if (match === null || first === undefined || first !== first.toLowerCase() || unitAfter(text, end) !== null)
    return null
  const firstEnd = end + match[0].length - (match[2] === undefined ? 0 : match[2].length + 1)
  if (language !== 'en' || /s$|^(?:people|women|men|children|staff)$/u.test(first)) {
    return { value, quote, start, end, noun: stemOf(first, language), nounEnd: firstEnd }
  }
  // "500 young people": the noun comes second.
  const second = match[2]
  if (second === undefined) return null
  return { value, quote, start, end, noun: `${first} ${stemOf(second, language)}`, nounEnd: end + match[0].length }
}

function stemOf(word: string, language: string): string {
  if (language !== 'ar') return word.toLowerCase().replace(/[sx]$/u, '')
  const bare = word.replace(/[\u064b-\u0652]/g, '').replace(/[أإآ]/g, 'ا')
  const stem = bare.replace(/(?:ين|ون|ات|ان|ا|ة)$/u, '')
  return stem.length >= 3 ? stem : bare
}
