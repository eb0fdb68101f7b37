import { useTranslation } from 'react-i18next'
import type { UnitDraft, UnitDrafts } from '#renderer/features/memory/unit-draft.ts'
import { UnitEditorRow } from '#renderer/features/memory/unit-editor-row.tsx'
import { UnitRow } from '#renderer/features/memory/unit-row.tsx'
import { Checkbox } from '#renderer/ui/fields.tsx'
import type { UnitPage } from '#shared/contract/memory-values.ts'
import type { TranslationUnit } from '#shared/model/translation-unit.ts'

export interface UnitTableProps {
  readonly page: UnitPage
  /** Whether units of several pairs of languages may stand here. */
  readonly showPair: boolean
  readonly chosen: ReadonlyMap<string, TranslationUnit>
  readonly drafts: UnitDrafts
  /** Null where only one memory is looked at. */
  readonly memoryName: ((id: string) => string) | null
  readonly onChoose: (units: readonly TranslationUnit[], chosen: boolean) => void
  readonly onDraft: (draft: UnitDraft) => void
  readonly onSave: (draft: UnitDraft) => Promise<void>
  readonly onCancel: (draft: UnitDraft) => void
  readonly onDelete: (unit: TranslationUnit) => void
}

/** A page of units. What is being edited stays in sight whatever the page is. */
export function UnitTable({
  page,
  showPair,
  chosen,
  drafts,
  memoryName,
  onChoose,
  onDelete,
  ...editing
}: UnitTableProps) {
  const { t } = useTranslation('memory')
  const { units, spans } = page
  const chosenHere = units.filter(({ id }) => chosen.has(id)).length
  const editedElsewhere = [...drafts.values()].filter(({ unit }) => units.every(({ id }) => id !== unit.id))
  return (
    <table className="units">
      <thead>
        <tr>
          <td className="unit-tick">
            <Checkbox
              label={t('screen.choosePage')}
              isSelected={chosenHere > 0 && chosenHere === units.length}
              isIndeterminate={chosenHere > 0 && chosenHere < units.length}
              onChange={(all) => onChoose(units, all)}
            >
              {null}
            </Checkbox>
          </td>
          <th scope="col">{t('screen.columnSource')}</th>
          <th scope="col">{t('screen.columnTarget')}</th>
          <th scope="col">{t('screen.columnOrigin')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('screen.columnActs')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {editedElsewhere.map((draft) => (
          <UnitEditorRow key={draft.unit.id} draft={draft} {...editing} />
        ))}
        {units.map((unit, place) => {
          const draft = drafts.get(unit.id)
          if (draft) return <UnitEditorRow key={unit.id} draft={draft} {...editing} />
          const { sourceText, targetText } = unit
          return (
            <UnitRow
              key={unit.id}
              unit={unit}
              spans={spans[place] ?? []}
              showPair={showPair}
              memoryName={memoryName?.(unit.memory) ?? null}
              isChosen={chosen.has(unit.id)}
              onChoose={(on) => onChoose([unit], on)}
              onEdit={() => editing.onDraft({ unit, sourceText, targetText })}
              onDelete={() => onDelete(unit)}
            />
          )
        })}
      </tbody>
    </table>
  )
}
