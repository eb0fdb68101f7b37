import { CircleAlert, CloudOff, LoaderCircle, ShieldCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useConnectionState } from '#renderer/app/engine-context.tsx'
import type { EditingView } from '#renderer/editor/release-editing.ts'
import type { SaveState } from '#renderer/editor/release-sync.ts'
import { CopyAllText } from '#renderer/features/editor/copy-all-text.tsx'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import { useSaveState } from '#renderer/features/editor/use-editing-view.ts'
import type { GlossarySummary } from '#shared/contract/values.ts'
import type { LanguageTag } from '#shared/model/language.ts'

export interface EditorStatusProps {
  readonly release: OpenRelease
  readonly view: EditingView
  readonly shown: readonly LanguageTag[]
  readonly words: Readonly<Record<LanguageTag, number>>
  /** Those in use. */
  readonly glossaries: readonly GlossarySummary[]
  readonly zoom: number
  readonly onZoom: (zoom: number) => void
  readonly onIssues: () => void
}

/** The quiet line below the desk: is it saved, where am I, what is wrong, how much is it. */
export function EditorStatus({ release, view, shown, words, glossaries, zoom, onZoom, onIssues }: EditorStatusProps) {
  const { t, i18n } = useTranslation()
  const { t: te } = useTranslation('editor')
  const index = view.caret ? view.text.rows.findIndex((row) => row.id === view.caret?.rowId) : -1
  const row = view.text.rows[index]
  const errors = view.findings.filter((finding) => finding.severity === 'error').length
  const warnings = view.findings.filter((finding) => finding.severity === 'warning').length
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' })
  return (
    <>
      <SaveStatus state={useSaveState(release.sync)} />
      <CopyUnsaved release={release} />
      {row ? (
        <span>
          {t('editor.rowOf', { row: index + 1, total: view.text.rows.length })} · {t(`editor.rowKind.${row.kind}`)}
        </span>
      ) : null}
      {glossaries.length > 0 ? (
        <span className="status-glossaries">
          {t('editor.glossaries', { names: glossaries.map(({ name }) => name).join(', ') })}
        </span>
      ) : null}
      <span className="space" />
      <button type="button" className="status-button" onClick={onIssues}>
        {te('errors', { count: errors })} · {te('warnings', { count: warnings })}
      </button>
      {shown.map((language) => (
        <span key={language}>
          <bdi dir="ltr">{language.toUpperCase()}</bdi> {t('common.words', { count: words[language] ?? 0 })}
        </span>
      ))}
      <button type="button" className="status-button" title={t('editor.command.zoomReset')} onClick={() => onZoom(1)}>
        {percent.format(zoom)}
      </button>
    </>
  )
}

/**
 * While the desk does not answer, the words that are not saved yet can be taken along: a desk that was started again
 * answers at another address, and this window cannot follow it there.
 */
function CopyUnsaved({ release }: { readonly release: OpenRelease }) {
  const connection = useConnectionState()
  if (connection.is === 'connected' || release.sync.saveState().state === 'saved') return null
  return <CopyAllText release={release} />
}

/** "Saved" means committed to disk. It stands on for the moment that saving takes before it is shown (`useSaveState`). */
function SaveStatus({ state }: { readonly state: SaveState }) {
  const { t } = useTranslation()
  const connection = useConnectionState()
  if (connection.is !== 'connected') {
    return (
      <span className="err" role="status">
        <CloudOff aria-hidden /> {t('editor.save.offline')}
      </span>
    )
  }
  if (state.state === 'not-saved') {
    return (
      <span className="err" role="status">
        <CircleAlert aria-hidden /> {t('editor.save.notSaved')}
      </span>
    )
  }
  return state.state === 'saving' ? (
    <span role="status">
      <LoaderCircle aria-hidden /> {t('editor.save.saving')}
    </span>
  ) : (
    <span className="ok" role="status">
      <ShieldCheck aria-hidden /> {t('editor.save.saved')}
    </span>
  )
}
