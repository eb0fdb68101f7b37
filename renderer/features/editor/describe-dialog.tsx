import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { ownName } from '#renderer/app/language-names.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { ReleaseSummary } from '#shared/contract/values.ts'
import { baseLanguage } from '#shared/model/language.ts'

export interface DescribeDialogProps {
  readonly summary: ReleaseSummary
  readonly onClose: () => void
  readonly onSaved: (summary: ReleaseSummary) => void
}

const states: readonly ReleaseSummary['state'][] = [
  'draft',
  'translation',
  'review',
  'signed-off',
  'released',
  'corrected',
]

/** Regions whose months, digits or spacing differ: where the release goes decides how its dates are written. */
const regions: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SA', 'ar-AE', 'ar-IQ', 'ar-SY', 'ar-LB', 'ar-JO', 'ar-MA', 'ar-DZ', 'ar-TN'],
  fr: ['fr-FR', 'fr-BE', 'fr-CA', 'fr-CH', 'fr-MA'],
  en: ['en-GB', 'en-US'],
}

/** State, embargo and the region of each version. */
export function DescribeDialog({ summary, onClose, onSaved }: DescribeDialogProps) {
  const engine = useEngine()
  const { t, i18n } = useTranslation()
  const { t: te } = useTranslation('editor')
  const [state, setState] = useState(summary.state)
  const [embargo, setEmbargo] = useState(() => (summary.embargo ? localMinute(new Date(summary.embargo)) : ''))
  const [locales, setLocales] = useState(summary.locales)
  const [error, setError] = useState<unknown>(null)
  const names = new Intl.DisplayNames([i18n.language], { type: 'region' })

  const save = () => {
    const moment = embargo === '' ? null : new Date(embargo).toISOString()
    engine.releases.describe({ id: summary.id, state, embargo: moment, locales }).then(onSaved, setError)
  }
  return (
    <Dialog
      title={te('describe.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <Button look="primary" onPress={save}>
          {te('describe.save')}
        </Button>
      }
    >
      <div className="form-rows">
        <Select
          label={te('describe.state')}
          choices={states.map((id) => ({ id, label: t(`state.${id}`) }))}
          chosen={state}
          onChoose={(id) => setState(states.find((each) => each === id) ?? 'draft')}
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
