import { Check, RotateCcw, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { Sentence } from '#renderer/app/sentence.tsx'
import { useFormat } from '#renderer/app/use-format.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { Note } from '#shared/model/note.ts'
import { languageOf } from '#shared/text/language-of.ts'

export interface NoteCardProps {
  readonly note: Note
  /** Counted from 1; null for a row that has gone. */
  readonly number: number | null
  /** It is about the row at hand. */
  readonly isCurrent: boolean
  readonly onGoTo: (note: Note) => void
  readonly onResolve: (note: Note, resolved: boolean) => void
  readonly onRemove: (note: Note) => void
}

/** One note: where, by whom and when, what it says, and what can be done about it. */
export function NoteCard({ note, number, isCurrent, onGoTo, onResolve, onRemove }: NoteCardProps) {
  const { t } = useTranslation('notes')
  const format = useFormat()
  const isResolved = note.resolvedAt !== null
  const about = note.language === null ? t('allVersions') : <bdi lang={note.language}>{ownName(note.language)}</bdi>
  return (
    <article className={`note ${isCurrent ? 'current' : ''} ${isResolved ? 'resolved' : ''}`}>
      <header>
        {number === null ? (
          <span className="note-place muted">{about}</span>
        ) : (
          <button type="button" className="issue-place note-place" onClick={() => onGoTo(note)}>
            {t('row', { number })} · {about}
          </button>
        )}
        <small className="muted">
          <bdi>{note.author || t('someone')}</bdi> · <time dateTime={note.at}>{format.moment(note.at)}</time>
        </small>
      </header>
      {/* A remark may be in any language: it runs as its own first letter does. */}
      <p className="note-text" dir="auto">
        <Sentence runs={[{ text: note.text }]} language={languageOf(note.text).language} />
      </p>
      <footer>
        <Button size="small" look="quiet" onPress={() => onResolve(note, !isResolved)}>
          {isResolved ? <RotateCcw aria-hidden className="directional" /> : <Check aria-hidden />}
          {t(isResolved ? 'reopen' : 'resolve')}
        </Button>
        <Button size="small" look="quiet" onPress={() => onRemove(note)}>
          <Trash2 aria-hidden />
          {t('delete')}
        </Button>
      </footer>
    </article>
  )
}
