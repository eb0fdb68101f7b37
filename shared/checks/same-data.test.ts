import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameButPlaces, isSameData } from '#shared/checks/same-data.ts'

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

  it('is the same elsewhere in the text where only its spans moved, and another where a word or a number did', () => {
    const diallo = (start: number) => ({ name: 'Diallo', start, end: start + 6, parts: [{ start, end: start + 6 }] })
    expect(isSameButPlaces([diallo(0)], [diallo(5)])).toBe(true)
    expect(isSameData([diallo(0)], [diallo(5)])).toBe(false)
    expect(isSameButPlaces([diallo(0)], [{ ...diallo(5), name: 'Diallou' }])).toBe(false)
    expect(isSameButPlaces([{ value: 500, start: 0 }], [{ value: 600, start: 0 }])).toBe(false)
    expect(isSameButPlaces([{ start: 'Monday' }], [{ start: 'Tuesday' }])).toBe(false)
    expect(isSameButPlaces([diallo(0)], [diallo(0), diallo(5)])).toBe(false)
  })

  it('is not looked into without end', () => {
    const long = Array.from({ length: 5000 }, (_, index) => ({ index }))
    expect(isSameData(long, structuredClone(long))).toBe(false)
  })
})
