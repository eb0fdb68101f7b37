import { describe, expect, it } from 'vitest'
import { namedFactsOf } from '#shared/checks/names/named-facts.ts'
import { noTerms, releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import type { Entity } from '#shared/model/entity.ts'

function factsIn(rows: readonly TestRow[], entities: readonly Entity[] = []) {
  const run = createCheckRunner([])
  run(releaseOf(rows), noTerms, { entities })
  const context = run.latest()
  if (context === null) throw new Error('nothing was read')
  return namedFactsOf(context)
}

const told = (rows: readonly TestRow[], entities?: readonly Entity[]) =>
  factsIn(rows, entities).map(({ kind, label, odd }) => [kind, label, odd.join()])

describe('who and what a release names', () => {
  it('is one line for each person, whatever the script', () => {
    expect(
      told([
        {
          en: 'Ms. Amina Diallo received Dr. Omar Benali.',
          fr: 'Mme Amina Diallo a reçu le Dr Omar Benali.',
          ar: 'استقبلت السيدة أمينة ديالو الدكتور عمر بنعلي.',
        },
        { en: 'Ms. Diallo thanked him.', fr: 'Mme Diallo l’a remercié.', ar: 'وشكرته السيدة ديالو.' },
      ]),
    ).toEqual([
      ['person', 'Amina Diallo', ''],
      ['person', 'Omar Benali', ''],
    ])
  })

  it('marks the version that does not name somebody, and not one that is still to be translated', () => {
    const en = 'Ms. Amina Diallo, director of the institute, opened the fair.'
    expect(told([{ en, fr: 'La directrice de l’institut a ouvert le salon.' }])).toEqual([
      ['person', 'Amina Diallo', 'fr'],
    ])
    expect(told([{ en, fr: '' }])).toEqual([['person', 'Amina Diallo', '']])
  })

  it('sets somebody else who stands in the place of a person on the same line, the majority being right', () => {
    const rows = [
      {
        en: 'Ms. Amina Diallo, director of the institute, opened the fair.',
        fr: 'Mme Awa Konaté, directrice de l’institut, a ouvert le salon.',
        ar: 'افتتحت السيدة أمينة ديالو، مديرة المعهد، المعرض.',
      },
    ]
    const [fact, ...others] = factsIn(rows)
    expect(others).toEqual([])
    expect([fact?.verdict, fact?.odd, fact?.perLanguage['fr']?.map(({ quote }) => quote)]).toEqual([
      'differs',
      ['fr'],
      ['Awa Konaté'],
    ])
  })

  it('keeps two people apart whom a version names in different rows', () => {
    expect(
      told([
        { en: 'Ms. Amina Diallo opened the fair.', fr: 'La directrice a ouvert le salon.' },
        { en: 'The mayor closed it.', fr: 'Mme Awa Konaté l’a clos.' },
      ]),
    ).toEqual([
      ['person', 'Amina Diallo', 'fr'],
      ['person', 'Awa Konaté', 'en'],
    ])
  })

  it('finds a city that Arabic spells in another way than lists do, by its sounds', () => {
    const en = 'The market of Gaziantep will reopen.'
    expect(told([{ en, ar: 'سيعاد فتح سوق قازيعنتاب.' }])).toEqual([['place', 'Gaziantep', '']])
    expect(told([{ en, ar: 'سيعاد فتح السوق.' }])).toEqual([['place', 'Gaziantep', 'ar']])
  })

  it('joins organisations that everybody knows, and those of the sheet of names', () => {
    const rows = [
      {
        en: 'The World Health Organization and the Blue Rivers Circle agreed.',
        fr: 'L’Organisation mondiale de la santé et le Cercle des rivières bleues se sont accordés.',
        ar: 'اتفقت منظمة الصحة العالمية ودائرة الأنهار الكبرى.',
      },
    ]
    const names = (full: string) => ({ full, short: [], former: [], forbidden: [] })
    const circle: Entity = {
      id: 'circle',
      kind: 'organisation',
      gender: null,
      names: {
        en: names('Blue Rivers Circle'),
        fr: names('Cercle des rivières bleues'),
        ar: names('دائرة الأنهار الكبرى'),
      },
    }
    expect(told(rows)).toEqual([['organisation', 'World Health Organization', '']])
    expect(told(rows, [circle])).toContainEqual(['organisation', 'Blue Rivers Circle', ''])
  })

  it('joins a city under its names in every language, and shows where it is missing', () => {
    expect(told([{ en: 'They met in Geneva.', fr: 'Ils se sont réunis à Genève.', ar: 'اجتمعوا في جنيف.' }])).toEqual([
      ['place', 'Geneva', ''],
    ])
    expect(told([{ en: 'They met in Geneva.', fr: 'Ils se sont réunis hier.' }])).toEqual([['place', 'Geneva', 'fr']])
  })

  it('finds a city also where its name may be something else, once another version says that it is one', () => {
    const fr = 'Le port de Split agrandit son quai.'
    expect(told([{ en: 'The quay will be longer in Split.', fr }])).toEqual([['place', 'Split', '']])
    expect(told([{ en: 'The quay will be longer.', fr }])).toEqual([])
  })

  it('sets quotations side by side in their order', () => {
    const facts = factsIn([
      {
        en: '“We will rebuild every school in the valley,” said Ms. Diallo.',
        fr: 'Mme Diallo a promis de reconstruire les écoles.',
      },
    ])
    expect(facts.filter(({ kind }) => kind === 'quotation').map(({ odd, verdict }) => [odd, verdict])).toEqual([
      [['fr'], 'missing'],
    ])
  })
})
