import type { TextSpan } from '#shared/model/release-text.ts'
import type { WordForm, Words } from '#shared/text/words-in.ts'

/** A word, or several that stand one after the other; folded. */
export type Phrase = readonly string[]

/** Whether a word of a text is a part of a phrase. */
export type IsThere = (part: string, form: WordForm) => boolean

export const isWhole: IsThere = (part, { folded }) => part === folded
export const isBeginning: IsThere = (part, { folded }) => folded.startsWith(part)

export function standsAt(phrase: Phrase, { forms }: Words, index: number, isThere: IsThere): boolean {
  return phrase.every((part, offset) => {
    const form = forms[index + offset]
    return form !== undefined && isThere(part, form)
  })
}

export function standsIn(phrases: readonly Phrase[], words: Words, isThere: IsThere = isBeginning): boolean {
  return words.forms.some((_, index) => phrases.some((one) => standsAt(one, words, index, isThere)))
}

export function spanOfWords({ starts, ends }: Words, index: number, count: number): TextSpan {
  return { start: starts[index] ?? 0, end: ends[index + count - 1] ?? 0 }
}
