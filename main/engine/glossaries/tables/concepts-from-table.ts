import { type FileConcept, type FileTerm, mostTerms, silentTerm } from '#engine/glossaries/file-concept.ts'
import { languageMeant } from '#engine/glossaries/tables/language-names.ts'
import { readTermCell } from '#engine/glossaries/tables/read-term-cell.ts'
import { foldCell, yesWords } from '#engine/glossaries/tables/table-words.ts'
import { collectWarnings, type WarningCollector } from '#engine/glossaries/warning-collector.ts'
import type { GlossaryFileWarning, TableColumn, TableMapping } from '#shared/model/glossary-file.ts'
import type { LanguageTag } from '#shared/model/language.ts'

export interface TableContent {
  readonly concepts: readonly FileConcept[]
  readonly warnings: readonly GlossaryFileWarning[]
}

type OpenConcept = { -readonly [Key in keyof Omit<FileConcept, 'terms'>]: FileConcept[Key] } & {
  readonly terms: Map<LanguageTag, FileTerm[]>
}

/** A table read by its mapping. Rows without any term are left out and counted; texts lose white space at their ends. */
export function conceptsFromTable(rows: readonly (readonly string[])[], mapping: TableMapping): TableContent {
  const warnings = collectWarnings()
  const headings = mapping.hasHeader ? (rows[0] ?? []) : []
  const byId = new Map<string, OpenConcept>()
  const open: OpenConcept[] = []
  for (const row of rows.slice(mapping.hasHeader ? 1 : 0)) {
    const cells = mapping.columns.map((column, index) => ({
      column,
      heading: (headings[index] ?? '').trim(),
      text: (row[index] ?? '').trim(),
    }))
    const written = cells.filter(({ text, column }) => text !== '' && column.role !== 'ignored')
    if (written.length === 0) continue
    const id = written.find(({ column }) => column.role === 'concept-id')?.text ?? null
    const concept = (id === null ? undefined : byId.get(id)) ?? emptyConcept(id)
    if (id === null || !byId.has(id)) open.push(concept)
    if (id !== null) byId.set(id, concept)
    for (const cell of written) readIntoConcept(concept, cell)
    addTerms(concept, written, mapping, warnings)
  }
  if (!mapping.columns.some(({ role }) => role === 'term')) warnings.add('no-term-column')
  const concepts = open.filter(({ terms }) => terms.size > 0)
  if (concepts.length < open.length) {
    warnings.add('row-without-term', { count: String(open.length - concepts.length) })
  }
  return {
    concepts: concepts.map((concept) => ({ ...concept, terms: Object.fromEntries(concept.terms) })),
    warnings: warnings.all(),
  }
}

interface Cell {
  readonly column: TableColumn
  readonly heading: string
  readonly text: string
}

function emptyConcept(id: string | null): OpenConcept {
  return { id, domain: '', definition: '', note: '', source: '', doNotTranslate: false, terms: new Map() }
}

function readIntoConcept(concept: OpenConcept, { column, heading, text }: Cell): void {
  switch (column.role) {
    case 'domain':
    case 'definition':
    case 'source':
      if (concept[column.role] === '') concept[column.role] = text
      else if (concept[column.role] !== text) addToNote(concept, labelled(heading, text))
      return
    case 'concept-note':
      return addToNote(concept, text)
    case 'labelled-note':
      return addToNote(concept, labelled(heading, text))
    case 'do-not-translate':
      concept.doNotTranslate ||= yesWords.has(foldCell(text))
      return
    default:
  }
}

function labelled(heading: string, text: string): string {
  return heading === '' ? text : `${heading}: ${text}`
}

function addToNote(concept: OpenConcept, text: string): void {
  if (concept.note === '') concept.note = text
  else if (concept.note !== text) concept.note += `\n${text}`
}

function addTerms(
  concept: OpenConcept,
  cells: readonly Cell[],
  { termSeparator }: TableMapping,
  warnings: WarningCollector,
): void {
  const named = cells.find(({ column }) => column.role === 'language')?.text ?? null
  const ofRow = named === null ? null : languageMeant(named)
  if (named !== null && ofRow === null) warnings.add('unknown-language', { language: named })
  for (const { column, text } of cells) {
    if (column.role !== 'term') continue
    const language = column.language ?? ofRow
    if (language === null) {
      if (named === null) warnings.add('unknown-language', { language: text })
      continue
    }
    const about = cells.filter((cell) => cell.column.language === null || cell.column.language === language)
    const attributes = about.reduce<FileTerm>(
      (term, cell) => readTermCell(term, cell.column.role, cell.text, warnings),
      silentTerm,
    )
    const texts = termSeparator === null ? [text] : text.split(termSeparator)
    for (const [index, one] of texts.entries()) {
      const term = { ...attributes, text: one.trim().replace(/\s*\n\s*/gu, ' ') }
      const isAdded = add(concept, language, index === 0 ? term : { ...term, otherForms: [] })
      if (!isAdded) warnings.add('too-many-terms', { concept: concept.id ?? one })
    }
  }
}

/** A table repeats a term to say more of another; what says nothing new is not added twice. */
function add(concept: OpenConcept, language: LanguageTag, term: FileTerm): boolean {
  if (term.text === '') return true
  const here = concept.terms.get(language)
  if (here && here.length >= mostTerms) return false
  if (!here) concept.terms.set(language, [term])
  else if (!here.some((known) => known.text === term.text && saysNothingNew(known, term))) here.push(term)
  return true
}

function saysNothingNew(known: FileTerm, term: FileTerm): boolean {
  const written = JSON.stringify(term)
  return written === JSON.stringify(known) || written === JSON.stringify({ ...silentTerm, text: term.text })
}
