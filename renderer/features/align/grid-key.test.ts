import { describe, expect, it } from 'vitest'
import { placeOfKey, verbOfKey } from '#renderer/features/align/grid-key.ts'
import { stateOf } from '#shared/alignment/session/session-for-tests.ts'

const { rows } = stateOf('0|0', '1|1', '2|2')
const press = (key: string, code = '', held: Partial<ReturnType<typeof bare>> = {}) => ({ ...bare(key, code), ...held })

describe('the letters of the grid', () => {
  it('are taken by what they type, or on an Arabic layout by where they stand', () => {
    expect(verbOfKey(press('u', 'KeyU'))).toBe('moveUp')
    expect(verbOfKey(press('ع', 'KeyU'))).toBe('moveUp')
    expect(verbOfKey(press('ش', 'KeyA'))).toBe('accept')
    // On AZERTY the key marked A stands where Q stands elsewhere, and M beside L.
    expect(verbOfKey(press('a', 'KeyQ'))).toBe('accept')
    expect(verbOfKey(press('m', 'Semicolon'))).toBe('merge')
  })

  it('mean the paragraph or the row with Shift', () => {
    expect(verbOfKey(press('D', 'KeyD', { shiftKey: true }))).toBe('paragraphDown')
    expect(verbOfKey(press('P', 'KeyP', { shiftKey: true }))).toBe('parkRow')
    expect(verbOfKey(press('ArrowUp', 'ArrowUp', { altKey: true }))).toBe('rowUp')
  })

  it('mean nothing with Ctrl, for those keys are the window’s', () => {
    expect(verbOfKey(press('a', 'KeyA', { ctrlKey: true }))).toBeNull()
    expect(verbOfKey(press('q', 'KeyQ'))).toBeNull()
    expect(verbOfKey(press('Enter', 'Enter'))).toBe('edit')
    expect(verbOfKey(press('Enter', 'Enter', { ctrlKey: true }))).toBeNull()
  })
})

describe('the arrows of the grid', () => {
  const at = (key: string, isMirrored = false, held: Partial<ReturnType<typeof bare>> = {}) =>
    placeOfKey(press(key, key, held), { row: 1, text: 0 }, { rows, columns: 2, isMirrored })

  it('go between rows and columns, and stop at the edge', () => {
    expect(at('ArrowDown')).toEqual({ row: 2, text: 0 })
    expect(at('ArrowUp')).toEqual({ row: 0, text: 0 })
    expect(at('ArrowRight')).toEqual({ row: 1, text: 1 })
    expect(at('ArrowLeft')).toEqual({ row: 1, text: 0 })
    expect(at('PageDown')).toEqual({ row: 2, text: 0 })
    expect(at('Home', false, { ctrlKey: true })).toEqual({ row: 0, text: 0 })
  })

  it('go the other way where the window is mirrored', () => {
    expect(at('ArrowLeft', true)).toEqual({ row: 1, text: 1 })
    expect(at('ArrowRight', true)).toEqual({ row: 1, text: 0 })
  })

  it('leave other keys alone', () => {
    expect(at('u')).toBeNull()
    expect(at('ArrowUp', false, { altKey: true })).toBeNull()
  })
})

function bare(key: string, code: string) {
  return { key, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
}
