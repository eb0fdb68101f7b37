import { extname } from 'node:path'
import type { FileConcept } from '#engine/glossaries/file-concept.ts'
import type { GlossaryContent } from '#engine/glossaries/read-glossary-file.ts'
import { conceptsFromTable } from '#engine/glossaries/tables/concepts-from-table.ts'
import { guessMapping } from '#engine/glossaries/tables/guess-mapping.ts'
import type { GlossaryFileWarning, TableMapping } from '#shared/model/glossary-file.ts'
import type { LanguageTag } from '#shared/model/language.ts'

export interface UnderstoodContent {
  readonly told: readonly FileConcept[]
  /** Null for a file that needs none. */
  readonly mapping: TableMapping | null
  readonly warnings: readonly GlossaryFileWarning[]
}

/** The concepts of a file's content: of a table by this mapping, or by one that is guessed. */
export function understand(content: GlossaryContent, wanted: TableMapping | null): UnderstoodContent {
  if (content.kind === 'concepts') return { told: content.concepts, mapping: null, warnings: content.warnings }
  const mapping = wanted ?? guessMapping(content.rows)
  const { concepts, warnings } = conceptsFromTable(content.rows, mapping)
  return { told: concepts, mapping, warnings: [...content.warnings, ...warnings] }
}

/** How many terms there are in each language. */
export function countTerms(told: readonly FileConcept[]): Readonly<Record<LanguageTag, number>> {
  const counts = new Map<LanguageTag, number>()
  for (const concept of told) {
    for (const [language, here] of Object.entries(concept.terms)) {
      counts.set(language, (counts.get(language) ?? 0) + here.length)
    }
  }
  return Object.fromEntries(counts)
}

/** What a glossary is called that comes from a file without a name in it. */
export function nameFromFile(file: string): string {
  const name = file.replace(/^.*[\\/]/u, '')
  return name.slice(0, name.length - extname(name).length) || name
}
