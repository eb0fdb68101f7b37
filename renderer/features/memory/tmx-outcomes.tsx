import { CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { useFormat } from '#renderer/app/use-format.ts'
import { pairKey } from '#renderer/features/memory/language-pairs.ts'
import { pairNames } from '#renderer/features/memory/pair-name.ts'
import type { TmxOutcome } from '#renderer/features/memory/use-tmx-import.ts'
import type { TmxSummary } from '#shared/contract/memory-values.ts'

/** What became of each file: how many units came, were there before or were left out, and in which languages. */
export function TmxOutcomes({ outcomes }: { readonly outcomes: readonly TmxOutcome[] }) {
  const { t } = useTranslation('memory')
  return outcomes.map((outcome, place) =>
    outcome.is === 'failed' ? (
      <ErrorNotice key={place} error={outcome.error} />
    ) : (
      <section key={place} className="tmx-outcome">
        <p className="notice ok" role="status">
          <CircleCheck aria-hidden />
          <span>{t('screen.imported', { file: outcome.file })}</span>
        </p>
        <Figures summary={outcome.summary} />
      </section>
    ),
  )
}

function Figures({ summary }: { readonly summary: TmxSummary }) {
  const { t, i18n } = useTranslation('memory')
  const format = useFormat()
  const { added, merged, skipped, pairs } = summary
  return (
    <>
      <ul className="tmx-figures-list">
        <li>{t('screen.added', { count: added })}</li>
        <li>{t('screen.merged', { count: merged })}</li>
        <li>
          {t('screen.skipped', { count: skipped })}
          {skipped > 0 ? <small className="muted"> {t('screen.skippedWhy')}</small> : null}
        </li>
      </ul>
      {pairs.length > 0 ? (
        <table className="tmx-pairs">
          <thead>
            <tr>
              <th scope="col">{t('screen.pair')}</th>
              <th scope="col" className="amount">
                {t('screen.columnAdded')}
              </th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <tr key={pairKey(pair)}>
                <th scope="row">{t('screen.pairName', pairNames(pair, i18n.language))}</th>
                <td className="amount numbers">{format.number(pair.units)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  )
}
