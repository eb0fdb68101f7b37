import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const calls = { kind: 'list', en: '• The ferry calls at Gozo.\n• The launch calls at Comino.\n• The tender waits.' }
const five = {
  kind: 'list',
  en: '• Sow in March.\n• Water in April.\n• Weed in May.\n• Harvest in June.\n• Dry in July.',
}

/** Two items of a list in one line: none is lost. */
const cases: readonly CheckCase[] = [
  {
    check: 'para-count',
    wrong: [
      { ...calls, fr: '• Le ferry dessert Gozo.\n• La vedette dessert Comino. La navette attend sur place.' },
      { en: 'Tickets are sold on board.', fr: 'Les billets sont vendus à bord.' },
    ],
    finds: '• Le ferry dessert Gozo.',
    in: 'fr',
    right: [
      { ...calls, fr: '• Le ferry dessert Gozo.\n• La vedette dessert Comino.\n• La navette attend. À quai.' },
      { ...calls, fr: '• Le ferry dessert Gozo et la vedette, Comino.\n• La navette attend sur place.' },
    ],
  },
  {
    check: 'para-count',
    wrong: [
      {
        ...five,
        fr: '• Semer en mars.\n• Arroser en avril.\n• Sarcler en mai. Récolter en juin.\n• Sécher en juillet.',
      },
    ],
    finds: '• Semer en mars.',
    in: 'fr',
    right: [
      {
        ...five,
        fr: '• Semer en mars.\n• Arroser en avril.\n• Sarcler en mai.\n• Récolter en juin.\n• Sécher en juillet.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [{ ...five, fr: '• Semer en mars.\n• Arroser en avril.\n• Sarcler en mai.\n• Sécher en juillet.' }],
    finds: '• Semer en mars.',
    in: 'fr',
    right: [
      {
        ...five,
        fr: '• Semer en mars.\n• Arroser en avril.\n• Sarcler en mai. Récolter en juin.\n• Sécher en juillet.',
      },
    ],
  },
]

tellCases(cases)
