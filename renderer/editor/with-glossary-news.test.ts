import { expect, test } from 'vitest'
import { withGlossaryNews } from '#renderer/editor/with-glossary-news.ts'
import type { Concept, Glossary } from '#shared/model/concept.ts'

const concept = (id: string, definition = ''): Concept => ({
  id,
  domain: '',
  definition,
  note: '',
  source: '',
  doNotTranslate: false,
  terms: {},
})
const glossary = (id: string, ...concepts: Concept[]): Glossary => ({ id, name: id, priority: 1, concepts })
const house = glossary('house', concept('city'), concept('mayor'))
const wego = glossary('wego', concept('city'))

test('a saved concept takes its own place, a new one the last', () => {
  const changed = withGlossaryNews([house, wego], { glossary: 'house', id: 'city', concept: concept('city', 'new') })
  expect(changed[0]?.concepts.map(({ id, definition }) => `${id} ${definition}`)).toEqual(['city new', 'mayor '])
  const added = withGlossaryNews([house, wego], { glossary: 'house', id: 'weir', concept: concept('weir') })
  expect(added[0]?.concepts.map(({ id }) => id)).toEqual(['city', 'mayor', 'weir'])
})

test('a deleted concept is gone from its own glossary alone; what did not change is the same object', () => {
  const changed = withGlossaryNews([house, wego], { glossary: 'house', id: 'city', concept: null })
  expect(changed[0]?.concepts.map(({ id }) => id)).toEqual(['mayor'])
  expect(changed[1]).toBe(wego)
})

test('news of a glossary that is not in use changes nothing', () => {
  expect(withGlossaryNews([wego], { glossary: 'house', id: 'weir', concept: concept('weir') })).toEqual([wego])
})
