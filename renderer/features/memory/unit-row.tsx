import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/app/use-format.ts'
import { pairNames } from '#renderer/features/memory/pair-name.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/fields.tsx'
import { Passage } from '#renderer/ui/passage.tsx'
import type { TranslationUnit } from '#shared/model/translation-unit.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface UnitRowProps {
  readonly unit: TranslationUnit
  /** Null where only one memory is looked at. */
  readonly memoryName: string | null
  readonly isChosen: boolean
  readonly onChoose: (chosen: boolean) => void
  readonly onEdit: () => void
  readonly onDelete: () => void
}

/** One unit: its two sides, each in its own language and direction, and where it comes from. */
export function UnitRow({ unit, memoryName, isChosen, onChoose, onEdit, onDelete }: UnitRowProps) {
  const { t } = useTranslation('memory')
  const text = beginning(unit.sourceText)
  return (
    <tr className={isChosen ? 'on' : ''} data-unit={unit.id}>
      <td className="unit-tick">
        <Checkbox label={t('screen.chooseUnit', { text })} isSelected={isChosen} onChange={onChoose}>
          {null}
        </Checkbox>
      </td>
      <td dir={directionOf(unit.sourceLanguage)}>
        <UnitText language={unit.sourceLanguage} text={unit.sourceText} />
      </td>
      <td dir={directionOf(unit.targetLanguage)}>
        <UnitText language={unit.targetLanguage} text={unit.targetText} />
      </td>
      <td>
        <UnitOrigin unit={unit} memoryName={memoryName} />
      </td>
      <td className="unit-acts">
        <IconButton label={t('screen.editUnit', { text })} icon={<Pencil aria-hidden />} onPress={onEdit} />
        <IconButton label={t('screen.deleteUnit', { text })} icon={<Trash2 aria-hidden />} onPress={onDelete} />
      </td>
    </tr>
  )
}

/** A unit may be as long as a page; its beginning is enough to know it by. */
function UnitText({ language, text }: { readonly language: string; readonly text: string }) {
  const { t } = useTranslation('memory')
  const [isOpen, setOpen] = useState(false)
  const isLong = text.length > shownLetters
  return (
    <>
      <Passage language={language}>{isLong && !isOpen ? `${text.slice(0, shownLetters).trimEnd()}…` : text}</Passage>
      {isLong ? (
        <div className="unit-more">
          <Button look="quiet" size="small" onPress={() => setOpen(!isOpen)}>
            {isOpen ? t('screen.showLess') : t('screen.showAll')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

const shownLetters = 500

function UnitOrigin({ unit, memoryName }: { readonly unit: TranslationUnit; readonly memoryName: string | null }) {
  const { t, i18n } = useTranslation('memory')
  const { origin, createdAt, createdBy, changedAt, changedBy } = unit.provenance
  const isChanged = changedAt !== '' && changedAt !== createdAt
  return (
    <div className="unit-origin">
      <span className="chip">{t('screen.pairName', pairNames(unit, i18n.language))}</span>
      {memoryName === null ? null : <bdi className="chip accent">{memoryName}</bdi>}
      {origin === '' ? <span className="muted">{t('screen.noOrigin')}</span> : <bdi dir="auto">{origin}</bdi>}
      <Moment at={createdAt} who={createdBy} />
      {isChanged ? <Moment at={changedAt} who={changedBy} isChange /> : null}
    </div>
  )
}

interface MomentProps {
  readonly at: string
  readonly who: string
  readonly isChange?: boolean
}

function Moment({ at, who, isChange = false }: MomentProps) {
  const { t } = useTranslation('memory')
  const format = useFormat()
  const when = format.moment(at)
  if (when === '' && who === '') return null
  return (
    <small className="muted">
      {isChange ? `${t('screen.changed')} ` : null}
      {when === '' ? null : (
        <time dateTime={at} title={format.dateAndTime(at)}>
          {when}
        </time>
      )}
      {who === '' ? null : (
        <>
          {' · '}
          <bdi>{who}</bdi>
        </>
      )}
    </small>
  )
}

/** Enough of a text to tell it from others by ear. */
export function beginning(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text
}
