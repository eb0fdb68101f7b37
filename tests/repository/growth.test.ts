// The measure by which tests tell hostile text from costly text: it must see what it is there for.
import { expect, test } from 'vitest'
import { growthOfTime, notSquared } from '#tests/support/growth.ts'

const letters = (size: number): string => 'a'.repeat(size)

test('a reader that looks back over all of the text at every letter is seen', () => {
  const looksBack = (text: string): number => {
    let seen = 0
    for (let at = 0; at < text.length; at += 1) for (let back = at; back >= 0; back -= 1) seen += text.charCodeAt(back)
    return seen
  }
  expect(growthOfTime(letters, 10_000, looksBack)).toBeGreaterThan(notSquared)
})

test('a reader that goes through the text once is not, however long that takes', () => {
  const readsOnce = (text: string): number => {
    let seen = 0
    for (let at = 0; at < text.length; at += 1) for (let again = 0; again < 300; again += 1) seen += text.charCodeAt(at)
    return seen
  }
  expect(growthOfTime(letters, 50_000, readsOnce)).toBeLessThan(notSquared)
})

test('what costs next to nothing counts as no growth', () => {
  expect(growthOfTime(letters, 100, (text) => text.length)).toBe(1)
})
