import { useContext, useEffect } from 'react'
import { CommandContext } from '#renderer/app/commands.ts'
import { platform } from '#renderer/app/platform.ts'
import { matchesShortcut, parseShortcut } from '#renderer/app/shortcuts.ts'

/** Runs the command whose keys were pressed, unless somebody nearer to the caret has dealt with them. */
export function useShortcutKeys(): void {
  const registry = useContext(CommandContext)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || belongsElsewhere(event)) return
      const command = registry
        .all()
        .find(
          (each) =>
            each.enabled && each.shortcut !== null && matchesShortcut(event, parseShortcut(each.shortcut), platform),
        )
      if (command === undefined) return
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [registry])
}

/** A dialog keeps its keys, and a plain field its own undo, cut and paste. */
function belongsElsewhere(event: KeyboardEvent): boolean {
  if (!(event.target instanceof Element)) return false
  if (event.target.closest('[role=dialog],[role=alertdialog],[role=menu],[role=listbox]') !== null) return true
  const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
  return inField && (event.ctrlKey || event.metaKey) && /^Key[ABCIUVXYZ]$/u.test(event.code)
}
