import { describe, expect, test } from 'vitest'
import { type KeyNames, type KeyPress, keysOf, matchesShortcut, parseShortcut } from '#renderer/app/shortcuts.ts'

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({ ...plain, key, code, ...held })
const matches = (typed: KeyPress, written: string, platform: 'mac' | 'other' = 'other') =>
  matchesShortcut(typed, parseShortcut(written), platform)
const ctrl = { ctrlKey: true }

describe('a shortcut is found on every keyboard', () => {
  test('Ctrl+K on an English layout', () => {
    expect(matches(press('k', 'KeyK', ctrl), 'Mod+K')).toBe(true)
  })
  test('Ctrl+K on an Arabic layout, where that key types ن', () => {
    expect(matches(press('ن', 'KeyK', ctrl), 'Mod+K')).toBe(true)
  })
  test('Ctrl+A on AZERTY is the key marked A, and not Ctrl+Q, though it stands where Q stands elsewhere', () => {
    const typed = press('a', 'KeyQ', ctrl)
    expect(matches(typed, 'Mod+A')).toBe(true)
    expect(matches(typed, 'Mod+Q')).toBe(false)
  })
  test('Ctrl+1 on AZERTY, where the key types &, and on an Arabic layout with its own digits', () => {
    expect(matches(press('&', 'Digit1', ctrl), 'Mod+1')).toBe(true)
    expect(matches(press('١', 'Digit1', ctrl), 'Mod+1')).toBe(true)
  })
  test('Ctrl+1 on the number pad', () => {
    expect(matches(press('1', 'Numpad1', ctrl), 'Mod+1')).toBe(true)
  })
  test('capitals lock changes nothing', () => {
    expect(matches(press('K', 'KeyK', ctrl), 'Mod+K')).toBe(true)
  })
  test('Cmd stands for Ctrl on macOS, and Ctrl does not', () => {
    expect(matches(press('k', 'KeyK', { metaKey: true }), 'Mod+K', 'mac')).toBe(true)
    expect(matches(press('k', 'KeyK', ctrl), 'Mod+K', 'mac')).toBe(false)
  })
  test('Option+Up on macOS and Alt+Up elsewhere', () => {
    expect(matches(press('ArrowUp', 'ArrowUp', { altKey: true }), 'Alt+ArrowUp')).toBe(true)
  })
  test('Ctrl+Shift+Space', () => {
    expect(matches(press(' ', 'Space', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Space')).toBe(true)
  })
})

describe('what is not the shortcut is left to the keyboard', () => {
  test('AltGr, which arrives as Ctrl+Alt, never runs a command', () => {
    expect(matches(press('e', 'KeyE', { ctrlKey: true, altKey: true }), 'Mod+E')).toBe(false)
  })
  test('Shift matters: F8 and Shift+F8 are two things', () => {
    expect(matches(press('F8', 'F8', { shiftKey: true }), 'F8')).toBe(false)
    expect(matches(press('F8', 'F8', { shiftKey: true }), 'Shift+F8')).toBe(true)
  })
  test('a letter alone is typed', () => {
    expect(matches(press('k', 'KeyK'), 'Mod+K')).toBe(false)
  })
})

describe('a shortcut nobody could press is refused where it is written', () => {
  test.each(['Mod+Alt+E', 'Mod+Space', 'Ctrl+K', ''])('%s', (written) => {
    expect(() => parseShortcut(written)).toThrow()
  })
})

test('keys carry the names of the platform and of the language', () => {
  const names: KeyNames = {
    ctrl: 'Ctrl',
    shift: 'Maj',
    alt: 'Alt',
    enter: 'Entrée',
    escape: 'Échap',
    space: 'Espace',
    insert: 'Inser',
    delete: 'Suppr',
    backspace: 'Retour arr.',
    tab: 'Tab',
    home: 'Début',
    end: 'Fin',
    pageUp: 'Page préc.',
    pageDown: 'Page suiv.',
  }
  expect(keysOf('Mod+Shift+Enter', 'other', names)).toEqual(['Ctrl', 'Maj', 'Entrée'])
  expect(keysOf('Mod+Shift+Enter', 'mac', names)).toEqual(['⌘', '⇧', 'Entrée'])
  expect(keysOf('Alt+ArrowUp', 'other', names)).toEqual(['Alt', '↑'])
})
