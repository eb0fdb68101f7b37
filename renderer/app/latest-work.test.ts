import { expect, test } from 'vitest'
import { createLatestWork } from '#renderer/app/latest-work.ts'

test('a file that is read again as something else is no longer read as what it was, and no other is stopped', () => {
  const work = createLatestWork()
  const [first, other] = [work.begin(1), work.begin(2)]
  const again = work.begin(1)
  expect([first.aborted, again.aborted, other.aborted]).toEqual([true, false, false])
})

test('a file that is left out is not read when its turn comes', () => {
  const work = createLatestWork()
  const reading = work.begin(1)
  work.leave(1)
  work.leave(2)
  expect([reading.aborted, work.begin(1).aborted, work.begin(2).aborted, work.begin(3).aborted]).toEqual([
    true,
    true,
    true,
    false,
  ])
})

test('nothing is read once the window is closed', () => {
  const work = createLatestWork()
  const reading = work.begin(1)
  work.leaveAll()
  expect([reading.aborted, work.begin(2).aborted]).toEqual([true, true])
})
