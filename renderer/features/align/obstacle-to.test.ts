import { describe, expect, it } from 'vitest'
import type { DeskVerb } from '#renderer/features/align/desk-verbs.ts'
import { obstacleTo } from '#renderer/features/align/obstacle-to.ts'
import { stateOf, textIn } from '#shared/alignment/session/session-for-tests.ts'
import type { OpenedAlignment } from '#shared/contract/alignment-values.ts'

const texts = [
  textIn('en', 'Ministers meet.', 'The day was calm. It was long.', 'Talks go on.'),
  textIn('ar', 'اجتمع الوزراء.', 'كان اليوم هادئا.', 'وتستمر المحادثات.'),
]
const at = (row: number, text: number, verb: DeskVerb, ...rows: readonly string[]) =>
  obstacleTo(opened(...rows), { row, text }, verb)

describe('why something cannot be done', () => {
  it('an empty cell has nothing to move, lay aside or edit; a full one has', () => {
    for (const verb of ['moveUp', 'moveDown', 'paragraphUp', 'paragraphDown', 'park', 'edit'] as const) {
      expect(at(1, 1, verb, '0|0', '1,2|', '3|1,2'), verb).toBe('emptyCell')
      expect(at(1, 0, verb, '0|0', '1,2|', '3|1,2'), verb).toBeNull()
    }
  })

  it('one sentence on each side cannot be split; two on one side can', () => {
    expect(at(0, 0, 'split', '0|0', '1,2|1')).toBe('oneSentence')
    expect(at(1, 1, 'split', '0|0', '1,2|1')).toBeNull()
  })

  it('the last row has none below it, the first none above', () => {
    expect(at(1, 0, 'merge', '0|0', '1|1')).toBe('lastRow')
    expect(at(1, 0, 'rowDown', '0|0', '1|1')).toBe('lastRow')
    expect(at(0, 0, 'rowUp', '0|0', '1|1')).toBe('firstRow')
    expect(at(0, 0, 'merge', '0|0', '1|1')).toBeNull()
    expect(at(1, 0, 'rowUp', '0|0', '1|1')).toBeNull()
  })

  it('what stands alone cannot be unlinked', () => {
    expect(at(0, 0, 'unlink', '0|', '1|1')).toBe('standsAlone')
    expect(at(1, 0, 'unlink', '0|', '1|1')).toBeNull()
  })

  it('nothing is left to align where all is accepted', () => {
    expect(at(0, 0, 'realign', '!0|0', '!1|1')).toBe('allAccepted')
    expect(at(0, 0, 'realign', '!0|0', '1|1')).toBeNull()
    expect(at(1, 0, 'acceptAbove', '!0|0', '!1|1')).toBe('allAccepted')
  })

  it('the only sentence of the only row has nowhere to go', () => {
    expect(at(0, 0, 'moveUp', '0|')).toBe('onlyRow')
    expect(at(0, 0, 'moveUp', '0|0')).toBeNull()
  })

  it('without a row nothing can be done', () => {
    expect(obstacleTo(opened(), null, 'accept')).toBe('noRow')
    expect(at(9, 0, 'merge', '0|0', '1|1')).toBe('noRow')
  })
})

function opened(...rows: readonly string[]): OpenedAlignment {
  return {
    summary: {
      id: 'a',
      name: 'Talks',
      texts: texts.map(({ name, language }) => ({ name, language })),
      rows: rows.length,
      accepted: 0,
      createdAt: '2025-01-01T00:00:00Z',
      changedAt: '2025-01-01T00:00:00Z',
      deletedAt: null,
    },
    texts,
    state: rows.length > 0 ? stateOf(...rows) : { rows: [], parked: [[], []], edits: [] },
    revision: 0,
    undoes: null,
    redoes: null,
  }
}
