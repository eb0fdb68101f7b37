import { useSyncExternalStore } from 'react'
import type { EditingView, ReleaseEditing } from '#renderer/editor/release-editing.ts'
import type { ReleaseSync, SaveState } from '#renderer/editor/release-sync.ts'

export function useEditingView(editing: ReleaseEditing): EditingView {
  return useSyncExternalStore(editing.view.subscribe, editing.view.get)
}

export function useSaveState(sync: ReleaseSync): SaveState {
  return useSyncExternalStore(sync.subscribe, sync.saveState)
}
