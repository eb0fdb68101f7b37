import type { DatabaseSync } from 'node:sqlite'
import type { Node } from '@tiptap/pm/model'
import { z } from 'zod'
import { guarded } from '#engine/storage/open-store.ts'
import { languageSchema, type ReleaseSummary, releaseSummarySchema, waiverSchema } from '#shared/contract/values.ts'
import { cellTextOf } from '#shared/document/cell-text.ts'
import { versionsOf } from '#shared/document/versions.ts'
import { Failure } from '#shared/model/failure.ts'
import type { Waiver } from '#shared/model/waiver.ts'
import { countWords } from '#shared/text/count-words.ts'
import { foldForSearch } from '#shared/text/fold.ts'

const aboutSchema = z.object({
  title: z.string(),
  source: languageSchema,
  languages: z.array(languageSchema),
  locales: z.record(z.string(), z.string()),
  state: releaseSummarySchema.shape.state,
  embargo: z.string().nullable(),
  progress: releaseSummarySchema.shape.progress,
  words: releaseSummarySchema.shape.words,
  createdAt: z.string(),
  waivers: z.array(waiverSchema).default([]),
  /** Of a release that came as a file: which release it is a copy of. */
  lineage: z.string().optional(),
})

/** What is kept of a release beside its document. */
export type ReleaseAbout = z.infer<typeof aboutSchema>

/** Whether a value found in a damaged store is what is kept of a release beside its document. */
export function isReleaseAbout(value: unknown): boolean {
  try {
    return aboutSchema.safeParse(JSON.parse(String(value))).success
  } catch {
    return false
  }
}

const waiversKept = 200

/** The desk's list: one line a release, with folded text to search in. */
export interface ReleaseList {
  mustExist(id: string): void
  list(filter: { readonly query: string; readonly deleted: boolean }): readonly ReleaseSummary[]
  summary(id: string): ReleaseSummary
  /** What the copies of a release have in common: the release's own id, or that of the one it was opened from. */
  lineage(id: string): string
  /** The releases of a lineage that are in the library and can be read, the last edited first. */
  ofLineage(lineage: string): readonly ReleaseSummary[]
  insert(id: string, document: Node, about: Partial<ReleaseAbout>): void
  summarise(id: string, document: Node): void
  describe(id: string, change: Partial<ReleaseAbout>): void
  /** Keeps a decision; it is no edit. */
  addWaiver(id: string, waiver: Waiver): void
  setDeleted(id: string, deleted: boolean): void
  markDamaged(id: string): void
}

export function createReleaseList(database: DatabaseSync, now: () => Date): ReleaseList {
  const columns = 'id, about, edited_at, deleted_at, damaged'
  const one = database.prepare(`SELECT ${columns} FROM release WHERE id = ?`)
  const save = database.prepare('UPDATE release SET about = ?, search = ?, edited_at = ? WHERE id = ?')
  const saveWaivers = database.prepare('UPDATE release SET about = ? WHERE id = ?')
  const saveAbout = database.prepare('UPDATE release SET about = ?, edited_at = ? WHERE id = ?')

  function read(id: string): ReleaseSummary {
    const row = guarded(() => one.get(id))
    if (!row) throw new Failure('RELEASE_NOT_FOUND', { id })
    return summaryOf(row)
  }

  function aboutOf(id: string): ReleaseAbout {
    const row = guarded(() => one.get(id))
    if (!row) throw new Failure('RELEASE_NOT_FOUND', { id })
    return aboutSchema.parse(JSON.parse(String(row.about)))
  }

  return {
    mustExist: (id) => void read(id),
    list: ({ query, deleted }) => {
      const wanted = foldForSearch(query, 'en').trim()
      const rows = guarded(() =>
        database
          .prepare(
            `SELECT ${columns} FROM release
             WHERE (deleted_at IS NOT NULL) = ? AND (? = '' OR instr(search, ?) > 0) ORDER BY edited_at DESC`,
          )
          .all(deleted ? 1 : 0, wanted, wanted),
      )
      return rows.map(summaryOf)
    },
    summary: read,
    lineage: (id) => aboutOf(id).lineage ?? id,
    ofLineage: (lineage) =>
      guarded(() =>
        database
          .prepare(
            `SELECT ${columns} FROM release
             WHERE deleted_at IS NULL AND damaged = 0 AND coalesce(json_extract(about, '$.lineage'), id) = ?
             ORDER BY edited_at DESC`,
          )
          .all(lineage),
      ).map(summaryOf),
    insert: (id, document, about) => {
      const at = now().toISOString()
      const described = {
        ...describeDocument(document),
        locales: {},
        state: 'draft',
        embargo: null,
        createdAt: at,
        ...about,
      }
      guarded(() =>
        database
          .prepare('INSERT INTO release (id, about, search, edited_at) VALUES (?, ?, ?, ?)')
          .run(id, JSON.stringify(aboutSchema.parse(described)), searchTextOf(document), at),
      )
    },
    summarise: (id, document) => {
      const about = { ...aboutOf(id), ...describeDocument(document) }
      guarded(() => save.run(JSON.stringify(about), searchTextOf(document), now().toISOString(), id))
    },
    describe: (id, change) => {
      const about = aboutSchema.parse({ ...aboutOf(id), ...withoutUndefined(change) })
      guarded(() => saveAbout.run(JSON.stringify(about), now().toISOString(), id))
    },
    addWaiver: (id, waiver) => {
      const about = aboutOf(id)
      const waivers = [...about.waivers, waiver].slice(-waiversKept)
      guarded(() => saveWaivers.run(JSON.stringify({ ...about, waivers }), id))
    },
    setDeleted: (id, deleted) => {
      read(id)
      const at = deleted ? now().toISOString() : null
      guarded(() => database.prepare('UPDATE release SET deleted_at = ? WHERE id = ?').run(at, id))
    },
    markDamaged: (id) => {
      guarded(() => database.prepare('UPDATE release SET damaged = 1 WHERE id = ? AND damaged = 0').run(id))
    },
  }
}

function summaryOf(row: Record<string, unknown>): ReleaseSummary {
  return releaseSummarySchema.parse({
    ...aboutSchema.parse(JSON.parse(String(row.about))),
    id: row.id,
    editedAt: row.edited_at,
    deletedAt: row.deleted_at,
    damaged: Number(row.damaged) > 0,
  })
}

/** The headline in the source language names a release; without one its first row that has text does. */
function describeDocument(document: Node): Pick<ReleaseAbout, 'title' | 'source' | 'languages' | 'progress' | 'words'> {
  const versions = versionsOf(document)
  const source = versions[0]
  const progress: ReleaseAbout['progress'] = {}
  const words: ReleaseAbout['words'] = {}
  for (const version of versions) {
    let rows = 0
    let done = 0
    let count = 0
    version.node.forEach((row, _offset, index) => {
      const text = cellTextOf(row)
      count += countWords(text, version.language)
      const sourceRow = source?.node.maybeChild(index)
      if (!sourceRow || sourceRow.textContent.trim() === '') return
      rows += 1
      if (version === source || row.attrs.status === 'translated' || row.attrs.status === 'reviewed') done += 1
    })
    progress[version.language] = { rows, done }
    words[version.language] = count
  }
  const languages = versions.map((version) => version.language)
  return { title: titleOf(source?.node), source: source?.language ?? 'en', languages, progress, words }
}

function titleOf(source: Node | undefined): string {
  let first = ''
  let headline = ''
  source?.forEach((row) => {
    const text = row.textContent.trim()
    if (text !== '' && first === '') first = text
    if (text !== '' && headline === '' && row.attrs.kind === 'headline') headline = text
  })
  return (headline || first).slice(0, 300)
}

function searchTextOf(document: Node): string {
  return versionsOf(document)
    .map((version) =>
      foldForSearch(version.node.textBetween(0, version.node.content.size, '\n', '\n'), version.language),
    )
    .join('\n')
}

function withoutUndefined<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<Value>
}
