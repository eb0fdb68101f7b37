import type { ExportedVersion } from '#engine/files/export/exported-version.ts'
import { codeIdsOfUnit, type InlineNode, inlineNodes } from '#engine/files/export/inline-codes.ts'
import type { RowAcross } from '#engine/files/export/rows-across.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'
import type { CellStatus, RowKind } from '#shared/model/row.ts'

/** How the note is marked that tells what a file was made of. */
export const originNote = 'dragoman-origin'

/** What an XLIFF file holds: the source version and one other. */
export interface VersionPair {
  readonly source: ExportedVersion
  readonly target: ExportedVersion
  readonly rows: readonly RowAcross[]
}

/** One row on its way to a translator. */
export interface PairRow {
  readonly rowId: string
  /** An XML name token. The same row always has the same. */
  readonly id: string
  readonly kind: RowKind
  readonly status: CellStatus
  /** One a paragraph, where both versions have as many; else one for the whole row. */
  readonly units: readonly PairUnit[]
}

export interface PairUnit {
  /** The row's with the number of the paragraph: `….2`. */
  readonly id: string
  readonly source: readonly InlineNode[]
  /** Null where there is no translation yet. */
  readonly target: readonly InlineNode[] | null
}

export function pairRows({ source, target, rows }: VersionPair): readonly PairRow[] {
  return rows.map(({ id: rowId, kind, cells }) => {
    const id = nameTokenOf(rowId)
    const texts = paragraphsOf(cells[source.language]?.blocks ?? [], cells[target.language]?.blocks ?? [])
    return {
      rowId,
      id,
      kind,
      status: cells[target.language]?.status ?? 'empty',
      units: texts.map((text, index) => unitOf(`${id}.${index + 1}`, text)),
    }
  })
}

interface PairText {
  readonly source: readonly RichBlock[]
  readonly target: readonly RichBlock[]
}

function paragraphsOf(source: readonly RichBlock[], target: readonly RichBlock[]): readonly PairText[] {
  const isPaired = target.length === 0 || target.length === source.length
  if (!isPaired) return [{ source, target }]
  return source.map((block, index) => ({ source: [block], target: target.slice(index, index + 1) }))
}

function unitOf(id: string, { source, target }: PairText): PairUnit {
  const ids = codeIdsOfUnit()
  return {
    id,
    source: inlineNodes(source, ids.source),
    target: target.length === 0 ? null : inlineNodes(target, ids.target),
  }
}

/** Ids of rows are name tokens already, unless a stranger made the file; `_` begins what had to be spelt out. */
export function nameTokenOf(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`)
}
