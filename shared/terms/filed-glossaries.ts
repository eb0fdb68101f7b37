import type { Concept, Glossary } from '#shared/model/concept.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { splitWords } from '#shared/terms/split-words.ts'
import { TermTrie } from '#shared/terms/term-trie.ts'
import { createWordReader, type WordReader } from '#shared/terms/word-readings.ts'

/** The concepts of glossaries by their ids, and by their words in each language that was asked for. */
export interface FiledGlossaries {
  readonly concepts: ReadonlyMap<string, Map<string, Concept>>
  /** In the order of their priority, as they were filed last. */
  glossaries: readonly Glossary[]
  readonly languages: Map<string, LanguageTerms>
  /** The place of each concept among all; a changed one keeps that of the concept it comes for. */
  readonly places: Map<Concept, number>
  nextPlace: number
}

interface LanguageTerms {
  readonly reader: WordReader
  readonly trie: TermTrie
  isEmpty: boolean
}

/** Terms of one concept, one behind the other. */
const mostTermsOfConcept = 1024

export function fileGlossaries(glossaries: readonly Glossary[]): FiledGlossaries {
  const places = new Map<Concept, number>()
  for (const { concepts } of glossaries) for (const concept of concepts) places.set(concept, places.size)
  const byId = ({ concepts }: Glossary) => new Map(concepts.map((concept) => [concept.id, concept]))
  return {
    concepts: new Map(glossaries.map((glossary) => [glossary.id, byId(glossary)])),
    glossaries,
    languages: new Map(),
    places,
    nextPlace: places.size,
  }
}

/** The terms of one base language, filed when they are first asked for. */
export function termsOfLanguage(filed: FiledGlossaries, base: string): LanguageTerms {
  const known = filed.languages.get(base)
  if (known) return known
  const made: LanguageTerms = { reader: createWordReader(base), trie: new TermTrie(), isEmpty: true }
  filed.languages.set(base, made)
  for (const glossary of filed.glossaries)
    for (const concept of glossary.concepts) file(filed, glossary, concept, base, made)
  return made
}

/** The same files with other states of their glossaries: only concepts that are no longer the same object are filed anew. */
export function takeUp(filed: FiledGlossaries, glossaries: readonly Glossary[]): FiledGlossaries {
  const isSameList =
    glossaries.length === filed.glossaries.length &&
    glossaries.every(({ id, priority }, at) => {
      const before = filed.glossaries[at]
      return id === before?.id && priority === before.priority
    })
  if (!isSameList) return fileGlossaries(glossaries)
  for (const [at, glossary] of glossaries.entries()) {
    const before = filed.glossaries[at]
    if (before && before !== glossary) exchange(filed, before, glossary)
  }
  filed.glossaries = glossaries
  return filed
}

function exchange(filed: FiledGlossaries, before: Glossary, now: Glossary): void {
  const ids = filed.concepts.get(now.id)
  const kept = new Set(now.concepts)
  const had = new Set(before.concepts)
  const freed = new Map<string, number>()
  for (const concept of before.concepts) {
    if (kept.has(concept)) continue
    freed.set(concept.id, filed.places.get(concept) ?? 0)
    filed.places.delete(concept)
    ids?.delete(concept.id)
    for (const [base, { trie, reader }] of filed.languages)
      for (const keys of keysOf(concept, base, reader)) trie.remove(keys, concept)
  }
  for (const concept of now.concepts) {
    if (had.has(concept)) continue
    filed.places.set(concept, freed.get(concept.id) ?? filed.nextPlace++)
    ids?.set(concept.id, concept)
    for (const [base, terms] of filed.languages) file(filed, now, concept, base, terms)
  }
}

function file(
  { places }: FiledGlossaries,
  glossary: Glossary,
  concept: Concept,
  base: string,
  terms: LanguageTerms,
): void {
  let order = (places.get(concept) ?? 0) * mostTermsOfConcept
  for (const language of Object.keys(concept.terms)) {
    if (baseLanguage(language) !== base) continue
    for (const term of concept.terms[language] ?? []) {
      for (const form of [term.text, ...term.otherForms]) {
        const keys = keysOfForm(form, base, terms.reader)
        if (keys.length > 0) terms.trie.add(keys, { term, form, concept, glossary, base, order })
      }
      order += 1
      terms.isEmpty = false
    }
  }
}

function keysOf(concept: Concept, base: string, reader: WordReader): readonly (readonly string[])[] {
  return Object.keys(concept.terms).flatMap((language) =>
    baseLanguage(language) === base
      ? (concept.terms[language] ?? []).flatMap((term) =>
          [term.text, ...term.otherForms].map((form) => keysOfForm(form, base, reader)),
        )
      : [],
  )
}

function keysOfForm(form: string, base: string, reader: WordReader): readonly string[] {
  return splitWords(form, base).map((word) => reader.filed(word.written).key)
}
