import { platform } from '#renderer/app/platform.ts'
import { matchesShortcut, parseShortcut } from '#renderer/app/shortcuts.ts'

/** What a key does in the list of differences. */
export type CompareVerb = 'take' | 'leave' | 'all' | 'apply' | 'next' | 'previous' | 'first' | 'last'

export const compareShortcuts = {
  take: 'T',
  leave: 'L',
  all: 'A',
  apply: 'Mod+Enter',
  next: 'ArrowDown',
  previous: 'ArrowUp',
  first: 'Home',
  last: 'End',
} as const satisfies Record<CompareVerb, string>

/** By the letter that is typed or, on keyboards without Latin letters, by where the key stands; null: another key. */
export function verbOfKey(press: Parameters<typeof matchesShortcut>[0]): CompareVerb | null {
  return parsed.find(({ shortcut }) => matchesShortcut(press, shortcut, platform))?.verb ?? null
}

const verbs = ['take', 'leave', 'all', 'apply', 'next', 'previous', 'first', 'last'] as const satisfies CompareVerb[]
const parsed = verbs.map((verb) => ({ verb, shortcut: parseShortcut(compareShortcuts[verb]) }))
