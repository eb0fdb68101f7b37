import { joinForms } from '#engine/glossaries/tables/other-forms.ts'
import type { Concept, Term } from '#shared/model/concept.ts'
import type { ConceptRole, TermRole } from '#shared/model/glossary-file.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/**
 * Concepts as a table with headings: a row for the first terms in all languages, another one with the same id for the
 * second ones, and so on, so that each cell holds one term. Columns in which nothing stands are left out.
 */
export function tableFromConcepts(concepts: readonly Concept[]): readonly (readonly string[])[] {
  const languages = languagesOf(concepts)
  const columns = [
    idColumn,
    ...languages.map((language) => termColumn(language, 'term')),
    ...conceptColumns,
    ...languages.flatMap((language) => attributes.map((attribute) => termColumn(language, attribute))),
  ]
  const rows = concepts.flatMap((concept) => {
    const height = Math.max(1, ...Object.values(concept.terms).map((terms) => terms.length))
    return Array.from({ length: height }, (_row, index) => columns.map(({ cell }) => cell(concept, index)))
  })
  const kept = columns.flatMap((column, index) =>
    column === idColumn || rows.some((row) => row[index] !== '') ? [index] : [],
  )
  const pick = (row: readonly string[]): readonly string[] => kept.map((index) => row[index] ?? '')
  return [pick(columns.map(({ heading }) => heading)), ...rows.map(pick)]
}

interface WrittenColumn {
  readonly heading: string
  /** What stands in the `index`th row of the concept. */
  cell(concept: Concept, index: number): string
}

/** The headings are read back by `readHeading`; a bare tag of a language would be mistaken («id», «no»). */
const conceptHeadings: Readonly<Record<ConceptRole, string>> = {
  'concept-id': 'Concept ID',
  domain: 'Domain',
  definition: 'Definition',
  'concept-note': 'Concept note',
  source: 'Source',
  'do-not-translate': 'Do not translate',
}
const termHeadings: Readonly<Record<TermRole, string>> = {
  term: 'term',
  status: 'status',
  'part-of-speech': 'part of speech',
  gender: 'gender',
  'other-forms': 'other forms',
  'term-note': 'note',
  'case-sensitive': 'case sensitive',
  'only-if-source': 'only if source',
  'valid-from': 'valid from',
  'valid-until': 'valid until',
}
const attributes = (Object.keys(termHeadings) as TermRole[]).filter((role) => role !== 'term')

const idColumn: WrittenColumn = { heading: conceptHeadings['concept-id'], cell: (concept) => concept.id }
const conceptColumns: readonly WrittenColumn[] = [
  conceptColumn('domain', (concept) => concept.domain),
  conceptColumn('definition', (concept) => concept.definition),
  conceptColumn('concept-note', (concept) => concept.note),
  conceptColumn('source', (concept) => concept.source),
  conceptColumn('do-not-translate', (concept) => yes(concept.doNotTranslate)),
]

function conceptColumn(role: ConceptRole, cell: (concept: Concept) => string): WrittenColumn {
  return { heading: conceptHeadings[role], cell: (concept, index) => (index === 0 ? cell(concept) : '') }
}

function termColumn(language: LanguageTag, role: TermRole): WrittenColumn {
  return {
    heading: `${language} ${termHeadings[role]}`,
    cell: (concept, index) => {
      const term = concept.terms[language]?.[index]
      return term === undefined ? '' : termCell(term, role)
    },
  }
}

function termCell(term: Term, role: TermRole): string {
  switch (role) {
    case 'term':
      return term.text
    case 'status':
      return term.status
    case 'part-of-speech':
      return term.partOfSpeech
    case 'gender':
      return term.gender
    case 'other-forms':
      return joinForms(term.otherForms)
    case 'term-note':
      return term.note
    case 'case-sensitive':
      return yes(term.caseSensitive)
    case 'only-if-source':
      return yes(term.onlyIfSourceHasConcept)
    case 'valid-from':
      return term.validFrom === null ? '' : String(term.validFrom)
    case 'valid-until':
      return term.validUntil === null ? '' : String(term.validUntil)
    default:
      return unreachable(role)
  }
}

function yes(holds: boolean): string {
  return holds ? 'yes' : ''
}

function languagesOf(concepts: readonly Concept[]): readonly LanguageTag[] {
  const languages = new Set<LanguageTag>()
  for (const { terms } of concepts) {
    for (const [language, here] of Object.entries(terms)) if (here.length > 0) languages.add(language)
  }
  return [...languages]
}

function unreachable(role: never): never {
  throw new RangeError(String(role))
}
