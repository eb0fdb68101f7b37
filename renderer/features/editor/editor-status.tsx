import { CircleAlert, CloudOff, LoaderCircle, ShieldCheck } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useConnectionState, useEngine } from '#renderer/app/engine-context.tsx'
import { FilledMessage } from '#renderer/app/filled-message.tsx'
import type { EditingView } from '#renderer/editor/release-editing.ts'
import type { SaveState } from '#renderer/editor/release-sync.ts'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import { useSaveState } from '#renderer/features/editor/use-editing-view.ts'
import type { LanguageTag } from '#shared/model/language.ts'

export interface EditorStatusProps {
  readonly release: OpenRelease
  readonly view: EditingView
  readonly shown: readonly LanguageTag[]
  readonly words: Readonly<Record<LanguageTag, number>>
  readonly zoom: number
  readonly onZoom: (zoom: number) => void
  readonly onIssues: () => void
}

/** The quiet line below the desk: is it saved, where am I, what is wrong, how much is it. */
export function EditorStatus({ release, view, shown, words, zoom, onZoom, onIssues }: EditorStatusProps) {
  const { t, i18n } = useTranslation()
  const { t: te } = useTranslation('editor')
  const glossaries = useGlossaryNames()
  const index = view.caret ? view.text.rows.findIndex((row) => row.id === view.caret?.rowId) : -1
  const row = view.text.rows[index]
  const errors = view.findings.filter((finding) => finding.severity === 'error').length
  const warnings = view.findings.filter((finding) => finding.severity === 'warning').length
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' })
  return (
    <>
      <SaveStatus state={useSaveState(release.sync)} />
      {row ? (
        <span>
          {t('editor.rowOf', { row: index + 1, total: view.text.rows.length })} · {t(`editor.rowKind.${row.kind}`)}
        </span>
      ) : null}
      {glossaries.length > 0 ? (
        <span className="status-glossaries">{t('editor.glossaries', { names: glossaries.join(', ') })}</span>
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

/** "Saved" means committed to disk; nothing is said to be saved before that. */
function SaveStatus({ state }: { readonly state: SaveState }) {
  const { t } = useTranslation()
  const connection = useConnectionState()
  const slow = useLater(state, 300)
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
        <CircleAlert aria-hidden /> {t('editor.save.notSaved')}:{' '}
        <FilledMessage keys={[`errors:${state.failure.code}.message`]} values={state.failure.values} />
      </span>
    )
  }
  return state.state === 'saving' && slow ? (
    <span role="status">
      <LoaderCircle aria-hidden /> {t('editor.save.saving')}
    </span>
  ) : (
    <span className="ok" role="status">
      <ShieldCheck aria-hidden /> {t('editor.save.saved')}
    </span>
  )
}

/** True once a state has lasted this long, so that the line does not flicker with every letter. */
function useLater(state: SaveState, delayMs: number): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    setLate(false)
    if (state.state !== 'saving') return
    const timer = setTimeout(() => setLate(true), delayMs)
    return () => clearTimeout(timer)
  }, [state, delayMs])
  return late
}

function useGlossaryNames(): readonly string[] {
  const engine = useEngine()
  const [names, setNames] = useState<readonly string[]>([])
  useEffect(() => {
    let gone = false
    Promise.all([engine.glossaries.list(), engine.settings.get()]).then(
      ([all, settings]) => {
        const used = all.filter((glossary) => settings.glossaries === null || settings.glossaries.includes(glossary.id))
        if (!gone) setNames(used.map((glossary) => glossary.name))
      },
      // Their names are a courtesy; the screen where they are chosen tells what is wrong with them.
      () => {},
    )
    return () => {
      gone = true
    }
  }, [engine])
  return names
}
