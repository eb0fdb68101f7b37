import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { readTbx, readTbxContent } from '#engine/glossaries/read-tbx.ts'
import { writeTbx } from '#engine/glossaries/write-tbx.ts'
import type { Concept, Term } from '#shared/model/concept.ts'
import { Failure } from '#shared/model/failure.ts'
import { anyGlossary } from '#tests/support/any-glossary.ts'

const shipped = join(import.meta.dirname, 'shipped')
const schema = join(import.meta.dirname, '../../../../shared/data/schemas/TBXcoreStructV03.rng')
const encode = (xml: string): Uint8Array => new TextEncoder().encode(xml)

describe('TBX', () => {
  test.each(['basic-dca', 'basic-dct', 'martif'] as const)(
    'a glossary that is written as %s and read back is the same glossary',
    (shape) => {
      fc.assert(
        fc.property(anyGlossary, (original) => {
          expect(readTbx(encode(writeTbx(original, shape)), 'x.tbx')).toEqual(original)
        }),
        { numRuns: 150 },
      )
    },
  )

  test('TBX-Min keeps terms, domains, parts of speech, notes and whether a term is to be used; the rest it cannot hold', () => {
    fc.assert(
      fc.property(anyGlossary, (original) => {
        const read = readTbx(encode(writeTbx(original, 'min')), 'x.tbx')
        expect(read.concepts.map(inMin)).toEqual(original.concepts.map(inMin))
      }),
      { numRuns: 150 },
    )
  })

  const inMin = ({ domain, note, terms }: Concept) => ({
    domain,
    note,
    terms: Object.entries(terms).map(([language, here]) => [language, here.map(termInMin)]),
  })
  const termInMin = ({ text, note, status, partOfSpeech }: Term) => ({
    text,
    note,
    status: status === 'forbidden' ? 'deprecated' : status,
    partOfSpeech: ['noun', 'verb', 'adjective', 'adverb', ''].includes(partOfSpeech) ? partOfSpeech : 'another',
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
      const generated = fc.sample(anyGlossary, 40).map((one) => writeTbx(one))
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

  test('what a termbase program exports: groups, its own categories, definitions by language, who changed it when', () => {
    const multiTermLike = `<?xml version="1.0" encoding="UTF-8"?><martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>Termbase</p></sourceDesc></fileDesc></martifHeader><text><body>
      <termEntry id="c118"><transacGrp><transac type="transactionType">origination</transac><transacNote type="responsibility">super</transacNote><date>2019-04-02T09:12:00</date></transacGrp>
        <descripGrp><descrip type="Client">City Hall</descrip></descripGrp>
        <langSet xml:lang="EN-GB"><descripGrp><descrip type="definition">body of elected members</descrip><admin type="source">statute, art. 4</admin></descripGrp>
          <ntig><termGrp><term>city <hi type="bold">council</hi></term><termNoteGrp><termNote type="termType">fullForm</termNote></termNoteGrp><termNote type="administrativeStatus">Approved by desk</termNote></termGrp>
            <descripGrp><descrip type="context">The city council met.</descrip></descripGrp><xref type="externalCrossReference" target="https://example.org/c">charter</xref></ntig></langSet>
        <langSet xml:lang="fr_FR"><descripGrp><descrip type="definition">assemblée élue</descrip></descripGrp>
          <ntig><termGrp><term>conseil municipal</term><termNote type="grammaticalGender">masculine</termNote></termGrp></ntig></langSet>
      </termEntry></body></text></martif>`
    const { concepts, warnings } = readTbxContent(encode(multiTermLike), 'base.tbx')
    const [council] = concepts
    expect(council).toMatchObject({ id: 'c118', definition: 'body of elected members' })
    expect(council?.note.split('\n')).toEqual([
      'Client: City Hall',
      'en-GB · source: statute, art. 4',
      'fr-FR · definition: assemblée élue',
    ])
    const [english] = council?.terms['en-GB'] ?? []
    expect(english).toMatchObject({ text: 'city council', status: null })
    expect(english?.note.split('\n')).toEqual([
      'administrativeStatus: Approved by desk',
      'context: The city council met.',
      'externalCrossReference: charter <https://example.org/c>',
      'termType: fullForm',
    ])
    expect(council?.terms['fr-FR']?.[0]).toMatchObject({ text: 'conseil municipal', gender: 'masculine' })
    expect(warnings).toContainEqual({ code: 'bookkeeping-left-out', values: { count: '1' } })
    expect(JSON.stringify(concepts)).not.toContain('super')
    expect(readTbxContent(encode(writeTbx(readTbx(encode(multiTermLike), 'base.tbx'))), 'x.tbx').warnings).toEqual([])
  })

  test('what a translation environment exports: UTF-16, a document type, terms in tig, forbidden ones by a category of its own', () => {
    const memoLike = `<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX-Default" xml:lang="en-US"><martifHeader><fileDesc><sourceDesc><p>tb</p></sourceDesc></fileDesc></martifHeader><text><body>
      <termEntry id="1"><descrip type="subjectField">media</descrip><note>agreed in 2023</note>
        <langSet xml:lang="eng"><tig><term>press kit</term><termNote type="forbidden">false</termNote></tig><tig><term>media pack</term><termNote type="forbidden">true</termNote></tig></langSet>
        <langSet xml:lang="ar"><tig><term>ملف صحفي</term><termNote type="partOfSpeech">noun</termNote></tig></langSet></termEntry></body></text></martif>`
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(memoLike, 'utf16le')])
    const [kit] = readTbx(utf16, 'tb.tbx').concepts
    expect(kit).toMatchObject({ id: '1', domain: 'media', note: 'agreed in 2023' })
    expect(kit?.terms['en']?.map(({ text, status }) => [text, status])).toEqual([
      ['press kit', 'admitted'],
      ['media pack', 'forbidden'],
    ])
    expect(kit?.terms['ar']?.[0]).toMatchObject({ text: 'ملف صحفي', partOfSpeech: 'noun' })
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
