import { useTranslation } from 'react-i18next'
import { offeredLanguages, titleIn } from '#renderer/app/language-names.ts'
import { Checkbox, TextField } from '#renderer/ui/fields.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { GlossaryPreview } from '#shared/contract/glossary-file-values.ts'
import { columnRoles, type TableColumn, type TableMapping, termRoles } from '#shared/model/glossary-file.ts'

export interface TableMappingFieldsProps {
  readonly table: NonNullable<GlossaryPreview['table']>
  readonly onChange: (mapping: TableMapping) => void
}

const anyLanguage = 'any'
const sampleRows = 3

/** What each column of a table is taken for, with its first cells beside it. */
export function TableMappingFields({ table, onChange }: TableMappingFieldsProps) {
  const { t, i18n } = useTranslation('glossary')
  const { mapping, headings, sample } = table
  const setColumn = (place: number, change: Partial<TableColumn>) =>
    onChange({ ...mapping, columns: mapping.columns.map((each, at) => (at === place ? { ...each, ...change } : each)) })
  const known = mapping.columns.flatMap(({ language }) => language ?? [])
  const languages = [...new Set([...known, ...offeredLanguages])]
  return (
    <fieldset className="mapping">
      <legend>{t('import.columns')}</legend>
      {mapping.columns.map((column, place) => (
        <div key={place} className="mapping-column">
          <RoleSelect
            label={t('import.column', { number: place + 1, heading: headings[place] ?? '' })}
            role={column.role}
            onChoose={(role) => setColumn(place, { role })}
          />
          {termRoles.some((each) => each === column.role) ? (
            <Select
              label={t('import.languageOf', { number: place + 1 })}
              chosen={column.language ?? anyLanguage}
              choices={[
                { id: anyLanguage, label: t('import.anyLanguage') },
                ...languages.map((id) => ({ id, label: titleIn(id, i18n.language) })),
              ]}
              onChoose={(id) => setColumn(place, { language: id === anyLanguage ? null : id })}
            />
          ) : (
            <span />
          )}
          <span className="muted mapping-sample" dir="auto">
            {sample
              .slice(0, sampleRows)
              .map((row) => row[place] ?? '')
              .filter((cell) => cell !== '')
              .join(' · ')}
          </span>
        </div>
      ))}
      <Checkbox isSelected={mapping.hasHeader} onChange={(hasHeader) => onChange({ ...mapping, hasHeader })}>
        {t('import.hasHeader')}
      </Checkbox>
      <TextField
        label={t('import.separator')}
        value={mapping.termSeparator ?? ''}
        maxLength={5}
        onChange={(separator) => onChange({ ...mapping, termSeparator: separator === '' ? null : separator })}
      />
    </fieldset>
  )
}

interface RoleSelectProps {
  readonly label: string
  readonly role: TableColumn['role']
  readonly onChoose: (role: TableColumn['role']) => void
}

function RoleSelect({ label, role, onChoose }: RoleSelectProps) {
  const { t } = useTranslation('glossary-files')
  return (
    <Select
      label={label}
      chosen={role}
      choices={columnRoles.map((id) => ({ id, label: t(`role.${id}`) }))}
      onChoose={(id) => onChoose(columnRoles.find((each) => each === id) ?? 'ignored')}
    />
  )
}
