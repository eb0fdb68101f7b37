import { useEffect } from 'react'
import { CommandContext } from '#renderer/app/commands.ts'
import { platform } from '#renderer/app/platform.ts'
import { matchesShortcut, parseShortcut } from '#renderer/app/shortcuts.ts'
import { useProvided } from '#renderer/app/use-provided.ts'

/**
 * Runs the command whose keys were pressed, before the text under the caret sees them: an editor takes every Enter for
 * its own, whatever is held with it.
 */
export function useShortcutKeys(): void {
  const registry = useProvided(CommandContext)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || belongsElsewhere(event)) return
      const command = registry
        .all()
        .find(
          (each) =>
            each.enabled &&
            each.shortcut !== null &&
            each.heardInPlace !== true &&
            matchesShortcut(event, parseShortcut(each.shortcut), platform),
        )
      if (command === undefined) return
      event.preventDefault()
      event.stopPropagation()
      command.run()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [registry])
}

/** A dialog keeps its keys, and a plain field its own undo, cut and paste. */
function belongsElsewhere(event: KeyboardEvent): boolean {
  if (!(event.target instanceof Element)) return false
  if (event.target.closest('[role=dialog],[role=alertdialog],[role=menu],[role=listbox]') !== null) return true
  const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
  return inField && (event.ctrlKey || event.metaKey) && /^Key[ABCIUVXYZ]$/u.test(event.code)
}
