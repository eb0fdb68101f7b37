import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '#shared/checks/check-catalogue.ts'
import { edited, noTerms, releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import type { Finding } from '#shared/model/finding.ts'

/** Pieces that checks react to, thrown together in any order, and any characters at all. */
const pieces = [
  '«',
  '»',
  '“',
  '”',
  '„',
  '"',
  '’',
  '(',
  ')',
  '[',
  ']',
  ' ',
  '  ',
  '\u00a0',
  '\u202f',
  ';',
  ':',
  '!',
  '?',
  ',',
  '،',
  '.',
  '…',
  '-',
  '–',
  '\n',
  'mars',
  'March',
  'سبتمبر',
  '2024',
  '2023',
  '08',
  '8',
  '1er',
  '3rd',
  '50',
  '60',
  '1 500',
  '1,500',
  '5 %',
  '20 September 2024',
  '20 سبتمبر 2023',
  'le',
  'de',
  'de',
  'nous',
  'the',
  'من',
  'من',
  'WeGO',
  'a@b.org',
  'c@b.org',
  'www.x.org',
  '+ 82-70-4202-9169',
  '+82-70-4202-9160',
  'ی',
  'کتاب',
  '\u2066',
  '\u2069',
  '\u202b',
  '\u202c',
  '\u200f',
  '[DATE]',
  'XX',
  '{name}',
  '____',
  'Facebook',
  'Twitter',
  'YouTube',
  'اقرأ أيضًا',
  '\ud83d',
]
const spaced = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(' '))
const text = fc.oneof(
  spaced,
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const row: fc.Arbitrary<TestRow> = fc.record({
  kind: fc.constantFrom('body', 'contact', 'headline'),
  en: text,
  fr: text,
  ar: text,
})

const rowOfWords: fc.Arbitrary<TestRow> = fc.record({
  kind: fc.constantFrom('body', 'contact'),
  en: spaced,
  fr: spaced,
  ar: spaced,
})

describe('whatever text comes', () => {
  it('findings lie inside their cell, quote it, and fixes stay inside it', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.boolean(), (rows, snippets) => {
        const release = releaseOf(rows)
        for (const finding of createCheckRunner()(release, noTerms, { snippets })) {
          const cell = release.rows.find((one) => one.id === finding.rowId)?.cells[finding.language]?.text ?? ''
          expect(finding.start).toBeLessThanOrEqual(finding.end)
          expect(finding.quote).toBe(cell.slice(finding.start, finding.end))
          if (finding.fix !== null) {
            expect(finding.fix.start).toBeGreaterThanOrEqual(0)
            expect(finding.fix.start).toBeLessThanOrEqual(finding.fix.end)
            expect(finding.fix.end).toBeLessThanOrEqual(cell.length)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('a fix of one cell’s own fault leaves fewer findings of its check there than there were', () => {
    // Between versions a mended value may uncover what another one hid; figures thrown beside a phone number or a date join it.
    const ofNumbers = new Set(['phone-format', 'bidi-ltr-run', 'date-format'])
    const only = new Set(
      checkCatalogue.filter((check) => check.scope === 'cell' && !ofNumbers.has(check.id)).map((check) => check.id),
    )
    const of = (findings: readonly Finding[], one: Finding) =>
      findings.filter(
        (other) => other.check === one.check && other.rowId === one.rowId && other.language === one.language,
      ).length
    fc.assert(
      fc.property(fc.array(rowOfWords, { minLength: 1, maxLength: 2 }), (rows) => {
        const release = releaseOf(rows)
        const run = createCheckRunner()
        const before = run(release, noTerms, { only })
        for (const finding of before) {
          if (finding.fix === null) continue
          const cell = release.rows.find((one) => one.id === finding.rowId)?.cells[finding.language]?.text ?? ''
          const mended = cell.slice(0, finding.fix.start) + finding.fix.replacement + cell.slice(finding.fix.end)
          const after = run(edited(release, finding.rowId, finding.language, mended), noTerms, { only })
          expect(
            of(after, finding),
            `${finding.check}: ${JSON.stringify(cell)} → ${JSON.stringify(mended)}`,
          ).toBeLessThan(of(before, finding))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('an edit leads to the same findings as looking at everything anew', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('en', 'fr', 'ar'), text), { maxLength: 5 }),
        (rows, edits) => {
          const run = createCheckRunner()
          let release = releaseOf(rows)
          run(release, noTerms)
          for (const [at, language, written] of edits) {
            release = edited(release, `r${(at % rows.length) + 1}`, language, written)
            expect(run(release, noTerms)).toEqual(createCheckRunner()(release, noTerms))
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
