import { describe, expect, test } from 'vitest'
import { type Fact, factsOf } from '#shared/facts/facts-of.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import { tokensOf } from '#shared/text/tokens-of.ts'

const languages = ['en', 'fr', 'ar']

function release(...rows: readonly (readonly string[])[]): ReleaseText {
  return {
    source: 'en',
    languages,
    locales: {},
    rows: rows.map((texts, index) => ({
      id: `r${index}`,
      kind: 'body',
      cells: Object.fromEntries(
        languages.map((language, at) => [language, { text: texts[at] ?? '', status: 'draft', confirmedAgainst: null }]),
      ),
    })),
  }
}

function facts(...rows: readonly (readonly string[])[]): readonly Fact[] {
  return factsOf(release(...rows), (cell, language) => tokensOf(cell.text, language))
}

function said(fact: Fact): string {
  const quotes = languages.map((language) => (fact.perLanguage[language] ?? []).map(({ quote }) => quote).join(' + '))
  return `${fact.key} ${fact.verdict}${fact.odd.length ? ` in ${fact.odd.join(',')}` : ''}: ${quotes.join(' | ')}`
}

describe('the facts of a release', () => {
  test('one date in three languages is one fact on which all agree', () => {
    expect(
      facts(['Almaty, 20 September 2024', 'Almaty, le 20 septembre 2024', 'ألماتي، ٢٠ أيلول ٢٠٢٤']).map(said),
    ).toEqual(['date:2024-09-20 agrees: 20 September 2024 | 20 septembre 2024 | ٢٠ أيلول ٢٠٢٤'])
  })

  test('another date in one version is set against the one it stands for', () => {
    expect(
      facts(['Almaty, 20 September 2024', 'Almaty, le 20 septembre 2024', 'ألماتي، 21 سبتمبر 2024']).map(said),
    ).toEqual(['date:2024-09-20 differs in ar: 20 September 2024 | 20 septembre 2024 | 21 سبتمبر 2024'])
  })

  test('two versions against the source make the source odd', () => {
    const [fact] = facts(['52 cities took part', '50 villes ont participé', 'شاركت 50 مدينة'])
    expect(fact && said(fact)).toBe('number:50 differs in en: 52 | 50 | 50')
  })

  test('a value that a translated cell leaves out is missing; an untranslated cell misses nothing', () => {
    expect(facts(['WeGO was founded by 50 member cities.', 'WeGO a été fondée par des villes.', '']).map(said)).toEqual(
      ['number:50 missing in fr: 50 |  | '],
    )
  })

  test('a value said again elsewhere is one fact, and a sentence may stand in the next row', () => {
    expect(
      facts(
        ['Founded in 2010. It has 50 members.', 'Fondée en 2010.', 'تأسست عام 2010.'],
        ['The network grew.', 'Elle compte 50 membres. Le réseau a grandi.', 'تضم 50 عضوا. وتوسعت الشبكة.'],
      ).map(said),
    ).toEqual(['date:2010 agrees: 2010 | 2010 | 2010', 'number:50 agrees: 50 | 50 | 50'])
  })

  test('words stand for figures, a dual for two, an ordinal in words for one in figures', () => {
    expect(
      facts([
        'The 68th session gathered two cities and fifty-two delegates',
        'La 68e session a réuni deux villes et 52 délégués',
        'جمعت الدورة الثامنة والستون مدينتين و52 مندوبا',
      ]).map(said),
    ).toEqual(['number:68 agrees: 68th | 68e | الثامنة والستون', 'number:52 agrees: fifty-two | 52 | 52'])
  })

  test('a date without its year agrees with the one that has it', () => {
    expect(facts(['on September 20th, 2024', 'le 20 septembre', 'في 20 سبتمبر 2024']).map(said)).toEqual([
      'date:2024-09-20 agrees: September 20th, 2024 | 20 septembre | 20 سبتمبر 2024',
    ])
  })

  test('contacts and links: spacing and language parts of an address do not count, a digit does', () => {
    expect(
      facts([
        'Phone: +82-70-4202-9169, press@we-gov.org, https://we-gov.org/en/news',
        'Téléphone : + 82 70 4202 9169, press@we-gov.org, https://we-gov.org/fr/news',
        'هاتف: +82-70-4202-9196، press@we-gov.org، www.we-gov.org/ar/news',
      ]).map((fact) => `${fact.kind} ${fact.verdict} ${fact.odd.join()}`),
    ).toEqual(['contact differs ar', 'contact agrees ', 'link agrees '])
  })

  test('a name that holds digits in one version is not missing there', () => {
    expect(facts(['before COP28', 'avant la COP 28', 'قبل كوب 28']).map(({ verdict }) => verdict)).toEqual(['agrees'])
  })

  test('money is a fact of its own: any dollar is one with a dollar sign, euros are not', () => {
    expect(
      facts(
        ['It will pay $2.5 million', 'Elle versera 2,5 millions d’euros', 'ستدفع 2.5 مليون دولار'],
        ['It paid $3.5 million', 'Elle a versé 3,5 millions de dollars', 'دفعت 3.5 مليون دولار أمريكي'],
      ).map((fact) => `${fact.kind} ${fact.verdict} ${fact.odd.join()}`),
    ).toEqual(['money differs fr', 'money agrees '])
  })

  test('an ambiguous separator is settled by the other versions', () => {
    expect(facts(['1,500 people', '1 500 personnes', '١٬٥٠٠ شخص']).map(said)).toEqual([
      'number:1500 agrees: 1,500 | 1 500 | ١٬٥٠٠',
    ])
  })
})
