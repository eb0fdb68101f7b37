import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'

/** How the plural of a folded English or French word may be written, irregular ones included; none in other languages. */
export function pluralSpellings(word: string, language: LanguageTag): readonly string[] {
  const base = baseLanguage(language)
  if (!isKnown(base)) return []
  const irregular: string | undefined = irregularPlurals[base].get(word)
  if (irregular !== undefined) return [irregular]
  return endings[base].flatMap(([singular, plural]) =>
    word.endsWith(singular) && word.length > singular.length
      ? [`${word.slice(0, word.length - singular.length)}${plural}`]
      : [],
  )
}

/** Whether its plurals are known here. */
export function hasPluralEndings(language: LanguageTag): boolean {
  return isKnown(baseLanguage(language))
}

function isKnown(base: string): base is keyof typeof endings {
  return base in endings
}

const irregularPlurals = {
  en: new Map([
    ['man', 'men'],
    ['woman', 'women'],
    ['child', 'children'],
    ['person', 'people'],
    ['criterion', 'criteria'],
    ['medium', 'media'],
  ]),
  fr: new Map([['travail', 'travaux']]),
} as const

/** What a singular may end in, and what stands there in the plural. */
const endings = {
  en: [
    ['', 's'],
    ['s', 'ses'],
    ['x', 'xes'],
    ['ch', 'ches'],
    ['sh', 'shes'],
    ['y', 'ies'],
    ['is', 'es'],
    ['f', 'ves'],
    ['fe', 'ves'],
  ],
  fr: [
    ['', 's'],
    ['al', 'aux'],
    ['au', 'aux'],
    ['eau', 'eaux'],
    ['eu', 'eux'],
  ],
} as const
