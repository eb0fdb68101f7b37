import { memo } from 'react'
import { RichRuns } from '#renderer/app/rich-runs.tsx'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RichRun } from '#shared/model/rich-text.ts'
import { runsWithin } from '#shared/model/runs-within.ts'
import { directionOf } from '#shared/text/direction.ts'
import { isLeftToRightAtom } from '#shared/text/is-left-to-right-atom.ts'
import { tokensOf } from '#shared/text/tokens-of.ts'

export interface SentenceProps {
  readonly runs: readonly RichRun[]
  readonly language: LanguageTag
}

/** A sentence with its marks; telephone numbers and addresses in a text from right to left stand as they are dialled. */
export const Sentence = memo(function Sentence({ runs, language }: SentenceProps) {
  return stretchesOf(runs, language).map((stretch, at) =>
    stretch.isAtom ? (
      <bdi key={at} dir="ltr">
        <RichRuns runs={stretch.runs} />
      </bdi>
    ) : (
      <RichRuns key={at} runs={stretch.runs} />
    ),
  )
})

interface Stretch {
  readonly runs: readonly RichRun[]
  readonly isAtom: boolean
}

function stretchesOf(runs: readonly RichRun[], language: LanguageTag): readonly Stretch[] {
  const text = runs.map((run) => run.text).join('')
  if (directionOf(language) === 'ltr' || !mayHoldAtom.test(text)) return [{ runs, isAtom: false }]
  const atoms = tokensOf(text, language).filter(isLeftToRightAtom)
  const edges = [0, ...atoms.flatMap(({ start, end }) => [start, end]), text.length]
  return edges.slice(1).flatMap((end, index) => {
    const within = runsWithin(runs, edges[index] ?? 0, end)
    return within.length === 0 ? [] : [{ runs: within, isAtom: index % 2 === 1 }]
  })
}

/** Reading a text for its values takes longer than a look at its letters. */
const mayHoldAtom = /[\dA-Za-z]/u
