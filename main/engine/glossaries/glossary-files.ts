import { randomUUID } from 'node:crypto'
import type { ImportLimits } from '#engine/files/import/import-in-process.ts'
import { conceptsFromFile, type FileConcept } from '#engine/glossaries/file-concept.ts'
import type { GlossaryStore } from '#engine/glossaries/glossary-store.ts'
import type { ConflictChoice } from '#engine/glossaries/merge-file-concept.ts'
import { conceptsToSave, type MergePlan, planMerge } from '#engine/glossaries/plan-merge.ts'
import type { GlossaryContent, GlossaryFileToRead } from '#engine/glossaries/read-glossary-file.ts'
import { readGlossaryInProcess } from '#engine/glossaries/read-in-process.ts'
import { countTerms, nameFromFile, understand } from '#engine/glossaries/understand-content.ts'
import type { GlossaryImported, GlossaryPreview } from '#shared/contract/glossary-file-values.ts'
import { Failure } from '#shared/model/failure.ts'
import type { TableMapping } from '#shared/model/glossary-file.ts'

export interface GlossaryFileRequest extends GlossaryFileToRead {
  /** Null: as it is guessed. Without meaning for TBX, which says itself what it holds. */
  readonly mapping: TableMapping | null
}

/** Where a file goes: into a glossary that is there, or into a new one of this name. */
export type ImportTarget = { readonly glossary: string } | { readonly name: string }

export interface GlossaryFiles {
  /** What a file holds and what bringing it into a glossary would change there; nothing is stored. */
  preview(file: GlossaryFileRequest, into: string | null, signal?: AbortSignal): Promise<GlossaryPreview>
  /** All of the file or nothing. Throws GLOSSARY_EMPTY where no term is found in it. */
  bringIn(
    file: GlossaryFileRequest,
    target: ImportTarget,
    conflicts: ConflictChoice,
    signal?: AbortSignal,
  ): Promise<GlossaryImported>
}

export function createGlossaryFiles(store: GlossaryStore, process: Pick<ImportLimits, 'spawn'> = {}): GlossaryFiles {
  const read = (file: GlossaryFileRequest, signal?: AbortSignal): Promise<GlossaryContent> =>
    readGlossaryInProcess(readable(file), { ...process, ...(signal ? { signal } : {}) })
  const planFor = (id: string | null, told: readonly FileConcept[]): MergePlan =>
    planMerge(id === null ? [] : (store.load([id])[0]?.concepts ?? []), told, newConceptId)

  return {
    async preview(file, into, signal) {
      const content = await read(file, signal)
      const { told, mapping, warnings } = understand(content, file.mapping)
      return {
        format: content.format,
        encoding: content.kind === 'table' ? content.encoding : null,
        suggestedName: content.kind === 'concepts' && content.name !== '' ? content.name : nameFromFile(file.name),
        table: content.kind === 'table' && mapping ? tablePreview(content.rows, mapping) : null,
        concepts: told.length,
        terms: countTerms(told),
        sample: conceptsFromFile(told.slice(0, sampleSize)),
        plan: planSummary(planFor(into, told)),
        warnings: [...warnings],
      }
    },

    async bringIn(file, target, conflicts, signal) {
      const content = await read(file, signal)
      const { told } = understand(content, file.mapping)
      if (told.length === 0) throw new Failure('GLOSSARY_EMPTY', { file: file.name })
      const id = 'glossary' in target ? target.glossary : null
      const plan = planFor(id, told)
      const concepts = conceptsToSave(plan, conflicts)
      if (id === null && 'name' in target) {
        const made = store.createWith(target.name, concepts)
        return { ...countsOfPlan(plan), glossary: made.id, written: concepts.length }
      }
      return { ...countsOfPlan(plan), glossary: id ?? '', written: store.saveConcepts(id ?? '', concepts) }
    },
  }
}

const sampleSize = 5
const sampleRows = 8
const mostChanges = 200
const longestCell = 300

function newConceptId(): string {
  return `c-${randomUUID().slice(0, 13)}`
}

function readable({ name, bytes, encoding }: GlossaryFileRequest): GlossaryFileToRead {
  return { name, bytes, ...(encoding === undefined ? {} : { encoding }) }
}

function tablePreview(rows: readonly (readonly string[])[], mapping: TableMapping): GlossaryPreview['table'] {
  const body = rows.slice(mapping.hasHeader ? 1 : 0)
  const shown = (cell: string | undefined): string => (cell ?? '').slice(0, longestCell).toWellFormed()
  return {
    headings: mapping.columns.map((_column, index) => (mapping.hasHeader ? shown(rows[0]?.[index]) : '')),
    mapping,
    sample: body.slice(0, sampleRows).map((row) => mapping.columns.map((_column, index) => shown(row[index]))),
    rows: body.length,
  }
}

function countsOfPlan(plan: MergePlan): Pick<GlossaryImported, 'added' | 'changed' | 'conflicts' | 'unchanged'> {
  return {
    added: plan.added.length,
    changed: plan.changed.length,
    conflicts: plan.changed.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
    unchanged: plan.unchanged,
  }
}

function planSummary(plan: MergePlan): GlossaryPreview['plan'] {
  return {
    ...countsOfPlan(plan),
    clashes: plan.clashes,
    filled: plan.changed.flatMap(({ filled }) => filled).slice(0, mostChanges),
    contradictions: plan.changed.flatMap(({ conflicts }) => conflicts).slice(0, mostChanges),
  }
}
