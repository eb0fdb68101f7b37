import type { Concept, Term } from '#shared/model/concept.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { approvedTerms } from '#shared/terms/concept-in-text.ts'
import { startsWithCapital } from '#shared/terms/file-term.ts'
import { isFunctionWord } from '#shared/terms/function-words.ts'
import { splitWords, type Word } from '#shared/terms/split-words.ts'
import { createWordReader, type WordReader, type WordReadings } from '#shared/terms/word-readings.ts'
import { foldWord } from '#shared/terms/word-spelling.ts'

/**
 * Whether a term is telling enough to demand its translation: several words that carry meaning, an acronym, or a name.
 * A single everyday word, or a short form such as «the Centre», is not.
 */
export function isTellingTerm(term: Term, language: LanguageTag): boolean {
  const content = contentWords(term.text, language)
  if (content.length !== 1) return content.length > 1
  if (splitWords(term.text, language).length > 1) return false
  return isName(term)
}

/**
 * "peacekeeper", « soldat de la paix », «حفظة السلام»: one word that other languages have only phrases for is a term of the
 * trade, and no everyday word.
 */
export function isPhraseElsewhere(concept: Concept, language: LanguageTag): boolean {
  const others = Object.keys(concept.terms).filter((other) => baseLanguage(other) !== baseLanguage(language))
  const approved = others.flatMap((other) => approvedTerms(concept, other).map(({ text }) => contentWords(text, other)))
  return approved.length > 1 && approved.every((words) => words.length > 1)
}

/** A name or an acronym: what a pronoun or a short form can stand for. */
export function isName(term: Term): boolean {
  return term.caseSensitive || term.partOfSpeech === 'acronym' || term.partOfSpeech === 'proper noun'
}

/**
 * Do all content words of one of the concept's approved terms stand in the text, in whatever order and form? Words are
 * alike where they share a stem: the same reading, or the first five letters (in Arabic four) and few others.
 */
export function holdsEveryWord(concept: Concept, text: string, language: LanguageTag): boolean {
  const wordings = wordingsOf(concept, language)
  if (wordings.length === 0) return false
  const reader = readerFor(language)
  const words = splitWords(text, language)
  return wordings.some((keys) => keys.every((key) => words.some((word) => isAlike(key, reader.readings(word.written)))))
}

/** The content words of the approved terms that may come in another order and form. */
function wordingsOf(concept: Concept, language: LanguageTag): readonly (readonly string[])[] {
  return remembered(wordings, concept, language, () =>
    approvedTerms(concept, language).flatMap((term) => {
      if (term.caseSensitive || term.partOfSpeech === 'acronym') return []
      // An official name is not its words in some order: «Conseil de la sécurité» is the wrong name.
      const isOfficial = (keys: readonly string[]): boolean => term.partOfSpeech === 'proper noun' && keys.length > 1
      const forms = [term.text, ...term.otherForms].map((form) => contentKeys(form, language))
      return forms.filter((keys) => keys.length > 0 && !isOfficial(keys))
    }),
  )
}

/** «the Organization», «la Commission», «المنظمة»: the head of a name, with its article and, in Latin script, a capital. */
export function shortFormIn(concept: Concept, text: string, language: LanguageTag): boolean {
  const heads = headsOf(concept, language)
  if (heads.length === 0) return false
  const reader = readerFor(language)
  const isArabic = baseLanguage(language) === 'ar'
  return splitWords(text, language).some((word, index) => {
    const reading = reader.readings(word.written).first.find(({ key }) => heads.includes(key))
    if (!reading) return false
    return isArabic ? reading.definite : startsWithCapital(word.written) && index > 0
  })
}

/** The first and last words of the concept's names of two words and more. */
function headsOf(concept: Concept, language: LanguageTag): readonly string[] {
  return remembered(heads, concept, language, () =>
    approvedTerms(concept, language).flatMap((term) => {
      const keys = term.partOfSpeech === 'proper noun' ? contentKeys(term.text, language) : []
      return keys.length < 2 ? [] : [keys[0] ?? '', keys[keys.length - 1] ?? '']
    }),
  )
}

type ByConcept<Fact> = WeakMap<Concept, Map<LanguageTag, Fact>>

const wordings: ByConcept<readonly (readonly string[])[]> = new WeakMap()
const heads: ByConcept<readonly string[]> = new WeakMap()

function remembered<Fact>(known: ByConcept<Fact>, concept: Concept, language: LanguageTag, work: () => Fact): Fact {
  let ofConcept = known.get(concept)
  if (!ofConcept) known.set(concept, (ofConcept = new Map()))
  let fact = ofConcept.get(language)
  if (fact === undefined) {
    fact = work()
    ofConcept.set(language, fact)
  }
  return fact
}

/** What the words of a term that carry meaning are looked up by. */
export function contentKeys(text: string, language: LanguageTag): readonly string[] {
  const reader = readerFor(language)
  return contentWords(text, language).map((word) => reader.filed(word.written).key)
}

function contentWords(text: string, language: LanguageTag): readonly Word[] {
  return splitWords(text, language).filter((word) => !isFunctionWord(foldWord(word.written, language), language))
}

const readers = new Map<string, WordReader>()

function readerFor(language: LanguageTag): WordReader {
  const base = baseLanguage(language)
  let reader = readers.get(base)
  if (!reader) {
    reader = createWordReader(base)
    readers.set(base, reader)
  }
  return reader
}

function isAlike(key: string, other: WordReadings): boolean {
  const isArabic = arabicLetters.test(key)
  return other.first.some((reading) => {
    if (reading.key.charCodeAt(0) !== key.charCodeAt(0)) return false
    if (reading.key === key || (isArabic && withoutNisba(reading.key) === withoutNisba(key))) return true
    const shared = commonPrefix(reading.key, key)
    const rest = Math.max(reading.key.length, key.length) - shared
    return isArabic ? shared >= 4 && rest <= 3 : shared >= 5 && rest <= 4
  })
}

const arabicLetters = /^[\u0621-\u06ff]/u

/** «مناخي», «مناخية» are said of «مناخ» as “climatic” is of “climate”. */
function withoutNisba(key: string): string {
  const bare = key.replace(/(?:يات|يون|يين|يه|ي|ه)$/u, '')
  return bare.length >= 3 ? bare : key
}

function commonPrefix(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  let at = 0
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1
  return at
}
