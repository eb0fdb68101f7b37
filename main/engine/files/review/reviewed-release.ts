import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { filledBlocks } from '#engine/files/export/exported-version.ts'
import { adoptedBlocks } from '#engine/files/review/adopted-blocks.ts'
import { cellForm, cellPrint } from '#engine/files/review/cell-print.ts'
import { matchedRows } from '#engine/files/review/matched-rows.ts'
import type { ReturnedFile, ReturnedRow } from '#engine/files/review/returned-file.ts'
import { type OriginRow, type ReviewOrigin, readOrigin } from '#engine/files/review/review-origin.ts'
import { saidAt } from '#engine/notes/said-at.ts'
import { approvedMarkOf, setApprovedMark } from '#shared/document/approved-mark.ts'
import { nodesFromBlocks, richFromDocument } from '#shared/document/rich.ts'
import { deleteRow, insertRow, orderRows, setCellContent, setCellStatus } from '#shared/document/row-operations.ts'
import { rowIdsOf, rowIn, versionOf } from '#shared/document/versions.ts'
import { Failure } from '#shared/model/failure.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { Remark } from '#shared/model/note.ts'
import type { RichBlock, RichRow } from '#shared/model/rich-text.ts'

/** What a file that came back from review makes of a release. */
export interface ReviewedRelease {
  /** The release as it is, with what the reviewer changed and nothing else. */
  readonly document: Node
  /** The cells that the reviewer changed. */
  readonly cells: readonly { readonly rowId: string; readonly language: LanguageTag; readonly changedHere: boolean }[]
  /** The rows that only the file has; changed here: the desk has taken them out since. */
  readonly added: readonly { readonly rowId: string; readonly changedHere: boolean }[]
  /** The rows that the reviewer took out. */
  readonly removed: readonly { readonly rowId: string; readonly changedHere: boolean }[]
  readonly moved: boolean
  /** False where the file does not tell any more what it was made of: then every difference counts as the reviewer's. */
  readonly knowsOrigin: boolean
  readonly remarks: readonly Remark[]
}

export interface ReviewedWhere {
  readonly fileName: string
  readonly lineage: string
  readonly newRowId: () => string
  readonly now: () => Date
}

/**
 * Holds a file that came back beside the release: what differs from what was sent out is the reviewer's, what differs in
 * the release is the desk's. Throws REVIEW_OTHER_RELEASE and REVIEW_UNMARKED.
 */
export function reviewedRelease(release: Node, returned: ReturnedFile, where: ReviewedWhere): ReviewedRelease {
  const origin = readOrigin(returned.origin)
  if (origin && origin.lineage !== where.lineage) throw new Failure('REVIEW_OTHER_RELEASE', { file: where.fileName })
  const ids = matchedRows(returned.rows, rowIdsOf(release), origin)
  if (ids.every((id) => id === null)) {
    const isMarked = returned.format === 'docx' && returned.rows.some(({ names }) => names.length > 0)
    throw new Failure(isMarked ? 'REVIEW_OTHER_RELEASE' : 'REVIEW_UNMARKED', { file: where.fileName })
  }
  const review = new Review(release, origin, languagesOf(returned, release))
  review.order(ids)
  const placed = review.takeRows(returned.rows, ids, where.newRowId)
  review.removeMissing(ids)
  return { ...review.finish(), remarks: remarksOf(returned, placed, review.languages, where.now) }
}

class Review {
  /** By the language of a column that of the version it is. */
  readonly languages: ReadonlyMap<LanguageTag, LanguageTag>
  private readonly edit: Transform
  private readonly origin: ReviewOrigin | null
  private readonly sent: ReadonlyMap<string, OriginRow>
  private readonly here: ReadonlyMap<string, RichRow>
  private readonly cells: ReviewedRelease['cells'][number][] = []
  private readonly added: ReviewedRelease['added'][number][] = []
  private readonly removed: ReviewedRelease['removed'][number][] = []
  private moved = false

  constructor(release: Node, origin: ReviewOrigin | null, languages: ReadonlyMap<LanguageTag, LanguageTag>) {
    this.edit = new Transform(release)
    this.origin = origin
    this.languages = languages
    this.sent = new Map(origin?.rows.map((row) => [row.id, row]))
    this.here = new Map(richFromDocument(release, { title: '', locales: {} }).rows.map((row) => [row.id, row]))
  }

  /** Rows that stand in another order than they were sent in were moved by the reviewer; others follow the desk. */
  order(ids: readonly (string | null)[]): void {
    const there = ids.filter((id) => id !== null && this.here.has(id)) as string[] // the filter lets no null through
    const found = new Set(there)
    const sent = this.origin ? this.origin.rows.map(({ id }) => id) : [...this.here.keys()]
    this.moved = sent.filter((id) => found.has(id)).join() !== there.filter((id) => sent.includes(id)).join()
    if (this.moved) orderRows(this.edit, there)
  }

  /** The answer: which row each row of the file has become. */
  takeRows(
    rows: readonly ReturnedRow[],
    ids: readonly (string | null)[],
    newRowId: () => string,
  ): readonly (string | null)[] {
    let last: string | null = null
    return rows.map((row, index) => {
      const known = ids[index] ?? null
      const isHere = known !== null && this.here.has(known)
      if (isHere) this.takeCells(row, known)
      const placed = isHere ? known : this.addRow(row, known, last, newRowId)
      last = placed ?? last
      return placed ?? known ?? last
    })
  }

  removeMissing(ids: readonly (string | null)[]): void {
    const there = new Set(ids)
    for (const [id, row] of this.here) {
      const sent = this.sent.get(id)
      const wasSent = this.origin ? sent !== undefined : this.hasWords(row)
      if (!wasSent || there.has(id) || !deleteRow(this.edit, id)) continue
      const changedHere = [...this.languages.values()].some((language) => this.isChangedHere(id, language))
      this.removed.push({ rowId: id, changedHere })
    }
  }

  finish(): Omit<ReviewedRelease, 'remarks'> {
    const { cells, added, removed, moved } = this
    return { document: this.edit.doc, cells, added, removed, moved, knowsOrigin: this.origin !== null }
  }

  private takeCells(row: ReturnedRow, id: string): void {
    for (const [column, language] of this.languages) {
      const there = row.cells[column]
      const here = this.blocksHere(id, language)
      if (!there || cellForm(there) === cellForm(here) || !this.isChangedThere(id, language, there)) continue
      this.write(id, language, adoptedBlocks(there, here))
      this.cells.push({ rowId: id, language, changedHere: this.isChangedHere(id, language) })
    }
  }

  /** A row that the desk has taken out since comes back only where the reviewer has worked on it; null: none came. */
  private addRow(row: ReturnedRow, known: string | null, after: string | null, newRowId: () => string): string | null {
    const written = [...this.languages].flatMap(([column, language]) => {
      const blocks = row.cells[column] ?? []
      return cellForm(blocks) === '' ? [] : [{ language, blocks }]
    })
    if (written.length === 0) return null
    if (known !== null && !written.some(({ language, blocks }) => this.isChangedThere(known, language, blocks)))
      return null
    const id = known ?? newRowId()
    const index = after === null ? 0 : rowIdsOf(this.edit.doc).indexOf(after) + 1
    insertRow(this.edit, index, { id, kind: 'body' })
    for (const { language, blocks } of written) this.write(id, language, adoptedBlocks(blocks, []))
    this.added.push({ rowId: id, changedHere: known !== null })
    return id
  }

  private write(id: string, language: LanguageTag, blocks: readonly RichBlock[]): void {
    setCellContent(this.edit, language, id, nodesFromBlocks(blocks))
    setCellStatus(this.edit, language, id, cellForm(blocks) === '' ? 'empty' : 'draft')
    const place = versionOf(this.edit.doc, language)
    const row = place && rowIn(place, id)
    if (row && approvedMarkOf(row.node)) setApprovedMark(this.edit, language, id, null)
  }

  private isChangedThere(id: string, language: LanguageTag, blocks: readonly RichBlock[]): boolean {
    const print = this.sent.get(id)?.prints[language]
    return print === undefined || print !== cellPrint(blocks)
  }

  private isChangedHere(id: string, language: LanguageTag): boolean {
    const print = this.sent.get(id)?.prints[language]
    return print !== undefined && print !== cellPrint(this.blocksHere(id, language))
  }

  private blocksHere(id: string, language: LanguageTag): readonly RichBlock[] {
    const row = this.here.get(id)
    return row ? filledBlocks(row, language) : []
  }

  private hasWords(row: RichRow): boolean {
    return [...this.languages.values()].some((language) => filledBlocks(row, language).length > 0)
  }
}

/** A column in «ar-MA» or «ar» is the version in «ar», unless the release has both. */
function languagesOf({ languages }: ReturnedFile, release: Node): ReadonlyMap<LanguageTag, LanguageTag> {
  const versions = release.children.map((version) => String(version.attrs.language))
  return new Map(
    languages.flatMap((column) => {
      const version =
        versions.find((language) => language === column) ??
        versions.find((language) => baseLanguage(language) === baseLanguage(column))
      return version === undefined ? [] : [[column, version] as const]
    }),
  )
}

function remarksOf(
  { comments }: ReturnedFile,
  placed: readonly (string | null)[],
  languages: ReadonlyMap<LanguageTag, LanguageTag>,
  now: () => Date,
): readonly Remark[] {
  return comments.flatMap(({ row, language, author, at, text }) => {
    const rowId = placed[row] ?? null
    const version = language === null ? null : (languages.get(language) ?? null)
    return rowId === null ? [] : [{ rowId, language: version, author, at: saidAt(at, now()), text }]
  })
}
