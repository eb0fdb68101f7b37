import { FileInput, MessageSquarePlus, MessagesSquare } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { useKeys } from '#renderer/app/use-keys.ts'
import type { CaretPlace } from '#renderer/editor/caret-of-pane.ts'
import { NoteCard } from '#renderer/features/editor/notes/note-card.tsx'
import { NoteComposer } from '#renderer/features/editor/notes/note-composer.tsx'
import { type NoteGroups, notesByPlace } from '#renderer/features/editor/notes/notes-by-place.ts'
import type { Notes } from '#renderer/features/editor/notes/use-notes.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'
import type { Note } from '#shared/model/note.ts'
import '#renderer/features/editor/notes/notes.css'

export interface NotesPanelProps {
  readonly notes: Notes
  readonly caret: CaretPlace | null
  readonly rowIds: readonly string[]
  readonly onGoTo: (note: Note) => void
  /** Asks for a file that came back from review. */
  readonly onReview: () => void
  /** The note is written or given up: back to the place it is about. */
  readonly onWritten: (place: CaretPlace) => void
}

/** What is noted on the rows of the release: what waits, what was seen to, and what was about rows that are gone. */
export function NotesPanel({ notes, caret, rowIds, onGoTo, onReview, onWritten }: NotesPanelProps) {
  const { t } = useTranslation('notes')
  const { t: tc } = useTranslation('copies')
  const keys = useKeys()
  const { state, all, writing } = notes
  const { waiting, resolved, gone } = notesByPlace(all, rowIds)
  const number = (rowId: string) => rowIds.indexOf(rowId) + 1 || null
  const cards = (shown: readonly Note[]): ReactNode =>
    shown.map((note) => (
      <NoteCard
        key={note.id}
        note={note}
        number={number(note.rowId)}
        isCurrent={note.rowId === caret?.rowId}
        onGoTo={onGoTo}
        onResolve={notes.resolve}
        onRemove={notes.remove}
      />
    ))
  return (
    <section className="panel-section notes">
      {writing && number(writing.rowId) !== null ? (
        <NoteComposer
          key={`${writing.rowId} ${writing.language}`}
          number={number(writing.rowId) ?? 1}
          language={writing.language}
          onSave={(text, language) => notes.add(writing.rowId, language, text)}
          onClose={() => {
            notes.write(null)
            onWritten(writing)
          }}
        />
      ) : (
        <div className="note-acts">
          <Button size="small" isDisabled={caret === null} onPress={() => notes.write(caret)}>
            <MessageSquarePlus aria-hidden />
            {t('add')}
            <KeyCaps keys={keys('Mod+M')} />
          </Button>
          <Button size="small" look="quiet" onPress={onReview}>
            <FileInput aria-hidden className="directional" />
            {tc('review.command')}
          </Button>
        </div>
      )}
      {state.is === 'failed' ? <ErrorNotice error={state.error} onRetry={notes.reload} /> : null}
      {all.length === 0 && state.is === 'ready' && !writing ? (
        <EmptyState icon={<MessagesSquare aria-hidden />} title={t('none')}>
          {t('noneText')}
        </EmptyState>
      ) : null}
      {cards(waiting)}
      <Folded title={t('gone', { count: gone.length })} notes={gone} isOpen>
        <p className="muted">{t('goneText')}</p>
        {cards(gone)}
      </Folded>
      <Folded title={t('seenTo', { count: resolved.length })} notes={resolved}>
        {cards(resolved)}
      </Folded>
    </section>
  )
}

function Folded({
  title,
  notes,
  isOpen = false,
  children,
}: {
  readonly title: string
  readonly notes: NoteGroups[keyof NoteGroups]
  readonly isOpen?: boolean
  readonly children: ReactNode
}) {
  if (notes.length === 0) return null
  return (
    <details className="notes-folded" open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
