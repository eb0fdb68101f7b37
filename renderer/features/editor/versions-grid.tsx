import { CircleAlert, Info, MessageSquare, TriangleAlert } from 'lucide-react'
import { type CSSProperties, memo, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import type { EditingView, ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { VersionPane } from '#renderer/editor/version-pane.tsx'
import { ApprovedMark } from '#renderer/features/editor/approved-mark.tsx'
import { ColumnDivider } from '#renderer/features/editor/column-divider.tsx'
import {
  type ColumnShares,
  evenShares,
  limitsAtDivider,
  shareAtDivider,
  withDividerAt,
} from '#renderer/features/editor/column-shares.ts'
import { EmptyHints } from '#renderer/features/editor/empty-hints.tsx'
import { OfferNews } from '#renderer/features/editor/memory/offer-news.tsx'
import type { MatchInPlace } from '#renderer/features/editor/memory/offered-matches.ts'
import { RowMenu } from '#renderer/features/editor/row-menu.tsx'
import type { RecognisedRow } from '#shared/boilerplate/recognise-approved.ts'
import type { Severity } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { directionOf } from '#shared/text/direction.ts'
import { isStale } from '#shared/text/is-stale.ts'

export interface VersionsGridProps {
  readonly editing: ReleaseEditing
  readonly view: EditingView
  /** The versions shown, in the order of their columns. */
  readonly shown: readonly LanguageTag[]
  readonly words: Readonly<Record<LanguageTag, number>>
  /** By the number of columns; columns that were never moved are even. */
  readonly shares: Readonly<Record<number, ColumnShares>>
  readonly onShares: (shares: ColumnShares) => void
  /** What the memory has for the empty cell of the row at hand. */
  readonly offered: MatchInPlace | null
  /** The rows that are approved texts. */
  readonly approved: readonly RecognisedRow[]
  /** How many notes wait, by row. */
  readonly notes: ReadonlyMap<string, number>
  readonly onNotes: (rowId: string) => void
  /** Asks which approved text is to stand below this row. */
  readonly onInsertApproved: (rowId: string) => void
}

/**
 * The versions side by side. Each pane spans all rows of one grid as a subgrid, so the browser keeps row n of every
 * version level; the gutter is a column of the same grid.
 */
export function VersionsGrid({
  editing,
  view,
  shown,
  words,
  shares: moved,
  onShares,
  offered,
  approved,
  notes,
  onNotes,
  onInsertApproved,
}: VersionsGridProps) {
  const { t } = useTranslation()
  const { text, caret } = view
  const [menu, setMenu] = useState<{ readonly rowId: string } | null>(null)
  const menuAnchor = useRef<HTMLButtonElement | null>(null)
  const worst = useMemo(() => worstByRow(view.findings, shown), [view.findings, shown])
  const approvedById = useMemo(() => new Map(approved.map((row) => [row.rowId, row])), [approved])
  const current = caret ? text.rows.findIndex((row) => row.id === caret.rowId) : -1
  const caretColumn = caret ? shown.indexOf(caret.language) : -1
  const targets = shown.filter((language) => language !== text.source)
  const shares = moved[shown.length] ?? evenShares(shown.length)
  const [first = '', ...rest] = shares.map((share) => `minmax(0, ${share * shown.length}fr)`)
  const style: CSSProperties = {
    gridTemplateColumns: [first, '44px', ...rest].join(' '),
    gridTemplateRows: `repeat(${text.rows.length}, auto)`,
  }

  return (
    <div className={`desk-sheet columns-${shown.length}`}>
      <div className="desk-heads" style={{ gridTemplateColumns: style.gridTemplateColumns }}>
        {shown.map((language, index) => (
          <div key={language} className="desk-head" style={{ gridColumn: columnOf(index) }}>
            <b lang={language} dir={directionOf(language)}>
              {ownName(language)}
            </b>
            <span className="muted">
              {language === text.source ? t('editor.source') : t('editor.translation')} ·{' '}
              {t('common.words', { count: words[language] ?? 0 })}
            </span>
          </div>
        ))}
      </div>
      <OfferNews offered={caret?.language === offered?.language ? offered : null} />
      <div className="desk-grid" style={style}>
        {current >= 0 ? <div className="row-band" style={{ gridRow: current + 1 }} /> : null}
        {current >= 0 && caretColumn >= 0 ? (
          <div
            className="caret-band"
            dir={directionOf(caret?.language ?? 'en')}
            style={{ gridRow: current + 1, gridColumn: columnOf(caretColumn) }}
          />
        ) : null}
        {shown.slice(1).map((language, divider) => (
          <ColumnDivider
            key={language}
            column={ownName(shown[divider] ?? language)}
            share={shareAtDivider(shares, divider)}
            limits={limitsAtDivider(shares, divider)}
            className={divider === 0 ? 'at-gutter' : ''}
            style={{ gridColumn: divider === 0 ? 2 : columnOf(divider + 1) }}
            onMove={(share) => onShares(withDividerAt(shares, divider, share))}
          />
        ))}
        <div className="gutter" style={{ gridColumn: 2 }}>
          {text.rows.map((row, index) => (
            <GutterCell
              key={row.id}
              row={row}
              number={index + 1}
              source={text.source}
              targets={targets}
              severity={worst.get(row.id) ?? null}
              approved={approvedById.get(row.id) ?? null}
              notes={notes.get(row.id) ?? 0}
              isCurrent={index === current}
              onNotes={() => onNotes(row.id)}
              onMenu={(button) => {
                menuAnchor.current = button
                setMenu({ rowId: row.id })
              }}
            />
          ))}
        </div>
        {shown.map((language, index) => (
          <div key={language} className="pane-place" style={{ gridColumn: columnOf(index) }}>
            <VersionPane
              editing={editing}
              language={language}
              isSource={language === text.source}
              label={ownName(language)}
            />
            <EmptyHints editing={editing} rows={text.rows} language={language} source={text.source} offered={offered} />
          </div>
        ))}
      </div>
      {menu ? (
        <RowMenu
          editing={editing}
          text={text}
          rowId={menu.rowId}
          language={caret && shown.includes(caret.language) ? caret.language : (targets[0] ?? text.source)}
          anchor={menuAnchor}
          onInsertApproved={() => onInsertApproved(menu.rowId)}
          onClose={() => setMenu(null)}
        />
      ) : null}
    </div>
  )
}

interface GutterCellProps {
  readonly row: RowText
  readonly number: number
  readonly source: LanguageTag
  readonly targets: readonly LanguageTag[]
  readonly severity: Severity | null
  readonly approved: RecognisedRow | null
  /** How many wait. */
  readonly notes: number
  readonly isCurrent: boolean
  readonly onNotes: () => void
  readonly onMenu: (button: HTMLButtonElement) => void
}

const GutterCell = memo(
  function GutterCell(props: GutterCellProps) {
    const { row, number, source, targets, severity, approved, notes, isCurrent, onNotes, onMenu } = props
    const { t } = useTranslation()
    const { t: tn } = useTranslation('notes')
    const { t: te } = useTranslation('editor')
    const kind = t(`editor.rowKind.${row.kind}`)
    return (
      <div className={`gutter-cell ${isCurrent ? 'current' : ''}`}>
        <button
          type="button"
          className="row-number"
          aria-haspopup="menu"
          aria-label={`${te('rowMenu', { number })} · ${kind}`}
          title={kind}
          tabIndex={isCurrent ? 0 : -1}
          onClick={(event) => onMenu(event.currentTarget)}
        >
          {number}
        </button>
        {targets.map((language) => {
          const cell = row.cells[language]
          if (!cell) return null
          const stale = isStale(cell, row.cells[source])
          const label = `${ownName(language)}: ${t(stale ? 'editor.cellStatus.stale' : `editor.cellStatus.${cell.status}`)}`
          return (
            <span
              key={language}
              role="img"
              className={`status-dot ${cell.status} ${stale ? 'stale' : ''}`}
              aria-label={label}
              title={label}
            />
          )
        })}
        {approved ? <ApprovedMark row={row} approved={approved} /> : null}
        {severity ? <IssueMark severity={severity} label={t(`checks.severity.${severity}`)} /> : null}
        {notes > 0 ? (
          <button
            type="button"
            className="note-mark"
            aria-label={`${tn('row', { number })}: ${tn('waiting', { count: notes })}`}
            title={tn('waiting', { count: notes })}
            tabIndex={isCurrent ? 0 : -1}
            onClick={onNotes}
          >
            <MessageSquare aria-hidden />
            {notes > 1 ? notes : null}
          </button>
        ) : null}
      </div>
    )
  },
  (before, after) =>
    before.row === after.row &&
    before.number === after.number &&
    before.severity === after.severity &&
    before.approved === after.approved &&
    before.notes === after.notes &&
    before.isCurrent === after.isCurrent &&
    before.targets.join() === after.targets.join(),
)

function IssueMark({ severity, label }: { readonly severity: Severity; readonly label: string }) {
  const Icon = severity === 'error' ? CircleAlert : severity === 'warning' ? TriangleAlert : Info
  return (
    <span className={`issue-mark ${severity}`} role="img" aria-label={label} title={label}>
      <Icon aria-hidden />
    </span>
  )
}

/** The gutter stands after the first version. */
function columnOf(index: number): number {
  return index === 0 ? 1 : index + 2
}

function worstByRow(findings: EditingView['findings'], shown: readonly LanguageTag[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>()
  for (const { rowId, language, severity } of findings) {
    if (!shown.includes(language)) continue
    const before = worst.get(rowId)
    if (before === undefined || severity === 'error' || (severity === 'warning' && before === 'info'))
      worst.set(rowId, severity)
  }
  return worst
}
