import { fileTerm, outranks, type TermEntry } from '#shared/terms/file-term.ts'
import { isApproved } from '#shared/terms/is-approved.ts'
import type { Word } from '#shared/terms/split-words.ts'
import { distanceOf, lacksCapitals, type TermPlace } from '#shared/terms/term-fit.ts'
import type { TermTrie } from '#shared/terms/term-trie.ts'
import { type Reading, remembering, type WordReader } from '#shared/terms/word-readings.ts'

/** A term that some of a text's words may stand for. */
export interface Candidate {
  readonly entry: TermEntry
  /** Indexes of the first and the last word. */
  readonly from: number
  readonly to: number
  readonly distance: number
  /** Not this term as it stands, for want of capitals. */
  readonly miscased: boolean
}

/** For every stretch of words and every way to read them, the best of the terms that end there; in order of `from`. */
export type TermSearch = (text: string, words: readonly Word[]) => readonly Candidate[]

interface SearchedTerms {
  readonly trie: TermTrie
  readonly reader: WordReader
  readonly loose: boolean
}

/** What a word as written can be for these terms. Most words begin none. */
interface Vocable {
  readonly beginnings: readonly Beginning[]
  readonly next: readonly Reading[]
}

interface Beginning {
  readonly reading: Reading
  readonly node: TermTrie
}

const nobody: readonly Candidate[] = []
const noBeginnings: readonly Beginning[] = []
const unknownWord: Vocable = { beginnings: noBeginnings, next: [] }
/** What is longer is no word of any term, and costly to take apart. */
const longestWord = 100

/** A search for the terms of a trie that remembers what it has learnt of each word. */
export function createTermSearch({ trie, reader, loose }: SearchedTerms): TermSearch {
  const vocable = remembering((written): Vocable => {
    if (written.length > longestWord) return unknownWord
    const { first, next } = reader.readings(written)
    const beginnings = first.flatMap((reading) => {
      const node = trie.child(reading.key)
      return node ? [{ reading, node }] : []
    })
    return { beginnings: beginnings.length === 0 ? noBeginnings : beginnings, next }
  })

  return (text, words) => {
    let candidates: Candidate[] | null = null
    const place = { text, words, from: 0, path: [] as Reading[], loose }
    for (let from = 0; from < words.length; from += 1) {
      const word = words[from]
      if (!word) break
      const { beginnings } = vocable(word.written)
      if (beginnings.length === 0) continue
      candidates ??= []
      place.from = from
      for (const { reading, node } of beginnings) {
        place.path.push(reading)
        walk(place, node, candidates)
        place.path.pop()
      }
    }
    return candidates ?? nobody
  }

  function walk(place: TermPlace & { readonly path: Reading[] }, node: TermTrie, candidates: Candidate[]): void {
    const { words, from, path } = place
    const at = from + path.length
    const best = bestOf(node, place)
    if (best !== null) candidates.push(best)
    const next = words[at]
    if (!next || next.gap === 'sentence-end' || !node.goesOn) return
    for (const reading of vocable(next.written).next) {
      const child = node.child(reading.key)
      if (!child) continue
      path.push(reading)
      walk(place, child, candidates)
      path.pop()
    }
  }

  function bestOf(node: TermTrie, place: TermPlace): Candidate | null {
    let best: Candidate | null = null
    for (const entry of node.entries) {
      const filed = fileTerm(entry, reader)
      const distance = distanceOf(filed, place)
      const miscased = distance === null && isApproved(entry.term) && lacksCapitals(filed, place)
      if (distance === null && !miscased) continue
      const to = place.from + place.path.length - 1
      const candidate = { entry, from: place.from, to, distance: distance ?? 0, miscased }
      if (
        best === null ||
        (best.miscased && !miscased) ||
        (best.miscased === miscased && outranks(candidate, best) < 0)
      )
        best = candidate
    }
    return best
  }
}
