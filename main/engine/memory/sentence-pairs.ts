import { expectedRatio } from '#shared/checks/completeness/expected-ratio.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { type Alignable, alignSentences, type Bead } from '#shared/text/align-sentences.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { sentencesOf } from '#shared/text/sentences.ts'

export interface SentencePair {
  readonly sourceText: string
  readonly targetText: string
  /** The sentences around it in the same paragraphs; null at the edge. */
  readonly before: string | null
  readonly after: string | null
}

export interface Side {
  readonly language: LanguageTag
  readonly text: string
}

/**
 * The sentences of two translations of each other that belong together one to one. Nothing where either side is one
 * sentence (the whole is that pair already), nor beside a sentence that seems to have no counterpart: there the
 * alignment may have slipped.
 */
export function sentencePairs(source: Side, target: Side): readonly SentencePair[] {
  const [ofSource, ofTarget] = [sentenceTexts(source), sentenceTexts(target)]
  if (ofSource.length < 2 || ofTarget.length < 2) return []
  const ratio = expectedRatio(source.language, target.language)
  const beads = alignSentences(ofSource.map(alignable), ofTarget.map(alignable), ratio)
  return beads.flatMap((bead, index) => {
    const beside = [beads[index - 1], beads[index + 1]]
    if (!isOneToOne(bead) || beside.some((other) => other !== undefined && isOneSided(other))) return []
    const at = bead.source[0]
    const sourceText = ofSource[at]
    const targetText = ofTarget[bead.target[0]]
    if (sourceText === undefined || targetText === undefined) return []
    return [{ sourceText, targetText, before: ofSource[at - 1] ?? null, after: ofSource[at + 1] ?? null }]
  })
}

/** The texts of the sentences of a passage, in its order. */
export function sentenceTexts({ text, language }: Side): readonly string[] {
  return sentencesOf(text, language).map(({ start, end }) => text.slice(start, end))
}

function isOneToOne({ source, target }: Bead): boolean {
  return source[1] - source[0] === 1 && target[1] - target[0] === 1
}

function isOneSided({ source, target }: Bead): boolean {
  return source[0] === source[1] || target[0] === target[1]
}

function alignable(sentence: string): Alignable {
  return { length: sentence.length, anchors: figuresIn(sentence) }
}

/** Figures stand the same in every language. */
function figuresIn(sentence: string): readonly string[] {
  const figures = foldForSearch(sentence, 'und').match(/\d[\d.,]*/g) ?? []
  return [...new Set(figures.map((figure) => figure.replace(/[.,]/g, '')))]
}
