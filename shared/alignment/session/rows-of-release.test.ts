import { describe, expect, it } from 'vitest'
import { rowsOfRelease } from '#shared/alignment/session/rows-of-release.ts'
import { stateOf, textIn } from '#shared/alignment/session/session-for-tests.ts'
import { textOfParts } from '#shared/alignment/session/session-text.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'

const texts = [textIn('en', 'One. Two.', 'Three. Four.', 'Five.'), textIn('fr', 'Un. Deux.', 'Trois. Quatre.', 'Cinq.')]

function release(...rows: readonly string[]): readonly string[] {
  let made = 0
  return rowsOfRelease(texts, stateOf(...rows), () => `r${(made += 1)}`).map(({ cells }) =>
    Object.entries(cells)
      .map(([language, { blocks }]) => `${language} ${plainTextOf(blocks)}`)
      .join(' | '),
  )
}

describe('a release out of an alignment', () => {
  it('has a row for each row', () => {
    expect(release('0,1|0,1', '2,3|2,3', '4|4')).toEqual([
      'en One. Two. | fr Un. Deux.',
      'en Three. Four. | fr Trois. Quatre.',
      'en Five. | fr Cinq.',
    ])
  })

  it('puts the sentences of a paragraph together again, and no others', () => {
    expect(release('0|0', '1|1', '2|2', '3|3', '4|4')).toEqual(release('0,1|0,1', '2,3|2,3', '4|4'))
  })

  it('joins what a paragraph of one text holds together, also around a sentence that stands alone', () => {
    expect(release('0|0', '1|', '|1', '2,3|2,3', '4|4')[0]).toBe('en One. Two. | fr Un. Deux.')
    expect(release('0|0,1', '1|2', '2,3|3', '4|4')).toEqual([
      'en One. Two.\nThree. Four. | fr Un. Deux.\nTrois. Quatre.',
      'en Five. | fr Cinq.',
    ])
  })

  it('leaves a sentence where it was moved to, beyond whole rows', () => {
    expect(release('0|0,1', '2,3|2,3', '4|4', '1|')).toEqual([
      'en One. | fr Un. Deux.',
      'en Three. Four. | fr Trois. Quatre.',
      'en Five. | fr Cinq.',
      'en Two.',
    ])
  })

  it('takes its kinds from the first text, and where that is silent from the next', () => {
    const kinds = (kind: 'headline' | 'contact', language: string, ...lines: readonly string[]) =>
      textOfParts(
        { name: language, language },
        lines.map((text) => ({ kind, furniture: null, blocks: [{ type: 'paragraph', runs: [{ text }] }] })),
      )
    const both = [kinds('headline', 'en', 'Port opens'), kinds('contact', 'fr', 'Le port ouvre', 'presse@port.example')]
    expect(rowsOfRelease(both, stateOf('0|0', '|1'), () => 'r').map(({ kind }) => kind)).toEqual([
      'headline',
      'contact',
    ])
  })
})
