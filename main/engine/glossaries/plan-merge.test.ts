import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FileConcept, type FileTerm, silentTerm } from '#engine/glossaries/file-concept.ts'
import { conceptsToSave, planMerge } from '#engine/glossaries/plan-merge.ts'
import type { Concept } from '#shared/model/concept.ts'
import { aConcept } from '#tests/support/a-glossary.ts'
import { anyGlossary } from '#tests/support/any-glossary.ts'

const told = (
  terms: Readonly<Record<string, readonly (string | (Partial<FileTerm> & { text: string }))[]>>,
  more: Partial<Omit<FileConcept, 'terms'>> = {},
): FileConcept => ({
  id: null,
  domain: '',
  definition: '',
  note: '',
  source: '',
  doNotTranslate: false,
  ...more,
  terms: Object.fromEntries(
    Object.entries(terms).map(([language, here]) => [
      language,
      here.map((term) => ({ ...silentTerm, ...(typeof term === 'string' ? { text: term } : term) })),
    ]),
  ),
})
const plan = (stored: readonly Concept[], ...file: FileConcept[]) => planMerge(stored, file, () => 'new')

const summit: Concept = {
  ...aConcept('summit', { en: ['summit', { text: 'top meeting', status: 'deprecated' }], fr: ['sommet'] }),
  definition: 'meeting of heads of state',
  note: 'house style',
}

describe('bringing a file into a glossary', () => {
  test('fills what is empty, adds terms and languages, and deletes nothing that the file leaves out', () => {
    const { changed, added } = plan(
      [summit],
      told(
        { en: [{ text: 'summit', gender: 'neuter', otherForms: ['summits'] }], ar: ['قمة'] },
        { id: 'summit', domain: 'diplomacy' },
      ),
    )
    expect(added).toEqual([])
    expect(changed[0]?.conflicts).toEqual([])
    expect(changed[0]?.filled.map(({ field, after }) => [field, after])).toEqual([
      ['otherForms', 'summits'],
      ['gender', 'neuter'],
      ['term', 'قمة'],
      ['domain', 'diplomacy'],
    ])
    expect(changed[0]?.kept).toMatchObject({
      definition: 'meeting of heads of state',
      note: 'house style',
      domain: 'diplomacy',
      terms: {
        en: [
          { text: 'summit', status: 'preferred', gender: 'neuter', otherForms: ['summits'] },
          { text: 'top meeting' },
        ],
        fr: [{ text: 'sommet' }],
        ar: [{ text: 'قمة', status: 'admitted' }],
      },
    })
  })

  test('where both say something else it is a conflict, settled as chosen; notes are added to', () => {
    const differing = plan(
      [summit],
      told(
        { en: [{ text: 'summit', status: 'forbidden' }] },
        { id: 'summit', definition: 'highest point', note: 'seen in the press' },
      ),
    )
    expect(differing.changed[0]?.conflicts.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['status', 'preferred', 'forbidden'],
      ['definition', 'meeting of heads of state', 'highest point'],
    ])
    const [kept] = conceptsToSave(differing, 'keep')
    const [taken] = conceptsToSave(differing, 'take')
    expect(kept).toMatchObject({ definition: 'meeting of heads of state', note: 'house style\nseen in the press' })
    expect(kept?.terms['en']?.[0]?.status).toBe('preferred')
    expect(taken).toMatchObject({ definition: 'highest point', note: 'house style\nseen in the press' })
    expect(taken?.terms['en']?.map(({ status }) => status)).toEqual(['forbidden', 'deprecated'])
  })

  test('a file without ids finds its concepts by their terms, without minding case, accents and hamzas', () => {
    expect(plan([summit], told({ en: ['Summit'], ar: ['قمة'] })).changed[0]?.kept.id).toBe('summit')
    const un = aConcept('un', { ar: ['الأمم المتحدة'], fr: ['Nations Unies'] })
    expect(plan([un], told({ ar: ['الامم المتحدة'] })).changed[0]?.kept.id).toBe('un')
    expect(plan([summit], told({ en: ['Summit'], fr: ['Sommet'] })).unchanged).toBe(1)
    // A file that tells both spellings means two terms: the wrong one is often only wrong in its capitals.
    const both = told({ en: ['summit', { text: 'Summit', status: 'forbidden' }] })
    expect(plan([summit], both).changed[0]?.kept.terms['en']?.map(({ text }) => text)).toEqual([
      'summit',
      'top meeting',
      'Summit',
    ])
  })

  test('a word of two meanings is not put into one concept: half of the languages is not enough', () => {
    const { added, changed } = plan([summit], told({ en: ['summit'], fr: ['cime'] }))
    expect(changed).toEqual([])
    expect(added.map(({ id }) => id)).toEqual(['new'])
    const two = [aConcept('a', { en: ['press'] }), aConcept('b', { en: ['press'] })]
    expect(plan(two, told({ en: ['press'], fr: ['presse'] })).added).toHaveLength(1)
  })

  test('an id that stands for something else here is given another one', () => {
    const { added, clashes } = plan([summit], told({ en: ['embargo'] }, { id: 'summit' }))
    expect(clashes).toBe(1)
    expect(added[0]).toMatchObject({ id: 'summit-2', terms: { en: [{ text: 'embargo' }] } })
  })

  test('a glossary brought into itself changes nothing, and into an empty one gives itself', () => {
    fc.assert(
      fc.property(anyGlossary, ({ concepts }) => {
        const again = planMerge(concepts, concepts, () => 'new')
        expect(again).toMatchObject({ added: [], changed: [], unchanged: concepts.length, clashes: 0 })
        expect(planMerge([], concepts, () => 'new').added).toEqual(concepts)
      }),
      { numRuns: 150 },
    )
  })
})
