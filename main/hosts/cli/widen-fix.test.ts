import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replacementOf } from '#hosts/cli/widen-fix.ts'

const text = 'Le thème : « accélérer »'

test('a fix of the same span is given as it is', () => {
  expect(replacementOf(text, { start: 8, end: 9 }, { start: 8, end: 9, replacement: '\u00a0' })).toBe('\u00a0')
})

test('a fix inside the span takes the surrounding text of the span with it', () => {
  expect(replacementOf(text, { start: 3, end: 10 }, { start: 8, end: 9, replacement: '\u00a0' })).toBe('thème\u00a0:')
})

test('a fix that reaches beyond the span but leaves the text there alone is cut to the span', () => {
  expect(replacementOf(text, { start: 8, end: 9 }, { start: 3, end: 10, replacement: 'thème\u00a0:' })).toBe('\u00a0')
})

test('a fix that changes text outside the span cannot be said in the span', () => {
  expect(replacementOf(text, { start: 8, end: 9 }, { start: 3, end: 10, replacement: 'sujet :' })).toBeNull()
  expect(replacementOf(text, { start: 8, end: 9 }, null)).toBeNull()
})

test('what is given always does what the fix does', () => {
  const cut = fc
    .tuple(fc.nat(12), fc.nat(12))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }))
  fc.assert(
    fc.property(
      fc.string({ minLength: 12, maxLength: 16 }),
      cut,
      cut,
      fc.string({ maxLength: 4 }),
      (cell, span, at, replacement) => {
        const given = replacementOf(cell, span, { ...at, replacement })
        const inside = at.start >= span.start && at.end <= span.end
        if (inside) expect(given).not.toBeNull()
        if (given !== null) {
          expect(cell.slice(0, span.start) + given + cell.slice(span.end)).toBe(
            cell.slice(0, at.start) + replacement + cell.slice(at.end),
          )
        }
      },
    ),
  )
})
