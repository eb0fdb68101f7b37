import { SaxesParser } from 'saxes'
import { decodeXml, localName } from '#engine/files/import/safe-xml.ts'
import {
  conceptsFromFile,
  type FileConcept,
  type FileTerm,
  mostTerms,
  silentTerm,
} from '#engine/glossaries/file-concept.ts'
import { languageMeant } from '#engine/glossaries/tables/language-names.ts'
import { finishedTerm, joined, type OpenTerm, readIntoTerm } from '#engine/glossaries/tbx-term.ts'
import { ownCategory } from '#engine/glossaries/tbx-vocabulary.ts'
import type { Glossary } from '#shared/model/concept.ts'
import { Failure } from '#shared/model/failure.ts'
import type { GlossaryFileWarning } from '#shared/model/glossary-file.ts'

/** Bytes of a TBX file that are read at all: some ten times the largest public termbases of one house. */
const largestFile = 64 * 1024 * 1024
const deepest = 256

/** What a TBX file tells of itself; its name and id are empty and its priority null where it does not. */
export interface TbxContent {
  readonly id: string
  readonly name: string
  readonly priority: number | null
  readonly concepts: readonly FileConcept[]
  readonly warnings: readonly GlossaryFileWarning[]
}

/** A glossary from TBX. What the file does not say of itself comes from its name. Throws as `readTbxContent` does. */
export function readTbx(bytes: Uint8Array, file: string): Glossary {
  const { id, name, priority, concepts } = readTbxContent(bytes, file)
  const stem = file.replace(/^.*[\\/]/u, '').replace(/\.[^.]*$/u, '')
  return { id: id || stem, name: name || stem, priority: priority ?? 100, concepts: conceptsFromFile(concepts) }
}

/**
 * Reads TBX: edition 3 (ISO 30042:2019) in either style and any dialect, and edition 2 (`martif`, `termEntry`), as other
 * programs write it. Data categories that a concept has no field for are kept in its note, or in the term's, each under
 * its name; who changed what when is left out and counted. Throws Failure FILE_TOO_LARGE, XML_UNSAFE (a document type
 * with a subset of its own, elements nested deeper than 256), XML_DAMAGED, or GLOSSARY_INVALID when it is XML but no TBX.
 */
export function readTbxContent(bytes: Uint8Array, file: string): TbxContent {
  if (bytes.length > largestFile) throw new Failure('FILE_TOO_LARGE', { file, limit: '64' })
  const reader = tbxReader(file)
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw new Failure('XML_DAMAGED', { file }, { cause: error })
  })
  parser.on('doctype', (doctype) => {
    // An external subset («TBXcoreStructV02.dtd») is named by many files and read by nobody here.
    if (doctype.includes('[')) throw new Failure('XML_UNSAFE', { file })
  })
  parser.on('opentag', (tag) => reader.open(tag.name, tag.attributes))
  parser.on('text', (text) => reader.text(text))
  parser.on('cdata', (text) => reader.text(text))
  parser.on('closetag', () => reader.close())
  const xml = decodeXml(file, bytes)
  for (let at = 0; at < xml.length; at += 65_536) parser.write(xml.slice(at, at + 65_536))
  parser.close()
  return reader.content()
}

interface OpenElement {
  readonly name: string
  /** The data category: `type` in style DCA, the element's own name in style DCT. */
  readonly category: string
  /** What a reference points to. */
  readonly target: string
  readonly content: string[]
}

type OpenConcept = { -readonly [Key in keyof Omit<FileConcept, 'terms'>]: FileConcept[Key] }

function tbxReader(file: string) {
  const path: OpenElement[] = []
  const concepts: FileConcept[] = []
  const header: { id: string; name: string; priority: number | null } = { id: '', name: '', priority: null }
  const kept = new Set<string>()
  const unknownLanguages = new Set<string>()
  const crowded = new Set<string>()
  let bookkeeping = 0
  let recordDepth = 0
  let concept: OpenConcept | null = null
  let terms = new Map<string, FileTerm[]>()
  let language: string | null = null
  let term: OpenTerm | null = null

  function open(qualifiedName: string, attributes: Readonly<Record<string, string>>): void {
    if (path.length >= deepest) throw new Failure('XML_UNSAFE', { file })
    const name = localName(qualifiedName)
    if (path.length === 0 && name !== 'tbx' && name !== 'martif') throw new Failure('GLOSSARY_INVALID', { file })
    path.push({ name, category: attributes['type'] ?? name, target: attributes['target'] ?? '', content: [] })
    if (isRecord(name)) recordDepth += 1
    if (isConcept(name)) {
      concept = { ...silentConcept, id: attributes['id'] ?? null }
      terms = new Map()
    } else if (isLanguage(name)) language = languageOf(attributes['xml:lang'] ?? attributes['lang'] ?? '')
    else if (isTerm(name)) term = { ...silentTerm, termType: '', ownPartOfSpeech: null, forbidden: false }
  }

  function languageOf(written: string): string {
    const meant = languageMeant(written)
    if (meant === null && unknownLanguages.size < mostNamed) unknownLanguages.add(written)
    return meant ?? (written.trim() || 'und')
  }

  function text(content: string): void {
    path[path.length - 1]?.content.push(content)
  }

  function close(): void {
    const element = path.pop()
    if (!element) return
    if (isInline(element.name)) text(element.content.join(''))
    else if (isRecord(element.name)) {
      recordDepth -= 1
      if (recordDepth === 0 && concept) bookkeeping += 1
    } else if (recordDepth > 0) return
    else if (isConcept(element.name)) closeConcept()
    else if (isTerm(element.name)) closeTerm()
    else if (isLanguage(element.name)) language = null
    else readCategory(element)
  }

  function readCategory(element: OpenElement): void {
    const content = element.content.join('').trim()
    if (content === '' && element.target === '') return
    if (!concept) return readHeader(element, content)
    const isNote = element.name === 'note' && element.category === 'note'
    if (term) {
      if (isNote) term.note = joined(term.note, content)
      else if (!readIntoTerm(term, element.category, content)) term.note = joined(term.note, labelled(element, content))
    } else if (isNote && language === null) concept.note = joined(concept.note, content)
    else if (!readIntoConcept(concept, element.category, content, language !== null)) {
      const where = language === null ? '' : `${language} · `
      concept.note = joined(concept.note, where + labelled(element, content))
    }
  }

  function labelled({ category, target }: OpenElement, content: string): string {
    if (kept.size < mostNamed) kept.add(category)
    return `${category}: ${[content, target === '' ? '' : `<${target}>`].filter((part) => part !== '').join(' ')}`
  }

  function closeTerm(): void {
    if (term && term.text !== '' && language !== null) {
      const here = terms.get(language)
      const finished = finishedTerm(term)
      if (here && here.length >= mostTerms) crowded.add(concept?.id ?? '')
      else if (here) here.push(finished)
      else terms.set(language, [finished])
    }
    term = null
  }

  function closeConcept(): void {
    if (concept && terms.size > 0) concepts.push({ ...concept, terms: Object.fromEntries(terms) })
    concept = null
  }

  function readHeader({ name, category }: OpenElement, content: string): void {
    if (name === 'title' && header.name === '') header.name = content
    else if (category === ownCategory.glossary) header.id = content
    else if (category === ownCategory.priority) {
      const priority = Number.parseInt(content, 10)
      if (Number.isSafeInteger(priority)) header.priority = priority
    }
  }

  function content(): TbxContent {
    const warnings: GlossaryFileWarning[] = []
    if (kept.size > 0) warnings.push({ code: 'kept-as-note', values: { names: [...kept].join(', ') } })
    if (bookkeeping > 0) warnings.push({ code: 'bookkeeping-left-out', values: { count: String(bookkeeping) } })
    for (const one of unknownLanguages) warnings.push({ code: 'unknown-language', values: { language: one } })
    for (const id of [...crowded].slice(0, mostNamed))
      warnings.push({ code: 'too-many-terms', values: { concept: id } })
    return { ...header, concepts, warnings }
  }

  return { open, text, close, content }
}

const mostNamed = 20

const silentConcept: OpenConcept = {
  id: null,
  domain: '',
  definition: '',
  note: '',
  source: '',
  doNotTranslate: false,
}

/** Takes one data category into the concept. False where it has no field for it, or none left. */
function readIntoConcept(concept: OpenConcept, category: string, content: string, inLanguage: boolean): boolean {
  if (category === 'definition') {
    const isFree = concept.definition === '' || concept.definition === content
    if (isFree) concept.definition = content
    return isFree
  }
  if (inLanguage) return false
  switch (category) {
    case ownCategory.conceptId:
      concept.id = content
      return true
    case ownCategory.doNotTranslate:
      concept.doNotTranslate = content === 'true'
      return true
    case 'subjectField':
      concept.domain = concept.domain === '' ? content : `${concept.domain}; ${content}`
      return true
    case 'source':
      concept.source = joined(concept.source, content)
      return true
    default:
      return false
  }
}

function isConcept(name: string): boolean {
  return name === 'conceptEntry' || name === 'termEntry'
}

function isLanguage(name: string): boolean {
  return name === 'langSec' || name === 'langSet'
}

function isTerm(name: string): boolean {
  return name === 'termSec' || name === 'tig' || name === 'ntig'
}

/** Who made or changed an entry, and when. */
function isRecord(name: string): boolean {
  return name === 'transacGrp' || name === 'transac'
}

function isInline(name: string): boolean {
  return (
    name === 'hi' ||
    name === 'foreign' ||
    name === 'sc' ||
    name === 'ec' ||
    name === 'ph' ||
    name === 'bpt' ||
    name === 'ept'
  )
}
