import { expect, it } from 'vitest'
import { withChange } from '#renderer/features/align/with-change.ts'
import { stateOf, textIn, written } from '#shared/alignment/session/session-for-tests.ts'
import { spliceOfVerb } from '#shared/alignment/session/splice-of-verb.ts'
import type { OpenedAlignment } from '#shared/contract/alignment-values.ts'

const texts = [textIn('en', 'Ministers meet.', 'Talks go on.'), textIn('fr', 'Les ministres.', 'On parle.')]
const state = stateOf('0|0', '1|1')
const opened = { texts, state, revision: 4, undoes: null, redoes: null } as unknown as OpenedAlignment // no list shows it
const splice = spliceOfVerb(texts, state, { is: 'merge', row: 0 })
const change = { revision: 5, undoes: 'merge', redoes: null, splice } as const

it('takes the next change up, and hears one that it made itself but once', () => {
  const next = withChange(opened, change)
  expect(next && written(next.state.rows)).toEqual(['!0,1|0,1'])
  expect(next?.undoes).toBe('merge')
  expect(next && withChange(next, change)).toBe(next)
})

it('knows that it missed a change', () => {
  expect(withChange(opened, { ...change, revision: 6 })).toBeNull()
})
