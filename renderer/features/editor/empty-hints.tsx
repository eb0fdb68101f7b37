import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/app/use-format.ts'
import { useKeys } from '#renderer/app/use-keys.ts'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import type { MatchInPlace } from '#renderer/features/editor/memory/offered-matches.ts'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface EmptyHintsProps {
  readonly editing: ReleaseEditing
  readonly rows: readonly RowText[]
  readonly language: LanguageTag
  readonly source: LanguageTag
  /** Stands in the cell it is for, if that is in this version. */
  readonly offered: MatchInPlace | null
}

/**
 * What to do in an empty cell, or the translation the memory has for it, shown behind it. It is no content: nothing of
 * it is ever counted, found, copied or exported, and a screen reader does not take it for text.
 */
export function EmptyHints({ editing, rows, language, source, offered }: EmptyHintsProps) {
  const { t, i18n } = useTranslation()
  const typedIn = useTypedRow(editing, language, rows)
  const hint = language === source ? t('editor.emptySource') : t('editor.emptyCell')
  const isEmpty = ({ id, cells }: RowText) =>
    id !== typedIn &&
    cells[language]?.text === '' &&
    (language === source ? rows.length === 1 : cells[source]?.text !== '')
  return (
    <div className="empty-hints" aria-hidden="true" lang={i18n.language} dir={directionOf(language)}>
      {rows.map((row, index) => {
        if (!isEmpty(row)) return null
        const here = offered?.language === language && offered.rowId === row.id ? offered : null
        return (
          <div
            key={row.id}
            style={{ gridRow: index + 1 }}
            className={`empty-hint ${row.kind} ${here ? 'offered' : ''}`}
          >
            {here ? <Offered offered={here} /> : hint}
          </div>
        )
      })}
    </div>
  )
}

function Offered({ offered: { language, text, similarity } }: { readonly offered: MatchInPlace }) {
  const { i18n } = useTranslation()
  const format = useFormat()
  const keys = useKeys()
  return (
    <p lang={language}>
      {text}
      <span className="offered-how" lang={i18n.language}>
        <bdi>{format.share(Math.floor(similarity * 100) / 100)}</bdi> <KeyCaps keys={keys('Tab')} />
      </span>
    </p>
  )
}

/** The row that is being typed in: the view follows at the next pause, and until then no hint may lie under the letters. */
function useTypedRow(editing: ReleaseEditing, language: LanguageTag, rows: readonly RowText[]): string | null {
  const [typedIn, setTypedIn] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are those of a view that has followed
  useEffect(() => setTypedIn(null), [rows])
  useEffect(() => {
    const pane = editing.editorOf(language)?.view.dom
    // Read from the page: the view itself is not hurried by every letter.
    const typed = () => setTypedIn(rowOfCaret(pane))
    pane?.addEventListener('beforeinput', typed)
    pane?.addEventListener('compositionstart', typed)
    return () => {
      pane?.removeEventListener('beforeinput', typed)
      pane?.removeEventListener('compositionstart', typed)
    }
  }, [editing, language])
  return typedIn
}

function rowOfCaret(pane: HTMLElement | undefined): string | null {
  const node = pane?.ownerDocument.getSelection()?.focusNode
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null
}
