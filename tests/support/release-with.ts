import { join } from 'node:path'
import { journalMigrations } from '#engine/releases/journal.ts'
import { createReleaseDesk } from '#engine/releases/release-desk.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import type { RichRow } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'

/** A release for a desk that is about to start: one entry a row, the text of each version. */
export function releaseWith(
  rows: readonly (Readonly<Record<string, string>> & { readonly kind?: RowKind })[],
): (dataFolder: string) => void {
  return (dataFolder) => {
    const database = openStore(join(dataFolder, 'journal.db'), journalMigrations)
    const languages = Object.keys(rows[0] ?? {}).filter((name) => name !== 'kind')
    const rich = rows.map(
      ({ kind = 'body', ...texts }, index): RichRow => ({
        id: `r${index}`,
        kind,
        cells: Object.fromEntries(
          Object.entries(texts).map(([language, text]) => [
            language,
            {
              status: text === '' ? 'empty' : 'draft',
              blocks: text === '' ? [] : [{ type: 'paragraph', runs: [{ text }] }],
            },
          ]),
        ),
      }),
    )
    createReleaseDesk(database, () => new Date()).create(documentFromRich({ languages, rows: rich }), {})
    database.close()
  }
}
