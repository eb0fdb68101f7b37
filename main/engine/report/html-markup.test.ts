import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markup } from '#engine/report/html-markup.ts'

test('no text can leave the place it is written to', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '=', '/', ' '), maxLength: 30 }),
      (text) => {
        expect(markup`<p title="${text}">${text}</p>`.html).toMatch(/^<p title="[^<>"']*">[^<>"']*<\/p>$/u)
      },
    ),
  )
})

test('markup in markup stays what it is, text in it does not become markup', () => {
  const items = ['one', '<b>'].map((text) => markup`<li>${text}</li>`)
  expect(markup`<ul>${items}</ul>`.html).toBe('<ul><li>one</li><li>&lt;b&gt;</li></ul>')
})
