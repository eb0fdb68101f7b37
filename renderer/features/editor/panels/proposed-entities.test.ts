import { describe, expect, it } from 'vitest'
import {
  mergedEntity,
  type NamedFact,
  namesFrom,
  proposedEntities,
} from '#renderer/features/editor/panels/proposed-entities.ts'
import type { Entity } from '#shared/model/entity.ts'

const said = (quote: string, language: string) => ({ language, rowId: 'r1', start: 0, end: quote.length, quote })
const diallo: NamedFact = {
  kind: 'person',
  key: 'person:Amina Diallo',
  label: 'Amina Diallo',
  perLanguage: { en: [said('Diallo', 'en'), said('Amina Diallo', 'en')], ar: [said('أمينة ديالو', 'ar')] },
}

describe('the names proposed for the sheet', () => {
  it('are those the release gives, the longest form in full and the others short', () => {
    expect(proposedEntities([diallo, { ...diallo, kind: 'date' }], [])).toEqual([
      {
        id: 'person:Amina Diallo',
        kind: 'person',
        gender: null,
        names: {
          en: { full: 'Amina Diallo', short: ['Diallo'], former: [], forbidden: [] },
          ar: { full: 'أمينة ديالو', short: [], former: [], forbidden: [] },
        },
      },
    ])
  })

  it('leave out who stands in the sheet already', () => {
    const confirmed = proposedEntities([diallo], [])
    expect(proposedEntities([diallo], confirmed)).toEqual([])
  })
})

it('two entries become one: what the first lacks comes from the second, nothing is lost', () => {
  const named = (full: string, language: string): Entity => ({
    id: full,
    kind: 'organisation',
    gender: null,
    names: { [language]: { full, short: [], former: [], forbidden: ['Wrong'] } },
  })
  expect(mergedEntity(named('Green Fund', 'en'), named('Fonds vert', 'fr')).names).toEqual({
    en: { full: 'Green Fund', short: [], former: [], forbidden: ['Wrong'] },
    fr: { full: 'Fonds vert', short: [], former: [], forbidden: ['Wrong'] },
  })
  expect(mergedEntity(named('Green Fund', 'en'), named('The Fund', 'en')).names['en']?.short).toEqual(['The Fund'])
})

it('several names are typed with semicolons of either script', () => {
  expect(namesFrom(' WDO; the Organization ؛ ;WDO')).toEqual(['WDO', 'the Organization'])
})
