import { describe, expect, it } from 'vitest'
import { noTerms, releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { toldOnce } from '#shared/checks/told-once.ts'
import type { Finding } from '#shared/model/finding.ts'

const run = createCheckRunner()
const told = (rows: readonly TestRow[]) => run(releaseOf(rows), noTerms, { snippets: true }).map(({ check }) => check)

describe('one defect', () => {
  it('that is a line of the site is no text that the source lacks as well', () => {
    const news = { en: 'The ferry resumes its crossings on Monday.', ar: 'تستأنف العبّارة رحلاتها يوم الاثنين.' }
    expect(told([news, { en: '', ar: 'شارك الخبر: فيسبوك تويتر واتساب تيليغرام لينكد إن' }])).toEqual(['site-chrome'])
    expect(told([news, { en: '', ar: 'وستُباع التذاكر في الميناء وعبر الإنترنت بأسعار مخفضة.' }])).toContain('seg-extra')
  })

  it('that is a cell with nothing but a space and a mark is no space at an edge as well', () => {
    const news = { en: 'The ferry resumes its crossings on Monday.', ar: 'تستأنف العبّارة رحلاتها يوم الاثنين.' }
    expect(told([news, { en: 'Tickets are sold on the quay.', ar: '\u200f ' }])).toEqual(['seg-empty'])
    expect(told([news, { en: 'Tickets are sold on the quay.', ar: 'تباع التذاكر على الرصيف. ' }])).toEqual([
      'space-edge',
    ])
  })

  it('that is an address torn in two leaves no foreign word behind as well', () => {
    const en =
      'The level of the lake is published daily at https://data.lakes.org/levels, and the archive goes back to 1954.'
    const ar = 'يُنشر منسوب البحيرة كل يوم على الموقع https://data.lakes.org /levels، وتعود المحفوظات إلى عام 1954.'
    expect(told([{ en, ar }])).toEqual(['url-invalid'])
    const whole = ar.replace('org /levels', 'org/levels')
    expect(told([{ en, ar: whole.replace('كل يوم', 'published daily كل يوم') }])).toEqual(['lang-inline'])
  })

  it('that is the signature of a machine is no web address of one version as well', () => {
    const en = 'The ferry resumes its crossings on Monday.'
    const fr = 'Le bac reprend lundi ses traversées.'
    expect(told([{ en, fr: `${fr} Traduit avec DeepL.com (version gratuite)` }])).toEqual(['mt-watermark'])
    expect(told([{ en, fr: `${fr} Voir bac.org.` }])).toContain('url-mismatch')
  })

  it('that breaks a text off is no missing full stop as well', () => {
    const en = 'The ferry resumes its crossings on Monday after the repair of its engine in cooperation with the yard.'
    const cut = 'Le bac reprend lundi ses traversées après la réparation de son moteur en coopération avec'
    expect(told([{ en, fr: cut }])).toEqual(['text-truncated'])
    expect(told([{ en, fr: `${cut} le chantier naval` }])).toEqual(['punct-end-mismatch'])
  })

  it('that is a line of the site or a machine’s signature in one version is no empty cell in the others', () => {
    const news = { en: 'The ferry resumes its crossings on Monday.', fr: 'Le bac reprend lundi ses traversées.' }
    expect(told([news, { en: 'Share this: Facebook Twitter WhatsApp Telegram LinkedIn', fr: '' }])).toEqual([
      'site-chrome',
    ])
    expect(told([news, { en: 'Translated by Google Translate', fr: '' }])).toEqual(['mt-watermark'])
    expect(told([news, { en: 'Tickets are sold on the quay.', fr: '' }])).toEqual(['seg-empty'])
  })

  it('that is a figure still to be filled in is no figure missing as well', () => {
    const en = 'The ferry carried 318 cars and 47 lorries.'
    expect(told([{ en, fr: 'Le bac a transporté XX voitures et 47 camions.' }])).toEqual(['placeholder-left'])
    expect(told([{ en, fr: 'Le bac a transporté des voitures et 47 camions.' }])).toEqual(['num-mismatch'])
  })

  it('that is an end mark left out is no empty cell as well, and blocks what an empty cell blocks', () => {
    const rows = [
      { en: 'The ferry sails.', fr: 'Le bac navigue.' },
      { en: '###', fr: '' },
    ]
    const findings = run(releaseOf(rows), noTerms, { snippets: true })
    expect(findings.map(({ check, severity }) => [check, severity])).toEqual([['pr-endmark', 'error']])
    expect(
      told([
        { en: 'The ferry sails.', fr: '' },
        { en: '###', fr: '###' },
      ]),
    ).toEqual(['seg-empty'])
  })

  it('that is a text read in a wrong encoding opens no quotation marks as well', () => {
    expect(told([{ en: 'The harbour of “Sète” was named „ÙƒÙˆØ in the old list.' }])).toEqual(['unicode-mojibake'])
    expect(told([{ en: 'The harbour was named “the pearl of the gulf in the old list.' }])).toEqual([
      'quotes-unbalanced',
    ])
  })

  it('that is a version hardly begun is no list of its empty cells, and one cell left out is', () => {
    const rows = ['One', 'Two', 'Three', 'Four', 'Five'].map((en) => ({
      en: `${en} ferries sail.`,
      fr: `${en}, voiles.`,
    }))
    const begun = rows.map((row, index) => (index === 0 ? row : { ...row, fr: '' }))
    expect(told(begun)).toEqual(['pr-version-missing'])
    expect(told(rows.map((row, index) => (index === 3 ? { ...row, fr: '' } : row)))).toEqual(['seg-empty'])
  })

  it('that is a version hardly begun is no boilerplate left out as well', () => {
    const rows = ['One', 'Two', 'Three', 'Four', 'Five'].map((en, index) => ({
      en: `${en} ferries sail.`,
      fr: index === 0 ? `${en}, voiles.` : '',
    }))
    const about = { kind: 'boilerplate', en: 'About the ferry: it has crossed the strait since 1961.', fr: '' }
    expect(told([...rows, about])).toEqual(['pr-version-missing'])
    const whole = rows.map((row) => ({ ...row, fr: 'Les bacs naviguent.' }))
    expect(told([...whole, about])).toContain('pr-boilerplate-missing')
  })

  it('that is a boilerplate of two rows left out is told of once', () => {
    const news = { en: 'The ferry sails.', fr: 'Le bac navigue.' }
    const about = [
      { kind: 'boilerplate', en: 'About the ferry', fr: '' },
      { kind: 'boilerplate', en: 'The ferry has crossed the strait since 1961.', fr: '' },
    ] as const
    expect(told([news, ...about])).toEqual(['pr-boilerplate-missing'])
    expect(told([news, { ...about[0], fr: 'À propos du bac' }, about[1]])).toEqual(['seg-empty'])
  })

  it('that is a boilerplate left out with its heading is told of once, and cell by cell where one of its rows is there', () => {
    const news = { en: 'The ferry sails.', fr: 'Le bac navigue.' }
    const heading = { kind: 'subhead', en: 'About the ferry', fr: '' } as const
    const crossing = { kind: 'boilerplate', en: 'The ferry has crossed the strait since 1961.', fr: '' } as const
    const seat = { kind: 'boilerplate', en: 'It has its seat in Samos.', fr: '' } as const
    expect(told([news, news, news, heading, crossing, seat])).toEqual(['pr-boilerplate-missing'])
    const begun = { ...seat, fr: 'Il a son siège à Samos.' }
    expect(told([news, news, news, heading, crossing, begun])).toEqual(['seg-empty', 'seg-empty'])
  })

  it('that is two rows exchanged is no value that differs in either, and as grave as one', () => {
    const harbour = { en: 'The harbour has 3 cranes.', fr: 'Le port a 3 grues.' }
    const rows = [
      harbour,
      { en: 'The yard of Sousse built 14 boats in 2023.', fr: 'Le musée de Gabès montre 60 filets depuis 2019.' },
      {
        en: 'The museum of Gabès has shown 60 nets since 2019.',
        fr: 'Le chantier de Sousse a construit 14 bateaux en 2023.',
      },
    ]
    const findings = run(releaseOf(rows), noTerms, { snippets: true })
    expect(findings.map(({ check, rowId, severity }) => [check, rowId, severity])).toEqual([
      ['seg-order', 'r2', 'error'],
    ])
    expect(told([harbour, { en: 'The yard built 14 boats.', fr: 'Le chantier a construit 15 bateaux.' }])).toEqual([
      'num-mismatch',
    ])
  })

  it('that is a row moved past others is no value that differs in those between', () => {
    expect(
      told([
        { en: 'The club has 140 members.', fr: 'Il nettoie 9 plages chaque été.' },
        { en: 'It meets in 12 rooms.', fr: 'Le club compte 140 membres.' },
        { en: 'It sails 25 boats.', fr: 'Il se réunit dans 12 salles.' },
        { en: 'It cleans 9 beaches each summer.', fr: 'Il possède 25 bateaux.' },
      ]),
    ).toEqual(['seg-order'])
  })

  it('that is a town of the dateline taken for another one is told of the dateline alone', () => {
    const rows = [
      {
        en: 'GENOA, 9 May 2025 – The port has a new crane.',
        fr: 'GENÈVE, le 9 mai 2025 – Le port a une nouvelle grue.',
      },
    ]
    expect(told(rows)).toEqual(['pr-dateline-mismatch'])
    expect(told([{ en: 'The crane came from Genoa.', fr: 'La grue est venue de Genève.' }])).toEqual(['mistranslation'])
  })

  it('that is two rows in one cell is neither an empty cell nor a number too many', () => {
    const rows = [
      { en: 'The yard of Sousse built 14 boats last year for the fishermen.', fr: '' },
      {
        en: 'The museum of the port shows 60 nets and a lamp of 1911.',
        fr: 'Le chantier de Sousse a construit 14 bateaux l’an dernier pour les pêcheurs. Le musée du port montre 60 filets et une lampe de 1911.',
      },
    ]
    expect(told(rows)).toEqual(['para-count'])
    expect(told(rows.map((row) => ({ ...row, fr: row.fr.replace('60', '70') })))).toEqual([
      'para-count',
      'num-mismatch',
    ])
    const alone = rows.map((row) => ({ ...row, fr: row.fr.replace(/^.*pêcheurs. /u, '') }))
    expect(told(alone)).toEqual(['seg-empty'])
    const only = run(releaseOf(rows), noTerms, { only: new Set(['seg-empty']) })
    expect(only.map(({ check }) => check)).toEqual(['seg-empty'])
  })

  it('told better by a check of which yet another tells better takes nothing else of the cell with it', () => {
    const mark = { check: 'punct-end-mismatch', start: 10, end: 11, severity: 'error' } as const
    const symbol = { check: 'stray-symbol', start: 10, end: 11, severity: 'warning' } as const
    const bytes = { check: 'unicode-mojibake', start: 10, end: 14, severity: 'warning' } as const
    const slip = { check: 'spelling', start: 20, end: 24, severity: 'warning' } as const
    expect(kept([mark, symbol, bytes, slip])).toEqual(['unicode-mojibake error', 'spelling warning'])
    expect(kept([mark, symbol, slip])).toEqual(['stray-symbol error', 'spelling warning'])
    expect(kept([symbol, bytes, slip])).toEqual(['unicode-mojibake warning', 'spelling warning'])
    expect(kept([mark, { ...symbol, start: 15, end: 16 }, bytes, slip])).toHaveLength(4)
  })
})

const cellFinding: Omit<Finding, 'check' | 'start' | 'end' | 'severity'> = {
  rowId: 'row',
  language: 'en',
  quote: '',
  values: {},
  fix: null,
  related: [],
  fingerprint: '',
}

const kept = (findings: readonly Pick<Finding, 'check' | 'start' | 'end' | 'severity'>[]) =>
  toldOnce(findings.map((finding) => ({ ...cellFinding, ...finding }))).map(
    ({ check, severity }) => `${check} ${severity}`,
  )
