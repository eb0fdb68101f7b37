import { Lock, LockOpen, Stamp } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { ownName } from '#renderer/app/language-names.ts'
import { useNavigation } from '#renderer/app/route.ts'
import { WordChange } from '#renderer/app/word-change.tsx'
import { lockApprovedText, renewApprovedText } from '#renderer/editor/approved-actions.ts'
import type { EditingView, ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { worstStanding } from '#renderer/features/editor/approved-mark.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { currentEdition } from '#shared/boilerplate/passages-of.ts'
import { type ProposedText, proposeApproved } from '#shared/boilerplate/propose-approved.ts'
import type { RecognisedRow } from '#shared/boilerplate/recognise-approved.ts'
import './approved-card.css'

export interface ApprovedCardProps {
  readonly editing: ReleaseEditing
  readonly view: EditingView
  readonly recognised: readonly RecognisedRow[]
  readonly onSave: (proposed: ProposedText) => void
}

/** What the desk has approved for the row at the caret: how the row stands to it, and the way back to its words. */
export function ApprovedCard({ editing, view, recognised, onSave }: ApprovedCardProps) {
  const { t } = useTranslation('boilerplate')
  const rowId = view.caret?.rowId
  const row = recognised.find((each) => each.rowId === rowId)
  const proposed = useMemo(
    () => (row || rowId === undefined ? null : proposeApproved(view.text, rowId)),
    [view.text, row, rowId],
  )
  if (row) return <Recognised editing={editing} view={view} row={row} recognised={recognised} />
  if (!proposed) return null
  return (
    <section className="panel-section approved-card">
      <h2 className="panel-heading">{t('row.title')}</h2>
      <p>{t(proposed.kind === 'contact' ? 'row.proposalCard' : 'row.proposal')}</p>
      <Button size="small" onPress={() => onSave(proposed)}>
        <Stamp aria-hidden /> {t(proposed.kind === 'contact' ? 'row.saveCard' : 'row.save')}
      </Button>
    </section>
  )
}

function Recognised({
  editing,
  view,
  row,
  recognised,
}: Omit<ApprovedCardProps, 'onSave'> & { readonly row: RecognisedRow }) {
  const { t } = useTranslation('boilerplate')
  const { go } = useNavigation()
  const { tell } = useAnnouncer()
  const { text } = row
  const { number } = currentEdition(text)
  const cells = view.text.rows.find(({ id }) => id === row.rowId)?.cells ?? {}
  const mark = Object.values(cells).find((cell) => cell.approved)?.approved
  const standing = worstStanding(row)
  const differing = Object.entries(row.cells).filter(([, cell]) => cell.is !== 'current')
  return (
    <section className="panel-section approved-card">
      <h2 className="panel-heading">{t('row.title')}</h2>
      <header>
        <b>
          <bdi>{text.name}</bdi>
        </b>
        <span className={`standing ${standing}`}>{t(`row.${standing}`)}</span>
        {mark ? <span className="muted">{t(mark.locked ? 'row.locked' : 'row.open')}</span> : null}
      </header>
      {differing.map(([language, cell]) => (
        <div key={language} className="approved-change">
          <small className="muted">
            <bdi lang={language}>{ownName(language)}</bdi> · {t(`row.${cell.is}`)}
          </small>
          <WordChange language={language} before={cells[language]?.text ?? ''} after={cell.approved} />
        </div>
      ))}
      <footer>
        {differing.length > 0 || !mark ? (
          <Button
            look="primary"
            size="small"
            onPress={() => {
              if (renewApprovedText(editing, row, recognised)) tell(t('row.renewed', { name: text.name, number }))
            }}
          >
            {t('row.renew', { number })}
          </Button>
        ) : null}
        {mark ? (
          <Button size="small" onPress={() => lockApprovedText(editing, row.rowId, !mark.locked)}>
            {mark.locked ? <LockOpen aria-hidden /> : <Lock aria-hidden />} {t(mark.locked ? 'row.unlock' : 'row.lock')}
          </Button>
        ) : null}
        <Button look="quiet" size="small" onPress={() => go({ screen: 'boilerplate', textId: text.id })}>
          {t('row.open_text')}
        </Button>
      </footer>
    </section>
  )
}
