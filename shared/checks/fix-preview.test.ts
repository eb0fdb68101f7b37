import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixPreview } from '#shared/checks/fix-preview.ts'

test('a fix is shown with the words around it', () => {
  const text = 'The regional office opens on 21 September 2024 in Almaty, the first in Central Asia.'
  const start = text.indexOf('21')
  expect(fixPreview(text, { start, end: start + 17, replacement: '20 September 2024' })).toEqual({
    lead: '…regional office opens on ',
    removed: '21',
    inserted: '20',
    trail: ' September 2024 in Almaty,…',
    onlySpaces: false,
  })
})

test('where only spaces differ, they are to be seen', () => {
  expect(fixPreview('Trois villes : une alliance', { start: 12, end: 13, replacement: '\u00a0' })).toMatchObject({
    lead: 'Trois villes',
    removed: ' ',
    inserted: '\u00a0',
    onlySpaces: true,
  })
})

test('a passage that goes leaves nothing in its place, and the other paragraphs are not shown', () => {
  expect(fixPreview('First line\nthe the end\nLast', { start: 14, end: 18, replacement: '' })).toEqual({
    lead: 'the',
    removed: ' the',
    inserted: '',
    trail: ' end',
    onlySpaces: false,
  })
})

test('whatever is replaced, what is shown is what the text will be', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u00a0', 'ع'), maxLength: 20 })
  fc.assert(
    fc.property(texts, texts, texts, (before, old, after) => {
      const text = before + old + after
      fc.pre(text.length <= 56)
      const fix = { start: before.length, end: before.length + old.length, replacement: `x${after}` }
      const { lead, removed, inserted, trail } = fixPreview(text, fix)
      if (lead.startsWith('…') || trail.endsWith('…')) return
      expect(lead + removed + trail).toBe(text)
      expect(lead + inserted + trail).toBe(before + fix.replacement + after)
    }),
  )
})
