import { createContext, useEffect, useSyncExternalStore } from 'react'
import { useProvided } from '#renderer/app/use-provided.ts'

/** Something the user can do from the palette or by its keys. Titles are in the interface's language already. */
export interface Command {
  readonly id: string
  readonly title: string
  /** The heading it stands under in the shortcut sheet. */
  readonly group: string
  /** As `parseShortcut` reads it, or null. */
  readonly shortcut: string | null
  readonly enabled: boolean
  /** Left out of the palette (it makes no sense without the caret), yet listed in the shortcut sheet. */
  readonly keysOnly?: boolean
  /** One of a row of keys that another command stands for in the shortcut sheet. */
  readonly unlisted?: boolean
  /** Its keys are heard by the part of the screen that has the focus, not everywhere: a bare letter is text elsewhere. */
  readonly heardInPlace?: boolean
  readonly run: () => void
}

export interface CommandRegistry {
  readonly register: (commands: readonly Command[]) => () => void
  /** Those registered last come first. The same array until something changes. */
  readonly all: () => readonly Command[]
  readonly subscribe: (listener: () => void) => () => void
}

export function createCommandRegistry(): CommandRegistry {
  let groups: readonly (readonly Command[])[] = []
  let all: readonly Command[] = []
  const listeners = new Set<() => void>()
  const become = (next: readonly (readonly Command[])[]) => {
    groups = next
    all = groups.toReversed().flat()
    for (const listener of listeners) listener()
  }
  return {
    register(commands) {
      become([...groups, commands])
      return () => become(groups.filter((group) => group !== commands))
    },
    all: () => all,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const CommandContext = createContext<CommandRegistry | null>(null)

/** Offers these commands while the component is on the page. Memoise the array: a new one registers anew. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useProvided(CommandContext)
  useEffect(() => registry.register(commands), [registry, commands])
}

export function useAllCommands(): readonly Command[] {
  const registry = useProvided(CommandContext)
  return useSyncExternalStore(registry.subscribe, registry.all)
}
