import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AlignmentState } from '#shared/alignment/session/alignment-session.ts'
import type { AlignmentVerb } from '#shared/alignment/session/alignment-verb.ts'
import { applySplice, invertedSplice } from '#shared/alignment/session/apply-splice.ts'
import { stateOf, textIn, written } from '#shared/alignment/session/session-for-tests.ts'
import { type GroupsOfRow, spliceOfVerb } from '#shared/alignment/session/splice-of-verb.ts'

const texts = [
  textIn('en', 'The council met. It voted.', 'Nobody left.', 'The end.'),
  textIn('ar', 'اجتمع المجلس. ثم صوّت.', 'لم يغادر أحد.', 'انتهى.'),
]
const start = stateOf('0,1|0,1', '2|2', '3|3')

function done(state: AlignmentState, verb: AlignmentVerb, groups: GroupsOfRow = []): AlignmentState {
  const splice = spliceOfVerb(texts, state, verb, groups)
  return splice === null ? state : applySplice(state, splice)
}
const rowsAfter = (state: AlignmentState, verb: AlignmentVerb, groups?: GroupsOfRow) =>
  written(done(state, verb, groups).rows)

describe('correcting an alignment', () => {
  it('merges a row with the next one, and keeps its id under the hand', () => {
    const merged = done(start, { is: 'merge', row: 1 })
    expect(written(merged.rows)).toEqual(['0,1|0,1', '!2,3|2,3'])
    expect(merged.rows.map(({ id }) => id)).toEqual([0, 1])
  })

  it('has nothing to merge the last row with, nor a row that is gone', () => {
    expect(spliceOfVerb(texts, start, { is: 'merge', row: 2 })).toBeNull()
    expect(spliceOfVerb(texts, start, { is: 'merge', row: 99 })).toBeNull()
  })

  const sentences = [
    { cells: [[0], [0]], confidence: 0.9 },
    { cells: [[1], [1]], confidence: 0.4 },
  ]

  it('splits a row into the sentences that the aligner sees in it, which are proposals', () => {
    const split = done(start, { is: 'split', row: 0, before: null }, sentences)
    expect(written(split.rows)).toEqual(['0|0', '1|1', '2|2', '3|3'])
    expect(split.rows.slice(0, 2).map(({ confidence }) => confidence)).toEqual([0.9, 0.4])
  })

  it('splits a row before the sentence with the caret, in the other text where the aligner would', () => {
    const before = { text: 1, segment: 1 }
    expect(rowsAfter(start, { is: 'split', row: 0, before }, sentences)).toEqual(['0|0', '1|1', '2|2', '3|3'])
    const unequal = [
      {
        cells: [
          [0, 1],
          [0, 1],
        ],
        confidence: 0.9,
      },
    ]
    expect(rowsAfter(start, { is: 'split', row: 0, before }, unequal)).toEqual(['0,1|0', '|1', '2|2', '3|3'])
  })

  it('does not split what is one sentence', () => {
    const one = [{ cells: [[2], [2]], confidence: 0.9 }]
    expect(spliceOfVerb(texts, start, { is: 'split', row: 1, before: null }, one)).toBeNull()
    expect(spliceOfVerb(texts, start, { is: 'split', row: 1, before: { text: 0, segment: 2 } }, one)).toBeNull()
  })

  it('moves the last sentence down and the first one up', () => {
    const down = done(start, { is: 'move', row: 0, text: 1, what: 'sentence', to: 'down' })
    expect(written(down.rows)).toEqual(['!0,1|0', '!2|1,2', '3|3'])
    expect(rowsAfter(down, { is: 'move', row: 1, text: 1, what: 'sentence', to: 'up' })).toEqual([
      '!0,1|0,1',
      '!2|2',
      '3|3',
    ])
  })

  it('moves a whole paragraph, and takes away a row that has nothing left', () => {
    const up = done(start, { is: 'move', row: 1, text: 0, what: 'paragraph', to: 'up' })
    expect(written(up.rows)).toEqual(['!0,1,2|0,1', '|2', '3|3'])
    expect(rowsAfter(up, { is: 'move', row: 1, text: 1, what: 'paragraph', to: 'down' })).toEqual([
      '!0,1,2|0,1',
      '!3|2,3',
    ])
    expect(rowsAfter(start, { is: 'move', row: 0, text: 0, what: 'paragraph', to: 'down' })).toEqual([
      '|0,1',
      '!0,1,2|2',
      '3|3',
    ])
  })

  it('makes a row beyond the first and the last, but not of all that a row has', () => {
    expect(rowsAfter(start, { is: 'move', row: 0, text: 0, what: 'sentence', to: 'up' })).toEqual([
      '0|',
      '!1|0,1',
      '2|2',
      '3|3',
    ])
    expect(rowsAfter(start, { is: 'move', row: 2, text: 1, what: 'sentence', to: 'down' })).toEqual([
      '0,1|0,1',
      '2|2',
      '3|',
      '|3',
    ])
    const alone = stateOf('0|', '|0')
    expect(spliceOfVerb(texts, alone, { is: 'move', row: 0, text: 0, what: 'sentence', to: 'up' })).toBeNull()
  })

  it('unlinks a row, and leaves alone what links nothing', () => {
    const unlinked = done(start, { is: 'unlink', row: 1 })
    expect(written(unlinked.rows)).toEqual(['0,1|0,1', '2|', '|2', '3|3'])
    expect(new Set(unlinked.rows.map(({ id }) => id)).size).toBe(4)
    expect(spliceOfVerb(texts, unlinked, { is: 'unlink', row: 1 })).toBeNull()
  })

  it('accepts one row, takes that back, and accepts all above', () => {
    const one = done(start, { is: 'accept', row: 1, accepted: true })
    expect(written(one.rows)).toEqual(['0,1|0,1', '!2|2', '3|3'])
    expect(rowsAfter(one, { is: 'acceptAbove', row: 1 })).toEqual(['!0,1|0,1', '!2|2', '3|3'])
    expect(rowsAfter(one, { is: 'accept', row: 1, accepted: false })).toEqual(written(start.rows))
    expect(spliceOfVerb(texts, one, { is: 'accept', row: 1, accepted: true })).toBeNull()
  })

  it('lays a cell or a row aside and takes it back where it stood', () => {
    const cell = done(start, { is: 'park', row: 1, text: 1 })
    expect([written(cell.rows), cell.parked]).toEqual([
      ['0,1|0,1', '2|', '3|3'],
      [[], [2]],
    ])
    const row = done(start, { is: 'park', row: 1, text: null })
    expect([written(row.rows), row.parked]).toEqual([
      ['0,1|0,1', '3|3'],
      [[2], [2]],
    ])
    const back = done(row, { is: 'unpark', text: 1, paragraph: 1 })
    expect([written(back.rows), back.parked]).toEqual([
      ['0,1|0,1', '|2', '3|3'],
      [[2], []],
    ])
    expect(spliceOfVerb(texts, start, { is: 'unpark', text: 1, paragraph: 1 })).toBeNull()
  })

  it('lets a sentence say something else, and what it said at first again', () => {
    const runs = [{ text: 'Everybody stayed.', bold: true }]
    const edited = done(start, { is: 'edit', text: 0, segment: 2, runs })
    expect(edited.edits).toEqual([{ text: 0, segment: 2, runs }])
    expect(spliceOfVerb(texts, edited, { is: 'edit', text: 0, segment: 2, runs })).toBeNull()
    const original = texts[0]?.segments[2]?.runs ?? []
    expect(done(edited, { is: 'edit', text: 0, segment: 2, runs: original }).edits).toEqual([])
    expect(done(edited, { is: 'edit', text: 0, segment: 2, runs: null }).edits).toEqual([])
  })

  it('moves a row among the others', () => {
    expect(rowsAfter(start, { is: 'moveRow', row: 2, index: 0 })).toEqual(['3|3', '0,1|0,1', '2|2'])
    expect(rowsAfter(start, { is: 'moveRow', row: 0, index: 1 })).toEqual(['2|2', '0,1|0,1', '3|3'])
    expect(spliceOfVerb(texts, start, { is: 'moveRow', row: 2, index: 9 })).toBeNull()
  })
})

const anyVerb: fc.Arbitrary<AlignmentVerb> = fc
  .record({ row: fc.nat(8), text: fc.nat(1), n: fc.nat(4) })
  .chain(({ row, text, n }) =>
    fc.constantFrom<AlignmentVerb>(
      { is: 'merge', row },
      { is: 'split', row, before: { text, segment: n } },
      { is: 'move', row, text, what: 'sentence', to: 'up' },
      { is: 'move', row, text, what: 'sentence', to: 'down' },
      { is: 'move', row, text, what: 'paragraph', to: 'up' },
      { is: 'move', row, text, what: 'paragraph', to: 'down' },
      { is: 'unlink', row },
      { is: 'accept', row, accepted: true },
      { is: 'acceptAbove', row },
      { is: 'park', row, text },
      { is: 'park', row, text: null },
      { is: 'unpark', text, paragraph: n },
      { is: 'edit', text, segment: n, runs: [{ text: `said ${n}` }] },
      { is: 'moveRow', row, index: n },
    ),
  )

describe('whatever is done to an alignment', () => {
  it('loses no sentence, doubles none, and is taken back exactly', () => {
    fc.assert(
      fc.property(fc.array(anyVerb, { maxLength: 40 }), (verbs) => {
        const states = [start]
        const splices = []
        for (const verb of verbs) {
          const state = states.at(-1) ?? start
          const row = 'row' in verb ? state.rows.find(({ id }) => id === verb.row) : undefined
          const splice = spliceOfVerb(texts, state, verb, row ? [row] : [])
          if (splice === null) continue
          splices.push(splice)
          states.push(applySplice(state, splice))
        }
        for (const state of states) {
          for (const [number, { segments }] of texts.entries()) {
            const held = [...state.rows.flatMap(({ cells }) => cells[number] ?? []), ...(state.parked[number] ?? [])]
            expect(held.toSorted((one, other) => one - other)).toEqual([...segments.keys()])
          }
          expect(new Set(state.rows.map(({ id }) => id)).size).toBe(state.rows.length)
          for (const { cells } of state.rows) {
            expect(cells.some((cell) => cell.length > 0)).toBe(true)
            for (const cell of cells) expect(cell).toEqual(cell.toSorted((one, other) => one - other))
          }
        }
        let state = states.at(-1) ?? start
        for (const splice of splices.toReversed()) {
          state = applySplice(state, invertedSplice(splice))
          expect({ ...state, edits: new Set(state.edits) }).toEqual({
            ...states.at(-2),
            edits: new Set(states.at(-2)?.edits),
          })
          states.pop()
        }
      }),
      { numRuns: 300 },
    )
  })
})
