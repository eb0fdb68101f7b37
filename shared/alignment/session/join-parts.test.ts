import { describe, expect, it } from 'vitest'
import { joinParts } from '#shared/alignment/session/join-parts.ts'
import { orderlyRows } from '#shared/alignment/session/orderly-rows.ts'
import { stateOf, textIn, written } from '#shared/alignment/session/session-for-tests.ts'

const texts = [textIn('en', 'One. Two.', 'Three.', 'Four.'), textIn('fr', 'Un.', 'Deux. Trois.', 'Quatre.')]

function joined(...groups: readonly string[]): readonly string[] {
  return joinParts(texts, stateOf(...groups).rows).map(({ cells }) => cells.map((cell) => cell.join(',')).join('|'))
}

describe('sentences in the rows of an alignment', () => {
  it('are together with the rest of their paragraphs, in whichever text', () => {
    expect(joined('0|0', '1|1', '2|2', '3|3')).toEqual(['0,1,2|0,1,2', '3|3'])
    expect(joined('0|0', '|1', '1|', '2|2', '3|3')).toEqual(['0,1,2|0,1,2', '3|3'])
  })

  it('stay apart where no paragraph holds them together', () => {
    expect(joined('0,1|0', '2|1,2', '3|3')).toEqual(['0,1|0', '2|1,2', '3|3'])
  })

  it('are as sure as the weakest of them', () => {
    const rows = stateOf('0|0', '1|', '2|1,2').rows.map((row, index) => ({ ...row, confidence: 0.9 - index / 10 }))
    expect(joinParts(texts, rows).map(({ confidence }) => confidence)).toEqual([0.8, 0.7])
  })
})

describe('rows in the order of the texts', () => {
  it('are all of them where none was moved', () => {
    const { rows } = stateOf('0|0', '1|', '|1', '2|2')
    expect(orderlyRows(rows)).toEqual(rows)
  })

  it('leave out the one that was moved, and not those it has jumped over', () => {
    expect(written(orderlyRows(stateOf('3|3', '0|0', '1|1', '2|2').rows))).toEqual(['0|0', '1|1', '2|2'])
    expect(written(orderlyRows(stateOf('0|0', '1|3', '2|1', '3|2').rows))).toEqual(['0|0', '2|1', '3|2'])
  })

  it('leave out one whose sentences lie around another', () => {
    expect(written(orderlyRows(stateOf('0,2|0', '1|1', '3|2').rows))).toHaveLength(2)
  })
})
