import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ExportFolderField } from '#renderer/app/export-folder-field.tsx'
import { ownName } from '#renderer/app/language-names.ts'
import {
  type ExportChoices,
  firstFileName,
  furtherFormats,
  usualFormats,
} from '#renderer/features/export/export-choices.ts'
import { UnfinishedVersions } from '#renderer/features/export/unfinished-versions.tsx'
import { Checkbox, CheckboxGroup, RadioGroup, TextField } from '#renderer/ui/fields.tsx'
import { type ExportFormat, exportFormats } from '#shared/contract/export-formats.ts'
import type { ReleaseSummary } from '#shared/contract/values.ts'
import { dayHere } from '#shared/text/day-here.ts'

export interface ExportFormProps {
  readonly release: ReleaseSummary
  readonly choices: ExportChoices
  /** The host can show a folder to choose. */
  readonly hasDialogs: boolean
  readonly onChange: (change: Partial<ExportChoices>) => void
}

const policies = ['ask', 'replace', 'number'] as const
const packs = ['files', 'folder', 'zip'] as const

/** What to export, as what, and where to. */
export function ExportForm({ release, choices, hasDialogs, onChange }: ExportFormProps) {
  const { t } = useTranslation()
  const { languages, formats, folder, pattern, overwrite, pack } = choices
  const [today] = useState(() => dayHere(new Date()))
  const firstFile = firstFileName(choices, { title: release.title, today })
  return (
    <>
      <div className="export-grid">
        <CheckboxGroup
          label={t('export.languages')}
          chosen={languages}
          onChange={(chosen) =>
            onChange({ languages: release.languages.filter((language) => chosen.includes(language)) })
          }
        >
          {release.languages.map((language) => (
            <Checkbox key={language} value={language}>
              <bdi lang={language}>{ownName(language)}</bdi>
            </Checkbox>
          ))}
        </CheckboxGroup>
        <CheckboxGroup
          label={t('export.formats')}
          chosen={formats}
          onChange={(chosen) => onChange({ formats: exportFormats.filter((format) => chosen.includes(format)) })}
        >
          <FormatBoxes formats={usualFormats} />
          <details
            className="export-further"
            open={furtherFormats.some((format) => formats.includes(format)) || undefined}
          >
            <summary>{t('export.more')}</summary>
            <div className="choices">
              <FormatBoxes formats={furtherFormats} />
            </div>
          </details>
        </CheckboxGroup>
      </div>
      <UnfinishedVersions release={release} languages={languages} />
      <ExportFolderField folder={folder} canChoose={hasDialogs} onFolder={(chosen) => onChange({ folder: chosen })} />
      <TextField
        label={t('export.pattern')}
        value={pattern}
        onChange={(chosen) => onChange({ pattern: chosen })}
        dir="ltr"
        maxLength={200}
        hint={
          <>
            {t('export.patternHint')} <bdi dir="ltr">{'{date}  {slug}  {lang}'}</bdi>
            {firstFile === null ? null : (
              <span className="export-preview">
                {t('export.preview')} <bdi dir="ltr">{firstFile}</bdi>
              </span>
            )}
          </>
        }
      />
      <RadioGroup
        label={t('export.pack')}
        inLine
        choices={packs.map((id) => ({ id, label: t(`export.packs.${id}`) }))}
        chosen={pack}
        onChoose={(id) => onChange({ pack: packs.find((each) => each === id) ?? 'files' })}
      />
      <RadioGroup
        label={t('export.overwrite')}
        inLine
        choices={policies.map((id) => ({ id, label: t(`export.${id}`) }))}
        chosen={overwrite}
        onChoose={(id) => onChange({ overwrite: policies.find((each) => each === id) ?? 'ask' })}
      />
    </>
  )
}

function FormatBoxes({ formats }: { readonly formats: readonly ExportFormat[] }) {
  const { t } = useTranslation()
  return formats.map((format) => (
    <Checkbox key={format} value={format}>
      {t(`export.format.${format}`)}
    </Checkbox>
  ))
}
