import { describe, expect, it } from 'vitest'
import { cellParagraphs } from '#renderer/features/align/cell-paragraphs.ts'
import { doubtfulRow } from '#renderer/features/align/doubtful-row.ts'
import { parkedParagraphs } from '#renderer/features/align/parked-paragraphs.ts'
import { stateOf, textIn } from '#shared/alignment/session/session-for-tests.ts'

const text = textIn('en', 'The day was calm. It was long.', 'Talks go on.')

describe('what a cell shows', () => {
  it('is cut where its paragraphs are, and tells which of them begin or end in another row', () => {
    const borders = (cell: readonly number[]) =>
      cellParagraphs(text, cell, new Map()).map(({ isStart, isEnd, sentences }) => [isStart, isEnd, sentences.length])
    expect(borders([0, 1, 2])).toEqual([
      [true, true, 2],
      [true, true, 1],
    ])
    expect(borders([0])).toEqual([[true, false, 1]])
    expect(borders([1, 2])).toEqual([
      [false, true, 1],
      [true, true, 1],
    ])
    expect(borders([])).toEqual([])
  })

  it('is what was edited, where it was', () => {
    const edits = new Map([[2, [{ text: 'Talks ended.' }]]])
    const said = cellParagraphs(text, [1, 2], edits).flatMap(({ sentences }) => sentences.map(({ runs }) => runs))
    expect(said).toEqual([[{ text: 'It was long.' }], [{ text: 'Talks ended.' }]])
  })
})

it('lists what is laid aside by paragraph, and no empty lines', () => {
  const parked = parkedParagraphs([text, textIn('fr', 'Rien.', '')], { parked: [[0, 1], [1]] })
  expect(parked.map((each) => each.map(({ paragraph, sentences }) => [paragraph, sentences.length]))).toEqual([
    [[0, 2]],
    [],
  ])
})

it('finds the next doubtful row on either side, going round, and none where all is sure', () => {
  const { rows } = stateOf('0|0', '1|1', '!2|2', '3|3')
  const doubtful = rows.map((row, index) => (index === 0 || index === 2 ? { ...row, confidence: 0.4 } : row))
  expect(doubtfulRow(doubtful, 1, 1)).toBe(0)
  expect(doubtfulRow(doubtful, 1, -1)).toBe(0)
  expect(doubtfulRow(doubtful, 0, 1)).toBe(0)
  expect(doubtfulRow(rows, 0, 1)).toBeNull()
})
