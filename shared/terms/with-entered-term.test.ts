import { describe, expect, test } from 'vitest'
import type { Concept } from '#shared/model/concept.ts'
import { type EnteredTerm, withEnteredTerm } from '#shared/terms/with-entered-term.ts'

const entered = (change: Partial<EnteredTerm>): EnteredTerm => ({
  language: 'en',
  text: 'member city',
  status: 'preferred',
  instead: '',
  counterparts: {},
  ...change,
})
const written = ({ terms }: Concept): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(terms).map(([language, here]) => [language, here.map(({ text, status }) => `${text} ${status}`)]),
  )

describe('a term that is entered beside the text', () => {
  test('becomes a concept with its counterparts; what is left empty is no term', () => {
    const concept = withEnteredTerm(null, entered({ counterparts: { fr: ' ville  membre ', ar: ' ' } }), 'new')
    expect(concept.id).toBe('new')
    expect(written(concept)).toEqual({ en: ['member city preferred'], fr: ['ville membre preferred'] })
  })

  test('that must not stand names what to write in its place, which comes first', () => {
    const concept = withEnteredTerm(null, entered({ status: 'forbidden', text: 'town', instead: 'city' }), 'new')
    expect(written(concept)).toEqual({ en: ['city preferred', 'town forbidden'] })
  })

  test('that may stand has nothing in its place', () => {
    const concept = withEnteredTerm(null, entered({ status: 'admitted', instead: 'city' }), 'new')
    expect(written(concept)).toEqual({ en: ['member city admitted'] })
  })

  test('joins the concept that is there, and takes nothing from it', () => {
    const there = withEnteredTerm(null, entered({ counterparts: { fr: 'ville membre' } }), 'cities')
    const joined = withEnteredTerm(there, entered({ text: 'Member City', counterparts: { ar: 'مدينة عضو' } }), 'new')
    expect(joined.id).toBe('cities')
    expect(written(joined)).toEqual({
      en: ['member city preferred'],
      fr: ['ville membre preferred'],
      ar: ['مدينة عضو preferred'],
    })
    const other = withEnteredTerm(there, entered({ counterparts: { fr: 'cité membre' } }), 'new')
    expect(written(other)['fr']).toEqual(['ville membre preferred', 'cité membre admitted'])
  })

  test('that is known already gets the standing that is said of it now', () => {
    const there = withEnteredTerm(null, entered({}), 'cities')
    expect(written(withEnteredTerm(there, entered({ status: 'forbidden' }), 'new'))).toEqual({
      en: ['member city forbidden'],
    })
  })
})
