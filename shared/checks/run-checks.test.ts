import { describe, expect, it } from 'vitest'
import {
  type CellCheck,
  type Check,
  type RowCheck,
  releaseCheck,
  type SeverityChoices,
  versionCheck,
} from '#shared/checks/check.ts'
import { checkCatalogue } from '#shared/checks/check-catalogue.ts'
import { cellOf, edited, noTerms, releaseOf } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { sourceHash } from '#shared/text/source-hash.ts'

const seoul = releaseOf([
  { en: 'Seoul, 8 March 2024', fr: 'Séoul, le 9 mars 2024', ar: 'سيول، 8 مارس 2024' },
  { en: 'Some 50 cities took part.', fr: 'Quelque 50 villes y ont pris part.', ar: 'شاركت نحو 50 مدينة.' },
  { en: 'Press contact', fr: 'Contact presse:', ar: 'للتواصل' },
])

describe('the check runner', () => {
  it('tells one fault of a cell at most five hundred times, and what else is wrong in the row', () => {
    const stuck = 'boat boat, '.repeat(700)
    const findings = createCheckRunner()(releaseOf([{ en: stuck, fr: 'Le bac bac part.' }]), noTerms, {
      only: new Set(['word-repeated']),
    })
    expect(findings.filter(({ language }) => language === 'en')).toHaveLength(500)
    expect(findings.filter(({ language }) => language === 'fr').map(({ quote }) => quote)).toEqual(['bac bac'])
  })

  it('finds the same after an edit as a fresh runner would', () => {
    const run = createCheckRunner()
    run(seoul, noTerms)
    for (const [row, language, text] of [
      ['r1', 'fr', 'Séoul, le 8 mars 2024'],
      ['r2', 'ar', 'شاركت نحو 60 مدينة, أمس'],
      ['r3', 'fr', ''],
      ['r2', 'en', 'Some 60 cities took part.'],
    ] as const) {
      const now = edited(seoul, row, language, text)
      expect(run(now, noTerms)).toEqual(createCheckRunner()(now, noTerms))
    }
  })

  it('gives findings by row, then version, then place', () => {
    const findings = createCheckRunner()(
      releaseOf([
        { en: 'One  two (three', fr: 'Un: deux; trois' },
        { en: 'the the', fr: 'quoi?' },
      ]),
      noTerms,
    )
    expect(findings.map(({ rowId, language, quote }) => `${rowId} ${language} ${quote}`)).toEqual([
      'r1 en One  two',
      'r1 en (three',
      'r1 fr Un:',
      'r1 fr deux;',
      'r2 en the the',
      'r2 fr quoi?',
    ])
  })

  it('asks a cell again only when that cell changed, a row only when one of its cells did', () => {
    const asked: string[] = []
    const cellCheck: CellCheck = {
      id: 'cell',
      severity: 'info',
      scope: 'cell',
      look: ({ row, language }) => {
        asked.push(`cell ${row.id} ${language}`)
        return []
      },
    }
    const rowCheck: RowCheck = {
      id: 'row',
      severity: 'info',
      scope: 'row',
      look: (row) => {
        asked.push(`row ${row.id}`)
        return []
      },
    }
    const acrossRows = releaseCheck<string>({
      id: 'release',
      severity: 'info',
      gather: ({ id, cells }) => {
        asked.push(`gather ${id}`)
        return cells.en?.text.includes('fifty') ? cells.en.text : null
      },
      look: () => {
        asked.push('release')
        return []
      },
    })
    const run = createCheckRunner([cellCheck, rowCheck, acrossRows] satisfies Check[])
    run(seoul, noTerms)
    asked.length = 0
    run(edited(seoul, 'r2', 'fr', 'Une cinquantaine de villes'), noTerms)
    expect(asked.sort()).toEqual(['cell r2 fr', 'gather r2', 'row r2'])
    asked.length = 0
    run(edited(seoul, 'r2', 'en', 'Some fifty cities'), noTerms)
    expect(asked).toContain('release')
    asked.length = 0
    run(edited(seoul, 'r2', 'fr', 'Une cinquantaine de villes'), { ...noTerms })
    expect(asked).toHaveLength(9 + 3 + 3 + 1)
  })

  it('asks a check of one version again only when that version says another thing', () => {
    const asked: string[] = []
    const cities = versionCheck<string>({
      id: 'cities',
      severity: 'info',
      gather: ({ cells }, language) => (cells[language]?.text.includes('50') ? cells[language].text : null),
      *look(gathered, language) {
        asked.push(language)
        for (const { row } of gathered) yield { language, rowId: row.id, start: 0, end: 4 }
      },
    })
    const run = createCheckRunner([cities])
    expect(run(seoul, noTerms).map(({ language, quote }) => `${language} ${quote}`)).toEqual([
      'en Some',
      'fr Quel',
      'ar شارك',
    ])
    asked.length = 0
    run(edited(seoul, 'r1', 'fr', 'Séoul, lundi'), noTerms)
    expect(asked).toEqual([])
    run(edited(seoul, 'r2', 'fr', 'Environ 50 villes'), noTerms)
    expect(asked).toEqual(['fr'])
  })

  it('asks nothing again for a row that says the same elsewhere, but where something was found in it or shown from it', () => {
    const asked: string[] = []
    const cities = versionCheck<{ readonly number: string; readonly start: number }>({
      id: 'cities',
      severity: 'info',
      gather({ cells }, language) {
        const match = /\d+/.exec(cells[language]?.text ?? '')
        return match && { number: match[0], start: match.index }
      },
      saysSame: (before, after) => before.number === after.number,
      *look(gathered, language) {
        asked.push(language)
        const [first, second] = gathered
        if (!first || !second || first.data.number === second.data.number) return
        const [start, end] = [second.data.start, second.data.start + second.data.number.length]
        const there = { start: first.data.start, end: first.data.start + first.data.number.length }
        const related = [{ language, rowId: first.row.id, ...there, quote: first.data.number }]
        yield { language, rowId: second.row.id, start, end, related }
      },
    })
    const run = createCheckRunner([cities])
    const agreed = releaseOf([{ en: 'Some 50 cities' }, { en: 'All 50 of them' }])
    expect(run(agreed, noTerms)).toEqual([])
    asked.length = 0
    const moved = edited(agreed, 'r2', 'en', 'Yes, all 50 of them')
    expect(run(moved, noTerms)).toEqual([])
    expect(asked).toEqual([])
    const others = edited(moved, 'r2', 'en', 'Yes, all 60 of them')
    expect(run(others, noTerms)).toEqual(createCheckRunner([cities])(others, noTerms))
    for (const [rowId, text] of [
      ['r2', 'Yes, nearly all 60 of them'],
      ['r1', 'Some of the 50 cities'],
    ] as const) {
      const next = edited(others, rowId, 'en', text)
      expect(run(next, noTerms)).toEqual(createCheckRunner([cities])(next, noTerms))
      expect(run(next, noTerms)).toHaveLength(1)
    }
    // What was passed over is not forgotten: the next comparison has the row as it is now.
    run(agreed, noTerms)
    run(moved, noTerms)
    const later = edited(moved, 'r1', 'en', 'Some 70 cities')
    expect(run(later, noTerms)).toEqual(createCheckRunner([cities])(later, noTerms))
    expect(run(later, noTerms)).toHaveLength(1)
  })

  it('asks again what compares rows when a row became another kind, though it says the same', () => {
    const titles = versionCheck<'text'>({
      id: 'titles',
      severity: 'info',
      gather: () => 'text',
      *look(gathered, language) {
        for (const { row } of gathered) if (row.kind === 'headline') yield { language, rowId: row.id, start: 0, end: 4 }
      },
    })
    const run = createCheckRunner([titles])
    expect(run(seoul, noTerms)).toEqual([])
    const rows = seoul.rows.map((row, index) => (index === 0 ? { ...row, kind: 'headline' as const } : row))
    expect(run({ ...seoul, rows }, noTerms).map(({ language }) => language)).toEqual(['en', 'fr', 'ar'])
    expect(run(seoul, noTerms)).toEqual([])
  })

  it('follows an edit that moves no name and only parts two names by a full stop', () => {
    const text = 'Accra opens the Regional Conference on Digital Health; The Regional Meeting on Digital Health ends.'
    const run = createCheckRunner()
    const only = new Set(['event-variant'])
    const joined = releaseOf([{ en: text }])
    expect(run(joined, noTerms, { only })).toEqual([])
    const parted = edited(joined, 'r1', 'en', text.replace(';', '.'))
    expect(run(parted, noTerms, { only }).map(({ quote }) => quote)).toEqual(['Regional Meeting on Digital Health'])
    expect(run(joined, noTerms, { only })).toEqual([])
  })

  it('tells of the row that stands there now, where two rows are copies of each other and change places', () => {
    const first = versionCheck<object>({
      id: 'first',
      severity: 'info',
      gather: ({ cells }, language) => cells[language] ?? null,
      among: (gathered) => gathered.slice(0, 1),
      look: (gathered, language) => gathered.map(({ row }) => ({ language, rowId: row.id, start: 0, end: 4 })),
    })
    const [one, two] = seoul.rows
    if (!one || !two) throw new Error('two rows')
    const copies = { ...seoul, rows: [one, { ...one, id: 'copy' }, two] }
    const run = createCheckRunner([first])
    expect(run(copies, noTerms).map(({ rowId }) => rowId)).toEqual(['r1', 'r1', 'r1'])
    const turned = { ...copies, rows: [copies.rows[1], copies.rows[0], two].filter((row) => row !== undefined) }
    expect(run(turned, noTerms).map(({ rowId }) => rowId)).toEqual(['copy', 'copy', 'copy'])
  })

  it('follows a row that moved and forgets one that went', () => {
    const run = createCheckRunner()
    run(seoul, noTerms)
    const [first, second, third] = seoul.rows
    if (!first || !second || !third) throw new Error('three rows')
    const turned = { ...seoul, rows: [third, first] }
    expect(run(turned, noTerms)).toEqual(createCheckRunner()(turned, noTerms))
    expect(run(turned, noTerms).map((finding) => finding.rowId)).toEqual(['r3', 'r1'])
  })

  it('looks only for what it was asked for', () => {
    const findings = createCheckRunner()(seoul, noTerms, { only: new Set(['fr-space-missing']) })
    expect(findings.map((finding) => finding.check)).toEqual(['fr-space-missing'])
  })

  it('gives a check the severity the desk chose, leaves out what it switched off and asks what it switched on', () => {
    const taste: CellCheck = {
      id: 'taste',
      severity: 'info',
      scope: 'cell',
      offByDefault: true,
      look: () => [{ start: 0, end: 1, severity: 'error' }],
    }
    const run = createCheckRunner([taste])
    const severitiesOf = (severities: SeverityChoices) =>
      new Set(run(seoul, noTerms, { severities }).map(({ severity }) => severity))
    expect(severitiesOf({})).toEqual(new Set())
    expect(severitiesOf({ taste: 'warning' })).toEqual(new Set(['warning']))
    expect(severitiesOf({ taste: 'off' })).toEqual(new Set())
    expect(run(seoul, noTerms, { only: new Set(['taste']) })).toHaveLength(9)
  })

  it('quotes the text as it stands, and its fixes stay inside the cell', () => {
    for (const finding of createCheckRunner()(seoul, noTerms)) {
      const text = seoul.rows.find((row) => row.id === finding.rowId)?.cells[finding.language]?.text ?? ''
      expect(finding.quote).toBe(text.slice(finding.start, finding.end))
      expect(finding.fix === null || (finding.fix.start >= 0 && finding.fix.end <= text.length)).toBe(true)
      for (const { rowId, language, start, end, quote } of finding.related) {
        expect(seoul.rows.find((row) => row.id === rowId)?.cells[language]?.text.slice(start, end)).toBe(quote)
      }
    }
  })

  it('reads as much of an endless paragraph as of a long one, and what it finds stands where it says', () => {
    const long = `Un mot: puis. ${'Une phrase sans faute. '.repeat(60_000)}`
    const release = releaseOf([{ fr: long }])
    const findings = createCheckRunner()(release, noTerms, { only: new Set(['fr-space-missing']) })
    expect(findings.map(({ start, quote }) => [start, quote])).toEqual([[3, 'mot:']])
    expect(
      createCheckRunner()(releaseOf([{ fr: `${long}Fin: ici.` }]), noTerms, { only: new Set(['fr-space-missing']) }),
    ).toHaveLength(1)
  })

  it('has one check for each id', () => {
    expect(new Set(checkCatalogue.map((check) => check.id)).size).toBe(checkCatalogue.length)
  })
})

describe('a translation and its source', () => {
  const confirmed = (source: string, against: string, status: 'translated' | 'draft' = 'translated') => ({
    ...seoul,
    languages: ['en', 'fr'],
    rows: [
      {
        id: 'r1',
        kind: 'body' as const,
        cells: {
          en: cellOf(source),
          fr: cellOf('La clinique ouvre.', { status, confirmedAgainst: sourceHash(against) }),
        },
      },
    ],
  })
  const only = new Set(['stale-translation'])

  it('is stale when the source changed after it was confirmed', () => {
    const findings = createCheckRunner()(confirmed('The clinic opens on Monday.', 'The clinic opens.'), noTerms, {
      only,
    })
    expect(findings.map(({ check, language, quote }) => [check, language, quote])).toEqual([
      ['stale-translation', 'fr', 'La clinique ouvre.'],
    ])
  })

  it('is not stale for a change of spaces or quotation marks, nor while it is a draft', () => {
    const run = createCheckRunner()
    expect(run(confirmed('The “clinic”  opens.', 'The "clinic" opens.'), noTerms, { only })).toEqual([])
    expect(run(confirmed('The clinic opens on Monday.', 'The clinic opens.', 'draft'), noTerms, { only })).toEqual([])
  })

  it('is stale anew when the source changes once more, even if that was ignored before', () => {
    const run = createCheckRunner()
    const before = run(confirmed('The clinic opens on Monday.', 'The clinic opens.'), noTerms, { only })[0]
    const after = run(confirmed('The clinic opens on Tuesday.', 'The clinic opens.'), noTerms, { only })[0]
    expect(after?.fingerprint).not.toBe(before?.fingerprint)
  })
})
