import { currentEdition, passagesOf } from '#shared/boilerplate/passages-of.ts'
import { isSameWording } from '#shared/boilerplate/wording.ts'
import { type ApprovedText, wordsFor } from '#shared/model/boilerplate.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText } from '#shared/model/release-text.ts'
import { type Words, wordsIn } from '#shared/text/words-in.ts'

/** What a cell resembles most among approved passages. */
export interface ApprovedMatch {
  readonly text: ApprovedText
  /** Of the current edition; `whole` is all its passages, one a line. */
  readonly passage: number | 'whole'
  /** The newest edition whose words these are; null where they are those of none. */
  readonly edition: number | null
  /** 0 … 1: the share of words, and of pairs of neighbouring words, that the cell and the nearest edition have in common. */
  readonly similarity: number
  /** Too short to be told by its words alone: a heading. */
  readonly isShort: boolean
}

/** Finds the approved text that a cell resembles; null where it resembles none. The answer to a cell is remembered. */
export type ApprovedIndex = (cell: CellText, language: LanguageTag) => ApprovedMatch | null

/** With less in common two texts are two texts. How much is enough depends on where the cell stands. */
const fewestCommon = 0.45
/** Fewer words are no running text: only the very words are the same heading. */
const fewestWords = 8

const indexes = new WeakMap<readonly ApprovedText[], ApprovedIndex>()

/** The index of a list of approved texts, made once for the same list. Editions before the last twenty are not looked at. */
export function approvedIndexOf(texts: readonly ApprovedText[]): ApprovedIndex {
  let index = indexes.get(texts)
  if (index === undefined) indexes.set(texts, (index = createIndex(texts)))
  return index
}

const newestEditions = 20

interface Candidate {
  readonly text: ApprovedText
  readonly variants: readonly Variant[]
}

/** The words of one passage of one edition in one language. */
interface Variant {
  readonly edition: number
  readonly passage: number | 'whole'
  readonly words: string
  readonly profile: Profile
}

/** What a text is compared by. */
interface Profile {
  readonly words: ReadonlyMap<number, number>
  readonly pairs: ReadonlyMap<number, number>
  /** How many words. */
  readonly total: number
}

function createIndex(texts: readonly ApprovedText[]): ApprovedIndex {
  const candidates = new Map<LanguageTag, Candidate[]>()
  for (const text of texts) {
    const languages = new Set(
      text.editions.flatMap(({ content }) => passagesOf(content).flatMap((passage) => Object.keys(passage.texts))),
    )
    for (const language of languages) {
      const variants = variantsOf(text, language)
      const ofLanguage = candidates.get(baseLanguage(language)) ?? []
      if (variants.length > 0) ofLanguage.push({ text, variants })
      candidates.set(baseLanguage(language), ofLanguage)
    }
  }
  const searches = new Map([...candidates].map(([language, all]) => [language, createSearch(all)]))
  const known = new WeakMap<CellText, { readonly language: LanguageTag; readonly match: ApprovedMatch | null }>()
  return (cell, language) => {
    const before = known.get(cell)
    if (before?.language === language) return before.match
    const match = searches.get(baseLanguage(language))?.(cell) ?? null
    known.set(cell, { language, match })
    return match
  }
}

function variantsOf(text: ApprovedText, language: LanguageTag): readonly Variant[] {
  // Most passages are the same in edition after edition.
  const profiles = new Map<string, Profile>()
  const profile = (words: string): Profile => {
    let known = profiles.get(words)
    if (known === undefined) profiles.set(words, (known = profileOf(wordsIn(words))))
    return known
  }
  return text.editions.slice(-newestEditions).flatMap(({ number, content }) => {
    const passages = passagesOf(content).map((passage) => wordsFor(passage, language))
    const said = passages.filter((words) => words.trim() !== '')
    const whole = said.length > 1 ? [{ passage: 'whole' as const, words: said.join('\n') }] : []
    return [...passages.map((words, passage) => ({ passage, words })), ...whole]
      .filter(({ words }) => words.trim() !== '')
      .map(({ passage, words }) => ({ edition: number, passage, words, profile: profile(words) }))
  })
}

function profileOf({ forms }: Words): Profile {
  const words = new Map<number, number>()
  const pairs = new Map<number, number>()
  let before = 0
  for (const { foldedHash } of forms) {
    words.set(foldedHash, (words.get(foldedHash) ?? 0) + 1)
    const pair = (Math.imul(before, 31) + foldedHash) | 0
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    before = foldedHash
  }
  return { words, pairs, total: forms.length }
}

/** 0 … 1 (Dice). Words alone would find a boilerplate in every sentence that speaks of the same things. */
function similarityOf(one: Profile, other: Profile): number {
  return (common(one.words, other.words) + common(one.pairs, other.pairs)) / (one.total + other.total)
}

/** A word that more texts share tells them apart no longer. */
const mostSharing = 24
const mostCommon = 0.7
const mostCompared = 3
/** Of a cell's telling words, how many a text must have to be compared with it at all. */
const fewestTelling = 0.25

function createSearch(candidates: readonly Candidate[]): (cell: CellText) => ApprovedMatch | null {
  const placesByWord = placesOfWords(candidates)
  const hits = new Uint32Array(candidates.length)
  /** The candidates that share most of the words that tell texts apart. */
  function likeliest({ forms }: Words): readonly Candidate[] {
    let common = 0
    for (const { foldedHash } of forms) if ((placesByWord.get(foldedHash)?.length ?? 0) > mostSharing) common += 1
    // Of many texts of one family each is told from the others by few words: then all of them count.
    const isFamily = common > forms.length * mostCommon
    if (isFamily) common = 0
    hits.fill(0)
    for (const { foldedHash } of forms) {
      const places = placesByWord.get(foldedHash)
      if (places === undefined || (!isFamily && places.length > mostSharing)) continue
      for (const place of places) hits[place] = (hits[place] ?? 0) + 1
    }
    const fewest = Math.max(1, (forms.length - common) * fewestTelling)
    return candidates
      .map((candidate, place) => ({ candidate, hits: hits[place] ?? 0 }))
      .filter((each) => each.hits >= fewest)
      .sort((one, other) => other.hits - one.hits)
      .slice(0, mostCompared)
      .map(({ candidate }) => candidate)
  }
  return (cell) => {
    const words = wordsIn(cell.text)
    if (words.forms.length === 0) return null
    const near = likeliest(words)
    if (near.length === 0) return null
    const profile = profileOf(words)
    let best: ApprovedMatch | null = null
    for (const candidate of near) {
      const match = compared(cell.text, profile, candidate)
      if (match && (best === null || match.similarity > best.similarity)) best = match
    }
    return best
  }
}

function placesOfWords(candidates: readonly Candidate[]): ReadonlyMap<number, readonly number[]> {
  const byWord = new Map<number, number[]>()
  candidates.forEach(({ variants }, place) => {
    for (const { profile } of variants) {
      for (const word of profile.words.keys()) {
        const places = byWord.get(word)
        if (places === undefined) byWord.set(word, [place])
        else if (places.at(-1) !== place) places.push(place)
      }
    }
  })
  return byWord
}

function compared(text: string, profile: Profile, candidate: Candidate): ApprovedMatch | null {
  const isShort = profile.total < fewestWords
  const { content } = currentEdition(candidate.text)
  if (content.is === 'card' && !namesTheSame(text, content.card)) return null
  let best: { readonly variant: Variant; readonly similarity: number; readonly same: boolean } | null = null
  for (const variant of candidate.variants) {
    const similarity = similarityOf(profile, variant.profile)
    if (similarity < fewestCommon || (isShort && similarity < 1)) continue
    const same = isSameWording(text, variant.words)
    // The newest comes last: of those that are equally near it is the one.
    if (best === null || Number(same) > Number(best.same) || (same === best.same && similarity >= best.similarity))
      best = { variant, similarity, same }
  }
  if (best === null) return null
  const { variant, similarity, same } = best
  const passage = passageNow(candidate, variant)
  return { text: candidate.text, passage, edition: same ? variant.edition : null, similarity, isShort }
}

/** Two cards for the press are made of the same words; whose they are says the address or the number. */
function namesTheSame(text: string, { email, phone }: { readonly email: string; readonly phone: string }): boolean {
  const digits = phone.replace(/\D/gu, '')
  return (
    (email.trim() !== '' && text.toLowerCase().includes(email.trim().toLowerCase())) ||
    (digits.length >= 6 && text.normalize('NFKC').replace(/\D/gu, '').includes(digits))
  )
}

/** The passage of the current edition that stands where that of an older one stood. */
function passageNow({ text, variants }: Candidate, variant: Variant): number | 'whole' {
  const current = currentEdition(text).number
  if (variant.edition === current || variant.passage === 'whole') return variant.passage
  const now = variants.filter(({ edition, passage }) => edition === current && passage !== 'whole')
  let best: { readonly passage: number | 'whole'; readonly similarity: number } | null = null
  for (const { passage, profile } of now) {
    const similarity = similarityOf(variant.profile, profile)
    if (similarity > (best?.similarity ?? fewestCommon / 2)) best = { passage, similarity }
  }
  return best?.passage ?? Math.min(variant.passage, Math.max(0, now.length - 1))
}

function common(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [word, count] of fewer) sum += Math.min(count, more.get(word) ?? 0)
  return sum
}
