import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { type Compared, isChange } from '#renderer/features/editor/compare/compared.ts'

export interface TakeOverOptions {
  readonly editing: ReleaseEditing
  readonly releaseId: string
  readonly fileName: string
  /** Called with the name of the file when something of its text was taken over. */
  readonly onTaken: (fileName: string) => void
}

/** Keeps the notes among what was taken from a file, and tells all of it with one way back. `isDone`: the text is changed. */
export function useTakeOver({ editing, releaseId, fileName, onTaken }: TakeOverOptions) {
  const engine = useEngine()
  const { t } = useTranslation('copies')
  const { t: ta } = useTranslation()
  const { tell, fail } = useAnnouncer()
  const takeOver = async (taken: readonly Compared[], isDone: boolean) => {
    if (!isDone) return tell(t('notDone'))
    const isText = taken.some(isChange)
    if (isText) onTaken(fileName)
    const remarks = taken.flatMap((each) => (each.is === 'note' ? [each.remark] : []))
    const notes = remarks.length === 0 ? [] : await engine.notes.takeOver({ releaseId, remarks })
    const undo = async () => {
      if (isText) editing.undo()
      await Promise.all(notes.map(({ id }) => engine.notes.remove({ id })))
    }
    tell(t('done', { count: taken.length, file: fileName }), {
      label: ta('common.undo'),
      run: () => void undo().catch(fail),
    })
  }
  return (taken: readonly Compared[], isDone: boolean) => void takeOver(taken, isDone).catch(fail)
}
