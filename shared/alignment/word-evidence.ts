import type { BilingualLexicon } from '#shared/alignment/alignment.ts'
import { skeletonOfArabic, skeletonOfLatin } from '#shared/alignment/name-skeleton.ts'
import type { TextWords, WordType } from '#shared/alignment/text-words.ts'

/**
 * How likely each type of the target stands where a type of the source is translated, 0…1: `links[s]` maps types of the
 * target to that likelihood. Types that nothing links are missing.
 */
export type WordLinks = readonly ReadonlyMap<number, number>[]

/**
 * What speaks for two words being translations of each other, whatever the texts say together: the strongest of all.
 * Pauses as `alignTexts` does.
 */
export function* wordLinks(
  source: TextWords,
  target: TextWords,
  lexicons: readonly BilingualLexicon[],
): Generator<undefined, WordLinks> {
  const links: Map<number, number>[] = source.types.map(() => new Map())
  const link = (from: number, to: number, weight: number) => {
    const known = links[from]
    if (known !== undefined && (known.get(to) ?? 0) < weight) known.set(to, weight)
  }
  linkAlike(source, target, link)
  for (const lexicon of lexicons) yield* linkByLexicon(source, target, lexicon, link)
  yield
  yield* linkNames(source, target, link)
  yield* linkCognates(source, target, link)
  return links
}

/** The same links from the other side, which has `length` types. Pauses as `alignTexts` does. */
export function* reversed(links: WordLinks, length: number): Generator<undefined, WordLinks> {
  const back: Map<number, number>[] = Array.from({ length }, () => new Map())
  for (const [from, targets] of links.entries()) {
    if (from % 1000 === 999) yield
    for (const [to, weight] of targets) back[to]?.set(from, weight)
  }
  return back
}

type Link = (from: number, to: number, weight: number) => void

const weightOfFigure = 0.9
const weightOfLatin = 0.7
const weightOfMark: Readonly<Record<string, number>> = { '?': 0.6, '!': 0.3, '"': 0.3, '(': 0.3, ':': 0.3 }

/** Figures, marks and words that are written alike in both. */
function linkAlike(source: TextWords, target: TextWords, link: Link): void {
  const byKey = new Map<string, number>()
  for (const [index, type] of target.types.entries()) byKey.set(spelling(type), index)
  for (const [index, type] of source.types.entries()) {
    const other = byKey.get(spelling(type))
    if (other === undefined) continue
    if (type.kind === 'figure') link(index, other, weightOfFigure)
    else if (type.kind === 'mark') link(index, other, weightOfMark[type.key] ?? 0)
    else if (type.kind === 'word' && (type.folded.length >= 4 || type.isCapital)) link(index, other, weightOfLatin)
  }
}

function spelling(type: WordType): string {
  return type.kind === 'word' ? type.folded : `${type.kind} ${type.key}`
}

function* linkByLexicon(
  source: TextWords,
  target: TextWords,
  lexicon: BilingualLexicon,
  link: Link,
): Generator<undefined, void> {
  const byStem = typesByStem(target)
  for (const [from, type] of source.types.entries()) {
    if (from % 500 === 499) yield
    if (type.kind !== 'word') continue
    for (const [order, stem] of type.stems.entries()) {
      for (const [translation, weight] of lexicon.translationsOf(stem) ?? []) {
        for (const to of byStem.get(translation) ?? []) link(from, to, order === 0 ? weight : weight * 0.9)
      }
    }
  }
}

function typesByStem(text: TextWords): ReadonlyMap<string, readonly number[]> {
  const byStem = new Map<string, number[]>()
  for (const [index, type] of text.types.entries()) {
    if (type.kind !== 'word') continue
    for (const stem of type.stems) {
      const known = byStem.get(stem)
      if (known === undefined) byStem.set(stem, [index])
      else known.push(index)
    }
  }
  return byStem
}

/** Names in Latin letters and in Arabic ones, by their consonants. */
function* linkNames(source: TextWords, target: TextWords, link: Link): Generator<undefined, void> {
  const sourceIsArabic = source.language === 'ar'
  if (sourceIsArabic === (target.language === 'ar')) return
  const [latin, arabic] = sourceIsArabic ? [target, source] : [source, target]
  const bySkeleton = new Map<string, Set<number>>()
  for (const [index, type] of arabic.types.entries()) {
    if (type.kind !== 'word' || type.script !== 'arabic') continue
    for (const reading of nameReadings(type.folded)) {
      const skeleton = skeletonOfArabic(reading)
      if (skeleton.length < 2) continue
      const known = bySkeleton.get(skeleton)
      if (known === undefined) bySkeleton.set(skeleton, new Set([index]))
      else known.add(index)
    }
  }
  for (const [index, type] of latin.types.entries()) {
    if (index % 500 === 499) yield
    if (type.kind !== 'word' || !type.isCapital || type.folded.length < 3) continue
    const skeleton = skeletonOfLatin(type.folded)
    const weight = skeleton.length >= 4 ? 0.6 : skeleton.length === 3 ? 0.4 : 0.1
    for (const other of bySkeleton.get(skeleton) ?? []) {
      if (sourceIsArabic) link(other, index, weight)
      else link(index, other, weight)
    }
  }
}

/** A name may have a conjunction or preposition joined to it. */
function nameReadings(folded: string): readonly string[] {
  const bare = folded.replace(/^[وف]?(?:[بك]?ال|لل)/, '')
  const readings = [folded, bare]
  if (/^[وبلفك]/.test(folded) && folded.length > 3) readings.push(folded.slice(1))
  if (/^و[بلك]/.test(folded) && folded.length > 4) readings.push(folded.slice(2))
  return readings
}

/** With fewer letters in common two words may be of one root, or not. */
const leastPrefix = 4

/** Words of one root in languages that write alike: `government` and `gouvernement`, `minister` and `ministre`. */
function* linkCognates(source: TextWords, target: TextWords, link: Link): Generator<undefined, void> {
  if (source.language === 'ar' || target.language === 'ar') return
  const byStart = new Map<string, number[]>()
  for (const [index, type] of target.types.entries()) {
    if (type.kind !== 'word' || type.folded.length < 5) continue
    const start = type.folded.slice(0, leastPrefix)
    const known = byStart.get(start)
    if (known === undefined) byStart.set(start, [index])
    else known.push(index)
  }
  for (const [from, type] of source.types.entries()) {
    if (from % 500 === 499) yield
    if (type.kind !== 'word' || type.folded.length < 5) continue
    for (const to of byStart.get(type.folded.slice(0, leastPrefix)) ?? []) {
      const other = target.types[to]
      if (other?.kind !== 'word') continue
      const weight = cognateWeight(type.folded, other.folded)
      if (weight > 0) link(from, to, weight)
    }
  }
}

function cognateWeight(one: string, other: string): number {
  const longer = Math.max(one.length, other.length)
  let prefix = 0
  while (prefix < one.length && one[prefix] === other[prefix]) prefix += 1
  if (prefix >= 5 && prefix >= longer * 0.6) return 0.6
  if (prefix >= leastPrefix && prefix >= longer * 0.5) return 0.3
  return 0
}
