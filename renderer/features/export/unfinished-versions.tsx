import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { titleIn } from '#renderer/app/language-names.ts'
import type { ReleaseSummary } from '#shared/contract/values.ts'

/** Versions with rows that nobody has confirmed yet: a warning before, not a hindrance. */
export function UnfinishedVersions({
  release,
  languages,
}: {
  readonly release: ReleaseSummary
  readonly languages: readonly string[]
}) {
  const { t, i18n } = useTranslation()
  const unfinished = release.languages.flatMap((language) => {
    const { rows, done } = release.progress[language] ?? { rows: 0, done: 0 }
    return languages.includes(language) && done < rows && language !== release.source
      ? [{ language, left: rows - done }]
      : []
  })
  if (unfinished.length === 0) return null
  return (
    <div className="notice warn">
      <TriangleAlert aria-hidden />
      <div className="body">
        {unfinished.map(({ language, left }) => (
          <p key={language}>
            {t('export.incomplete', {
              language: titleIn(language, i18n.language),
              cells: t('export.rowsLeft', { count: left }),
            })}
          </p>
        ))}
      </div>
    </div>
  )
}
