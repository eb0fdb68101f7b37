import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AlignmentRow, AlignmentState, SessionText } from '#shared/alignment/session/alignment-session.ts'
import type { AlignmentVerb } from '#shared/alignment/session/alignment-verb.ts'
import { applySplice } from '#shared/alignment/session/apply-splice.ts'
import { newAlignment } from '#shared/alignment/session/new-alignment.ts'
import { realignRows } from '#shared/alignment/session/realign-rows.ts'
import { textIn, written } from '#shared/alignment/session/session-for-tests.ts'
import { spliceOfVerb } from '#shared/alignment/session/splice-of-verb.ts'

const english = textIn(
  'en',
  'The council met in Almaty on 4 May 2025. It adopted 3 resolutions.',
  'Ms Garcia opened the session at 10:00.',
  'Delegates of 57 cities took part. They came from 31 countries. Nobody left early.',
  'The next session will be held in Tangier in 2027.',
)
const french = textIn(
  'fr',
  'Le conseil s’est réuni à Almaty le 4 mai 2025. Il a adopté 3 résolutions.',
  'Mme Garcia a ouvert la séance à 10 h 00.',
  'Des délégués de 57 villes y ont pris part. Ils venaient de 31 pays. Personne n’est parti avant la fin.',
  'La prochaine session se tiendra à Tanger en 2027.',
)
const arabic = textIn(
  'ar',
  'اجتمع المجلس في ألماتي في 4 مايو 2025. واعتمد 3 قرارات.',
  'افتتحت السيدة غارسيا الجلسة في الساعة 10:00.',
  'شارك في الدورة مندوبون من 57 مدينة. وجاؤوا من 31 بلدا. ولم يغادر أحد قبل النهاية.',
  'وستعقد الدورة المقبلة في طنجة عام 2027.',
)
const wholeParagraphs = ['0,1|0,1', '2|2', '3,4,5|3,4,5', '6|6']

function realigned(texts: readonly SessionText[], state: AlignmentState): readonly AlignmentRow[] {
  const work = realignRows(texts, state)
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

function started(texts: readonly SessionText[]): AlignmentState {
  const state = newAlignment(texts)
  return { ...state, rows: realigned(texts, state) }
}

function acted(texts: readonly SessionText[], state: AlignmentState, ...verbs: readonly AlignmentVerb[]) {
  return verbs.reduce((now, verb) => {
    const splice = spliceOfVerb(texts, now, verb)
    return splice === null ? now : applySplice(now, splice)
  }, state)
}

describe('aligning the rest anew', () => {
  const both = [english, french]
  const start = started(both)
  const id = (row: number) => start.rows[row]?.id ?? -1

  it('begins with whole paragraphs', () => {
    expect(written(start.rows)).toEqual(wholeParagraphs)
  })

  it('goes through the first text where there are three', () => {
    expect(written(started([english, french, arabic]).rows)).toEqual(
      wholeParagraphs.map((row) => `${row}|${row.split('|')[0]}`),
    )
  })

  it('finds again what was unlinked, and keeps what was accepted, right or wrong', () => {
    const torn = acted(
      both,
      start,
      { is: 'merge', row: id(0) },
      { is: 'unlink', row: id(2) },
      { is: 'unlink', row: id(3) },
    )
    expect(written(torn.rows)).toEqual(['!0,1,2|0,1,2', '3,4,5|', '|3,4,5', '6|', '|6'])
    expect(written(realigned(both, torn))).toEqual(['!0,1,2|0,1,2', '3,4,5|3,4,5', '6|6'])
    expect(realigned(both, torn)[0]).toBe(torn.rows[0])
  })

  it('keeps a paragraph apart that was accepted as one that only one text has', () => {
    const apart = acted(both, start, { is: 'unlink', row: id(1) })
    const [first, second] = apart.rows.slice(1, 3)
    const accepted = acted(
      both,
      apart,
      { is: 'accept', row: first?.id ?? -1, accepted: true },
      { is: 'accept', row: second?.id ?? -1, accepted: true },
    )
    expect(new Set(written(realigned(both, accepted)))).toEqual(
      new Set(['0,1|0,1', '!2|', '!|2', '3,4,5|3,4,5', '6|6']),
    )
  })

  it('leaves what was laid aside where it is', () => {
    const parked = acted(both, start, { is: 'park', row: id(1), text: 1 })
    expect(written(realigned(both, parked))).toEqual(['0,1|0,1', '2|', '3,4,5|3,4,5', '6|6'])
  })

  it('leaves an accepted row where it was moved to', () => {
    const moved = acted(both, start, { is: 'acceptAbove', row: id(3) }, { is: 'moveRow', row: id(3), index: 1 })
    expect(written(realigned(both, moved))).toEqual(['!0,1|0,1', '!6|6', '!2|2', '!3,4,5|3,4,5'])
  })

  const texts = [english, french, arabic]
  const begun = started(texts)
  const anyVerb: fc.Arbitrary<AlignmentVerb> = fc
    .record({ row: fc.nat(12), text: fc.nat(2), index: fc.nat(8), accepted: fc.boolean() })
    .chain(({ row, text, index, accepted }) =>
      fc.constantFrom<AlignmentVerb>(
        { is: 'merge', row },
        { is: 'move', row, text, what: 'sentence', to: 'up' },
        { is: 'move', row, text, what: 'sentence', to: 'down' },
        { is: 'unlink', row },
        { is: 'accept', row, accepted },
        { is: 'park', row, text },
        { is: 'moveRow', row, index },
      ),
    )

  it('loses no sentence and changes no accepted row, whatever was done before', () => {
    fc.assert(
      fc.property(fc.array(anyVerb, { maxLength: 12 }), (verbs) => {
        const state = acted(texts, begun, ...verbs)
        const rows = realigned(texts, state)
        for (const [number, { segments }] of texts.entries()) {
          const held = [...rows.flatMap(({ cells }) => cells[number] ?? []), ...(state.parked[number] ?? [])]
          expect(held.toSorted((one, other) => one - other)).toEqual([...segments.keys()])
        }
        for (const row of state.rows.filter(({ accepted }) => accepted)) expect(rows).toContain(row)
        expect(new Set(rows.map(({ id: each }) => each)).size).toBe(rows.length)
      }),
      { numRuns: 200 },
    )
  })
})
