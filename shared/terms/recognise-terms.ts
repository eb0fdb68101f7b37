import type { Concept, Glossary } from '#shared/model/concept.ts'
import type { TermOccurrence } from '#shared/model/finding.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { fileTerm, outranks, type TermEntry } from '#shared/terms/file-term.ts'
import { splitWords, type Word } from '#shared/terms/split-words.ts'
import { distanceOf } from '#shared/terms/term-fit.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'
import { TermTrie } from '#shared/terms/term-trie.ts'
import { createWordReader, type Reading, type WordReader } from '#shared/terms/word-readings.ts'

export interface RecogniserOptions {
  /**
   * A single Arabic noun may stand without its article («حماية» for «الحماية»). Right for asking whether a translation
   * holds a concept at all; too generous for marking terms in a text.
   */
  readonly loose?: boolean
}

/**
 * A recogniser of all terms of these glossaries. In: plain text (UTF-16 offsets), language tag; terms are found by base
 * language. Out: occurrences in the order of the text, the longest where two would overlap; a span covers whole words,
 * so an Arabic one includes the clitics of its first word and a French one leaves out the elided article before it.
 * Where terms of several glossaries fit alike, the one of the smallest `priority` number is meant; a term that is a
 * fault only by its source (`onlyIfSourceHasConcept`) yields to every other.
 */
export function createTermRecogniser(glossaries: readonly Glossary[], options: RecogniserOptions = {}): TermRecogniser {
  const inOrder = [...glossaries].sort((a, b) => a.priority - b.priority)
  const concepts = new Map(inOrder.map((glossary) => [glossary.id, conceptsById(glossary)]))
  const languages = new Map<string, LanguageRecogniser>()

  return {
    recognise(text, language) {
      const base = baseLanguage(language)
      let recogniser = languages.get(base)
      if (!recogniser) {
        recogniser = languageRecogniser(inOrder, base, options.loose ?? false)
        languages.set(base, recogniser)
      }
      return recogniser(text, language)
    },
    concept: (glossary, conceptId) => concepts.get(glossary)?.get(conceptId) ?? null,
  }
}

type LanguageRecogniser = (text: string, language: LanguageTag) => readonly TermOccurrence[]

function conceptsById(glossary: Glossary): ReadonlyMap<string, Concept> {
  return new Map(glossary.concepts.map((concept) => [concept.id, concept]))
}

function languageRecogniser(glossaries: readonly Glossary[], base: string, loose: boolean): LanguageRecogniser {
  const reader = createWordReader(base)
  const trie = new TermTrie()
  let order = 0
  for (const glossary of glossaries) {
    for (const concept of glossary.concepts) {
      for (const language of Object.keys(concept.terms)) {
        if (baseLanguage(language) !== base) continue
        for (const term of concept.terms[language] ?? []) {
          const keys = splitWords(term.text, base).map((word) => reader.filed(word.written).key)
          if (keys.length > 0) trie.add(keys, { term, concept, glossary, base, order })
          order += 1
        }
      }
    }
  }
  if (order === 0) return () => []
  return (text, language) => {
    const words = splitWords(text, base)
    return withoutOverlaps(candidatesIn({ text, words, trie, reader, loose })).map(({ entry, from, to }) => {
      const start = words[from]?.start ?? 0
      const end = words[to]?.end ?? start
      return {
        start,
        end,
        conceptId: entry.concept.id,
        glossary: entry.glossary.id,
        term: entry.term.text,
        status: entry.term.status,
        language,
        quote: text.slice(start, end),
      }
    })
  }
}

interface Candidate {
  readonly entry: TermEntry
  /** Indexes of the first and the last word. */
  readonly from: number
  readonly to: number
  readonly distance: number
}

interface Search {
  readonly text: string
  readonly words: readonly Word[]
  readonly trie: TermTrie
  readonly reader: WordReader
  readonly loose: boolean
}

/** For every stretch of words and every way to read them, the best of the terms that end there. */
function candidatesIn({ text, words, trie, reader, loose }: Search): readonly Candidate[] {
  const candidates: Candidate[] = []
  const path: Reading[] = []
  const readings = words.map((word) => reader.readings(word.written))

  function walk(from: number, at: number, node: TermTrie): void {
    let best: Candidate | null = null
    for (const entry of node.entries) {
      const distance = distanceOf(fileTerm(entry, reader), { text, words, from, path, loose })
      if (distance === null) continue
      const candidate = { entry, from, to: at - 1, distance }
      if (best === null || outranks(candidate, best) < 0) best = candidate
    }
    if (best !== null) candidates.push(best)
    const next = readings[at]
    if (!next || words[at]?.gap === 'sentence-end') return
    for (const reading of next.next) follow(from, at, node, reading)
  }

  function follow(from: number, at: number, node: TermTrie, reading: Reading): void {
    const child = node.child(reading.key)
    if (!child) return
    path.push(reading)
    walk(from, at + 1, child)
    path.pop()
  }

  for (const [from, reading] of readings.entries()) {
    for (const first of reading.first) follow(from, from, trie, first)
  }
  return candidates
}

/** The longest first; among equals the one that fits best; what overlaps a chosen one is dropped. */
function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length <= 1) return candidates
  const ranked = [...candidates].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || outranks(a, b))
  const taken = new Set<number>()
  const chosen: Candidate[] = []
  for (const candidate of ranked) {
    let free = true
    for (let word = candidate.from; word <= candidate.to && free; word += 1) free = !taken.has(word)
    if (!free) continue
    for (let word = candidate.from; word <= candidate.to; word += 1) taken.add(word)
    chosen.push(candidate)
  }
  return chosen.sort((a, b) => a.from - b.from)
}
