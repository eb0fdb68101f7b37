import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { placeAfter } from '#renderer/features/align/place-after.ts'
import type { HearChange } from '#renderer/features/align/use-alignment.ts'
import type { GridFocusing } from '#renderer/features/align/use-grid-focus.ts'

/** After each change the focus is put where the work goes on, and what became of it is said. */
export function useHeardChanges({ current, go }: GridFocusing): HearChange {
  const { t } = useTranslation('align')
  const { announce } = useAnnouncer()
  return (opened, splice, by) => {
    if (splice === null) {
      announce(t(by === 'step' ? 'said.nothingLeft' : 'said.nothing'))
      return
    }
    const { rows } = opened.state
    const next = placeAfter(current(), rows, splice, by)
    // Whoever pressed a button goes on with the buttons; a focus whose place is gone belongs to the grid.
    const { activeElement } = document
    const isInGrid = activeElement?.closest('.align-grid') !== null && activeElement?.closest('textarea') === null
    const isLost = activeElement === document.body || activeElement === null
    go(next, by === 'unpark' || (by !== 'elsewhere' && (isInGrid || isLost)))
    const number = next ? rows.findIndex(({ id }) => id === next.row) + 1 : 0
    const place = { number, total: rows.length }
    announce(by === 'elsewhere' ? t('said.elsewhere') : `${t(`said.${by}`)} ${t('said.place', place)}`)
  }
}
