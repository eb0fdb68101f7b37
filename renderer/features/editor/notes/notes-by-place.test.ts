import { expect, test } from 'vitest'
import { notesByPlace } from '#renderer/features/editor/notes/notes-by-place.ts'
import type { Note } from '#shared/model/note.ts'

test('notes stand in the order of their rows, those that were seen to and those of deleted rows by themselves', () => {
  const notes = [
    note('late', 'r2'),
    note('done', 'r1', '2026-03-02'),
    note('lost', 'r9', '2026-03-02'),
    note('first', 'r1'),
  ]
  const { waiting, resolved, gone } = notesByPlace(notes, ['r1', 'r2'])
  expect(waiting.map(({ text }) => text)).toEqual(['first', 'late'])
  expect(resolved.map(({ text }) => text)).toEqual(['done'])
  expect(gone.map(({ text }) => text)).toEqual(['lost'])
})

test('a note is back in its place as soon as its row is', () => {
  const notes = [note('lost', 'r9')]
  expect(notesByPlace(notes, ['r1']).gone).toEqual(notes)
  expect(notesByPlace(notes, ['r1', 'r9']).waiting).toEqual(notes)
})

function note(text: string, rowId: string, resolvedAt: string | null = null): Note {
  return { id: text, releaseId: 'port', rowId, language: 'en', text, author: '', at: '2026-03-01', resolvedAt }
}
