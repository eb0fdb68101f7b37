import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { acronymKey, isSpelledBy } from '#shared/press/acronym-letters.ts'
import type { WordForm, Words } from '#shared/text/words-in.ts'

/** A sentence that says that an acronym follows from a name; `kept` where words beside it do spell the acronym. */
export interface Promise extends TextSpan {
  readonly acronym: string
  readonly kept: boolean
}

/**
 * "hence our acronym", « d’où notre acronyme », «ومن هنا جاء اختصارنا»: kept only in a language in which, or beside a
 * name in which, the letters can be found. Null where nothing is promised.
 */
export function promisedAcronym(text: string, words: Words, language: LanguageTag): Promise | null {
  const base = baseLanguage(language)
  if (!(keywords[base] ?? none).some((keyword) => text.includes(keyword))) return null
  const match = promises[base]?.exec(text)
  if (match === null || match === undefined) return null
  const start = match.index
  const nearest = words.forms.findLast((form, index) => (words.starts[index] ?? 0) < start && isAcronymLike(form))
  if (nearest === undefined) return null
  const kept = isSpelledSomewhere(words, acronymKey(nearest.written))
  return { start, end: start + match[0].length, acronym: nearest.written, kept }
}

function isAcronymLike({ shape, written }: WordForm): boolean {
  return (shape === 'caps' || shape === 'mixed') && written.length <= 12
}

const none: readonly string[] = []

const keywords: Readonly<Record<string, readonly string[]>> = {
  en: [' acronym'],
  fr: [' acronyme', ' sigle'],
  ar: ['ختص'],
}

const promises: Readonly<Record<string, RegExp>> = {
  en: /\b(?:hence|whence|thus) (?:our|its|their|the) acronym\b/i,
  fr: /(?<=^|[\s,(])d[’'](?:où|ou) (?:notre|son|leur|le|cet) (?:acronyme|sigle)/i,
  ar: /(?:من هنا|ومنه|ومنها|من ثم|لذلك|ولهذا)(?: (?:جاء|جاءت|أتى|كان|يأتي))? (?:اختصارنا|اختصارها|اختصاره|اختصار اسمنا|اختصار اسمها|الاختصار|اسمنا المختصر|اسمها المختصر|التسمية المختصرة|تسميتنا المختصرة)/,
}

function isSpelledSomewhere({ forms }: Words, key: string): boolean {
  if (key.length < 2) return false
  for (let first = 0; first < forms.length; first += 1) {
    if (forms[first]?.folded.charAt(0) !== key.charAt(0)) continue
    for (let end = first + 2; end <= Math.min(forms.length, first + key.length + 4); end += 1) {
      if (isSpelledBy(key, forms.slice(first, end))) return true
    }
  }
  return false
}
