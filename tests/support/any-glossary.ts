import fc from 'fast-check'
import { type Concept, type Glossary, genders, type Term } from '#shared/model/concept.ts'
import { termStatuses } from '#shared/model/finding.ts'

/** Text as people type it into a termbase: any script, marks that formats have to escape, no white space at the ends. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      fc.constantFrom(
        '«',
        '&',
        '<b>',
        ']]>',
        '"',
        'وَ',
        'l’',
        '\u00a0',
        '=1+1',
        "'=x",
        '-',
        '@',
        ';',
        '|',
        '\\',
        '\t',
        '\n',
        '#',
      ),
    ),
    { maxLength: 5 },
  )
  .map((parts) =>
    parts
      .join(' ')
      .toWellFormed()
      .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
      .trim(),
  )

export const anyTermText = anyText
  .map((text) => text.replace(/[\t\n\r ]+/gu, ' '))
  .filter((text) => text !== '' && !/\s\s|[^\S \u00a0]/u.test(text))

const year = fc.option(fc.integer({ min: 1800, max: 2100 }), { nil: null })

const anyTerm: fc.Arbitrary<Term> = fc.record({
  text: anyTermText,
  status: fc.constantFrom(...termStatuses),
  partOfSpeech: fc.oneof(
    fc.constantFrom('noun', 'proper noun', 'acronym', 'phrase', 'title', 'properNoun', 'other', ''),
    anyText,
  ),
  gender: fc.constantFrom(...genders),
  otherForms: fc.uniqueArray(anyTermText, { maxLength: 2 }),
  note: anyText,
  caseSensitive: fc.boolean(),
  onlyIfSourceHasConcept: fc.boolean(),
  validFrom: year,
  validUntil: year,
})

const anyConcept: fc.Arbitrary<Concept> = fc.record({
  id: anyText.filter((id) => id !== ''),
  domain: anyText,
  definition: anyText,
  note: anyText,
  source: anyText,
  doNotTranslate: fc.boolean(),
  terms: fc.dictionary(
    fc.constantFrom('en', 'fr', 'ar', 'ar-MA', 'zh-Hant', 'id', 'no'),
    fc.uniqueArray(anyTerm, { minLength: 1, maxLength: 3, selector: ({ text }) => text }),
    { minKeys: 1, noNullPrototype: true },
  ),
})

/** Any glossary that a desk could have made; ids are unique, and no concept is without terms. */
export const anyGlossary: fc.Arbitrary<Glossary> = fc.record({
  id: anyText.filter((id) => id !== ''),
  name: anyText.filter((name) => name !== ''),
  priority: fc.nat(1000),
  concepts: fc.uniqueArray(anyConcept, { maxLength: 4, selector: ({ id }) => id }),
})
