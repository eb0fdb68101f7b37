import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { openingWords } from '#shared/checks/structure/edge-words.ts'
import { isWholeRelease } from '#shared/checks/structure/is-whole-release.ts'
import { readDateline } from '#shared/checks/structure/readings.ts'
import { anatomyOf, type RowAnatomy } from '#shared/checks/structure/row-anatomy.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { type Dateline, mayOpenWithDateline } from '#shared/press/dateline.ts'

/** A version that opens without city and date: another version has them, or it is a release of some length and has none at all. */
export const prDatelineMissing: ReleaseCheck = releaseCheck<Opening>({
  id: 'pr-dateline-missing',
  severity: 'warning',
  readsRows: true,
  gather(row, context) {
    const anatomy = anatomyOf(row, context)
    const dated = new Map<LanguageTag, Dateline>()
    for (const language of anatomy.keys()) {
      const cell = row.cells[language]
      const dateline =
        cell === undefined || !mayOpenWithDateline(cell.text) ? null : context.read(readDateline, cell, language)
      if (dateline !== null) dated.set(language, dateline)
    }
    return { anatomy, dated }
  },
  *look(gathered, context): Iterable<FoundIn> {
    for (const language of context.release.languages) {
      if (gathered.some(({ row, data }) => hasDateline(row, data, language))) continue
      const place = besideAnother(gathered, language) ?? leadOf(gathered, language, context)
      if (place === null) continue
      yield { language, rowId: place.id, ...openingWords(place.cells[language]?.text ?? '') }
    }
  },
})

interface Opening {
  readonly anatomy: RowAnatomy
  readonly dated: ReadonlyMap<LanguageTag, Dateline>
}

function hasDateline(row: RowText, { anatomy, dated }: Opening, language: LanguageTag): boolean {
  const own = anatomy.get(language)
  if (own === undefined) return row.kind === 'dateline'
  if (row.kind === 'dateline' || dated.has(language)) return true
  return (
    own.role === 'dateline' &&
    !/^[\s(]*(?:published|posted|updated|publié|mis à jour|date de publication|تاريخ النشر|نشر|نُشر|تم)/iu.test(
      row.cells[language]?.text ?? '',
    )
  )
}

/** The row in which another version has its dateline, where this one has text. */
function besideAnother(gathered: readonly Gathered<Opening>[], language: LanguageTag): RowText | null {
  const found = gathered.find(({ data }) =>
    [...data.dated].some(([other, dateline]) => other !== language && dateline.date !== null && dateline.dash !== null),
  )
  return found?.data.anatomy.get(language)?.isParagraph ? found.row : null
}

/** The first paragraph of a whole release that is neither somebody's article nor a statement; null in all other cases. */
function leadOf(gathered: readonly Gathered<Opening>[], language: LanguageTag, context: CheckContext): RowText | null {
  const cells = gathered.flatMap(({ row, data }) => {
    const anatomy = data.anatomy.get(language)
    return anatomy === undefined ? [] : [{ row, anatomy }]
  })
  if (context.snippets || !isWholeRelease(cells, language) || cells.some(({ anatomy }) => anatomy.isSigned)) return null
  return (
    cells.find(({ row }) => row.kind === 'lede')?.row ??
    cells.find(({ row, anatomy }) => row.kind === 'body' && anatomy.isParagraph && anatomy.role === null)?.row ??
    null
  )
}
