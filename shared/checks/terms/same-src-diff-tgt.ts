import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { counterpart, isHeading, type Sentence, sentencesIn, wordsOf } from '#shared/checks/terms/aligned-sentences.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { isFunctionWord } from '#shared/terms/function-words.ts'

/**
 * A sentence stands twice in the source and is translated in two ways. Headings are not compared with the text, and
 * endings that only follow another gender or number are no other translation.
 */
export const sameSrcDiffTgt: ReleaseCheck = releaseCheck<readonly Sentence[]>({
  id: 'same-src-diff-tgt',
  readsRows: true,
  severity: 'warning',
  gather(row, context) {
    if (context.release.languages.length < 2) return null
    const sentences = sentencesIn(row, context.release.source, context)
    return sentences.length === 0 ? null : sentences
  },
  *look(gathered, context) {
    for (const [first, ...others] of repeated(gathered)) {
      if (!first) continue
      for (const other of others) {
        if (isHeading(first.row) !== isHeading(other.row)) continue
        for (const language of context.release.languages) yield* compare(first, other, language, context)
      }
    }
  },
})

/** The sentences that are told more than once, each with all its places. */
function repeated(gathered: readonly Gathered<readonly Sentence[]>[]): Iterable<readonly Sentence[]> {
  const firsts = new Map<string, Sentence>()
  const groups = new Map<string, Sentence[]>()
  for (const { data } of gathered) {
    for (const sentence of data) {
      const first = firsts.get(sentence.text)
      if (first === undefined) firsts.set(sentence.text, sentence)
      else {
        const group = groups.get(sentence.text)
        if (group) group.push(sentence)
        else groups.set(sentence.text, [first, sentence])
      }
    }
  }
  return groups.values()
}

function* compare(first: Sentence, other: Sentence, language: LanguageTag, context: CheckContext): Iterable<FoundIn> {
  const { source } = context.release
  if (language === source) return
  const usual = counterpart(first, language, context)
  const here = counterpart(other, language, context)
  if (usual === null || here === null || usual.text === here.text) return
  if (here.text === other.text || usual.text === first.text) return
  if (isSameWording(wordsOf(usual.text, language), wordsOf(here.text, language), language)) return
  yield {
    language,
    rowId: other.row.id,
    start: here.start,
    end: here.end,
    fix: { start: here.start, end: here.end, replacement: usual.text },
    related: [
      { language, rowId: first.row.id, start: usual.start, end: usual.end, quote: usual.text },
      { language: source, rowId: other.row.id, start: other.start, end: other.end, quote: other.text },
    ],
  }
}

/** The same words, or the same but for endings, articles, and what Arabic joins to the front of a word. */
function isSameWording(one: readonly string[], other: readonly string[], language: LanguageTag): boolean {
  return one.length === other.length && one.every((word, index) => isSameStem(word, other[index] ?? '', language))
}

function isSameStem(one: string, other: string, language: LanguageTag): boolean {
  if (one === other || (isFunctionWord(one, language) && isFunctionWord(other, language))) return true
  const [bare, otherBare] = [one.replace(joined, ''), other.replace(joined, '')]
  const length = Math.max(bare.length, otherBare.length) - 3
  return length >= 1 && bare.slice(0, length) === otherBare.slice(0, length)
}

const joined = /^[وف](?=[\u0621-\u064a]{3})/u
