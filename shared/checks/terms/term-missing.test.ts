import { expect, test } from 'vitest'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { termMissing } from '#shared/checks/terms/term-missing.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'
import { aConcept, aGlossary } from '#tests/support/a-glossary.ts'

const name = { partOfSpeech: 'proper noun' }
const terms = createTermRecogniser([
  aGlossary(
    aConcept('court', {
      en: [
        { text: 'Court of Auditors', ...name },
        { text: 'CoA', partOfSpeech: 'acronym', caseSensitive: true },
      ],
      fr: [
        { text: 'Cour des comptes', ...name },
        { text: 'Chambre des comptes', status: 'deprecated', ...name },
      ],
      ar: [{ text: 'ديوان المحاسبة', ...name }],
    }),
    aConcept('climate', {
      en: ['climate change'],
      fr: ['changement climatique', 'dérèglement climatique'],
      ar: ['تغير المناخ'],
    }),
    aConcept('health', { en: ['public health'], fr: ['santé publique'], ar: ['الصحة العامة'] }),
    aConcept('health-fund', { en: ['public health fund'], fr: ['caisse de santé'] }),
    aConcept('training', { en: ['training'], fr: ['formation'], ar: ['التدريب'] }),
    aConcept('boatman', { en: ['lifesaver'], fr: ['sauveteur en mer'], ar: ['منقذ بحري'] }),
    aConcept('ferryman', { en: ['ferryman'], fr: ['passeur'], ar: ['صاحب العبّارة'] }),
    aConcept('only-english', { en: ['town hall meeting'] }),
    aConcept('country', {
      en: [{ text: 'Kazakhstan', ...name }],
      fr: [{ text: 'Kazakhstan', ...name }],
      ar: [{ text: 'كازاخستان', ...name }],
    }),
    aConcept('label', { en: ['Press contact'], fr: ['Contact presse'], ar: ['للتواصل الإعلامي'] }),
  ),
])

function release(...rows: readonly Readonly<Record<string, string>>[]): ReleaseText {
  return {
    source: 'en',
    languages: ['en', 'fr', 'ar'],
    locales: {},
    rows: rows.map((cells, index) => ({
      id: `r${index}`,
      kind: 'body' as const,
      cells: Object.fromEntries(
        ['en', 'fr', 'ar'].map((language) => [
          language,
          { text: cells[language] ?? '', status: 'translated' as const, confirmedAgainst: null },
        ]),
      ),
    })),
  }
}
const look = (...rows: readonly Readonly<Record<string, string>>[]): readonly Finding[] =>
  createCheckRunner([termMissing])(release(...rows), terms)

test('a translation that calls the court by another name lacks its term', () => {
  expect(look({ en: 'The Court of Auditors met.', fr: 'Le tribunal de vérification s’est réuni.' })).toMatchObject([
    {
      check: 'term-missing',
      severity: 'warning',
      language: 'fr',
      values: { term: 'Court of Auditors', approved: 'Cour des comptes', glossary: 'house' },
      related: [{ language: 'en', quote: 'Court of Auditors' }],
      fix: null,
    },
  ])
  expect(
    look({ en: 'The Court of Auditors met.', fr: 'La Cour des comptes s’est réunie.', ar: 'اجتمع ديوان المحاسبة.' }),
  ).toEqual([])
})

test('in Arabic too, under whatever clitics', () => {
  expect(look({ en: 'Climate change is here.', ar: 'أزمة الطقس هنا.' })).toHaveLength(1)
  expect(look({ en: 'For climate change', ar: 'ولتغير المناخ' })).toEqual([])
  expect(look({ en: 'For climate change', ar: 'بتغيّر مناخي' })).toEqual([])
})

test('one word that is a phrase in every other language is a term of the trade', () => {
  expect(look({ en: 'The lifesavers came.', fr: 'Les pompiers sont venus.', ar: 'جاء منقذون بحريون.' })).toMatchObject([
    { language: 'fr', values: { term: 'lifesaver', approved: 'sauveteur en mer' } },
  ])
  expect(look({ en: 'The lifesavers came.', fr: 'Les sauveteurs sont venus en mer.' })).toEqual([])
  // French has a word for him, which may vary as words do.
  expect(look({ en: 'The ferryman came.', fr: 'Le batelier est venu.', ar: 'جاء صاحب العبّارة.' })).toEqual([])
})

test.each([
  ['any approved term of the concept will do', 'climate change', 'le dérèglement climatique'],
  ['a discouraged term is present: that is another fault', 'the Court of Auditors', 'la Chambre des comptes'],
  ['once is enough for many', 'climate change and climate change', 'changement climatique'],
  ['the words in another order and form are there', 'climate change', 'le climat et ses changements climatiques'],
  ['the longest source term counts, not the one inside it', 'the public health fund', 'la caisse de santé'],
  ['everyday single words are free', 'training for all', 'l’apprentissage pour tous'],
  ['a concept without a term in the other language asks for nothing', 'a town hall meeting', 'une réunion'],
  ['an empty translation is another check’s matter', 'climate change', ''],
  ['so is one that is still the source', 'climate change', 'climate change'],
  ['a country may become an adjective', 'the capital of Kazakhstan', 'la capitale kazakhe'],
])('%s', (_, english, french) => expect(look({ en: english, fr: french })).toEqual([]))

test('a term that the sentence break moved to the next row is there', () => {
  expect(
    look({ en: 'Climate change.', fr: 'Voici.' }, { en: 'It is here.', fr: 'Le changement climatique est là.' }),
  ).toEqual([])
  const far = look(
    { en: 'Climate change.', fr: 'Voici.' },
    { en: 'a', fr: 'b' },
    { en: 'It', fr: 'Le changement climatique' },
  )
  expect(far).toHaveLength(1)
})

test('after the full name its head alone will do, before it not', () => {
  const full = { en: 'The Court of Auditors met.', fr: 'La Cour des comptes s’est réunie.' }
  const between = { en: 'a', fr: 'b' }
  const short = { en: 'The Court of Auditors said.', fr: 'Ainsi parla la Cour.' }
  expect(look(full, between, short)).toEqual([])
  expect(look(short)).toHaveLength(1)
})

test('an official name is not its words with another preposition', () => {
  expect(look({ en: 'The Court of Auditors met.', fr: 'La Cour de comptes s’est réunie.' })).toHaveLength(1)
})

test('a name may come back as a pronoun soon after it was given', () => {
  const given = { en: 'The Court of Auditors met.', fr: 'La Cour des comptes s’est réunie.' }
  const between = { en: 'a', fr: 'b' }
  const pronoun = { en: 'The Court of Auditors said.', fr: 'Elle l’a dit.' }
  expect(look(given, between, pronoun)).toEqual([])
  expect(look(given, between, between, pronoun)).toHaveLength(1)
})

test('two concepts missing from one cell are two findings, told apart when ignored', () => {
  const findings = look({ en: 'Climate change and public health', fr: 'Le temps et les gens' })
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
})

test('two glossaries that know one thing under two ids are content with either', () => {
  const first = {
    ...aGlossary(aConcept('ga', { en: ['General Assembly'], fr: ['Assemblée générale'] })),
    id: 'one',
    priority: 1,
  }
  const second = {
    ...aGlossary(aConcept('unga', { en: ['General Assembly'], fr: ['plénière des Nations'] })),
    id: 'two',
    priority: 2,
  }
  const both = createTermRecogniser([first, second])
  const findings = createCheckRunner([termMissing])(
    release({ en: 'the General Assembly', fr: 'la plénière des Nations' }),
    both,
  )
  expect(findings).toEqual([])
})

test('a country within another name may become whatever that name makes of it', () => {
  const french = 'Le musée des steppes ouvre ses portes.'
  expect(look({ en: 'The Kazakhstan Museum of Steppes opens.', fr: french })).toEqual([])
  expect(look({ en: 'The Museum of Steppes opens in Kazakhstan.', fr: french })).toHaveLength(1)
  expect(look({ en: 'The Kazakhstan Museum opens; Kazakhstan rejoices.', fr: french })).toHaveLength(1)
})

test('the label of a contact has many good wordings, the same words in a sentence are a term', () => {
  const arabic = 'للاتصال الصحفي: نور حمدان، press@steppe.kz'
  expect(look({ en: 'Press contact: Nour Hamdan, press@steppe.kz', ar: arabic })).toEqual([])
  expect(look({ en: 'The hall opens on Friday.\nPress contact: Nour Hamdan, press@steppe.kz', ar: arabic })).toEqual([])
  expect(look({ en: 'She was the press contact of the fair.', ar: 'كانت مسؤولة الصحافة في المعرض.' })).toHaveLength(1)
})
