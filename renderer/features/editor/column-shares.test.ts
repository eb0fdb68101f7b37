import { expect, test } from 'vitest'
import { evenShares, limitsAtDivider, shareAtDivider, withDividerAt } from '#renderer/features/editor/column-shares.ts'

test('a divider gives one neighbour what it takes from the other, and leaves the third column alone', () => {
  const shares = withDividerAt(evenShares(3), 1, 0.7)
  expect(shares[0]).toBeCloseTo(1 / 3)
  expect(shareAtDivider(shares, 1)).toBeCloseTo(0.7)
  expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1)
})

test('no column is pushed below half of its even share, from whichever side', () => {
  expect(withDividerAt(evenShares(2), 0, 0.02)).toEqual([0.25, 0.75])
  expect(withDividerAt(evenShares(2), 0, 4)).toEqual([0.75, 0.25])
  const squeezed = withDividerAt(withDividerAt(evenShares(3), 0, 1), 1, 0)
  expect(squeezed[1]).toBeCloseTo(1 / 6)
  expect(limitsAtDivider(squeezed, 1).least).toBeCloseTo(1 / 3)
})
