import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edited, releaseOf } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { termsChecks } from '#shared/checks/terms/terms-checks.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'
import { aConcept, aGlossary } from '#tests/support/a-glossary.ts'

const name = { partOfSpeech: 'proper noun' }
const acronym = { partOfSpeech: 'acronym', caseSensitive: true }
const terms = createTermRecogniser([
  aGlossary(
    aConcept('alliance', {
      en: [
        { text: 'Green Ports Alliance', ...name },
        { text: 'GrePA', ...acronym },
      ],
      fr: [
        { text: 'Alliance des ports verts', ...name },
        { text: 'GrePA', ...acronym },
        { text: 'Grand pas', status: 'forbidden', ...name },
      ],
    }),
    aConcept('board', {
      en: [{ text: 'Maritime Board', ...name }],
      fr: [
        { text: 'Conseil maritime', ...name },
        { text: 'Bureau de la mer', status: 'forbidden', onlyIfSourceHasConcept: true, ...name },
      ],
    }),
    aConcept('practice', {
      en: ['good practices', 'best practices'],
      fr: ['bonnes pratiques', 'meilleures pratiques'],
    }),
  ),
])

const english = fc.constantFrom(
  'GrePA',
  'Green Ports Alliance',
  'Maritime board',
  'The Maritime Board met.',
  'good practices',
  'best practices',
  'The Centre',
  'Amina Centre',
  'resolution 1325',
  'UN resolution 1325',
  'The dam has opened.',
  'NGOs',
)
const french = fc.constantFrom(
  'GrePA',
  'Gre PA',
  'Grand pas',
  'Alliance des ports verts',
  'Conseil maritime',
  'Bureau de la mer',
  'le Conseil',
  'bonnes pratiques',
  'meilleures pratiques',
  'le Centre',
  'Centre Amina',
  'Le barrage est ouvert.',
  'On a ouvert le barrage.',
  'NGOs',
  'ONG',
)
const sentence = (words: fc.Arbitrary<string>) => fc.array(words, { maxLength: 4 }).map((parts) => parts.join(' et '))

test('an edit leads to the same findings as looking at everything anew, and no finding leaves its cell', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ en: sentence(english), fr: sentence(french) }), { minLength: 2, maxLength: 5 }),
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.oneof(fc.tuple(fc.constant('en'), sentence(english)), fc.tuple(fc.constant('fr'), sentence(french))),
        ),
        { maxLength: 6 },
      ),
      (rows, edits) => {
        const only = new Set(termsChecks.map(({ id }) => id))
        const run = createCheckRunner(termsChecks)
        let release = releaseOf(rows)
        run(release, terms, { only })
        for (const [at, [language, written]] of edits) {
          release = edited(release, `r${(at % rows.length) + 1}`, language, written)
          const findings = run(release, terms, { only })
          expect(findings).toEqual(createCheckRunner(termsChecks)(release, terms, { only }))
          for (const { rowId, language: version, start, end, quote } of findings) {
            const text = release.rows.find(({ id }) => id === rowId)?.cells[version]?.text
            expect(text?.slice(start, end)).toBe(quote)
          }
        }
      },
    ),
    { numRuns: 300 },
  )
})
