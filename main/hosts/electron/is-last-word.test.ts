import { expect, test } from 'vitest'
import type { ImportReply, ShareDone } from '#engine/files/import/imported-document-schema.ts'
import { isLastWord } from '#hosts/electron/is-last-word.ts'

test('a process that reads a file ends after what came of it, and not before', () => {
  const refused: ImportReply = { outcome: 'refused', code: 'FILE_DAMAGED', values: {} }
  expect(isLastWord(refused)).toBe(true)
  const share: ShareDone = { share: 0.5 }
  expect(isLastWord(share)).toBe(false)
  expect(isLastWord({ outcome: 'piece', units: [] })).toBe(false)
})
