import type { Node } from '@tiptap/pm/model'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import type { Compared } from '#renderer/features/editor/compare/compared.ts'
import { DifferenceList } from '#renderer/features/editor/compare/difference-list.tsx'
import { takenWithAll } from '#renderer/features/editor/compare/takeable.ts'
import { useDifferences } from '#renderer/features/editor/compare/use-differences.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'

export interface DifferencesDialogProps {
  readonly editing: ReleaseEditing
  /** What the open release is compared with. */
  readonly there: Node
  /** The differences from the release as it is at the moment. Memoise it: another one compares anew. */
  readonly compare: (here: Node) => readonly Compared[]
  /** The release has moved on there too, since what came back was sent. */
  readonly isChangedHere?: (compared: Compared) => boolean
  readonly title: string
  readonly explain: string
  /** Said where nothing differs. */
  readonly same: string
  /** What it is compared with, above the list. */
  readonly head: ReactNode
  /** What else can be done with it, at the start of the foot. */
  readonly otherAct?: ReactNode
  /** Called when the window has closed and the text is changed, or could not be because of locked words. */
  readonly onApplied: (taken: readonly Compared[], isDone: boolean) => void
  readonly onClose: () => void
}

/** What another state of the open release has otherwise, each difference to be taken or left. Nothing changes before that. */
export function DifferencesDialog(props: DifferencesDialogProps) {
  const { editing, there, compare, isChangedHere, onApplied, onClose } = props
  const { t } = useTranslation('copies')
  const { t: ta } = useTranslation()
  // What was written here since is given up by name or not at all.
  const all = (found: readonly Compared[]) => takenWithAll(found).filter((each) => !isChangedHere?.(each))
  const differences = useDifferences({ editing, there, compare, all })
  const { taken } = differences.decisions
  const apply = () => {
    if (taken.length === 0) return
    const isDone = differences.take(taken)
    onClose()
    onApplied(taken, isDone)
  }
  return (
    <Dialog
      title={props.title}
      closeLabel={ta('common.close')}
      size="wide"
      stays
      onClose={onClose}
      footer={
        <>
          {props.otherAct}
          <span className="space" />
          <Button onPress={onClose}>{ta('common.cancel')}</Button>
          <Button look="primary" isDisabled={taken.length === 0} onPress={apply}>
            {t('apply', { count: taken.length })}
          </Button>
        </>
      }
    >
      <div className="compare">
        {props.head}
        <DifferenceList
          differences={differences}
          comparedWith="file"
          explain={props.explain}
          same={props.same}
          isChangedHere={isChangedHere}
          onApply={apply}
        />
      </div>
    </Dialog>
  )
}
