import { expect, test } from 'vitest'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { termForbidden } from '#shared/checks/terms/term-forbidden.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'
import { aConcept, aGlossary } from '#tests/support/a-glossary.ts'

const name = { partOfSpeech: 'proper noun' }
const terms = createTermRecogniser([
  aGlossary(
    aConcept('health', {
      en: [
        { text: 'Ministry of Health', ...name },
        { text: 'Health Ministry', status: 'forbidden', ...name },
      ],
      fr: [
        { text: 'ministère de la Santé', ...name },
        { text: 'office de la Santé', status: 'forbidden', ...name },
      ],
      ar: [
        { text: 'وزارة الصحة', ...name },
        { text: 'دائرة الصحة', status: 'forbidden', ...name },
      ],
    }),
    aConcept('league', {
      ar: [
        { text: 'اللجنة الأولمبية', ...name },
        { text: 'المجلس الأولمبي', status: 'forbidden', ...name },
      ],
    }),
    aConcept('session', {
      en: ['session of the assembly', { text: 'edition of the assembly', status: 'forbidden' }],
      fr: ['session de l’assemblée', { text: 'édition de l’assemblée', status: 'forbidden' }],
    }),
    aConcept('consul', {
      en: ['consul general'],
      fr: ['consul général', { text: 'conseil général', status: 'forbidden', onlyIfSourceHasConcept: true }],
    }),
    aConcept('county', { en: ['county council'], fr: ['conseil général'] }),
    aConcept('old', {
      en: ['press pack'],
      fr: [{ text: 'dossier de presse' }, { text: 'press-book', status: 'deprecated' }],
    }),
  ),
])

function release(cells: Readonly<Record<LanguageTag, string>>): ReleaseText {
  const languages = Object.keys(cells)
  const row = {
    id: 'r1',
    kind: 'body' as const,
    cells: Object.fromEntries(
      Object.entries(cells).map(([language, text]) => [
        language,
        { text, status: 'translated' as const, confirmedAgainst: null },
      ]),
    ),
  }
  return { source: languages[0] ?? 'en', languages, locales: {}, rows: [row] }
}
const look = (cells: Readonly<Record<LanguageTag, string>>): readonly Finding[] =>
  createCheckRunner([termForbidden])(release(cells), terms)
const fixed = (language: LanguageTag, text: string): string | null => {
  const [finding] = look({ [language]: text })
  if (!finding?.fix) return null
  return text.slice(0, finding.fix.start) + finding.fix.replacement + text.slice(finding.fix.end)
}

test('a forbidden name is an error that names the approved one and its glossary', () => {
  expect(look({ en: 'The Health Ministry said on Monday' })).toMatchObject([
    {
      check: 'term-forbidden',
      severity: 'error',
      quote: 'Health Ministry',
      values: { term: 'Health Ministry', approved: 'Ministry of Health', glossary: 'house' },
    },
  ])
  expect(look({ en: 'The Ministry of Health said on Monday' })).toEqual([])
})

test.each([
  ['en', 'the Health Ministry’s plan', 'the Ministry of Health’s plan'],
  ['en', 'An edition of the assembly', 'A session of the assembly'],
  ['en', 'Edition of the assembly opens', 'Session of the assembly opens'],
  ['fr', 'pendant l’édition de l’assemblée', 'pendant la session de l’assemblée'],
  ['fr', 'lors d’édition de l’assemblée', 'lors de session de l’assemblée'],
  ['ar', 'أعلنت دائرة الصحة', 'أعلنت وزارة الصحة'],
  ['ar', 'وقالت لدائرة الصحة', 'وقالت لوزارة الصحة'],
  ['ar', 'وبدائرة الصحة', 'وبوزارة الصحة'],
  ['ar', 'دعم للمجلس الأولمبي', 'دعم للجنة الأولمبية'],
  ['ar', 'والمجلس الأولمبي', 'واللجنة الأولمبية'],
  ['ar', 'وبالمجلس الأولمبي', 'وباللجنة الأولمبية'],
])('%s: the fix keeps what the sentence needs: %s', (language, text, expected) =>
  expect(fixed(language, text)).toBe(expected),
)

test('an inflected term is reported, and left to a person', () => {
  const [finding] = look({ fr: 'les éditions de l’assemblée' })
  expect(finding).toBeDefined()
  expect(look({ en: 'all Health Ministries' })[0]?.fix).toBeNull()
})

test('a fault that depends on the source is one in a translation of that concept alone', () => {
  expect(look({ en: 'the consul general said', fr: 'le conseil général a dit' })).toMatchObject([
    { language: 'fr', quote: 'conseil général', related: [{ language: 'en', quote: 'consul general' }] },
  ])
  expect(look({ en: 'the consul general said', fr: 'le consul général a dit' })).toEqual([])
  expect(look({ en: 'the region said', fr: 'le conseil général a dit' })).toEqual([])
  expect(look({ fr: 'le conseil général a dit' })).toEqual([])
})

test('the words are right where the source means the other thing as well', () => {
  const text = {
    en: 'the consul general met the county council',
    fr: 'le consul général a rencontré le conseil général',
  }
  expect(look(text)).toEqual([])
  expect(
    look({ ...text, en: 'the consul general wrote to the county council', fr: 'lettre au conseil général' }),
  ).toEqual([])
})

test('a fix takes a doubled name away with its bracket, and never a figure', () => {
  const country = createTermRecogniser([
    aGlossary(
      aConcept('korea', {
        fr: [
          { text: 'République de Corée', ...name },
          { text: 'RoK', status: 'forbidden', partOfSpeech: 'acronym', caseSensitive: true },
        ],
        ar: ['دورة الجمعية', { text: 'النسخة 66 للجمعية', status: 'forbidden' }],
      }),
    ),
  ])
  const check = (cells: Readonly<Record<LanguageTag, string>>): readonly Finding[] =>
    createCheckRunner([termForbidden])(release(cells), country)
  expect(check({ fr: 'en République de Corée (RoK) et' })[0]?.fix).toEqual({ start: 22, end: 28, replacement: '' })
  expect(check({ fr: 'la RoK' })[0]?.fix?.replacement).toBe('République de Corée')
  expect(check({ ar: 'النسخة 66 للجمعية' })[0]?.fix).toBeNull()
})

test('a name that is wrong by a Persian letter alone is left to the check of letters', () => {
  const persian = createTermRecogniser([
    aGlossary(aConcept('a', { ar: ['الاتحاد الإفريقي', { text: 'الاتحاد الإفريقی', status: 'forbidden' }] })),
  ])
  expect(createCheckRunner([termForbidden])(release({ ar: 'الاتحاد الإفريقی' }), persian)).toEqual([])
})

test('a discouraged term is not a forbidden one', () => {
  expect(look({ fr: 'le press-book' })).toEqual([])
})

test('a forbidden term inside a longer right one is no fault', () => {
  const longer = createTermRecogniser([
    aGlossary(
      aConcept('a', { en: ['women’s council', { text: 'council of women', status: 'forbidden' }] }),
      aConcept('b', { en: [{ text: 'International Council of Women', partOfSpeech: 'proper noun' }] }),
    ),
  ])
  expect(createCheckRunner([termForbidden])(release({ en: 'the International Council of Women met' }), longer)).toEqual(
    [],
  )
})
