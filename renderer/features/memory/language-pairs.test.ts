import { expect, test } from 'vitest'
import { markedParts } from '#renderer/app/marked-parts.ts'
import { fileSize } from '#renderer/features/memory/file-size.ts'
import { languagePairs } from '#renderer/features/memory/language-pairs.ts'
import { movedTo } from '#renderer/features/memory/moved-to.ts'

const pair = (sourceLanguage: string, targetLanguage: string, units: number) => ({
  sourceLanguage,
  targetLanguage,
  units,
})
const memory = (id: string, ...pairs: ReturnType<typeof pair>[]) => ({
  id,
  name: id,
  priority: 0,
  units: pairs.reduce((sum, { units }) => sum + units, 0),
  pairs,
})

test('the pairs of two memories are counted together, and a direction is not its opposite', () => {
  const found = languagePairs([
    memory('press', pair('en', 'fr', 3), pair('en', 'ar', 4)),
    memory('archive', pair('en', 'fr', 5), pair('fr', 'en', 1)),
  ])
  expect(found).toEqual([pair('en', 'fr', 8), pair('en', 'ar', 4), pair('fr', 'en', 1)])
})

test('a memory that moves up is asked before those it passed, and the others keep their order', () => {
  const ids = ['press', 'archive', 'speeches']
  expect(movedTo(ids, 'speeches', 0)).toEqual(['speeches', 'press', 'archive'])
  expect(movedTo(ids, 'press', 1)).toEqual(['archive', 'press', 'speeches'])
  expect(movedTo(ids, 'press', 9)).toEqual(['archive', 'speeches', 'press'])
  expect(movedTo(ids, 'archive', 1)).toEqual(ids)
})

test('what was looked for is told from what stands around it', () => {
  const parts = markedParts('The council met.', [{ start: 4, end: 11 }])
  expect(parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')).toBe('The [council] met.')
  expect(markedParts('Council', [{ start: 0, end: 7 }])).toEqual([{ text: 'Council', isHit: true }])
  expect(markedParts('Nothing', [])).toEqual([{ text: 'Nothing', isHit: false }])
})

test('the size of a file is said in the units that people use', () => {
  expect(fileSize(940, 'en')).toBe('1 kB')
  expect(fileSize(1_440_000, 'en')).toBe('1.4 MB')
  expect(fileSize(1_440_000, 'fr')).toBe('1,4\u202fMo')
  expect(fileSize(2_000_000_000, 'en')).toBe('2 GB')
})
