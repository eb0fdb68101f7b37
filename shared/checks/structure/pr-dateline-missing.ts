import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type VersionCheck,
  versionCheck,
} from '#shared/checks/check.ts'
import { openingWords } from '#shared/checks/structure/edge-words.ts'
import { isWholeRelease } from '#shared/checks/structure/is-whole-release.ts'
import { readDateline } from '#shared/checks/structure/readings.ts'
import { anatomyOfCell, type CellAnatomy } from '#shared/checks/structure/row-anatomy.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { type Dateline, mayOpenWithDateline } from '#shared/press/dateline.ts'

/**
 * A version that opens without city and date: another version has them, or it is a release of some length and has none
 * at all.
 */
export const prDatelineMissing: VersionCheck = versionCheck<Opening>({
  id: 'pr-dateline-missing',
  severity: 'warning',
  readsRows: true,
  gather(row, language, context) {
    const others = context.release.languages.filter((other) => other !== language)
    const opening: Opening = {
      anatomy: anatomyOfCell(row, language, context),
      isDated: datelineOf(row, language, context) !== null,
      isDatedElsewhere: others.some((other) => isFull(datelineOf(row, other, context))),
    }
    return opening.anatomy === null && !opening.isDatedElsewhere && row.kind !== 'dateline' ? null : opening
  },
  *look(gathered, language, context): Iterable<FoundIn> {
    if (gathered.some(({ row, data }) => hasDateline(row, data, language))) return
    const place = besideAnother(gathered) ?? leadOf(gathered, language, context)
    if (place !== null) yield { language, rowId: place.id, ...openingWords(place.cells[language]?.text ?? '') }
  },
})

interface Opening {
  /** Null where the version shows nothing here. */
  readonly anatomy: CellAnatomy | null
  readonly isDated: boolean
  /** Another version has its dateline here, with its date and its dash. */
  readonly isDatedElsewhere: boolean
}

function datelineOf({ cells }: RowText, language: LanguageTag, { read }: CheckContext): Dateline | null {
  const cell = cells[language]
  return cell === undefined || !mayOpenWithDateline(cell.text) ? null : read(readDateline, cell, language)
}

function isFull(dateline: Dateline | null): boolean {
  return dateline !== null && dateline.date !== null && dateline.dash !== null
}

function hasDateline(row: RowText, { anatomy, isDated }: Opening, language: LanguageTag): boolean {
  if (row.kind === 'dateline' || isDated) return true
  return (
    anatomy?.role === 'dateline' &&
    !/^[\s(]*(?:published|posted|updated|publié|mis à jour|date de publication|تاريخ النشر|نشر|نُشر|تم)/iu.test(
      row.cells[language]?.text ?? '',
    )
  )
}

/** The row in which another version has its dateline, where this one has text. */
function besideAnother(gathered: readonly Gathered<Opening>[]): RowText | null {
  const found = gathered.find(({ data }) => data.isDatedElsewhere)
  return found?.data.anatomy?.isParagraph ? found.row : null
}

/** The first paragraph of a whole release that is neither somebody's article nor a statement; null in all other cases. */
function leadOf(gathered: readonly Gathered<Opening>[], language: LanguageTag, context: CheckContext): RowText | null {
  const cells = gathered.flatMap(({ row, data }) => {
    const { anatomy } = data
    return anatomy === null ? [] : [{ row, anatomy }]
  })
  if (context.snippets || !isWholeRelease(cells, language) || cells.some(({ anatomy }) => anatomy.isSigned)) return null
  return (
    cells.find(({ row }) => row.kind === 'lede')?.row ??
    cells.find(({ row, anatomy }) => row.kind === 'body' && anatomy.isParagraph && anatomy.role === null)?.row ??
    null
  )
}
