import type { LanguageTag } from '#shared/model/language.ts'
import { arabicWords, latinLanguages, persianWords, urduWords } from '#shared/text/language-words.ts'
import { rememberedByText } from '#shared/text/remembered-by-text.ts'
import { rememberedByWord, type WordForm, type Words } from '#shared/text/words-in.ts'

export interface DetectedLanguage {
  /** A base language (`en`, `fr`, `ar` …), or `und` where nothing can be said (digits only, an unknown Latin language). */
  readonly language: LanguageTag
  /** 0…1. Below about 0.6 a reader should be asked; names and short titles of two or three words stay low. */
  readonly confidence: number
}

/**
 * The language in which a text is written.
 *
 * In: plain text of any length (only the first 20,000 UTF-16 units are read). Out: language and confidence.
 * The script with most letters decides first, a Latin letter counting half beside Arabic script, because Arabic
 * releases carry Latin names but not the other way round. Inside a script, function words decide, and letter
 * patterns help where a text is too short to hold any. Marks, digits, addresses and links do not count.
 */
export function languageOf(text: string): DetectedLanguage {
  const written = text.slice(0, sampleLength).replace(addresses, ' ')
  const sample = written.toLowerCase()
  const letters = countScripts(sample)
  // In a text of two scripts, capitalised Latin words are names of organisations and people far more often than speech.
  if (letters.arabic > 0 && letters.latin > 0) letters.latin -= lettersOf(written, capitalised) * 0.75
  const total =
    letters.latin / 2 +
    letters.arabic +
    letters.cyrillic +
    letters.greek +
    letters.hebrew +
    letters.han +
    letters.kana +
    letters.hangul
  if (total === 0) return unknown
  const [script, count] = largest(letters)
  const share = (script === 'latin' ? count / 2 : count) / total
  const enough = 1 - 1 / (1 + count / 4)
  switch (script) {
    case 'latin':
      return latinLanguageOf(sample, share)
    case 'arabic':
      return { language: arabicScriptLanguageOf(sample), confidence: round(share * enough) }
    case 'han':
    case 'kana':
      return { language: letters.kana > 0 ? 'ja' : 'zh', confidence: round(share * enough * 0.9) }
    case 'cyrillic':
      return { language: 'ru', confidence: round(share * enough * 0.6) }
    case 'greek':
      return { language: 'el', confidence: round(share * enough) }
    case 'hebrew':
      return { language: 'he', confidence: round(share * enough) }
    case 'hangul':
      return { language: 'ko', confidence: round(share * enough) }
  }
}

/**
 * Whether words plainly are of this language, so that `languageOf` need not weigh the text: all in its script, and in
 * Latin letters with more in them for it than for any other language. False where it is no more than likely.
 */
export function arePlainlyIn({ forms }: Words, language: LanguageTag): boolean {
  return language === 'ar' ? arePlainlyArabic(forms) : arePlainlyLatin(forms, language)
}

function arePlainlyArabic(forms: readonly WordForm[]): boolean {
  let [arabic, others, neighbours] = [0, 0, 0]
  for (const form of forms) {
    if (form.shape === 'arabic') {
      arabic += form.written.length
      if (isOfNeighbour(form)) neighbours += 1
    } else if (form.shape !== 'digits') others += form.written.length
  }
  return neighbours < 2 && arabic > others * 3
}

const isOfNeighbour = rememberedByWord(({ written }) => persianWords.has(written) || urduWords.has(written))

function arePlainlyLatin(forms: readonly WordForm[], language: LanguageTag): boolean {
  const wanted = latinLanguages.findIndex((one) => one.language === language)
  if (wanted < 0) return false
  const scores = new Float64Array(latinLanguages.length)
  for (const form of forms) {
    if (form.shape === 'arabic' || form.shape === 'other') return false
    const points = pointsOf(form)
    for (let index = 0; index < scores.length; index += 1) scores[index] = (scores[index] ?? 0) + (points[index] ?? 0)
  }
  const own = scores[wanted] ?? 0
  return scores.every((score, index) => index === wanted || score < own)
}

/** What a word says for each of the languages; the single letters that French elides speak for it. */
const pointsOf = rememberedByWord(({ written }): readonly number[] => {
  const word = written.toLowerCase()
  const isElided = /^(?:[ldjncsm]|qu)$/.test(word)
  return evidenceOf(word).map(
    ({ isKnown, letters }, index) =>
      (isKnown ? 1 : 0) + letters + (isElided && latinLanguages[index]?.language === 'fr' ? 0.8 : 0),
  )
})

const sampleLength = 20_000
const unknown: DetectedLanguage = { language: 'und', confidence: 0 }
const addresses = /(?:https?:\/\/|www\.)[^\s]{1,2000}|[\w.+-]{1,80}@[\w.-]{1,200}|[@#][\w-]{1,80}/gu

type Script = 'latin' | 'arabic' | 'cyrillic' | 'greek' | 'hebrew' | 'han' | 'kana' | 'hangul'

function countScripts(text: string): Record<Script, number> {
  const letters: Record<Script, number> = {
    latin: 0,
    arabic: 0,
    cyrillic: 0,
    greek: 0,
    hebrew: 0,
    han: 0,
    kana: 0,
    hangul: 0,
  }
  for (let index = 0; index < text.length; index += 1) {
    const script = scriptOf(text.charCodeAt(index))
    if (script) letters[script] += 1
  }
  return letters
}

const capitalised = /\p{Lu}[\p{L}\p{M}]*/gu

function lettersOf(text: string, pattern: RegExp): number {
  let count = 0
  for (const [word] of text.matchAll(pattern)) count += word.length
  return count
}

function scriptOf(unit: number): Script | null {
  if (unit < 0x41) return null
  if (unit <= 0x24f) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit !== 0xf7) ? 'latin' : null
  if (unit >= 0x370 && unit <= 0x3ff) return 'greek'
  if (unit >= 0x400 && unit <= 0x52f) return 'cyrillic'
  if (unit >= 0x5d0 && unit <= 0x5ea) return 'hebrew'
  if (unit >= 0x620 && unit <= 0x6d3) return (unit >= 0x64b && unit <= 0x66d) || unit === 0x640 ? null : 'arabic'
  if (unit >= 0x1e00 && unit <= 0x1eff) return 'latin'
  if (unit >= 0x3041 && unit <= 0x30ff) return 'kana'
  if (unit >= 0x4e00 && unit <= 0x9fff) return 'han'
  if (unit >= 0xac00 && unit <= 0xd7a3) return 'hangul'
  if (unit >= 0xfb50 && unit <= 0xfefc) return 'arabic'
  return null
}

function largest(letters: Readonly<Record<Script, number>>): [Script, number] {
  let script: Script = 'latin'
  let weight = letters.latin / 2
  for (const candidate of ['arabic', 'cyrillic', 'greek', 'hebrew', 'han', 'kana', 'hangul'] as const) {
    if (letters[candidate] > weight) {
      script = candidate
      weight = letters[candidate]
    }
  }
  return [script, letters[script]]
}

/** Persian and Urdu share the script; their own function words tell them, single borrowed letters do not. */
function arabicScriptLanguageOf(text: string): LanguageTag {
  const words = wordsOf(text)
  let best: LanguageTag = 'ar'
  let bestHits = hitsOf(words, arabicWords)
  for (const [language, list] of [
    ['fa', persianWords],
    ['ur', urduWords],
  ] as const) {
    const hits = hitsOf(words, list)
    if (hits > bestHits && hits >= 2) {
      best = language
      bestHits = hits
    }
  }
  return best
}

function latinLanguageOf(text: string, share: number): DetectedLanguage {
  const words = wordsOf(text)
  if (words.length === 0) return unknown
  const evidence = words.map(evidenceOf)
  const scores = latinLanguages.map(({ language }, index) => ({ language, score: scoreOf(evidence, index) }))
  const french = scores.find(({ language }) => language === 'fr')
  if (french !== undefined) french.score += Math.min(words.length, countOf(text, elision)) * 0.8
  scores.sort((left, right) => right.score - left.score)
  const [first, second] = [scores[0], scores[1]]
  if (!first || !second || first.score <= 0) return { language: 'und', confidence: 0 }
  const margin = (first.score - second.score) / first.score
  // Running text holds a function word in every three or four; a text with far fewer is in none of these languages.
  const density = Math.min(1, first.score / words.length / 0.3)
  const certainty = 1 - 1 / (1 + first.score / 0.8)
  const confidence = round(share * certainty * (0.35 + 0.65 * Math.min(1, margin * 1.6)) * (0.4 + 0.6 * density))
  return confidence < 0.1 ? { language: 'und', confidence } : { language: first.language, confidence }
}

/** What a word says for each of the languages, in their order. */
type Evidence = readonly { readonly isKnown: boolean; readonly letters: number }[]

const evidenceOf = rememberedByText((word): Evidence => {
  const padded = ` ${word} `
  return latinLanguages.map(({ words, patterns }) => {
    const hits = patterns.filter((pattern) => padded.includes(pattern)).length
    return { isKnown: words.has(word), letters: Math.min(hits, 2) * 0.22 }
  })
})

function scoreOf(words: readonly Evidence[], language: number): number {
  let score = 0
  for (const word of words) {
    const evidence = word[language]
    if (evidence === undefined) continue
    if (evidence.isKnown) score += 1
    score += evidence.letters
  }
  return score
}

const elision = /(?:^|[^\p{L}])(?:[ldjncsm]|qu)['’]\p{L}/gu

function countOf(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count += 1
  return count
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? []
}

function hitsOf(words: readonly string[], list: ReadonlySet<string>): number {
  let hits = 0
  for (const word of words) if (list.has(word)) hits += 1
  return hits
}

function round(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000
}
