import { RotateCcw } from 'lucide-react'
import { memo, useCallback, useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { useCheckCatalogue } from '#renderer/app/use-check-catalogue.ts'
import { useCheckName } from '#renderer/app/use-check-name.ts'
import { findChecks, type Level, usualLevel, withLevel } from '#renderer/features/settings/filter-checks.ts'
import type { SettingsSectionProps } from '#renderer/features/settings/general-settings.tsx'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Checkbox, SearchField } from '#renderer/ui/fields.tsx'
import { type CheckEntry, checkGroupIds } from '#shared/checks/check-groups.ts'
import { severities } from '#shared/model/finding.ts'

const levels: readonly Level[] = [...severities, 'off']

/** How grave each check is for this desk, or that it is not asked at all. */
export function ChecksSettings({ settings, onChange }: SettingsSectionProps) {
  const { t, i18n } = useTranslation()
  const { tell } = useAnnouncer()
  const { checks, error } = useCheckCatalogue()
  const nameOf = useCheckName()
  const [words, setWords] = useState('')
  const [onlyChanged, setOnlyChanged] = useState(false)
  const chosen = settings.severities
  const searched = useDeferredValue(words)
  const found = useMemo(() => {
    const only = onlyChanged ? new Set(Object.keys(chosen)) : null
    return findChecks(checks, { words: searched, language: i18n.language, only, nameOf })
  }, [checks, searched, onlyChanged, chosen, i18n.language, nameOf])
  const count = [...found.values()].reduce((sum, group) => sum + group.length, 0)
  const changes = Object.keys(chosen).length

  // One row changes at a time: the others keep their handler and are not drawn again.
  const now = useRef({ chosen, onChange })
  now.current = { chosen, onChange }
  const choose = useCallback((check: CheckEntry, level: Level) => {
    const next = withLevel(now.current.chosen, check, level)
    now.current.chosen = next
    now.current.onChange({ severities: next })
  }, [])
  const reset = () => {
    onChange({ severities: {} })
    tell(t('settings.wasReset'), { label: t('common.undo'), run: () => onChange({ severities: chosen }) })
  }

  return (
    <>
      {error ? <ErrorNotice error={error} /> : null}
      <p className="muted">{t('settings.checksText')}</p>
      <div className="checks-settings-bar">
        <SearchField
          label={t('settings.checksSearch')}
          placeholder={t('settings.checksSearch')}
          clearLabel={t('common.clear')}
          value={words}
          onChange={setWords}
        />
        <Checkbox isSelected={onlyChanged} onChange={setOnlyChanged}>
          {t('settings.onlyChanged')}
        </Checkbox>
        <span className="muted numbers" role="status">
          {checks.length > 0 ? t('settings.checksFound', { count }) : null}
        </span>
        {changes > 0 ? (
          <Button size="small" onPress={reset}>
            <RotateCcw aria-hidden className="mirrors" />
            {t('settings.resetAll', { count: changes })}
          </Button>
        ) : null}
      </div>
      {count === 0 && checks.length > 0 ? <p className="muted">{t('settings.checksNone')}</p> : null}
      {checkGroupIds.map((group) => {
        const entries = found.get(group)
        return entries ? (
          <section key={group} className="check-group" aria-label={t(`checks.group.${group}`)}>
            <h2>{t(`checks.group.${group}`)}</h2>
            {entries.map((check) => (
              <CheckChoice
                key={check.id}
                check={check}
                name={nameOf(check.id)}
                level={chosen[check.id] ?? usualLevel(check)}
                onChoose={choose}
              />
            ))}
          </section>
        ) : null
      })}
    </>
  )
}

interface CheckChoiceProps {
  readonly check: CheckEntry
  readonly name: string
  readonly level: Level
  readonly onChoose: (check: CheckEntry, level: Level) => void
}

/** The browser's own list: a hundred and more of them open at once and cost nothing. */
const CheckChoice = memo(function CheckChoice({ check, name, level, onChoose }: CheckChoiceProps) {
  const { t } = useTranslation()
  const id = useId()
  const usual = usualLevel(check)
  const nameOfLevel = (each: Level) => (each === 'off' ? t('settings.off') : t(`checks.severity.${each}`))
  return (
    <div className={`check-choice ${level === usual ? '' : 'changed'}`}>
      <label htmlFor={id}>
        <span>{name}</span>
        <code>{check.id}</code>
      </label>
      {level === usual ? (
        <span />
      ) : (
        <IconButton
          label={t('settings.resetOne', { check: name })}
          icon={<RotateCcw aria-hidden className="mirrors" />}
          onPress={() => onChoose(check, usual)}
        />
      )}
      <select
        id={id}
        className={`native-select ${level}`}
        aria-label={t('settings.severityOf', { check: name })}
        value={level}
        onChange={(event) => onChoose(check, levels.find((each) => each === event.target.value) ?? usual)}
      >
        {levels.map((each) => (
          <option key={each} value={each}>
            {each === usual ? t('settings.usual', { level: nameOfLevel(each) }) : nameOfLevel(each)}
          </option>
        ))}
      </select>
    </div>
  )
})
