import { X } from 'lucide-react'
import { createContext, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { useProvided } from '#renderer/app/use-provided.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { failureOf } from '#shared/contract/failure-of.ts'

export interface Announcer {
  /** Said by screen readers, not shown. */
  readonly announce: (sentence: string) => void
  /** A note at the foot of the window, with one thing to do where there is one. */
  readonly tell: (sentence: string, action?: { readonly label: string; readonly run: () => void }) => void
  /** Shows what went wrong, with cause and remedy, until it is dismissed. */
  readonly fail: (error: unknown) => void
}

const AnnouncerContext = createContext<Announcer | null>(null)

export function useAnnouncer(): Announcer {
  return useProvided(AnnouncerContext)
}

type Note =
  | {
      readonly id: number
      readonly is: 'told'
      readonly sentence: string
      readonly action: { readonly label: string; readonly run: () => void } | null
    }
  | { readonly id: number; readonly is: 'failed'; readonly error: unknown }

const shownMs = 9000

function isSameFailure(note: Note, error: unknown): boolean {
  if (note.is === 'told') return false
  const [one, other] = [failureOf(note.error), failureOf(error)]
  return one !== null && one.code === other?.code && JSON.stringify(one.values) === JSON.stringify(other.values)
}

export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const [notes, setNotes] = useState<readonly Note[]>([])
  const [spoken, setSpoken] = useState('')
  const next = useRef(0)
  const dismiss = useCallback((id: number) => setNotes((all) => all.filter((note) => note.id !== id)), [])
  const announcer = useMemo<Announcer>(
    () => ({
      announce: setSpoken,
      tell: (sentence, action) =>
        // The last thing told is what can be undone; what failed stays until it was read.
        setNotes((all) => [
          ...all.filter((note) => note.is === 'failed'),
          { id: next.current++, is: 'told', sentence, action: action ?? null },
        ]),
      // The same again says nothing new.
      fail: (error) =>
        setNotes((all) => [
          ...all.filter((note) => !isSameFailure(note, error)).slice(-2),
          { id: next.current++, is: 'failed', error },
        ]),
    }),
    [],
  )
  return (
    <AnnouncerContext value={announcer}>
      {children}
      {/* In the top layer, or an open dialog would silence it. */}
      <div className="visually-hidden" role="status" aria-live="polite" data-react-aria-top-layer="true">
        {spoken}
      </div>
      <section
        className="toasts"
        aria-label={t('app.notifications')}
        aria-live="polite"
        data-react-aria-top-layer="true"
      >
        {notes.map((note) => (
          <Toast key={note.id} note={note} onDismiss={() => dismiss(note.id)} />
        ))}
      </section>
    </AnnouncerContext>
  )
}

function Toast({ note, onDismiss }: { readonly note: Note; readonly onDismiss: () => void }) {
  const { t } = useTranslation()
  const [held, setHeld] = useState(false)
  const leave = useRef(onDismiss)
  leave.current = onDismiss
  const stays = note.is === 'failed' || held
  useEffect(() => {
    if (stays) return
    const timer = setTimeout(() => leave.current(), shownMs)
    return () => clearTimeout(timer)
  }, [stays])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering or focusing only keeps the note from leaving
    <div
      className={`toast ${note.is}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {note.is === 'told' ? <span className="sentence">{note.sentence}</span> : <ErrorNotice error={note.error} />}
      {note.is === 'told' && note.action ? (
        <Button
          look="action"
          size="small"
          onPress={() => {
            note.action?.run()
            onDismiss()
          }}
        >
          {note.action.label}
        </Button>
      ) : null}
      <IconButton label={t('app.dismiss')} icon={<X aria-hidden />} onPress={onDismiss} />
    </div>
  )
}
