import type { Node } from '@tiptap/pm/model'
import { CheckCheck, CircleCheck } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeys } from '#renderer/app/use-keys.ts'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { compareShortcuts, verbOfKey } from '#renderer/features/editor/compare/compare-key.ts'
import { type Compared, isChange } from '#renderer/features/editor/compare/compared.ts'
import { DifferenceCard } from '#renderer/features/editor/compare/difference-card.tsx'
import { takenWithAll } from '#renderer/features/editor/compare/takeable.ts'
import { useDecisions } from '#renderer/features/editor/compare/use-decisions.ts'
import { useEditingView } from '#renderer/features/editor/use-editing-view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'
import { statusesStand } from '#shared/document/release-session.ts'
import { takeDifferences } from '#shared/document/take-differences.ts'
import './compare.css'

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
  const keys = useKeys()
  const view = useEditingView(editing)
  // Whatever is typed meanwhile, here or by somebody else, is compared as it is by then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text tells that the document is another
  const differences = useMemo(() => compare(editing.session.state().doc), [editing, compare, view.text])
  const decisions = useDecisions(differences)
  const [place, setPlace] = useState(0)
  const at = Math.min(place, Math.max(0, differences.length - 1))
  const list = useRef<HTMLDivElement>(null)
  const count = decisions.taken.length

  const goTo = (next: number) => {
    const wanted = Math.max(0, Math.min(differences.length - 1, next))
    setPlace(wanted)
    list.current?.querySelector<HTMLElement>(`[data-place="${wanted}"]`)?.focus()
  }
  const apply = () => {
    if (count === 0) return
    const changes = decisions.taken.filter(isChange)
    const isDone =
      changes.length === 0 ||
      editing.act((transaction) => {
        takeDifferences(transaction, there, changes)
        transaction.setMeta(statusesStand, true)
      })
    onClose()
    onApplied(decisions.taken, isDone)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const verb = event.nativeEvent.isComposing ? null : verbOfKey(event.nativeEvent)
    const difference = differences[at]
    if (verb === null || !difference) return
    event.preventDefault()
    event.stopPropagation()
    if (verb === 'take' || verb === 'leave') {
      decisions.decide(difference, verb)
      goTo(at + 1)
    } else if (verb === 'all') decisions.takeAll()
    else if (verb === 'apply') apply()
    else if (verb === 'next') goTo(at + 1)
    else if (verb === 'previous') goTo(at - 1)
    else goTo(verb === 'first' ? 0 : differences.length - 1)
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
          <Button look="primary" isDisabled={count === 0} onPress={apply}>
            {t('apply', { count })}
          </Button>
        </>
      }
    >
      <div className="compare">
        {props.head}
        {differences.length === 0 ? (
          <p className="notice ok" role="status">
            <CircleCheck aria-hidden />
            {props.same}
          </p>
        ) : (
          <>
            <p className="muted">{props.explain}</p>
            <div className="compare-tools">
              <span role="status">
                {t('found', { count: differences.length })} {t('taken', { count })}
              </span>
              <span className="space" />
              <Button
                size="small"
                isDisabled={takenWithAll(differences).every((each) => decisions.of(each) === 'take')}
                onPress={decisions.takeAll}
              >
                <CheckCheck aria-hidden />
                {t('takeAll')}
                <KeyCaps keys={keys(compareShortcuts.all)} />
              </Button>
            </div>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the cards in it, which hold the focus */}
            <div className="differences" ref={list} onKeyDown={onKeyDown}>
              {differences.map((difference, index) => (
                <DifferenceCard
                  key={difference.id}
                  place={index}
                  difference={difference}
                  decision={decisions.of(difference)}
                  isChangedHere={isChangedHere?.(difference) ?? false}
                  isCurrent={index === at}
                  onFocus={() => setPlace(index)}
                  onDecide={(decision) => decisions.decide(difference, decision)}
                />
              ))}
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}
