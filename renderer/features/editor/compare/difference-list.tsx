import { CheckCheck, CircleCheck } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeys } from '#renderer/app/use-keys.ts'
import { compareShortcuts, verbOfKey } from '#renderer/features/editor/compare/compare-key.ts'
import type { Compared, ComparedWith } from '#renderer/features/editor/compare/compared.ts'
import { DifferenceCard } from '#renderer/features/editor/compare/difference-card.tsx'
import type { Differences } from '#renderer/features/editor/compare/use-differences.ts'
import { Button } from '#renderer/ui/button.tsx'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'
import './compare.css'

export interface DifferenceListProps {
  readonly differences: Differences
  readonly comparedWith: ComparedWith
  readonly explain: string
  /** Said where nothing differs. */
  readonly same: string
  readonly isChangedHere?: ((compared: Compared) => boolean) | undefined
  /** Makes what was decided. */
  readonly onApply: () => void
}

/** Every difference, to be taken or left, by mouse or by keys. */
export function DifferenceList(props: DifferenceListProps) {
  const { differences, comparedWith, explain, same, isChangedHere, onApply } = props
  const { found, all, decisions } = differences
  const { t } = useTranslation('copies')
  const keys = useKeys()
  const [place, setPlace] = useState(0)
  const at = Math.min(place, Math.max(0, found.length - 1))
  const list = useRef<HTMLDivElement>(null)

  const goTo = (next: number) => {
    const wanted = Math.max(0, Math.min(found.length - 1, next))
    setPlace(wanted)
    list.current?.querySelector<HTMLElement>(`[data-place="${wanted}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const verb = event.nativeEvent.isComposing ? null : verbOfKey(event.nativeEvent)
    const difference = found[at]
    if (verb === null || !difference) return
    event.preventDefault()
    event.stopPropagation()
    if (verb === 'take' || verb === 'leave') {
      decisions.decide(difference, verb)
      goTo(at + 1)
    } else if (verb === 'all') decisions.takeAll()
    else if (verb === 'apply') onApply()
    else if (verb === 'next') goTo(at + 1)
    else if (verb === 'previous') goTo(at - 1)
    else goTo(verb === 'first' ? 0 : found.length - 1)
  }

  if (found.length === 0) {
    return (
      <p className="notice ok" role="status">
        <CircleCheck aria-hidden />
        {same}
      </p>
    )
  }
  return (
    <>
      <p className="muted">{explain}</p>
      <div className="compare-tools">
        <span role="status">
          {t('found', { count: found.length })} {t('taken', { count: decisions.taken.length })}
        </span>
        <span className="space" />
        <Button
          size="small"
          isDisabled={all.every((each) => decisions.of(each) === 'take')}
          onPress={decisions.takeAll}
        >
          <CheckCheck aria-hidden />
          {t('takeAll')}
          <KeyCaps keys={keys(compareShortcuts.all)} />
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the cards in it, which hold the focus */}
      <div className="differences" ref={list} onKeyDown={onKeyDown}>
        {found.map((difference, index) => (
          <DifferenceCard
            key={difference.id}
            place={index}
            difference={difference}
            comparedWith={comparedWith}
            decision={decisions.of(difference)}
            isChangedHere={isChangedHere?.(difference) ?? false}
            isCurrent={index === at}
            onFocus={() => setPlace(index)}
            onDecide={(decision) => decisions.decide(difference, decision)}
          />
        ))}
      </div>
    </>
  )
}
