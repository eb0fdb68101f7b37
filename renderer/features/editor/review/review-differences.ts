import type { Node } from '@tiptap/pm/model'
import type { Compared } from '#renderer/features/editor/compare/compared.ts'
import { foundNotes } from '#renderer/features/editor/compare/found-notes.ts'
import type { ReviewedFile } from '#shared/contract/review-procedures.ts'
import { type ReleaseDifference, releaseDifferences } from '#shared/document/release-differences.ts'
import { rowIn, versionOf } from '#shared/document/versions.ts'
import type { Note } from '#shared/model/note.ts'

/** What the reviewer changed in the release as it is now, and then what was noted. What the desk changed is no difference. */
export function reviewDifferences(
  here: Node,
  there: Node,
  reviewed: ReviewedFile,
  noted: readonly Note[],
): readonly Compared[] {
  const changes = releaseDifferences(here, there).filter((difference) => isReviewers(difference, reviewed))
  return [...changes, ...foundNotes(reviewed.remarks, here, noted)]
}

/** Whether the release has moved on in that place since the file was sent out; `before` is what it was when the file came back. */
export function hasChangedHere(compared: Compared, reviewed: ReviewedFile, here: Node, before: Node): boolean {
  switch (compared.is) {
    case 'cell': {
      const { rowId, language } = compared
      const cell = reviewed.cells.find((each) => each.rowId === rowId && each.language === language)
      const [now, then] = [here, before].map((release) => {
        const place = versionOf(release, language)
        return place && rowIn(place, rowId)?.node.content
      })
      return cell?.changedHere === true || (now && then ? !now.eq(then) : false)
    }
    case 'row-here':
      return reviewed.removed.some(({ rowId, changedHere }) => rowId === compared.rowId && changedHere)
    case 'row-there':
      return reviewed.added.some(({ rowId, changedHere }) => rowId === compared.rowId && changedHere)
    default:
      return false
  }
}

function isReviewers(difference: ReleaseDifference, { cells, added, removed, moved }: ReviewedFile): boolean {
  switch (difference.is) {
    case 'cell': {
      const { rowId, language, here, there, isForm } = difference
      const isText = isForm || here.text !== there.text
      return isText && cells.some((cell) => cell.rowId === rowId && cell.language === language)
    }
    case 'row-there':
      return added.some(({ rowId }) => rowId === difference.rowId)
    case 'row-here':
      return removed.some(({ rowId }) => rowId === difference.rowId)
    case 'order':
      return moved
    default:
      return false
  }
}
