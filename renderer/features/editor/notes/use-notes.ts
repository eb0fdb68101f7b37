import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { useFollowed } from '#renderer/app/use-followed.ts'
import { type Loaded, loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import type { CaretPlace } from '#renderer/editor/caret-of-pane.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Note } from '#shared/model/note.ts'

export interface Notes {
  readonly state: Loaded<readonly Note[]>
  /** The same list as long as nothing is read anew; empty until then. */
  readonly all: readonly Note[]
  /** How many notes wait, by row. */
  readonly waiting: ReadonlyMap<string, number>
  readonly reload: () => void
  /** Where a note is being written, null where none is. */
  readonly writing: CaretPlace | null
  readonly write: (place: CaretPlace | null) => void
  /** `language` null: about the row in all versions. The answer: whether it is kept. */
  readonly add: (rowId: string, language: LanguageTag | null, text: string) => Promise<boolean>
  readonly resolve: (note: Note, resolved: boolean) => void
  readonly remove: (note: Note) => void
}

const none: readonly Note[] = []

/** The notes of the open release, kept by the engine; what another window notes appears here too. */
export function useNotes(releaseId: string): Notes {
  const engine = useEngine()
  const { t } = useTranslation('notes')
  const { t: ta } = useTranslation()
  const { fail, tell } = useAnnouncer()
  const { state, reload } = useLoaded<readonly Note[]>(
    (signal) => engine.notes.list({ releaseId }, { signal }),
    [engine, releaseId],
  )
  useFollowed({
    open: (signal) => engine.notes.follow({ releaseId }, { signal }),
    hear: reload,
    missed: reload,
  })
  const all = loadedValue(state) ?? none
  const waiting = useMemo(() => waitingByRow(all), [all])
  const [writing, write] = useState<CaretPlace | null>(null)

  const add = useCallback<Notes['add']>(
    (rowId, language, text) =>
      engine.notes.add({ releaseId, rowId, language, text }).then(
        () => true,
        (error: unknown) => {
          fail(error)
          return false
        },
      ),
    [engine, releaseId, fail],
  )
  const resolve = useCallback<Notes['resolve']>(
    ({ id }, resolved) => {
      const set = (to: boolean) => engine.notes.resolve({ id, resolved: to })
      set(resolved).then(() => {
        const undo = { label: ta('common.undo'), run: () => void set(!resolved).catch(fail) }
        tell(t(resolved ? 'resolved' : 'reopened'), undo)
      }, fail)
    },
    [engine, fail, tell, t, ta],
  )
  const remove = useCallback<Notes['remove']>(
    ({ id }) => {
      engine.notes.remove({ id }).then(() => {
        tell(t('deleted'), { label: ta('common.undo'), run: () => void engine.notes.restore({ id }).catch(fail) })
      }, fail)
    },
    [engine, fail, tell, t, ta],
  )
  return { state, all, waiting, reload, writing, write, add, resolve, remove }
}

function waitingByRow(notes: readonly Note[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { rowId, resolvedAt } of notes) if (resolvedAt === null) counts.set(rowId, (counts.get(rowId) ?? 0) + 1)
  return counts
}
