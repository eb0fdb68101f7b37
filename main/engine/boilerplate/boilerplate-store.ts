import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { createBroadcast } from '#engine/storage/broadcast.ts'
import { inOneGo } from '#engine/storage/in-one-go.ts'
import { hasApprovedWords } from '#shared/boilerplate/passages-of.ts'
import { approvedTextSchema } from '#shared/contract/boilerplate-values.ts'
import type { ApprovedContent, ApprovedKind, ApprovedText } from '#shared/model/boilerplate.ts'
import { Failure } from '#shared/model/failure.ts'

/** Editions are only ever added; a text that was deleted stays for those who want it back, and for releases that name it. */
export const boilerplateMigration = `
  CREATE TABLE approved_text (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, organisation TEXT NOT NULL, name TEXT NOT NULL, deleted_at TEXT
  ) STRICT;
  CREATE TABLE approved_edition (
    text TEXT NOT NULL REFERENCES approved_text (id), number INTEGER NOT NULL, saved_at TEXT NOT NULL,
    saved_by TEXT NOT NULL, approved_on TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (text, number)
  ) STRICT;
`

export interface NewEdition {
  readonly approvedOn: string
  readonly content: ApprovedContent
}

export interface BoilerplateStore {
  /** All that are not deleted, by organisation and name, with all their editions. The same list until one changes. */
  list(): readonly ApprovedText[]
  /** Says that the list is another than before, from now on. */
  follow(signal?: AbortSignal): AsyncGenerator<{ readonly is: 'changed' }, void>
  /** Throws APPROVED_TEXT_EMPTY where it has no name or no words. */
  create(text: NewEdition & Pick<ApprovedText, 'kind' | 'organisation' | 'name'>): ApprovedText
  /**
   * The next edition of a text, made from edition `after`. Throws APPROVED_TEXT_NOT_FOUND, APPROVED_TEXT_EMPTY, and
   * APPROVED_TEXT_CHANGED where another edition was saved since.
   */
  saveEdition(id: string, after: number, edition: NewEdition): ApprovedText
  rename(id: string, names: Pick<ApprovedText, 'organisation' | 'name'>): ApprovedText
  remove(id: string): boolean
  /** Takes back that it was deleted. */
  restore(id: string): ApprovedText
}

/** The approved texts of an open library whose tables stand (`boilerplateMigration`). */
export function createBoilerplateStore(
  database: DatabaseSync,
  { now, who }: { readonly now: () => Date; readonly who: string },
): BoilerplateStore {
  let known: readonly ApprovedText[] | null = null
  const news = createBroadcast<{ readonly is: 'changed' }>()

  function found(id: string): ApprovedText {
    const text = list().find((each) => each.id === id)
    if (!text) throw new Failure('APPROVED_TEXT_NOT_FOUND')
    return text
  }

  function list(): readonly ApprovedText[] {
    known ??= readAll(database)
    return known
  }

  /** All or nothing; whatever happens the list is read anew. */
  function change(act: () => void): void {
    known = null
    inOneGo(database, act)
    news.send(everyone, { is: 'changed' })
  }

  function addEdition(id: string, number: number, { approvedOn, content }: NewEdition): void {
    database
      .prepare(
        'INSERT INTO approved_edition (text, number, saved_at, saved_by, approved_on, content) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(id, number, now().toISOString(), who, approvedOn, JSON.stringify(content))
  }

  return {
    list,
    follow: (signal) => news.listen(everyone, signal),
    create: ({ kind, organisation, name, ...edition }) => {
      refuseEmpty(kind, name, edition.content)
      const id = randomUUID()
      change(() => {
        database
          .prepare('INSERT INTO approved_text (id, kind, organisation, name) VALUES (?, ?, ?, ?)')
          .run(id, kind, organisation.trim(), name.trim())
        addEdition(id, 1, edition)
      })
      return found(id)
    },
    saveEdition: (id, after, edition) => {
      const { kind, name, editions } = found(id)
      refuseEmpty(kind, name, edition.content)
      if (editions.at(-1)?.number !== after) throw new Failure('APPROVED_TEXT_CHANGED', { name })
      change(() => addEdition(id, after + 1, edition))
      return found(id)
    },
    rename: (id, { organisation, name }) => {
      if (name.trim() === '') throw new Failure('APPROVED_TEXT_EMPTY')
      found(id)
      change(() => {
        database
          .prepare('UPDATE approved_text SET organisation = ?, name = ? WHERE id = ?')
          .run(organisation.trim(), name.trim(), id)
      })
      return found(id)
    },
    remove: (id) => {
      let removed = false
      change(() => {
        const { changes } = database
          .prepare('UPDATE approved_text SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL')
          .run(now().toISOString(), id)
        removed = changes > 0
      })
      return removed
    },
    restore: (id) => {
      change(() => {
        database.prepare('UPDATE approved_text SET deleted_at = NULL WHERE id = ?').run(id)
      })
      return found(id)
    },
  }
}

const everyone = 'boilerplate'

function refuseEmpty(kind: ApprovedKind, name: string, content: ApprovedContent): void {
  const fits = content.is === (kind === 'contact' ? 'card' : 'passages')
  if (!fits || name.trim() === '' || !hasApprovedWords(content)) throw new Failure('APPROVED_TEXT_EMPTY')
}

function readAll(database: DatabaseSync): readonly ApprovedText[] {
  const editions = new Map<string, unknown[]>()
  for (const row of database
    .prepare(
      `SELECT text, number, saved_at AS savedAt, saved_by AS savedBy, approved_on AS approvedOn, content
       FROM approved_edition ORDER BY text, number`,
    )
    .all()) {
    const { text, content, ...edition } = row
    const ofText = editions.get(String(text)) ?? []
    ofText.push({ ...edition, content: JSON.parse(String(content)) as unknown })
    editions.set(String(text), ofText)
  }
  return database
    .prepare('SELECT id, kind, organisation, name FROM approved_text WHERE deleted_at IS NULL')
    .all()
    .map((row) => approvedTextSchema.parse({ ...row, editions: editions.get(String(row['id'])) ?? [] }))
    .toSorted((one, other) => one.organisation.localeCompare(other.organisation) || one.name.localeCompare(other.name))
}
