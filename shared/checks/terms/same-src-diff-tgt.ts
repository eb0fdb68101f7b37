import { type FoundIn, type Gathered, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import {
  type Counterpart,
  counterpart,
  isHeading,
  sentencesIn,
  wordsOf,
} from '#shared/checks/terms/aligned-sentences.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { isFunctionWord } from '#shared/terms/function-words.ts'

/**
 * A sentence stands twice in the source and is translated in two ways: the rarer is reported, of two the later. Headings
 * are not compared with the text, and endings that only follow another gender or number are no other translation.
 */
export const sameSrcDiffTgt: ReleaseCheck = releaseCheck<readonly Told[]>({
  id: 'same-src-diff-tgt',
  severity: 'warning',
  gather(row, context) {
    const { languages, source } = context.release
    if (languages.length < 2) return null
    const sentences = sentencesIn(row, source, context)
    if (sentences.length === 0) return null
    return sentences.map(({ start, end, text, ...place }) => ({
      start,
      end,
      text,
      renderings: languages.map((language) =>
        language === source ? null : counterpart({ start, end, text, ...place }, language, context),
      ),
    }))
  },
  *look(gathered, { release }) {
    for (const sentences of repeated(gathered)) {
      for (const [index, language] of release.languages.entries()) {
        if (language !== release.source) yield* otherRenderings(sentences, index, language, release.source)
      }
    }
  },
})

/** A sentence of the source, and what stands for it in each version, in the order of the release's languages. */
interface Told extends TextSpan {
  readonly text: string
  readonly renderings: readonly (Counterpart | null)[]
}

interface PlacedTold {
  readonly row: RowText
  readonly told: Told
}

/** The sentences that are told more than once, each with all its places. */
function repeated(gathered: readonly Gathered<readonly Told[]>[]): Iterable<readonly PlacedTold[]> {
  const firsts: [Map<string, PlacedTold>, Map<string, PlacedTold>] = [new Map(), new Map()]
  const groups = new Map<PlacedTold, PlacedTold[]>()
  for (const { row, data } of gathered) {
    const seen = firsts[isHeading(row) ? 1 : 0]
    for (const told of data) {
      const first = seen.get(told.text)
      if (first === undefined) seen.set(told.text, { row, told })
      else {
        const group = groups.get(first)
        if (group) group.push({ row, told })
        else groups.set(first, [first, { row, told }])
      }
    }
  }
  return groups.values()
}

interface Rendering extends PlacedTold {
  readonly here: Counterpart
}

function* otherRenderings(
  sentences: readonly PlacedTold[],
  index: number,
  language: LanguageTag,
  source: LanguageTag,
): Iterable<FoundIn> {
  const renderings = new Map<string, [Rendering, ...Rendering[]]>()
  for (const { row, told } of sentences) {
    const here = told.renderings[index] ?? null
    if (here === null || here.text === told.text) continue
    const places = renderings.get(here.text)
    if (places) places.push({ row, told, here })
    else renderings.set(here.text, [{ row, told, here }])
  }
  const [usual, ...others] = [...renderings.values()].sort((one, other) => other.length - one.length)
  if (usual === undefined || others.length === 0) return
  for (const places of others) {
    if (isSameWording(usual[0].here, places[0].here, language)) continue
    for (const place of places) yield finding(place, usual[0], language, source)
  }
}

function finding(
  { row, told, here }: Rendering,
  usual: Rendering,
  language: LanguageTag,
  source: LanguageTag,
): FoundIn {
  return {
    language,
    rowId: row.id,
    start: here.start,
    end: here.end,
    fix: { start: here.start, end: here.end, replacement: usual.here.text },
    related: [
      { language, rowId: usual.row.id, start: usual.here.start, end: usual.here.end, quote: usual.here.text },
      { language: source, rowId: row.id, start: told.start, end: told.end, quote: told.text },
    ],
  }
}

/** The same words, or the same but for endings, articles, and what Arabic joins to the front of a word. */
function isSameWording(one: Counterpart, other: Counterpart, language: LanguageTag): boolean {
  const [words, others] = [wordsOfCounterpart(one, language), wordsOfCounterpart(other, language)]
  return words.length === others.length && words.every((word, index) => isSameStem(word, others[index] ?? '', language))
}

/** A sentence lasts as long as its row, and is compared again after each edit elsewhere. */
const wordsByCounterpart = new WeakMap<Counterpart, readonly string[]>()

function wordsOfCounterpart(counterpart: Counterpart, language: LanguageTag): readonly string[] {
  let words = wordsByCounterpart.get(counterpart)
  if (words === undefined) wordsByCounterpart.set(counterpart, (words = wordsOf(counterpart.text, language)))
  return words
}

function isSameStem(one: string, other: string, language: LanguageTag): boolean {
  if (one === other || (isFunctionWord(one, language) && isFunctionWord(other, language))) return true
  const [bare, otherBare] = [one.replace(joined, ''), other.replace(joined, '')]
  const length = Math.max(bare.length, otherBare.length) - 3
  return length >= 1 && bare.slice(0, length) === otherBare.slice(0, length)
}

const joined = /^[وف](?=[\u0621-\u064a]{3})/u
