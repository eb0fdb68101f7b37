// Alignment: strict and lax precision, recall and F1 on the development sets, how far the confidence of a bead can be
// trusted, and how time and memory grow with the length of the texts.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { shippedWordLists } from '#engine/alignment/word-lists.ts'
import { alignTexts } from '#shared/alignment/align-texts.ts'
import type { AlignmentKnowledge, TextToAlign } from '#shared/alignment/alignment.ts'
import {
  type AlignmentCounts,
  addedCounts,
  alignmentCounts,
  type BeadPair,
  measuresOf,
  noCounts,
  spelling,
} from './alignment-score.ts'

const sets = new URL('../../../shared/data/alignment/', import.meta.url)

interface GoldDocument {
  readonly source: TextToAlign
  readonly target: TextToAlign
  readonly gold: readonly BeadPair[]
}

export async function benchAlignment(): Promise<void> {
  const started = performance.now()
  const knowledge = await shippedWordLists()
  knowledge.lexicon('en', 'fr')
  console.log(`alignment: the lists of words read in ${(performance.now() - started).toFixed(0)} ms`)
  if (!existsSync(sets)) {
    console.log('alignment: the development sets are not here; nothing is measured')
    return
  }
  const names = readdirSync(sets, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const certainties: Certainty[] = []
  for (const { name } of names) measureSet(name, knowledge, certainties)
  tellCertainty(certainties)
  for (const copies of [1, 10]) measureLength(documentsOf('news-en-ar'), knowledge, copies)
}

function measureSet(name: string, knowledge: AlignmentKnowledge, certainties: Certainty[]): void {
  const documents = documentsOf(name)
  const started = performance.now()
  let counts: AlignmentCounts = noCounts
  let bare: AlignmentCounts = noCounts
  for (const { source, target, gold } of documents) {
    const beads = drawn(alignTexts(source, target, { knowledge }))
    counts = addedCounts(counts, alignmentCounts(gold, beads))
    const right = new Set(gold.map(spelling))
    for (const bead of beads) certainties.push({ confidence: bead.confidence, isRight: right.has(spelling(bead)) })
  }
  const spent = performance.now() - started
  for (const { source, target, gold } of documents)
    bare = addedCounts(bare, alignmentCounts(gold, drawn(alignTexts(source, target))))
  const [strict, lax] = [measuresOf(counts, 'strict'), measuresOf(counts, 'lax')]
  console.log(
    `${name}: strict P ${strict.precision.toFixed(1)} R ${strict.recall.toFixed(1)} F1 ${strict.f1.toFixed(1)}, ` +
      `lax P ${lax.precision.toFixed(1)} R ${lax.recall.toFixed(1)} F1 ${lax.f1.toFixed(1)}, ` +
      `${documents.length} documents in ${spent.toFixed(0)} ms; without word lists strict F1 ${measuresOf(bare, 'strict').f1.toFixed(1)}`,
  )
}

interface Certainty {
  readonly confidence: number
  readonly isRight: boolean
}

function tellCertainty(certainties: readonly Certainty[]): void {
  const limits = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01]
  const lines = limits.slice(1).flatMap((to, index) => {
    const from = limits[index] ?? 0
    const among = certainties.filter(({ confidence }) => confidence >= from && confidence < to)
    if (among.length === 0) return []
    const right = among.filter(({ isRight }) => isRight).length / among.length
    return [`${from}…${Math.min(1, to)}: ${(100 * right).toFixed(0)} % of ${among.length}`]
  })
  console.log(`beads that are right, by their confidence: ${lines.join(', ')}`)
}

/** All documents one behind the other, several times over. */
function measureLength(documents: readonly GoldDocument[], knowledge: AlignmentKnowledge, copies: number): void {
  const many = Array.from({ length: copies }, () => documents).flat()
  const joined = joinedDocuments(many)
  const steps = alignTexts(joined.source, joined.target, { knowledge })
  const started = performance.now()
  let [last, longest] = [started, 0]
  let step = steps.next()
  while (step.done !== true) {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    step = steps.next()
  }
  const f1 = measuresOf(alignmentCounts(joined.gold, step.value), 'strict').f1
  console.log(
    `${joined.source.segments.length} × ${joined.target.segments.length} segments as one text: strict F1 ${f1.toFixed(1)}, ` +
      `${((performance.now() - started) / 1000).toFixed(1)} s, longest step ${longest.toFixed(0)} ms, ` +
      `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB for the process`,
  )
}

function joinedDocuments(documents: readonly GoldDocument[]): GoldDocument {
  const source = documents.flatMap((document) => document.source.segments)
  const target = documents.flatMap((document) => document.target.segments)
  const gold: BeadPair[] = []
  let [i, j] = [0, 0]
  for (const document of documents) {
    for (const bead of document.gold)
      gold.push({ source: bead.source.map((one) => one + i), target: bead.target.map((one) => one + j) })
    i += document.source.segments.length
    j += document.target.segments.length
  }
  const [first] = documents
  return {
    source: { language: first?.source.language ?? 'und', segments: source },
    target: { language: first?.target.language ?? 'und', segments: target },
    gold,
  }
}

function drawn<Result>(steps: Generator<number, Result>): Result {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

function documentsOf(set: string): readonly GoldDocument[] {
  const [, source = 'und', target = 'und'] = set.split('-')
  const folder = new URL(`${set}/`, sets)
  return readdirSync(folder).map((name) => {
    const linesOf = (file: string) =>
      readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
        .replace(/\n$/, '')
        .split('\n')
    return {
      source: { language: source, segments: linesOf('src.txt').map((text) => ({ text })) },
      target: { language: target, segments: linesOf('tgt.txt').map((text) => ({ text })) },
      gold: linesOf('gold.txt')
        .filter((line) => line.includes(':'))
        .map(goldBead),
    }
  })
}

function goldBead(line: string): BeadPair {
  const [source = '', target = ''] = line.split(':')
  const numbersOf = (group: string) =>
    group
      .split(',')
      .filter((one) => one !== '')
      .map(Number)
  return { source: numbersOf(source), target: numbersOf(target) }
}
