import { CircleAlert, Copy, TriangleAlert } from 'lucide-react'
import { Fragment, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { ownName } from '#renderer/app/language-names.ts'
import { useFormat } from '#renderer/app/use-format.ts'
import {
  factCell,
  factsAsText,
  factsByKind,
  isDifference,
  type ShownFact,
} from '#renderer/features/editor/panels/fact-table.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/fields.tsx'
import type { Passage } from '#shared/model/release-text.ts'
import { directionOf } from '#shared/text/direction.ts'
import './panels.css'

export interface FactsPanelProps {
  readonly facts: readonly ShownFact[]
  readonly languages: readonly string[]
  /** Counted from 1; null for a row that has gone since. */
  readonly rowNumber: (rowId: string) => number | null
  /** Nothing has been read yet. */
  readonly working: boolean
  readonly onGoTo: (passage: Passage) => void
}

/** What the versions state, side by side; the cell that disagrees stands out by mark, word and colour. */
export function FactsPanel({ facts, languages, rowNumber, working, onGoTo }: FactsPanelProps) {
  const { t } = useTranslation()
  const { tell, fail } = useAnnouncer()
  const [onlyDifferences, setOnlyDifferences] = useState(false)
  const different = useMemo(() => facts.filter((fact) => isDifference(fact)), [facts])
  const shown = onlyDifferences ? different : facts

  const copy = async () => {
    const text = factsAsText(shown, languages, {
      fact: t('facts.fact'),
      kind: (kind) => t(`facts.kind.${kind}`),
      language: ownName,
      missing: t('facts.missing'),
    })
    try {
      await navigator.clipboard.writeText(text)
      tell(t('facts.copied'))
    } catch (error) {
      fail(error)
    }
  }

  if (facts.length === 0) {
    return (
      <section className="panel-section">
        <p className="panel-empty">{working ? t('checks.working') : t('facts.empty')}</p>
      </section>
    )
  }
  return (
    <section className="panel-section facts">
      <div className="facts-head">
        <Checkbox isSelected={onlyDifferences} onChange={setOnlyDifferences}>
          {t('facts.onlyDifferences')}
        </Checkbox>
        <span className="muted" role="status">
          {t('facts.differences', { count: different.length })}
        </span>
        <span className="space" />
        <IconButton label={t('facts.copy')} icon={<Copy aria-hidden />} onPress={() => void copy()} />
      </div>
      {shown.length === 0 ? <p className="panel-empty">{t('facts.noDifferences')}</p> : null}
      {shown.length > 0 ? (
        <table className="facts-table">
          <thead>
            <tr>
              {languages.map((language) => (
                <th key={language} scope="col" lang={language} dir={directionOf(language)}>
                  <bdi>{ownName(language)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {factsByKind(shown).map(({ kind, facts: same }) => (
              <Fragment key={kind}>
                <tr>
                  <th className="facts-kind" scope="colgroup" colSpan={languages.length}>
                    {t(`facts.kind.${kind}`)}
                  </th>
                </tr>
                {same.map((fact) => (
                  <tr key={`${fact.key} ${fact.rowIds[0]}`}>
                    {languages.map((language) => (
                      <Cell key={language} fact={fact} language={language} rowNumber={rowNumber} onGoTo={onGoTo} />
                    ))}
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}

interface CellProps {
  readonly fact: ShownFact
  readonly language: string
  readonly rowNumber: FactsPanelProps['rowNumber']
  readonly onGoTo: (passage: Passage) => void
}

function Cell({ fact, language, rowNumber, onGoTo }: CellProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const cell = factCell(fact, language)
  if (cell.is === 'missing') {
    return (
      <td className="fact-missing" dir={directionOf(language)}>
        <span className="fact-mark">
          <TriangleAlert aria-hidden />
          {t('facts.missing')}
        </span>
      </td>
    )
  }
  if (cell.is === 'empty') {
    return (
      <td className="muted" dir={directionOf(language)}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('editor.cellStatus.empty')}</span>
      </td>
    )
  }
  const [first, ...others] = firstOfEach(cell.passages)
  return (
    <td className={cell.is === 'differs' ? 'fact-differs' : ''} dir={directionOf(language)}>
      {first ? <Place passage={first} number={rowNumber(first.rowId)} onGoTo={onGoTo} /> : null}
      {others.slice(0, 2).map((passage) => (
        <Place
          key={`${passage.rowId}-${passage.start}`}
          passage={passage}
          number={rowNumber(passage.rowId)}
          onGoTo={onGoTo}
        />
      ))}
      {others.length > 2 ? <small className="muted">+{format.number(others.length - 2)}</small> : null}
      {cell.is === 'differs' ? (
        <span className="fact-mark">
          <CircleAlert aria-hidden />
          {t('facts.differs')}
        </span>
      ) : null}
    </td>
  )
}

interface PlaceProps {
  readonly passage: Passage
  readonly number: number | null
  readonly onGoTo: (passage: Passage) => void
}

function Place({ passage, number, onGoTo }: PlaceProps) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className="fact-place"
      lang={passage.language}
      dir={directionOf(passage.language)}
      title={number === null ? undefined : t('checks.goTo', { number })}
      onClick={() => onGoTo(passage)}
    >
      {/* A number or address keeps its order inside a right-to-left cell. */}
      <bdi>{passage.quote}</bdi>
    </button>
  )
}

/** The same words twice in a version are shown once; the first place is gone to. */
function firstOfEach(passages: readonly Passage[]): readonly Passage[] {
  const seen = new Set<string>()
  return passages.filter((passage) => !seen.has(passage.quote) && seen.add(passage.quote))
}
