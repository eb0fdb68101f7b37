import { unitAfter } from '#shared/checks/values/measuring-units.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import type { NumberToken, Token } from '#shared/text/token.ts'

/** A number with the noun it counts, as one version says it. */
export interface Mention extends TextSpan {
  readonly value: number
  /** End of the noun. */
  readonly nounEnd: number
  /** Equal for the same noun, but for its ending, in the same version. */
  readonly key: string
  /** The key of the noun alone, where it has its kind before it: "agronomy graduates". */
  readonly nounKey?: string
  readonly place: MentionPlace
}

export interface MentionPlace {
  readonly rowId: string
  readonly language: LanguageTag
  readonly base: 'en' | 'fr' | 'ar'
  readonly text: string
  readonly tokens: readonly Token[]
}

/** The counted nouns of a text; numbers below ten are too often parts of a whole to be compared. */
export function countedMentions(place: MentionPlace): readonly Mention[] {
  let mentions: Mention[] | null = null
  for (const token of place.tokens) {
    if (token.type !== 'number' || token.value < 10 || token.elliptic) continue
    const mention = mentionOf(place, token)
    if (mention === null) continue
    mentions ??= []
    mentions.push(mention)
  }
  return mentions ?? none
}

const none: readonly Mention[] = []
// Ranges instead of \p{…}: several times faster, and these are asked of every number.
const oneWord =
  /[ \u00a0\u202f](?:de |d[’']|of |من )?([a-z\u00df-\u00ff\u0153][A-Za-z\u00c0-\u017f’-]{2,30}|[\u0621-\u064a][\u0621-\u065f]{2,30})/y
const nextWord = / ([a-z\u00df-\u00ff][A-Za-z\u00c0-\u017f’-]{2,30})/y

function mentionOf(place: MentionPlace, { value, start, end }: NumberToken): Mention | null {
  const { text, base, language } = place
  oneWord.lastIndex = end
  const noun = oneWord.exec(text)?.[1]
  if (noun === undefined) return null
  const nounEnd = oneWord.lastIndex
  if (unitAfter(text, end) !== null) return null
  if (base !== 'en' || isEnglishPlural(noun))
    return { value, start, end, nounEnd, key: `${language} ${stemOf(noun, base)}`, place }
  // "500 young people": the noun comes second.
  nextWord.lastIndex = nounEnd
  const second = nextWord.exec(text)?.[1]
  if (second === undefined) return null
  const stem = stemOf(second, base)
  const keys = {
    key: `${language} ${noun} ${stem}`,
    ...(isEnglishPlural(second) && { nounKey: `${language} ${stem}` }),
  }
  return { value, start, end, nounEnd: nextWord.lastIndex, ...keys, place }
}

function isEnglishPlural(noun: string): boolean {
  return noun.endsWith('s') || /^(?:people|women|men|children|staff)$/.test(noun)
}

function stemOf(word: string, language: string): string {
  if (language !== 'ar') return word.endsWith('s') || word.endsWith('x') ? word.slice(0, -1) : word
  const bare = word.replace(/[\u064b-\u0652]/g, '').replace(/[أإآ]/g, 'ا')
  const stem = bare.replace(/(?:ين|ون|ات|ان|ا|ة)$/u, '')
  return stem.length >= 3 ? stem : bare
}
