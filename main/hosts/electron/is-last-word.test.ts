import { expect, test } from 'vitest'
import { isLastWord } from '#hosts/electron/is-last-word.ts'

test('a process that reads a file ends after what came of it, and not before', () => {
  expect(isLastWord({ outcome: 'imported', document: {} })).toBe(true)
  expect(isLastWord({ outcome: 'refused', code: 'FILE_DAMAGED', values: {} })).toBe(true)
  expect(isLastWord({ share: 0.5 })).toBe(false)
  expect(isLastWord({ outcome: 'piece', units: [] })).toBe(false)
})
