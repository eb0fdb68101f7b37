import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isChange } from '#renderer/features/editor/compare/compared.ts'
import { allThatComesBack, differencesIn } from '#renderer/features/editor/history/differences-in.ts'
import { releaseDifferences } from '#shared/document/release-differences.ts'
import { documentFromRich, nodesFromBlocks } from '#shared/document/rich.ts'
import {
  deleteRow,
  insertRow,
  moveRow,
  setCellContent,
  setCellStatus,
  setRowKind,
} from '#shared/document/row-operations.ts'
import { takeDifferences } from '#shared/document/take-differences.ts'
import { rowIn, versionOf } from '#shared/document/versions.ts'
import { rowKinds } from '#shared/model/row.ts'

const then = documentFromRich({
  languages: ['en', 'ar'],
  rows: ['Port reopens', 'It reopened.', 'Nine months.', 'The end.'].map((text, index) => ({
    id: `r${index}`,
    kind: 'body',
    cells: {
      en: { status: 'draft', blocks: [{ type: 'paragraph', runs: [{ text }] }] },
      ar: { status: 'draft', blocks: [{ type: 'paragraph', runs: [{ text: `نص ${index}` }] }] },
    },
  })),
})

test('all that comes back makes the text of that time, whatever was done since', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (edits) => {
      const since = new Transform(then)
      for (const edit of edits) edit(since)
      const back = new Transform(since.doc)
      takeDifferences(back, then, allThatComesBack(releaseDifferences(since.doc, then)).filter(isChange))
      expect(back.doc.eq(then)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('of one version only its own words come back, and rows stay where they are', () => {
  const since = new Transform(then)
  write(since, 'ar', 'r1', 'أمس')
  write(since, 'en', 'r1', 'Yesterday.')
  insertRow(since, 0, { id: 'new', kind: 'body' })
  const inArabic = differencesIn(releaseDifferences(since.doc, then), 'ar')
  expect(inArabic).toMatchObject([{ is: 'cell', language: 'ar', rowId: 'r1' }])
})

test('approved words that are locked stay, and everything else comes back', () => {
  const since = new Transform(then)
  write(since, 'en', 'r1', 'WeGO is an organisation.')
  const row = versionOf(since.doc, 'en')
  const place = row && rowIn(row, 'r1')
  if (!place) throw new Error('no row')
  since.setNodeAttribute(place.before, 'approved', { text: 'wego', edition: 1, passage: 0, locked: true })
  write(since, 'ar', 'r1', 'أمس')
  const found = releaseDifferences(since.doc, then)
  expect(found).toHaveLength(2)
  expect(allThatComesBack(found)).toMatchObject([{ is: 'cell', language: 'ar' }])
})

const anyRow = fc.nat(3).map((row) => `r${row}`)
const anyEdit = fc.oneof(
  fc
    .record({ language: fc.constantFrom('en', 'ar'), row: anyRow, text: fc.string({ minLength: 1, maxLength: 6 }) })
    .map(
      ({ language, row, text }) =>
        (edit: Transform) =>
          write(edit, language, row, text),
    ),
  fc.record({ row: anyRow, to: fc.nat(3) }).map(({ row, to }) => (edit: Transform) => {
    moveRow(edit, row, Math.min(to, (edit.doc.firstChild?.childCount ?? 1) - 1))
  }),
  anyRow.map((row) => (edit: Transform) => {
    deleteRow(edit, row)
  }),
  fc.record({ row: anyRow, kind: fc.constantFrom(...rowKinds) }).map(({ row, kind }) => (edit: Transform) => {
    setRowKind(edit, row, kind)
  }),
  fc.record({ at: fc.nat(4), id: fc.nat(99) }).map(({ at, id }) => (edit: Transform) => {
    const name = `n${id}`
    const source = versionOf(edit.doc, 'en')
    if (source && !rowIn(source, name))
      insertRow(edit, Math.min(at, source.node.childCount), { id: name, kind: 'note' })
  }),
  anyRow.map((row) => (edit: Transform) => setCellStatus(edit, 'ar', row, 'reviewed')),
)

function write(edit: Transform, language: string, rowId: string, text: string): void {
  setCellContent(edit, language, rowId, nodesFromBlocks([{ type: 'paragraph', runs: [{ text }] }]))
}
