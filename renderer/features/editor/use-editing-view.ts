import { useEffect, useState, useSyncExternalStore } from 'react'
import type { EditingView, ReleaseEditing } from '#renderer/editor/release-editing.ts'
import type { ReleaseSync, SaveState } from '#renderer/editor/release-sync.ts'

export function useEditingView(editing: ReleaseEditing): EditingView {
  return useSyncExternalStore(editing.view.subscribe, editing.view.get)
}

const savingShowsAfterMs = 300

/**
 * The save state as it is shown: saving takes a moment before it is worth a word, so that neither the line nor the
 * window is drawn anew with every letter. Trouble shows at once.
 */
export function useSaveState(sync: ReleaseSync): SaveState {
  const [shown, setShown] = useState(sync.saveState)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const follow = () => {
      const state = sync.saveState()
      if (state.state === 'saving') {
        timer ??= setTimeout(() => {
          timer = null
          setShown(sync.saveState())
        }, savingShowsAfterMs)
        return
      }
      if (timer !== null) clearTimeout(timer)
      timer = null
      setShown((before) => (before.state === 'saved' && state.state === 'saved' ? before : state))
    }
    follow()
    const stop = sync.subscribe(follow)
    return () => {
      stop()
      if (timer !== null) clearTimeout(timer)
    }
  }, [sync])
  return shown
}
