import { useMemo } from 'react'
import { wordDifferences } from '#shared/boilerplate/word-differences.ts'
import { directionOf } from '#shared/text/direction.ts'

/** How a text became another: what went, what came, in the direction of its language. */
export function WordChange({
  language,
  before,
  after,
}: {
  readonly language: string
  readonly before: string
  readonly after: string
}) {
  const pieces = useMemo(() => wordDifferences(before, after), [before, after])
  return (
    <bdi className="word-change" lang={language} dir={directionOf(language)}>
      {pieces.map(({ is, text }, place) =>
        is === 'same' ? text : is === 'gone' ? <del key={place}>{text}</del> : <ins key={place}>{text}</ins>,
      )}
    </bdi>
  )
}
