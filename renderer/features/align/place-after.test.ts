import { describe, expect, it } from 'vitest'
import { placeAfter } from '#renderer/features/align/place-after.ts'
import type { AlignmentRow, AlignmentSplice, AlignmentState } from '#shared/alignment/session/alignment-session.ts'
import type { AlignmentVerb } from '#shared/alignment/session/alignment-verb.ts'
import { applySplice, invertedSplice } from '#shared/alignment/session/apply-splice.ts'
import { stateOf, textIn } from '#shared/alignment/session/session-for-tests.ts'
import { spliceOfVerb } from '#shared/alignment/session/splice-of-verb.ts'

const texts = [
  textIn('en', 'Ministers meet.', 'The day was calm.', 'Talks go on.'),
  textIn('ar', 'اجتمع الوزراء.', 'كان اليوم هادئا.', 'وتستمر المحادثات.'),
]
const state = stateOf('0|0', '1|1', '2|2')

describe('where the focus goes after', () => {
  it('accepting: to the next row, for the work goes on there; taking that back stays', () => {
    const { rows, splice } = changedBy(state, { is: 'accept', row: 1, accepted: true })
    expect(placeAfter({ row: 1, text: 1 }, rows, splice, 'accept')).toEqual({ row: 2, text: 1 })
    const back = changedBy({ ...state, rows }, { is: 'accept', row: 1, accepted: false })
    expect(placeAfter({ row: 1, text: 1 }, back.rows, back.splice, 'accept')).toEqual({ row: 1, text: 1 })
  })

  it('accepting the last row: it stays, for there is no next one', () => {
    const { rows, splice } = changedBy(state, { is: 'accept', row: 2, accepted: true })
    expect(placeAfter({ row: 2, text: 0 }, rows, splice, 'accept')).toEqual({ row: 2, text: 0 })
  })

  it('moving a sentence: it stays, so that the next can follow', () => {
    const { rows, splice } = changedBy(state, { is: 'move', row: 1, text: 1, what: 'sentence', to: 'up' })
    expect(placeAfter({ row: 1, text: 1 }, rows, splice, 'move')).toEqual({ row: 1, text: 1 })
  })

  it('laying the last of a row aside: to the row that took its place', () => {
    const { rows, splice } = changedBy(state, { is: 'park', row: 1, text: null })
    expect(placeAfter({ row: 1, text: 0 }, rows, splice, 'park')).toEqual({ row: 2, text: 0 })
  })

  it('taking back a change elsewhere: to where it was; beside the focus: it stays', () => {
    const merged = changedBy(state, { is: 'merge', row: 0 })
    const undone = invertedSplice(merged.splice)
    expect(placeAfter({ row: 2, text: 0 }, state.rows, undone, 'step')).toEqual({ row: 0, text: 0 })
    expect(placeAfter({ row: 1, text: 1 }, state.rows, undone, 'step')).toEqual({ row: 1, text: 1 })
  })

  it('taking back the edit of a sentence: to the row it stands in', () => {
    const edited = changedBy(state, { is: 'edit', text: 1, segment: 2, runs: [{ text: 'وتتواصل.' }] })
    const undone = invertedSplice(edited.splice)
    expect(placeAfter({ row: 0, text: 0 }, state.rows, undone, 'step')).toEqual({ row: 2, text: 1 })
  })

  it('laying everything aside: nowhere', () => {
    const splice: AlignmentSplice = { at: 0, removed: state.rows, inserted: [], parking: [], edits: [] }
    expect(placeAfter({ row: 1, text: 0 }, [], splice, 'park')).toBeNull()
  })
})

function changedBy(
  before: AlignmentState,
  verb: AlignmentVerb,
): { rows: readonly AlignmentRow[]; splice: AlignmentSplice } {
  const splice = spliceOfVerb(texts, before, verb)
  if (splice === null) throw new Error('nothing to do')
  return { rows: applySplice(before, splice).rows, splice }
}
