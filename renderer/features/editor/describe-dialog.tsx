import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { ErrorsRemainDialog } from '#renderer/app/errors-remain-dialog.tsx'
import { ownName } from '#renderer/app/language-names.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { failureOf } from '#shared/contract/failure-of.ts'
import type { ReleaseSummary } from '#shared/contract/values.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { releaseStates } from '#shared/model/release-state.ts'
import { waivedActs } from '#shared/model/waiver.ts'

export interface DescribeDialogProps {
  readonly summary: ReleaseSummary
  /** Resolves when what was typed is committed: only that is checked before a release goes on its way. */
  readonly settled: () => Promise<void>
  readonly onClose: () => void
  readonly onSaved: (summary: ReleaseSummary) => void
}

/** Regions whose months, digits or spacing differ: where the release goes decides how its dates are written. */
const regions: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SA', 'ar-AE', 'ar-IQ', 'ar-SY', 'ar-LB', 'ar-JO', 'ar-MA', 'ar-DZ', 'ar-TN'],
  fr: ['fr-FR', 'fr-BE', 'fr-CA', 'fr-CH', 'fr-MA'],
  en: ['en-GB', 'en-US'],
}

/** State, embargo and the region of each version. */
export function DescribeDialog({ summary, settled, onClose, onSaved }: DescribeDialogProps) {
  const engine = useEngine()
  const { t, i18n } = useTranslation()
  const { t: te } = useTranslation('editor')
  const [state, setState] = useState(summary.state)
  const [embargo, setEmbargo] = useState(() => (summary.embargo ? localMinute(new Date(summary.embargo)) : ''))
  const [locales, setLocales] = useState(summary.locales)
  const [error, setError] = useState<unknown>(null)
  const [saving, setSaving] = useState(false)
  const names = new Intl.DisplayNames([i18n.language], { type: 'region' })

  const save = async (despite?: string) => {
    const moment = embargo === '' ? null : new Date(embargo).toISOString()
    const change = { id: summary.id, state, embargo: moment, locales }
    setError(null)
    setSaving(true)
    try {
      await settled()
      onSaved(await engine.releases.describe(despite === undefined ? change : { ...change, despite }))
    } catch (reason) {
      setError(reason)
    } finally {
      setSaving(false)
    }
  }
  const act = waivedActs.find((each) => each === state)
  if (failureOf(error)?.code === 'ERRORS_REMAIN' && act) {
    return (
      <ErrorsRemainDialog
        release={summary}
        act={act}
        languages={summary.languages}
        onGoOn={(reason) => void save(reason)}
        onClose={onClose}
      />
    )
  }
  return (
    <Dialog
      title={te('describe.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          {saving ? (
            <span className="muted" role="status">
              {t('checks.working')}
            </span>
          ) : null}
          <span className="space" />
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" isDisabled={saving} onPress={() => void save()}>
            {te('describe.save')}
          </Button>
        </>
      }
    >
      <div className="form-rows">
        <Select
          label={te('describe.state')}
          choices={releaseStates.map((id) => ({ id, label: t(`state.${id}`) }))}
          chosen={state}
          onChoose={(id) => setState(releaseStates.find((each) => each === id) ?? 'draft')}
        />
        <label className="field">
          <span>{te('describe.embargo')}</span>
          <input
            className="input"
            type="datetime-local"
            value={embargo}
            onChange={(event) => setEmbargo(event.target.value)}
          />
        </label>
        {summary.languages
          .filter((language) => regions[baseLanguage(language)])
          .map((language) => (
            <Select
              key={language}
              label={te('describe.region', { language: ownName(language) })}
              choices={[
                { id: '', label: te('describe.anyRegion') },
                ...(regions[baseLanguage(language)] ?? []).map((id) => ({ id, label: names.of(id.slice(3)) ?? id })),
              ]}
              chosen={locales[language] ?? ''}
              onChoose={(id) => setLocales(withLocale(locales, language, id))}
            />
          ))}
      </div>
      {error ? <ErrorNotice error={error} /> : null}
    </Dialog>
  )
}

function withLocale(
  locales: Readonly<Record<string, string>>,
  language: string,
  locale: string,
): Record<string, string> {
  const rest = Object.fromEntries(Object.entries(locales).filter(([each]) => each !== language))
  return locale === '' ? rest : { ...rest, [language]: locale }
}

/** `2024-09-20T09:00` in local time, as the field wants it. */
function localMinute(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
