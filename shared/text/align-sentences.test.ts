import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Alignable, alignSentences } from '#shared/text/align-sentences.ts'

const sentence = (length: number, ...anchors: readonly string[]): Alignable => ({ length, anchors })
const shapes = (source: readonly Alignable[], target: readonly Alignable[], ratio = 1): readonly string[] =>
  alignSentences(source, target, ratio).map(
    (bead) => `${bead.source[1] - bead.source[0]}-${bead.target[1] - bead.target[0]}`,
  )

describe('the alignment of sentences', () => {
  it('pairs what is alike', () => {
    expect(shapes([sentence(80), sentence(120)], [sentence(90), sentence(110)])).toEqual(['1-1', '1-1'])
  })

  it('sees two sentences made one', () => {
    expect(shapes([sentence(80), sentence(70)], [sentence(152)])).toEqual(['2-1'])
    expect(shapes([sentence(150)], [sentence(80), sentence(75)])).toEqual(['1-2'])
  })

  it('sees a sentence that is missing', () => {
    expect(shapes([sentence(80), sentence(90, '1200'), sentence(60)], [sentence(80), sentence(60)])).toEqual([
      '1-1',
      '1-0',
      '1-1',
    ])
  })

  it('follows anchors where lengths say little', () => {
    expect(shapes([sentence(60, '5'), sentence(60, '7')], [sentence(60, '7')])).toEqual(['1-0', '1-1'])
    expect(shapes([sentence(60, '5'), sentence(60, '7')], [sentence(60, '5')])).toEqual(['1-1', '1-0'])
  })

  it('covers every sentence of both texts once and in order', () => {
    const text = fc.array(
      fc.record({
        length: fc.integer({ min: 1, max: 300 }),
        anchors: fc.array(fc.constantFrom('1', '2', 'WHO'), { maxLength: 2 }),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(text, text, fc.constantFrom(0.85, 1, 1.17), (source, target, ratio) => {
        const beads = alignSentences(source, target, ratio)
        expect(beads.flatMap((bead) => range(bead.source))).toEqual(source.map((_, index) => index))
        expect(beads.flatMap((bead) => range(bead.target))).toEqual(target.map((_, index) => index))
      }),
    )
  })
})

function range([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}
