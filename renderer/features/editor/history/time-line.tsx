import {
  Archive,
  BadgeCheck,
  FileInput,
  FilePlus,
  FileText,
  Languages,
  type LucideIcon,
  PenLine,
  RotateCcw,
  Share,
} from 'lucide-react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { useFormat } from '#renderer/app/use-format.ts'
import type { HistoryDay, ListedPoint } from '#renderer/features/editor/history/points-by-day.ts'
import { usePointName } from '#renderer/features/editor/history/use-point-name.ts'
import type { HistoryEvent } from '#shared/contract/history-values.ts'

export interface TimeLineProps {
  readonly days: readonly HistoryDay[]
  readonly chosen: string | null
  /** The version of the release as it is now. */
  readonly current: number
  readonly onChoose: (id: string) => void
}

/** Every point of a release's history, the newest first, by days. The arrows choose. */
export function TimeLine({ days, chosen, current, onChoose }: TimeLineProps) {
  const { t } = useTranslation('history')
  const format = useFormat()
  return (
    <ListBox
      className="time-line"
      aria-label={t('timeLine')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      autoFocus
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : keys
        if (id !== undefined) onChoose(String(id))
      }}
    >
      {days.map(({ id, at, points }) => (
        <ListBoxSection key={id} id={id}>
          <Header className="time-line-day">{format.day(at)}</Header>
          {points.map((listed) => (
            <Point key={listed.id} listed={listed} isNow={listed.point.version === current} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}

const icons: Readonly<Record<HistoryEvent['is'], LucideIcon>> = {
  created: FilePlus,
  imported: FileText,
  earliest: Archive,
  worked: PenLine,
  'version-added': Languages,
  state: BadgeCheck,
  exported: Share,
  taken: FileInput,
  restored: RotateCcw,
}

function Point({ listed: { id, point }, isNow }: { readonly listed: ListedPoint; readonly isNow: boolean }) {
  const { t } = useTranslation('history')
  const { what, hours } = usePointName()
  const Icon = icons[point.event.is]
  return (
    <ListBoxItem id={id} className="time-line-point" textValue={`${hours(point)} ${what(point.event)}`}>
      <Icon aria-hidden />
      <span className="what">{what(point.event)}</span>
      <span className="when">{hours(point)}</span>
      <span className="muted who">
        {point.changed.map(({ language, rows }) => (
          <span key={language} className="chip">
            <bdi lang={language}>{ownName(language)}</bdi> {t('rows', { count: rows })}
          </span>
        ))}
        {point.damaged ? <span className="chip err">{t('damaged')}</span> : null}
        {isNow ? <span className="chip ok">{t('now')}</span> : null}
        {point.writers.map((writer) => (
          <bdi key={writer}>{writer}</bdi>
        ))}
      </span>
    </ListBoxItem>
  )
}
