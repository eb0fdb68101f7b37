import { useTranslation } from 'react-i18next'
import { offeredLanguages, ownName } from '#renderer/app/language-names.ts'
import { type ColumnLanguage, chosenColumns, readsAsVersions } from '#renderer/features/import/column-choices.ts'
import { Checkbox } from '#renderer/ui/fields.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { ImportedColumn } from '#shared/model/imported-document.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface ImportColumnsProps {
  readonly columns: readonly ImportedColumn[]
  /** A table can be read as text too; a bilingual file is nothing but its versions. */
  readonly isTable: boolean
  readonly onRead: (columns: readonly ColumnLanguage[]) => void
}

/** Which column of a table, or which side of a bilingual file, is which version. */
export function ImportColumns({ columns, isTable, onRead }: ImportColumnsProps) {
  const { t } = useTranslation()
  const asVersions = readsAsVersions(columns)
  return (
    <fieldset className="import-columns">
      <legend className="field-label">{t(isTable ? 'import.tableColumns' : 'import.fileVersions')}</legend>
      {isTable ? (
        <Checkbox isSelected={asVersions} onChange={(selected) => onRead(selected ? [] : columns.map(() => null))}>
          {t('import.columnsAsVersions')}
        </Checkbox>
      ) : null}
      {asVersions ? (
        <ul>
          {columns.map((column, place) => (
            // The columns of a file never change their order here.
            <Column
              key={`${place}-${column.heading}`}
              columns={columns}
              place={place}
              isTable={isTable}
              onChoose={(language) => onRead(chosenColumns(columns, place, language))}
            />
          ))}
        </ul>
      ) : null}
    </fieldset>
  )
}

interface ColumnProps {
  readonly columns: readonly ImportedColumn[]
  readonly place: number
  readonly isTable: boolean
  readonly onChoose: (language: ColumnLanguage) => void
}

const none = 'none'

function Column({ columns, place, isTable, onChoose }: ColumnProps) {
  const { t } = useTranslation()
  const { heading = '', sample = '', language = null } = columns[place] ?? {}
  const known =
    language === null || offeredLanguages.includes(language) ? offeredLanguages : [language, ...offeredLanguages]
  const isOnly = columns.filter((column) => column.language !== null).length === 1 && language !== null
  const number = place + 1
  // A bilingual file names its sides by the tags of their languages, which say no more than the languages themselves.
  const label = !isTable
    ? t('import.version', { number })
    : t(heading === '' ? 'import.column' : 'import.columnNamed', { number, heading })
  return (
    <li>
      <Select
        label={label}
        size="small"
        choices={[
          ...(isOnly ? [] : [{ id: none, label: t('import.noVersion') }]),
          ...known.map((id) => ({ id, label: ownName(id), lang: id })),
        ]}
        chosen={language ?? none}
        onChoose={(id) => onChoose(id === none ? null : id)}
      />
      <small
        className="muted column-sample"
        {...(language ? { lang: language, dir: directionOf(language) } : { dir: 'auto' })}
      >
        {sample}
      </small>
    </li>
  )
}
