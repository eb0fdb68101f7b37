import { Pencil, Trash2 } from 'lucide-react'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type HitSpan, markedParts } from '#renderer/app/marked-parts.ts'
import { useFormat } from '#renderer/app/use-format.ts'
import { pairNames } from '#renderer/features/memory/pair-name.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/fields.tsx'
import { Passage } from '#renderer/ui/passage.tsx'
import type { UnitPage } from '#shared/contract/memory-values.ts'
import type { TranslationUnit } from '#shared/model/translation-unit.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface UnitRowProps {
  readonly unit: TranslationUnit
  /** Where the words that were looked for stand. */
  readonly spans: UnitPage['spans'][number]
  /** Whether units of other languages stand beside it. */
  readonly showPair: boolean
  /** Null where only one memory is looked at. */
  readonly memoryName: string | null
  readonly isChosen: boolean
  readonly onChoose: (chosen: boolean) => void
  readonly onEdit: () => void
  readonly onDelete: () => void
}

/** One unit: its two sides, each in its own language and direction, and where it comes from. */
export function UnitRow({ unit, spans, showPair, memoryName, isChosen, onChoose, onEdit, onDelete }: UnitRowProps) {
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
        <UnitText
          language={unit.sourceLanguage}
          text={unit.sourceText}
          spans={spans.filter(({ side }) => side === 'source')}
        />
      </td>
      <td dir={directionOf(unit.targetLanguage)}>
        <UnitText
          language={unit.targetLanguage}
          text={unit.targetText}
          spans={spans.filter(({ side }) => side === 'target')}
        />
      </td>
      <td>
        <UnitOrigin unit={unit} showPair={showPair} memoryName={memoryName} />
      </td>
      <td className="unit-acts">
        <IconButton label={t('screen.editUnit', { text })} icon={<Pencil aria-hidden />} onPress={onEdit} />
        <IconButton label={t('screen.deleteUnit', { text })} icon={<Trash2 aria-hidden />} onPress={onDelete} />
      </td>
    </tr>
  )
}

interface UnitTextProps {
  readonly language: string
  readonly text: string
  readonly spans: readonly HitSpan[]
}

/** A unit may be as long as a page; its beginning is enough to know it by, unless what was looked for stands behind it. */
function UnitText({ language, text, spans }: UnitTextProps) {
  const { t } = useTranslation('memory')
  const [isOpen, setOpen] = useState(false)
  const isLong = text.length > shownLetters && spans.every(({ end }) => end <= shownLetters)
  const shown = isLong && !isOpen ? `${text.slice(0, shownLetters).trimEnd()}…` : text
  return (
    <>
      <Passage language={language}>
        {markedParts(shown, spans).map((part, place) =>
          part.isHit ? <mark key={place}>{part.text}</mark> : <Fragment key={place}>{part.text}</Fragment>,
        )}
      </Passage>
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

function UnitOrigin({ unit, showPair, memoryName }: Pick<UnitRowProps, 'unit' | 'showPair' | 'memoryName'>) {
  const { t, i18n } = useTranslation('memory')
  const { origin, createdAt, createdBy, changedAt, changedBy } = unit.provenance
  const isChanged = changedAt !== '' && changedAt !== createdAt
  return (
    <div className="unit-origin">
      {showPair ? <span className="chip">{t('screen.pairName', pairNames(unit, i18n.language))}</span> : null}
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
