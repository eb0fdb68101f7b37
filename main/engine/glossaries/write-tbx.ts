import { ownCategory, partsOfSpeech, tbxNamespace, writtenStatus } from '#engine/glossaries/tbx-vocabulary.ts'
import type { Concept, Glossary, Term } from '#shared/model/concept.ts'

/**
 * A glossary as TBX v3, dialect TBX-Basic, style DCA. Reading it back gives the same glossary: white space at the ends
 * of texts and characters that XML cannot hold excepted. Concepts and languages without a term are left out, as TBX
 * demands at least one.
 */
export function writeTbx(glossary: Glossary): string {
  const concepts = glossary.concepts.filter((concept) => Object.values(concept.terms).some((terms) => terms.length > 0))
  const taken = new Set<string>()
  const body = concepts.map((concept, index) => conceptEntry(concept, xmlIdFor(concept.id, index, taken)))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="${tbxNamespace}">`,
    '  <tbxHeader>',
    '    <fileDesc>',
    `      <titleStmt><title>${text(glossary.name)}</title></titleStmt>`,
    '      <sourceDesc>',
    `        <p type="${ownCategory.glossary}">${text(glossary.id)}</p>`,
    `        <p type="${ownCategory.priority}">${glossary.priority}</p>`,
    '      </sourceDesc>',
    '    </fileDesc>',
    '  </tbxHeader>',
    '  <text>',
    ...(body.length > 0 ? ['    <body>', ...body, '    </body>'] : []),
    '  </text>',
    '</tbx>',
    '',
  ].join('\n')
}

function conceptEntry(concept: Concept, xmlId: string): string {
  const lines = [`      <conceptEntry id="${xmlId}">`]
  const add = (line: string | null): void => {
    if (line !== null) lines.push(`        ${line}`)
  }
  add(xmlId === concept.id ? null : element('admin', ownCategory.conceptId, concept.id))
  add(element('descrip', 'subjectField', concept.domain))
  add(element('descrip', 'definition', concept.definition))
  add(element('admin', 'source', concept.source))
  add(concept.doNotTranslate ? element('admin', ownCategory.doNotTranslate, 'true') : null)
  add(note(concept.note))
  for (const [language, terms] of Object.entries(concept.terms)) {
    if (terms.length === 0) continue
    add(`<langSec xml:lang="${attribute(language)}">`)
    for (const term of terms) for (const line of termSec(term)) add(`  ${line}`)
    add('</langSec>')
  }
  lines.push('      </conceptEntry>')
  return lines.join('\n')
}

function termSec(term: Term): readonly string[] {
  const known = partsOfSpeech.find(({ own }) => own === term.partOfSpeech)
  const speech = known?.partOfSpeech ?? (term.partOfSpeech === '' ? '' : 'other')
  const notes = [
    element('termNote', 'partOfSpeech', speech),
    element('termNote', 'termType', known?.termType ?? ''),
    element('termNote', ownCategory.partOfSpeech, known ? '' : term.partOfSpeech),
    element('termNote', 'grammaticalGender', term.gender),
    ...term.otherForms.map((form) => element('termNote', ownCategory.otherForm, form)),
    element('termNote', 'administrativeStatus', writtenStatus[term.status]),
    term.status === 'forbidden' ? element('termNote', ownCategory.forbidden, 'true') : null,
    term.caseSensitive ? element('termNote', ownCategory.caseSensitive, 'true') : null,
    term.onlyIfSourceHasConcept ? element('termNote', ownCategory.onlyIfSourceHasConcept, 'true') : null,
    term.validFrom === null ? null : element('termNote', ownCategory.validFrom, String(term.validFrom)),
    term.validUntil === null ? null : element('termNote', ownCategory.validUntil, String(term.validUntil)),
    note(term.note),
  ]
  return [
    '<termSec>',
    `  <term>${text(term.text)}</term>`,
    ...notes.flatMap((line) => (line === null ? [] : [`  ${line}`])),
    '</termSec>',
  ]
}

function element(name: string, type: string, content: string): string | null {
  return content === '' ? null : `<${name} type="${type}">${text(content)}</${name}>`
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
