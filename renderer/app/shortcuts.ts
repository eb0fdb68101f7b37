/**
 * A shortcut as it is written in code: `Mod+Shift+Enter`, `Alt+ArrowUp`, `F9`, `Mod+1`. `Mod` is Ctrl, on macOS Cmd.
 * Ctrl+Alt does not exist here: on European and Arabic layouts it is AltGr and types characters.
 */
export interface Shortcut {
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** `K`, `1`, `Enter`, `ArrowUp`, `F9`, `Space`: letters in capitals, else the name of `KeyboardEvent.key`. */
  readonly key: string
}

/** What a shortcut needs of a keyboard event. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

export type Platform = 'mac' | 'other'

/** Throws on what cannot be a shortcut: a mistake in the code, not of the user. */
export function parseShortcut(written: string): Shortcut {
  const parts = written.split('+')
  const key = parts.pop() ?? ''
  const unknown = parts.find((part) => part !== 'Mod' && part !== 'Shift' && part !== 'Alt')
  if (key === '' || unknown !== undefined) throw new Error(`Not a shortcut: ${written}`)
  const shortcut = { mod: parts.includes('Mod'), shift: parts.includes('Shift'), alt: parts.includes('Alt'), key }
  if (shortcut.mod && shortcut.alt) throw new Error(`Ctrl+Alt is AltGr on many keyboards: ${written}`)
  if (shortcut.mod && !shortcut.shift && key === 'Space')
    throw new Error(`Ctrl+Space changes the input method: ${written}`)
  return shortcut
}

/**
 * True when the press is this shortcut. A key that types a Latin letter or a digit is taken by what it types (Ctrl+A on
 * AZERTY is the key marked A); any other by where it stands (Ctrl+K on an Arabic layout, Ctrl+1 on AZERTY, where that
 * key types &).
 */
export function matchesShortcut(press: KeyPress, shortcut: Shortcut, platform: Platform): boolean {
  const mod = platform === 'mac' ? press.metaKey : press.ctrlKey
  const otherMod = platform === 'mac' ? press.ctrlKey : press.metaKey
  if (mod !== shortcut.mod || otherMod || press.altKey !== shortcut.alt || press.shiftKey !== shortcut.shift)
    return false
  return keyOf(press) === shortcut.key
}

/** The keys of a shortcut as the platform writes them, in order. `names` holds the words that are translated. */
export function keysOf(written: string, platform: Platform, names: KeyNames): readonly string[] {
  const shortcut = parseShortcut(written)
  const keys: string[] = []
  if (shortcut.mod) keys.push(platform === 'mac' ? '⌘' : names.ctrl)
  if (shortcut.shift) keys.push(platform === 'mac' ? '⇧' : names.shift)
  if (shortcut.alt) keys.push(platform === 'mac' ? '⌥' : names.alt)
  keys.push(nameOf(shortcut.key, names))
  return keys
}

export interface KeyNames {
  readonly ctrl: string
  readonly shift: string
  readonly alt: string
  readonly enter: string
  readonly escape: string
  readonly space: string
  readonly insert: string
  readonly delete: string
  readonly backspace: string
  readonly tab: string
  readonly home: string
  readonly end: string
  readonly pageUp: string
  readonly pageDown: string
}

function keyOf(press: KeyPress): string {
  if (/^[a-z0-9]$/iu.test(press.key)) return press.key.toUpperCase()
  if (press.code.startsWith('Key') || press.code.startsWith('Digit')) return press.code.slice(-1)
  if (press.key === ' ' || press.code === 'Space') return 'Space'
  if (press.key.length === 1 && press.code.startsWith('Numpad')) return press.code.slice('Numpad'.length)
  return press.key
}

function nameOf(key: string, names: KeyNames): string {
  switch (key) {
    case 'Enter':
      return names.enter
    case 'Escape':
      return names.escape
    case 'Space':
      return names.space
    case 'Insert':
      return names.insert
    case 'Delete':
      return names.delete
    case 'Backspace':
      return names.backspace
    case 'Tab':
      return names.tab
    case 'Home':
      return names.home
    case 'End':
      return names.end
    case 'PageUp':
      return names.pageUp
    case 'PageDown':
      return names.pageDown
    case 'ArrowUp':
      return '↑'
    case 'ArrowDown':
      return '↓'
    case 'ArrowLeft':
      return '←'
    case 'ArrowRight':
      return '→'
    default:
      return key
  }
}
