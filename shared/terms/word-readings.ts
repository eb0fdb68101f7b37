import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { arabicReadings, filedReading } from '#shared/terms/arabic-readings.ts'
import { foldWord, plainSpelling } from '#shared/terms/word-spelling.ts'

/** One way a written word can be understood: what to look up, and what was set aside to get there. */
export interface Reading {
  readonly key: string
  /** The letters of the key as written, for telling apart terms that fold alike. */
  readonly spelling: string
  /** Arabic: the word carries ال, or a possessive suffix, which makes it definite as well. */
  readonly definite: boolean
  readonly possessive: boolean
  /** Arabic: a preposition is joined to it (ب ل ك), so that a new phrase begins. */
  readonly preposition: boolean
  /** A plural or dual where the key is singular; the words that agree with it may then change too. */
  readonly plural: boolean
  /** An adjective's form that only stands beside a plural. */
  readonly agreesWithPlural: boolean
  /** The written form was changed (number, case ending, suffix), not merely folded. */
  readonly inflected: boolean
}

export interface WordReadings {
  /** How the word is looked up where it stands first in a term. */
  readonly first: readonly Reading[]
  /** How it is looked up inside a term: without the proclitics that only a first word can carry. */
  readonly next: readonly Reading[]
}

/** A reader of words in one language that remembers what it has read (at most 20,000 words of each kind). */
export interface WordReader {
  /** The ways in which a text's word can be understood. */
  readings(written: string): WordReadings
  /** How a glossary's own word is filed. */
  filed(written: string): Reading
}

export function createWordReader(language: LanguageTag): WordReader {
  return {
    readings: remembering((written) => readWord(written, language)),
    filed: remembering((written) => fileWord(written, language)),
  }
}

/** The function with a memory of at most 20,000 words. */
export function remembering<Answer>(compute: (written: string) => Answer): (written: string) => Answer {
  const known = new Map<string, Answer>()
  return (written) => {
    let answer = known.get(written)
    if (answer === undefined) {
      answer = compute(written)
      if (known.size >= 20_000) known.clear()
      known.set(written, answer)
    }
    return answer
  }
}

function readWord(written: string, language: LanguageTag): WordReadings {
  const base = baseLanguage(language)
  if (base === 'ar') return arabicReadings(plainSpelling(written))
  const reading = fileWord(written, language)
  const readings = [reading]
  const article = base === 'fr' ? melted[reading.key] : undefined
  return {
    first: article ? [reading, { ...simpleReading(article, article), inflected: true }] : readings,
    next: readings,
  }
}

function fileWord(written: string, language: LanguageTag): Reading {
  const spelling = plainSpelling(written)
  switch (baseLanguage(language)) {
    case 'ar':
      return filedReading(spelling)
    case 'fr':
      return simpleReading(frenchSingular(foldWord(spelling, language)), spelling)
    case 'en':
      return simpleReading(englishSingular(foldWord(spelling, language)), spelling)
    default:
      return simpleReading(foldWord(spelling, language), spelling)
  }
}

function simpleReading(key: string, spelling: string): Reading {
  return {
    key,
    spelling,
    definite: false,
    possessive: false,
    preposition: false,
    plural: false,
    agreesWithPlural: false,
    inflected: false,
  }
}

/** Plural and possessive of English set aside, on both sides alike: `cities’` → `city`, `women’s` → `women`. */
function englishSingular(folded: string): string {
  let key = folded
  if (key.endsWith("'s")) return key.slice(0, -2)
  if (key.endsWith("'")) key = key.slice(0, -1)
  if (key.length <= 3 || !key.endsWith('s') || /(?:ss|us|is|ous)$/u.test(key)) return key
  if (key.length > 4 && key.endsWith('ies')) return `${key.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zes)$/u.test(key)) return key.slice(0, -2)
  return key.slice(0, -1)
}

/** Plural of French set aside on both sides alike; short words (`les`, `des`, `aux`) are kept: they tell terms apart. */
function frenchSingular(folded: string): string {
  if (folded.length <= 3 || folded.endsWith("'")) return folded
  if (folded.endsWith('eaux')) return folded.slice(0, -1)
  if (folded.length > 4 && folded.endsWith('aux')) return `${folded.slice(0, -3)}al`
  if (folded.endsWith('s') && !folded.endsWith('ss')) return folded.slice(0, -1)
  return /(?:eu|ou)x$/u.test(folded) ? folded.slice(0, -1) : folded
}

/** «du Centre» holds the term «le Centre»: the article melts into the preposition. */
const melted: Readonly<Record<string, string>> = { du: 'le', au: 'le', des: 'les', aux: 'les' }
