import type { LanguageTag } from '#shared/model/language.ts'
import type { CellStatus, RowKind } from '#shared/model/row.ts'

/** Text with its marks: what importers hand in and exporters hand out. It knows nothing of the editor. */
export interface RichRun {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  /** An absolute http(s), mailto or tel address. */
  readonly href?: string
}

export type RichBlock =
  | { readonly type: 'paragraph'; readonly runs: readonly RichRun[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly runs: readonly RichRun[] }
  /** One item of a list; neighbouring items of the same kind form one list. `depth` 0 is the outermost. */
  | { readonly type: 'item'; readonly ordered: boolean; readonly depth: number; readonly runs: readonly RichRun[] }

/** The plain text of blocks: one line each (a run may hold `\n` for a hard line break). */
export function plainTextOf(blocks: readonly RichBlock[]): string {
  return blocks.map((block) => block.runs.map((run) => run.text).join('')).join('\n')
}

/** A whole release with its marks, in the order of its rows: the input of every exporter. */
export interface RichRelease {
  readonly title: string
  readonly source: LanguageTag
  readonly languages: readonly LanguageTag[]
  readonly locales: Readonly<Record<LanguageTag, string>>
  readonly rows: readonly RichRow[]
}

export interface RichRow {
  readonly id: string
  readonly kind: RowKind
  readonly cells: Readonly<Record<LanguageTag, RichCell>>
}

export interface RichCell {
  readonly status: CellStatus
  readonly blocks: readonly RichBlock[]
}

/** Whether two runs are set alike. */
export function hasSameMarks(one: RichRun, other: RichRun): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.href === other.href
  )
}
