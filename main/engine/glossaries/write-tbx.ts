import { ownCategory, partsOfSpeech, tbxNamespace, writtenStatus } from '#engine/glossaries/tbx-vocabulary.ts'
import type { Concept, Glossary, Term } from '#shared/model/concept.ts'

/** The shapes of TBX that are written. Style DCT and dialect TBX-Min are of edition 3 only. */
export type TbxShape = 'basic-dca' | 'basic-dct' | 'min' | 'martif'

/**
 * A glossary as TBX: TBX-Basic of edition 3 (ISO 30042:2019) in style DCA or DCT, or of edition 2 (`martif`). Reading it
 * back gives the same glossary: white space at the ends of texts and characters that XML cannot hold excepted. Concepts
 * and languages without a term are left out, as TBX demands at least one. TBX-Min holds terms, parts of speech, domains
 * and notes, and of statuses that a term is preferred, admitted or not to be used; the rest is left out.
 */
export function writeTbx(glossary: Glossary, shape: TbxShape = 'basic-dca'): string {
  const write = writerOf(shape)
  const concepts = glossary.concepts.filter((concept) => Object.values(concept.terms).some((terms) => terms.length > 0))
  const taken = new Set<string>()
  const body = concepts.map((concept, index) => conceptEntry(concept, xmlIdFor(concept.id, index, taken), write))
  const [start, header, end] = shape === 'martif' ? martif : edition3(shape)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    start,
    `  <${header}>`,
    '    <fileDesc>',
    `      <titleStmt><title>${text(glossary.name)}</title></titleStmt>`,
    '      <sourceDesc>',
    ...(shape === 'min'
      ? ['        <p>Dragoman</p>']
      : [
          `        <p type="${ownCategory.glossary}">${text(glossary.id)}</p>`,
          `        <p type="${ownCategory.priority}">${glossary.priority}</p>`,
        ]),
    '      </sourceDesc>',
    '    </fileDesc>',
    ...(shape === 'martif' ? ['    <encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>'] : []),
    `  </${header}>`,
    '  <text>',
    ...(body.length > 0 ? ['    <body>', ...body, '    </body>'] : []),
    '  </text>',
    end,
    '',
  ].join('\n')
}

const martif = ['<martif type="TBX-Basic" xml:lang="en">', 'martifHeader', '</martif>'] as const

function edition3(shape: Exclude<TbxShape, 'martif'>): readonly [string, string, string] {
  const dialect = shape === 'min' ? 'TBX-Min' : 'TBX-Basic'
  const style = shape === 'basic-dct' ? 'dct' : 'dca'
  const modules = shape === 'basic-dct' ? Object.entries(moduleNamespaces) : []
  const namespaces = modules.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('')
  const start = `<tbx type="${dialect}" style="${style}" xml:lang="en" xmlns="${tbxNamespace}"${namespaces}>`
  return [start, 'tbxHeader', '</tbx>']
}

const moduleNamespaces = {
  min: 'http://www.tbxinfo.net/ns/min',
  basic: 'http://www.tbxinfo.net/ns/basic',
  dragoman: 'urn:dragoman:tbx',
}
const moduleOf: Readonly<Record<string, keyof typeof moduleNamespaces>> = {
  subjectField: 'min',
  partOfSpeech: 'min',
  administrativeStatus: 'min',
  definition: 'basic',
  source: 'basic',
  termType: 'basic',
  grammaticalGender: 'basic',
}

interface ShapeWriter {
  readonly entry: string
  readonly language: string
  readonly term: string
  /** One data category, or null where it is empty or the dialect has none of this name. */
  category(element: string, category: string, content: string): string | null
}

function writerOf(shape: TbxShape): ShapeWriter {
  const names =
    shape === 'martif'
      ? { entry: 'termEntry', language: 'langSet', term: 'tig' }
      : { entry: 'conceptEntry', language: 'langSec', term: 'termSec' }
  return {
    ...names,
    category(element, category, content) {
      if (content === '' || (shape === 'min' && moduleOf[category] !== 'min')) return null
      if (shape !== 'basic-dct') return `<${element} type="${category}">${text(content)}</${element}>`
      const name = `${moduleOf[category] ?? 'dragoman'}:${category}`
      return `<${name}>${text(content)}</${name}>`
    },
  }
}

function conceptEntry(concept: Concept, xmlId: string, write: ShapeWriter): string {
  const lines = [`      <${write.entry} id="${xmlId}">`]
  const add = (line: string | null): void => {
    if (line !== null) lines.push(`        ${line}`)
  }
  add(xmlId === concept.id ? null : write.category('admin', ownCategory.conceptId, concept.id))
  add(write.category('descrip', 'subjectField', concept.domain))
  add(write.category('descrip', 'definition', concept.definition))
  add(write.category('admin', 'source', concept.source))
  add(write.category('admin', ownCategory.doNotTranslate, concept.doNotTranslate ? 'true' : ''))
  add(note(concept.note))
  for (const [language, terms] of Object.entries(concept.terms)) {
    if (terms.length === 0) continue
    add(`<${write.language} xml:lang="${attribute(language)}">`)
    for (const term of terms) for (const line of termSec(term, write)) add(`  ${line}`)
    add(`</${write.language}>`)
  }
  lines.push(`      </${write.entry}>`)
  return lines.join('\n')
}

function termSec(term: Term, write: ShapeWriter): readonly string[] {
  const known = partsOfSpeech.find(({ own }) => own === term.partOfSpeech)
  const speech = known?.partOfSpeech ?? (term.partOfSpeech === '' ? '' : 'other')
  const termNote = (category: string, content: string | number | boolean | null): string | null =>
    write.category('termNote', category, content === null || content === false ? '' : String(content))
  const notes = [
    termNote('partOfSpeech', speech),
    termNote('termType', known?.termType ?? ''),
    termNote(ownCategory.partOfSpeech, known ? '' : term.partOfSpeech),
    termNote('grammaticalGender', term.gender),
    ...term.otherForms.map((form) => termNote(ownCategory.otherForm, form)),
    termNote('administrativeStatus', writtenStatus[term.status]),
    termNote(ownCategory.forbidden, term.status === 'forbidden'),
    termNote(ownCategory.caseSensitive, term.caseSensitive),
    termNote(ownCategory.onlyIfSourceHasConcept, term.onlyIfSourceHasConcept),
    termNote(ownCategory.validFrom, term.validFrom),
    termNote(ownCategory.validUntil, term.validUntil),
    note(term.note),
  ]
  return [
    `<${write.term}>`,
    `  <term>${text(term.text)}</term>`,
    ...notes.flatMap((line) => (line === null ? [] : [`  ${line}`])),
    `</${write.term}>`,
  ]
}

function note(content: string): string | null {
  return content === '' ? null : `<note>${text(content)}</note>`
}

/** `conceptEntry/@id` is an XML ID: a name, and unique. What is no name gets one, and keeps its own id beside it. */
function xmlIdFor(id: string, index: number, taken: Set<string>): string {
  const free = /^[\p{L}_][\p{L}\p{Nd}._-]*$/u.test(id) && /^[\x20-\x7e]+$/u.test(id) && !taken.has(id)
  let xmlId = free ? id : `concept-${index + 1}`
  while (taken.has(xmlId)) xmlId += '_'
  taken.add(xmlId)
  return xmlId
}

function text(content: string): string {
  return allowed(content).replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/\r/gu, '&#13;')
}

function attribute(content: string): string {
  return text(content).replace(/"/gu, '&quot;')
}

/** Control characters, unpaired surrogates and the two non-characters cannot stand in XML 1.0 at all. */
function allowed(content: string): string {
  return content.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
