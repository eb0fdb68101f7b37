import { SaxesParser } from 'saxes'
import { decodeXml } from '#engine/files/import/safe-xml.ts'
import { ownCategory, partsOfSpeech, readStatus } from '#engine/glossaries/tbx-vocabulary.ts'
import { type Concept, type Gender, type Glossary, genders, type Term } from '#shared/model/concept.ts'
import { Failure } from '#shared/model/failure.ts'

/** Bytes of a TBX file that are read at all: some ten times the largest public termbases of one house. */
const largestFile = 64 * 1024 * 1024
const deepest = 256

/**
 * A glossary from TBX: edition 3 (ISO 30042:2019) in either style, and edition 2 (`martif`, `termEntry`). What the file
 * does not say of itself comes from its name. Throws Failure FILE_TOO_LARGE, XML_UNSAFE (a document type with a subset
 * of its own, elements nested deeper than 256), XML_DAMAGED, or GLOSSARY_INVALID when it is XML but no TBX.
 */
export function readTbx(bytes: Uint8Array, file: string): Glossary {
  if (bytes.length > largestFile) throw new Failure('FILE_TOO_LARGE', { file })
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
  return reader.glossary()
}

interface OpenElement {
  readonly name: string
  /** The data category: `type` in style DCA, the element's own name in style DCT. */
  readonly category: string
  readonly content: string[]
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }
type OpenTerm = Writable<Term> & { termType: string; ownPartOfSpeech: string | null; forbidden: boolean }
type OpenConcept = Writable<Omit<Concept, 'terms'>>

function tbxReader(file: string) {
  const path: OpenElement[] = []
  const concepts: Concept[] = []
  const takenIds = new Set<string>()
  const header = { id: '', name: '', priority: Number.NaN }
  let concept: OpenConcept | null = null
  let terms = new Map<string, Term[]>()
  let language = ''
  let term: OpenTerm | null = null

  function open(qualifiedName: string, attributes: Readonly<Record<string, string>>): void {
    if (path.length >= deepest) throw new Failure('XML_UNSAFE', { file })
    const name = localName(qualifiedName)
    if (path.length === 0 && name !== 'tbx' && name !== 'martif') throw new Failure('GLOSSARY_INVALID', { file })
    path.push({ name, category: attributes['type'] ?? name, content: [] })
    if (isConcept(name)) {
      concept = { id: attributes['id'] ?? '', domain: '', definition: '', note: '', source: '', doNotTranslate: false }
      terms = new Map()
    } else if (isLanguage(name)) language = attributes['xml:lang'] ?? attributes['lang'] ?? ''
    else if (isTerm(name)) term = newTerm()
  }

  function text(content: string): void {
    path[path.length - 1]?.content.push(content)
  }

  function close(): void {
    const element = path.pop()
    if (!element) return
    const content = element.content.join('').trim()
    if (isInline(element.name)) text(element.content.join(''))
    else if (isConcept(element.name)) closeConcept()
    else if (isTerm(element.name)) closeTerm()
    else if (isLanguage(element.name)) language = ''
    else if (term) readIntoTerm(term, element, content)
    else if (concept && language === '') readIntoConcept(concept, element, content)
    else if (concept && element.category === 'definition' && concept.definition === '') concept.definition = content
    else if (!concept) readHeader(element, content)
  }

  function closeTerm(): void {
    if (term && term.text !== '' && language !== '') {
      const here = terms.get(language)
      const finished = finishedTerm(term)
      if (here) here.push(finished)
      else terms.set(language, [finished])
    }
    term = null
  }

  function closeConcept(): void {
    if (!concept || terms.size === 0) {
      concept = null
      return
    }
    let id = concept.id === '' ? `concept-${concepts.length + 1}` : concept.id
    while (takenIds.has(id)) id += '_'
    takenIds.add(id)
    concepts.push({ ...concept, id, terms: Object.fromEntries(terms) })
    concept = null
  }

  function readHeader(element: OpenElement, content: string): void {
    if (element.name === 'title' && header.name === '') header.name = content
    else if (element.category === ownCategory.glossary) header.id = content
    else if (element.category === ownCategory.priority) header.priority = Number.parseInt(content, 10)
  }

  function glossary(): Glossary {
    const stem = file.replace(/^.*[\\/]/u, '').replace(/\.[^.]*$/u, '')
    return {
      id: header.id || stem,
      name: header.name || stem,
      priority: Number.isSafeInteger(header.priority) ? header.priority : 100,
      concepts,
    }
  }

  return { open, text, close, glossary }
}

function newTerm(): OpenTerm {
  return {
    text: '',
    status: 'admitted',
    partOfSpeech: '',
    note: '',
    caseSensitive: false,
    gender: '',
    otherForms: [],
    onlyIfSourceHasConcept: false,
    validFrom: null,
    validUntil: null,
    termType: '',
    ownPartOfSpeech: null,
    forbidden: false,
  }
}

function finishedTerm({ termType, ownPartOfSpeech, forbidden, ...term }: OpenTerm): Term {
  const known = partsOfSpeech.find(
    (one) => one.partOfSpeech === term.partOfSpeech && one.termType === (termType || null),
  )
  const acronym = termType === 'acronym' || termType === 'initialism' ? 'acronym' : null
  const partOfSpeech = ownPartOfSpeech ?? known?.own ?? acronym ?? term.partOfSpeech
  return { ...term, partOfSpeech, status: forbidden ? 'forbidden' : term.status }
}

function readIntoTerm(term: OpenTerm, { name, category }: OpenElement, content: string): void {
  if (name === 'term') term.text = content.replace(/\s+/gu, keepNoBreakSpace)
  else if (name === 'note') term.note = joined(term.note, content)
  else if (category === 'administrativeStatus' || category === 'normativeAuthorization') {
    term.status = readStatus[content] ?? term.status
  } else if (category === ownCategory.forbidden) term.forbidden = content === 'true'
  else if (category === 'partOfSpeech') term.partOfSpeech ||= content
  else if (category === ownCategory.partOfSpeech) term.ownPartOfSpeech = content
  else if (category === 'grammaticalGender') term.gender = genderIn(content)
  else if (category === ownCategory.otherForm) term.otherForms = [...term.otherForms, content]
  else if (category === 'termType') term.termType = content
  else if (category === ownCategory.caseSensitive) term.caseSensitive = content === 'true'
  else if (category === ownCategory.onlyIfSourceHasConcept) term.onlyIfSourceHasConcept = content === 'true'
  else if (category === ownCategory.validFrom) term.validFrom = yearIn(content)
  else if (category === ownCategory.validUntil) term.validUntil = yearIn(content)
}

function readIntoConcept(concept: OpenConcept, { name, category }: OpenElement, content: string): void {
  if (name === 'note') concept.note = joined(concept.note, content)
  else if (category === ownCategory.conceptId) concept.id = content
  else if (category === ownCategory.doNotTranslate) concept.doNotTranslate = content === 'true'
  else if (category === 'subjectField') concept.domain = content
  else if (category === 'definition') concept.definition = content
  else if (category === 'source') concept.source = joined(concept.source, content)
}

/** Indented files break lines inside a term; a no-break space in one is meant. */
function keepNoBreakSpace(space: string): string {
  return /^[\u00a0\u202f]$/u.test(space) ? space : ' '
}

function joined(before: string, content: string): string {
  return before === '' || content === '' ? before + content : `${before}\n${content}`
}

function yearIn(content: string): number | null {
  const year = Number.parseInt(content, 10)
  return Number.isSafeInteger(year) ? year : null
}

function genderIn(content: string): Gender {
  return genders.find((gender) => gender === content) ?? (content === '' ? '' : 'other')
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
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

function isInline(name: string): boolean {
  return name === 'hi' || name === 'foreign' || name === 'sc' || name === 'ec' || name === 'ph'
}
