import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { readTbx } from '#engine/glossaries/read-tbx.ts'
import { writeTbx } from '#engine/glossaries/write-tbx.ts'
import { type Concept, type Glossary, genders, type Term } from '#shared/model/concept.ts'
import { Failure } from '#shared/model/failure.ts'
import { termStatuses } from '#shared/model/finding.ts'

const shipped = join(import.meta.dirname, 'shipped')
const schema = join(import.meta.dirname, '../../../../shared/data/schemas/TBXcoreStructV03.rng')
const encode = (xml: string): Uint8Array => new TextEncoder().encode(xml)

/** Text as people type it into a termbase: any script, marks XML has to escape, no white space at the ends. */
const content = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      fc.constantFrom('«', '&', '<b>', ']]>', '"', 'وَ', 'l’', '\u00a0'),
    ),
    { maxLength: 5 },
  )
  .map((parts) =>
    parts
      .join(' ')
      .toWellFormed()
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
      .trim(),
  )
const termText = content
  .map((text) => text.replace(/[\t\n\r ]+/gu, ' '))
  .filter((text) => text !== '' && !/\s\s|[^\S \u00a0]/u.test(text))
const year = fc.option(fc.integer({ min: 1800, max: 2100 }), { nil: null })

const term: fc.Arbitrary<Term> = fc.record({
  text: termText,
  status: fc.constantFrom(...termStatuses),
  partOfSpeech: fc.oneof(
    fc.constantFrom('noun', 'proper noun', 'acronym', 'phrase', 'title', 'properNoun', 'other', ''),
    content,
  ),
  gender: fc.constantFrom(...genders),
  otherForms: fc.uniqueArray(termText, { maxLength: 2 }),
  note: content,
  caseSensitive: fc.boolean(),
  onlyIfSourceHasConcept: fc.boolean(),
  validFrom: year,
  validUntil: year,
})

const concept: fc.Arbitrary<Concept> = fc.record({
  id: content.filter((id) => id !== ''),
  domain: content,
  definition: content,
  note: content,
  source: content,
  doNotTranslate: fc.boolean(),
  terms: fc.dictionary(
    fc.constantFrom('en', 'fr', 'ar', 'ar-MA', 'zh-Hant'),
    fc.array(term, { minLength: 1, maxLength: 3 }),
    {
      minKeys: 1,
      noNullPrototype: true,
    },
  ),
})

const glossary: fc.Arbitrary<Glossary> = fc.record({
  id: content.filter((id) => id !== ''),
  name: content.filter((name) => name !== ''),
  priority: fc.integer({ min: 0, max: 1000 }),
  concepts: fc.uniqueArray(concept, { selector: ({ id }) => id, maxLength: 4 }),
})

describe('TBX', () => {
  test('a glossary that is written and read back is the same glossary', () => {
    fc.assert(
      fc.property(glossary, (original) => {
        expect(readTbx(encode(writeTbx(original)), 'x.tbx')).toEqual(original)
      }),
      { numRuns: 300 },
    )
  })

  test('the shipped glossaries tell discouraged from forbidden and keep what only holds for a translation', () => {
    const wego = readTbx(readFileSync(join(shipped, 'wego.tbx')), 'wego.tbx')
    expect(wego).toMatchObject({ id: 'wego', name: 'WeGO', priority: 1 })
    const office = wego.concepts.find(({ id }) => id === 'consul-general')
    expect(office?.terms['fr']).toContainEqual(
      expect.objectContaining({ text: 'conseil général', status: 'forbidden', onlyIfSourceHasConcept: true }),
    )
    const organisation = wego.concepts.find(({ id }) => id === 'wego')
    expect(organisation?.terms['en']).toContainEqual(
      expect.objectContaining({ text: 'WeGO', status: 'admitted', partOfSpeech: 'acronym', caseSensitive: true }),
    )
    expect(organisation?.terms['ar']).toContainEqual(expect.objectContaining({ text: 'ويجو', status: 'deprecated' }))
  })

  test.skipIf(!existsSync(schema))(
    'what is written is valid by the TBX core structure (skipped where the schema is not there)',
    () => {
      using rng = XmlDocument.fromBuffer(readFileSync(schema))
      using validator = RelaxNGValidator.fromDoc(rng)
      const files = readdirSync(shipped).map((name) => readFileSync(join(shipped, name), 'utf8'))
      const generated = fc.sample(glossary, 40).map(writeTbx)
      for (const xml of [...files, ...generated]) {
        using document = XmlDocument.fromString(xml)
        expect(() => validator.validate(document)).not.toThrow()
      }
      using broken = XmlDocument.fromString(files[0]?.replace('<langSec xml:lang="en">', '<langSec>') ?? '')
      expect(() => validator.validate(broken)).toThrow()
    },
  )

  test('a file of the older edition, as translation tools still write it, is read', () => {
    const older = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type="TBX-Default" xml:lang="en"><martifHeader><fileDesc><titleStmt><title>House style</title></titleStmt></fileDesc></martifHeader>
      <text><body><termEntry id="c1"><descrip type="subjectField">summit</descrip>
        <langSet xml:lang="en"><tig><term>plenary
            session</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet>
        <langSet xml:lang="fr"><ntig><termGrp><term>s&#233;ance pl&#233;ni&#232;re</term></termGrp></ntig></langSet>
      </termEntry></body></text></martif>`
    const read = readTbx(encode(older), 'maison.tbx')
    expect(read).toMatchObject({ id: 'maison', name: 'House style' })
    expect(read.concepts[0]?.domain).toBe('summit')
    expect(read.concepts[0]?.terms['en']?.[0]).toMatchObject({ text: 'plenary session', status: 'preferred' })
    expect(read.concepts[0]?.terms['fr']?.[0]).toMatchObject({ text: 'séance plénière', status: 'admitted' })
  })

  test('a file in the other style of the same edition (categories as elements) is read', () => {
    const dct = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic" xmlns:min="http://www.tbxinfo.net/ns/min">
      <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id="c5"><min:subjectField>law</min:subjectField>
      <langSec xml:lang="en"><termSec><term>statute</term><min:partOfSpeech>noun</min:partOfSpeech><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec>
      </conceptEntry></body></text></tbx>`
    const [entry] = readTbx(encode(dct), 'law.tbx').concepts
    expect(entry?.domain).toBe('law')
    expect(entry?.terms['en']?.[0]).toMatchObject({ text: 'statute', status: 'deprecated', partOfSpeech: 'noun' })
  })

  const failureOf = (xml: string): string => {
    try {
      readTbx(encode(xml), 'x.tbx')
    } catch (error) {
      if (error instanceof Failure) return error.code
      throw error
    }
    return 'none'
  }

  test('bombs, other XML and broken files are refused by name', () => {
    expect(failureOf('<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>')).toBe('XML_UNSAFE')
    expect(failureOf(`<tbx>${'<text>'.repeat(5000)}`)).toBe('XML_UNSAFE')
    expect(failureOf('<html><body>terms</body></html>')).toBe('GLOSSARY_INVALID')
    expect(failureOf('<tbx><text></tbx>')).toBe('XML_DAMAGED')
    expect(failureOf('')).toBe('XML_DAMAGED')
    expect(failureOf('<tbx><text/></tbx>')).toBe('none')
  })
})
