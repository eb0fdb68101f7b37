import { Transform } from '@tiptap/pm/transform'
import { describe, expect, it } from 'vitest'
import { isTakeable, takenWithAll } from '#renderer/features/editor/compare/takeable.ts'
import { hasChangedHere, reviewDifferences } from '#renderer/features/editor/review/review-differences.ts'
import type { ReviewedFile } from '#shared/contract/review-procedures.ts'
import { setApprovedMark } from '#shared/document/approved-mark.ts'
import { documentFromRich, nodesFromBlocks } from '#shared/document/rich.ts'
import { deleteRow, insertRow, setCellContent, setCellStatus } from '#shared/document/row-operations.ts'

const here = documentFromRich({
  languages: ['en', 'ar'],
  rows: ['a', 'b', 'c'].map((id) => ({
    id,
    kind: 'body' as const,
    cells: {
      en: { status: 'draft' as const, blocks: [{ type: 'paragraph' as const, runs: [{ text: `Row ${id}` }] }] },
      ar: { status: 'translated' as const, blocks: [{ type: 'paragraph' as const, runs: [{ text: 'صف' }] }] },
    },
  })),
})
const nothing: ReviewedFile = {
  document: null,
  cells: [],
  added: [],
  removed: [],
  moved: false,
  knowsOrigin: true,
  remarks: [],
}
const inB = { rowId: 'b', language: 'ar', changedHere: false }

describe('what a reviewer changed', () => {
  const there = changed((edit) => {
    write(edit, 'ar', 'b', 'صف آخر')
    insertRow(edit, 1, { id: 'new', kind: 'body' })
    write(edit, 'en', 'new', 'One more.')
    deleteRow(edit, 'c')
  })
  const reviewed = {
    ...nothing,
    cells: [inB],
    added: [{ rowId: 'new', changedHere: false }],
    removed: [{ rowId: 'c', changedHere: true }],
  }

  it('is all there is to decide about: the cell, the row that came and the row that went', () => {
    expect(reviewDifferences(here, there, reviewed, []).map(({ is }) => is)).toEqual(['row-there', 'cell', 'row-here'])
  })

  it('is told from what is typed while it is looked at', () => {
    const now = changed((edit) => {
      write(edit, 'en', 'a', 'Something else')
      setCellStatus(edit, 'ar', 'a', 'reviewed')
      insertRow(edit, 3, { id: 'mine', kind: 'body' })
    })
    const found = reviewDifferences(now, there, reviewed, [])
    expect(found.map(({ is }) => is)).toEqual(['row-there', 'cell', 'row-here'])
    expect(found.map((each) => hasChangedHere(each, reviewed, now, here))).toEqual([false, false, true])
    const typed = changed((edit) => write(edit, 'ar', 'b', 'صف جديد'))
    const [, cell] = reviewDifferences(typed, there, reviewed, [])
    expect(cell && hasChangedHere(cell, reviewed, typed, here)).toBe(true)
  })

  it('is no difference any more once it has been taken over', () => {
    const now = changed((edit) => write(edit, 'ar', 'b', 'صف آخر'))
    expect(reviewDifferences(now, there, { ...nothing, cells: [inB] }, [])).toEqual([])
  })

  it('cannot be taken where the words are approved and locked', () => {
    const locked = changed((edit) =>
      setApprovedMark(edit, 'ar', 'b', { text: 't', edition: 1, passage: 0, locked: true }),
    )
    const [cell] = reviewDifferences(locked, there, { ...nothing, cells: [inB] }, [])
    expect(cell && isTakeable(cell)).toBe(false)
    const [free] = reviewDifferences(here, there, { ...nothing, cells: [inB] }, [])
    expect(free && isTakeable(free)).toBe(true)
  })
})

it('what is noted in the margin stands behind the changes, at its row, and is taken with all', () => {
  const remark = { language: null, author: 'Cabinet', at: '2026-03-01T17:30:00Z' }
  const remarks = [
    { ...remark, rowId: 'b', text: 'Sure?' },
    { ...remark, rowId: 'gone', text: 'And this?' },
  ]
  const found = reviewDifferences(here, here, { ...nothing, remarks }, [])
  expect(found).toMatchObject([
    { is: 'note', number: 2 },
    { is: 'note', number: null },
  ])
  expect(takenWithAll(found)).toEqual(found)
  const noted = { ...remark, rowId: 'b', text: 'Sure?', id: 'n1', releaseId: 'port', resolvedAt: null }
  expect(reviewDifferences(here, here, { ...nothing, remarks }, [noted])).toHaveLength(1)
})

function changed(change: (edit: Transform) => void) {
  const edit = new Transform(here)
  change(edit)
  return edit.doc
}

function write(edit: Transform, language: string, rowId: string, text: string): void {
  setCellContent(edit, language, rowId, nodesFromBlocks([{ type: 'paragraph', runs: [{ text }] }]))
  setCellStatus(edit, language, rowId, 'draft')
}
