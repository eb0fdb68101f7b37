import type { LanguageTag } from '#shared/model/language.ts'

const segmenters = new Map<LanguageTag, Intl.Segmenter>()

/** The number of words of a text, by the word boundaries of Unicode annex 29 for this language. */
export function countWords(text: string, language: LanguageTag): number {
  if (text.trim() === '') return 0
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' })
    segmenters.set(language, segmenter)
  }
  let count = 0
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count += 1
  return count
}
