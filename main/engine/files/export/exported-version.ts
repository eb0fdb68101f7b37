import type { LanguageTag } from '#shared/model/language.ts'
import { plainTextOf, type RichBlock, type RichRelease, type RichRow, type RichRun } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'
import { type Direction, directionOf } from '#shared/text/direction.ts'

/** One language of a release as every exporter reads it: nothing empty is left in it. */
export interface ExportedVersion {
  /** The headline in this language, or the release's title where it has none yet. */
  readonly title: string
  /** The regional locale where one is known (`ar-MA`), else the language. */
  readonly locale: string
  readonly language: LanguageTag
  readonly direction: Direction
  readonly rows: readonly ExportedRow[]
  /** Rows that have text in the source version but none here. */
  readonly missingRows: number
}

export interface ExportedRow {
  readonly kind: RowKind
  readonly blocks: readonly RichBlock[]
}

export function exportedVersion(release: RichRelease, language: LanguageTag): ExportedVersion {
  const rows: ExportedRow[] = []
  let missingRows = 0
  for (const row of release.rows) {
    const blocks = filledBlocks(row, language)
    if (blocks.length > 0) rows.push({ kind: row.kind, blocks })
    else if (filledBlocks(row, release.source).length > 0) missingRows += 1
  }
  const headline = rows.find((row) => row.kind === 'headline')
  return {
    title: oneLine(headline ? plainTextOf(headline.blocks) : wellFormed({ text: release.title }).text),
    locale: release.locales[language] ?? language,
    language,
    direction: directionOf(language),
    rows: withEvenHeadings(rows),
    missingRows,
  }
}

/** Headings start at level 1 and leave no level out, whatever levels were typed: a screen reader announces the gaps. */
function withEvenHeadings(rows: readonly ExportedRow[]): readonly ExportedRow[] {
  const blocks = rows.flatMap((row) => row.blocks)
  const used = headingLevels.filter((level) =>
    blocks.some((block) => block.type === 'heading' && block.level === level),
  )
  return rows.map((row) => ({
    ...row,
    blocks: row.blocks.map((block) =>
      block.type === 'heading' ? { ...block, level: headingLevels[used.indexOf(block.level)] ?? block.level } : block,
    ),
  }))
}

const headingLevels = [1, 2, 3, 4] as const

/** What is in a cell, without empty blocks and runs, in characters that every format can write. */
export function filledBlocks(row: RichRow, language: LanguageTag): readonly RichBlock[] {
  const blocks = row.cells[language]?.blocks ?? []
  return blocks
    .map((block) => ({ ...block, runs: block.runs.filter((run) => run.text !== '').map(wellFormed) }))
    .filter((block) => block.runs.some((run) => /[^\s\p{Cf}]/u.test(run.text)))
}

/** Control characters and lone surrogates are refused by XML and would make the whole exported file unreadable. */
function wellFormed(run: RichRun): RichRun {
  const text = run.text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get into XML
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return text === run.text ? run : { ...run, text }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
