import { CircleAlert, CircleCheck, Copy, GitCompareArrows } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { FilledMessage } from '#renderer/app/filled-message.tsx'
import type { ReleaseCopy } from '#renderer/app/release-copy.ts'
import { type ImportOutcome, outcomeOf, reportAsText } from '#renderer/features/import/report-lines.ts'
import type { ImportItem } from '#renderer/features/import/use-imports.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { ReleaseSummary } from '#shared/contract/values.ts'

export interface ImportReportProps {
  readonly items: readonly ImportItem[]
  readonly onClose: () => void
  readonly onOpen: (release: ReleaseSummary) => void
  readonly onCompare: (copy: ReleaseCopy) => void
}

/** Which file became what, and which was refused and why. */
export function ImportReport({ items, onClose, onOpen, onCompare }: ImportReportProps) {
  const { t, i18n } = useTranslation('import-report')
  const { t: ta } = useTranslation()
  const { tell, fail } = useAnnouncer()
  const refused = items.filter(({ state }) => state.is === 'failed').length
  const known = items.filter(({ state }) => state.is === 'known').length
  const sentence = (outcome: ImportOutcome): string => {
    if (outcome.is !== 'refused') return t(outcome.is, { title: outcome.title || ta('library.untitled') })
    if (outcome.failure === null) return ta('failure.unexpectedTitle')
    const { code, values } = outcome.failure
    // The key comes from a failure's code, which the type-checker cannot follow.
    const say = i18n.t as (key: string, values: Readonly<Record<string, string>>) => string
    return `${say(`errors:${code}.message`, values)} ${say(`errors:${code}.remedy`, values)}`
  }
  const copyList = async () => {
    try {
      await navigator.clipboard.writeText(reportAsText(items, sentence))
      tell(t('copied'))
    } catch (error) {
      fail(error)
    }
  }
  return (
    <Dialog
      title={t('title')}
      closeLabel={ta('common.close')}
      size="medium"
      stays
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void copyList()}>
            <Copy aria-hidden />
            {t('copy')}
          </Button>
          <span className="space" />
          <Button look="primary" onPress={onClose}>
            {ta('common.done')}
          </Button>
        </>
      }
    >
      <p role="status">
        {t('taken', { count: items.length - refused - known })} {known > 0 ? `${t('copies', { count: known })} ` : null}
        {refused > 0 ? t('refusedCount', { count: refused }) : null}
      </p>
      <ul className="import-report">
        {items.map((item) => (
          <li key={item.id}>
            <Line item={item} sentence={sentence} />
            {item.state.is === 'made' || item.state.is === 'opened' ? (
              <OpenButton release={item.state.release} onOpen={onOpen} />
            ) : null}
            {item.state.is === 'known' ? <CompareButton copy={item.state.copy} onCompare={onCompare} /> : null}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function Line({
  item,
  sentence,
}: {
  readonly item: ImportItem
  readonly sentence: (outcome: ImportOutcome) => string
}) {
  const outcome = outcomeOf(item)
  if (outcome === null) return null
  const isRefused = outcome.is === 'refused'
  return (
    <>
      {isRefused ? (
        <CircleAlert aria-hidden size={18} className="err" />
      ) : (
        <CircleCheck aria-hidden size={18} className="ok" />
      )}
      <span className="import-outcome">
        <bdi className="import-name">{item.name}</bdi>
        <span className="muted">
          {isRefused && outcome.failure ? (
            <>
              <FilledMessage keys={[`errors:${outcome.failure.code}.message`]} values={outcome.failure.values} />{' '}
              <FilledMessage keys={[`errors:${outcome.failure.code}.remedy`]} values={outcome.failure.values} />
            </>
          ) : (
            sentence(outcome)
          )}
        </span>
      </span>
    </>
  )
}

function OpenButton({
  release,
  onOpen,
}: {
  readonly release: ReleaseSummary
  readonly onOpen: (release: ReleaseSummary) => void
}) {
  const { t } = useTranslation('import-report')
  return (
    <Button size="small" onPress={() => onOpen(release)}>
      {t('open')}
    </Button>
  )
}

function CompareButton({
  copy,
  onCompare,
}: {
  readonly copy: ReleaseCopy
  readonly onCompare: (copy: ReleaseCopy) => void
}) {
  const { t } = useTranslation('import-report')
  return (
    <Button size="small" onPress={() => onCompare(copy)}>
      <GitCompareArrows aria-hidden />
      {t('compare')}
    </Button>
  )
}
