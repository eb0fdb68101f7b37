import { importBudget } from '#engine/files/import/import-budget.ts'
import type { ReadVersions } from '#engine/files/import/read-versions.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'

export interface ReadUnit {
  readonly id: string
  /** Language (null: not told) and blocks of each version, the source first; no language twice. */
  readonly cells: readonly (readonly [LanguageTag | null, readonly RichBlock[]])[]
}

interface Row {
  readonly cells: (readonly RichBlock[])[]
  /** The versions that a unit of this row was read in, with text or without. */
  readonly read: Set<number>
}

/**
 * Collects units as rows of versions. A unit whose id and source were met before, with another target, belongs to the
 * same row: that is how a file carries one source into several languages.
 */
export class VersionsBuilder {
  private readonly languages: (LanguageTag | null)[] = []
  private readonly rows: Row[] = []
  private readonly places = new Map<string, Row>()

  /** A language of the file, in the order of its versions, also where nothing is translated into it yet. */
  announce(language: LanguageTag | null): void {
    this.columnOf(language)
  }

  add({ id, cells }: ReadUnit): void {
    const [source, ...targets] = cells
    if (!source || this.isFull) return
    const key = `${id}\n${plainTextOf(source[1])}`
    const known = this.places.get(key)
    if (known && targets.every(([language]) => !known.read.has(this.columnOf(language)))) {
      this.write(known, targets)
      return
    }
    const row: Row = { cells: [], read: new Set() }
    this.write(row, cells)
    this.places.set(key, row)
    this.rows.push(row)
  }

  /** A version that the file does not name and that has no text is none. */
  finish(): Omit<ReadVersions, 'warnings'> {
    const kept = this.languages
      .map((_, column) => column)
      .filter((column) => this.languages[column] !== null || this.rows.some(({ cells }) => cells[column]?.length))
    return {
      languages: kept.map((column) => this.languages[column] ?? null),
      headings: kept.map((column) => this.languages[column] ?? ''),
      rows: this.rows.map(({ cells }) => kept.map((column) => cells[column] ?? [])),
    }
  }

  get isFull(): boolean {
    return this.rows.length >= importBudget.blocks
  }

  private write({ cells, read }: Row, written: ReadUnit['cells']): void {
    for (const [language, blocks] of written) {
      const column = this.columnOf(language)
      read.add(column)
      cells[column] = blocks
    }
  }

  private columnOf(language: LanguageTag | null): number {
    const column = this.languages.indexOf(language)
    return column >= 0 ? column : this.languages.push(language) - 1
  }
}
