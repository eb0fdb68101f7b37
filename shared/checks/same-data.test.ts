import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameData } from '#shared/checks/same-data.ts'

describe('what a row says to a comparison', () => {
  it('is the same when every part of it is, whatever the object', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => isSameData(value, structuredClone(value))))
    const names = { people: new Map([['Diallo', [{ start: 1, end: 7 }]]]), languages: new Set(['en']) }
    expect(isSameData(names, structuredClone(names))).toBe(true)
  })

  it('is another when anything in it differs, is missing or is too much', () => {
    expect(isSameData({ a: [1, 2] }, { a: [1, 3] })).toBe(false)
    expect(isSameData({ a: 1 }, { a: 1, b: 2 })).toBe(false)
    expect(isSameData({ a: 1, b: 2 }, { a: 1 })).toBe(false)
    expect(isSameData(new Map([['a', 1]]), new Map([['a', 2]]))).toBe(false)
    expect(isSameData(new Set(['a']), new Set(['b']))).toBe(false)
    expect(isSameData([], {})).toBe(false)
    expect(isSameData(null, {})).toBe(false)
  })

  it('is not looked into without end', () => {
    const long = Array.from({ length: 5000 }, (_, index) => ({ index }))
    expect(isSameData(long, structuredClone(long))).toBe(false)
  })
})
