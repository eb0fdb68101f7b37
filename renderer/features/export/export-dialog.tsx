import { CircleAlert, TriangleAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { ErrorsRemainDialog } from '#renderer/app/errors-remain-dialog.tsx'
import { useSettings } from '#renderer/app/settings-context.tsx'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { type ExportChoices, usualPattern } from '#renderer/features/export/export-choices.ts'
import { ExportForm } from '#renderer/features/export/export-form.tsx'
import { FinishedExport } from '#renderer/features/export/finished-export.tsx'
import { type ExportProgress, type ExportRequest, runExport } from '#renderer/features/export/run-export.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import { countOfFiles } from '#shared/contract/export-formats.ts'
import { failureOf } from '#shared/contract/failure-of.ts'
import type { ExportSummary, ReleaseSummary } from '#shared/contract/values.ts'
import './export.css'

type Run =
  | { readonly is: 'choosing' }
  | { readonly is: 'running'; readonly progress: ExportProgress | null }
  | { readonly is: 'finished'; readonly summary: ExportSummary }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly error: unknown }

export interface ExportDialogProps {
  readonly releaseId: string
  readonly onClose: () => void
}

/** Every language in every format in one go, into one folder. */
export function ExportDialog({ releaseId, onClose }: ExportDialogProps) {
  const { t } = useTranslation()
  const engine = useEngine()
  const { settings } = useSettings()
  const { state, reload } = useLoaded(
    async (signal) => {
      const [releases, about] = await Promise.all([
        engine.releases.list({}, { signal }),
        engine.system.about(undefined, { signal }),
      ])
      return { release: releases.find((each) => each.id === releaseId) ?? null, about }
    },
    [engine, releaseId],
  )
  const loaded = loadedValue(state)
  if (loaded?.release) {
    return (
      <ReadyExportDialog
        release={loaded.release}
        folder={settings.exportFolder ?? loaded.about.defaultExportFolder}
        hasDialogs={loaded.about.nativeDialogs}
        onClose={onClose}
      />
    )
  }
  return (
    <Dialog title={t('export.title')} closeLabel={t('common.close')} onClose={onClose}>
      {state.is === 'failed' ? (
        <ErrorNotice error={state.error} onRetry={reload} />
      ) : (
        <p className="muted">{t('common.loading')}</p>
      )}
    </Dialog>
  )
}

interface ReadyProps {
  readonly release: ReleaseSummary
  readonly folder: string
  readonly hasDialogs: boolean
  readonly onClose: () => void
}

function ReadyExportDialog({ release, folder: usualFolder, hasDialogs, onClose }: ReadyProps) {
  const { t } = useTranslation()
  const engine = useEngine()
  const { announce } = useAnnouncer()
  const [choices, setChoices] = useState<ExportChoices>({
    languages: release.languages,
    formats: ['docx', 'pdf'],
    folder: usualFolder,
    pattern: usualPattern,
    overwrite: 'ask',
    pack: 'files',
  })
  const { languages, formats, folder, pattern, overwrite, pack } = choices
  const [run, setRun] = useState<Run>({ is: 'choosing' })
  const stop = useRef<AbortController | null>(null)
  /** Given once, it holds for what the same export asks next: what to do with a file that is there. */
  const reason = useRef<string | undefined>(undefined)
  useEffect(() => () => stop.current?.abort(), [])
  const count = countOfFiles(formats, { languages, source: release.source })

  const start = async (policy: ExportChoices['overwrite'], despite?: string) => {
    const controller = new AbortController()
    stop.current = controller
    setRun({ is: 'running', progress: null })
    reason.current = despite
    const request: ExportRequest = {
      id: release.id,
      formats: [...formats],
      languages: release.languages.filter((language) => languages.includes(language)),
      folder: folder.trim(),
      overwrite: policy,
      ...(pack === 'files' ? {} : { pack }),
      ...(despite === undefined ? {} : { despite }),
      ...(pattern.trim() && pattern.trim() !== usualPattern ? { fileNamePattern: pattern.trim() } : {}),
    }
    try {
      const summary = await runExport(engine, request, {
        signal: controller.signal,
        onProgress: (progress) => {
          if (!controller.signal.aborted) setRun({ is: 'running', progress })
        },
      })
      if (controller.signal.aborted || summary === undefined) return setRun({ is: 'stopped' })
      setRun({ is: 'finished', summary })
      announce(t('export.finished', { count: summary.files.length }))
    } catch (error) {
      setRun(
        controller.signal.aborted || failureOf(error)?.code === 'CANCELLED'
          ? { is: 'stopped' }
          : { is: 'failed', error },
      )
    }
  }
  const title = t('export.of', { title: release.title || t('library.untitled') })

  if (run.is === 'running') {
    const { progress } = run
    const running = progress
      ? t('export.running', { done: Math.min(progress.done + 1, progress.total), total: progress.total })
      : t('export.starting')
    return (
      <Dialog
        title={title}
        closeLabel={t('export.stop')}
        stays
        onClose={() => stop.current?.abort()}
        footer={
          <>
            <span className="space" />
            <Button onPress={() => stop.current?.abort()}>{t('export.stop')}</Button>
          </>
        }
      >
        <div className="export-running" aria-live="polite">
          <p>{running}</p>
          <ProgressBar share={progress && progress.total > 0 ? progress.done / progress.total : 0} label={running} />
          <p className="muted file-path">
            <bdi>{progress?.current ?? '\u00a0'}</bdi>
          </p>
        </div>
      </Dialog>
    )
  }
  if (run.is === 'finished') {
    return (
      <FinishedExport
        canShow={hasDialogs}
        title={title}
        summary={run.summary}
        onAgain={() => setRun({ is: 'choosing' })}
        onClose={onClose}
      />
    )
  }

  const failure = run.is === 'failed' ? failureOf(run.error) : null
  if (failure?.code === 'ERRORS_REMAIN') {
    return (
      <ErrorsRemainDialog
        release={release}
        act="exported"
        languages={languages.filter((language) => (release.words[language] ?? 0) > 0)}
        onGoOn={(despite) => void start(overwrite, despite)}
        onClose={onClose}
      />
    )
  }
  const existing = failure?.code === 'SAVE_EXISTS' ? (failure.values['file'] ?? '') : null
  return (
    <Dialog
      title={title}
      closeLabel={t('common.close')}
      size="medium"
      onClose={onClose}
      footer={
        <>
          <span className="space" />
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" isDisabled={count === 0 || folder.trim() === ''} onPress={() => void start(overwrite)}>
            {t('export.start', { count })}
          </Button>
        </>
      }
    >
      {run.is === 'stopped' ? (
        <p className="notice warn" role="status">
          <CircleAlert aria-hidden />
          {t('export.stopped')}
        </p>
      ) : null}
      {existing !== null ? (
        <ExistingFile
          file={existing}
          onNumber={() => void start('number', reason.current)}
          onReplace={() => void start('replace', reason.current)}
        />
      ) : run.is === 'failed' ? (
        <ErrorNotice error={run.error} />
      ) : null}
      <ExportForm
        release={release}
        choices={choices}
        hasDialogs={hasDialogs}
        onChange={(change) => setChoices({ ...choices, ...change })}
      />
    </Dialog>
  )
}

interface ExistingFileProps {
  /** Empty where the engine does not say which. */
  readonly file: string
  readonly onNumber: () => void
  readonly onReplace: () => void
}

/** Nothing was written over: the user says what is to become of the file that is there. */
function ExistingFile({ file, onNumber, onReplace }: ExistingFileProps) {
  const { t } = useTranslation()
  return (
    <div className="notice warn" role="alert">
      <TriangleAlert aria-hidden />
      <div className="body">
        <p>
          <strong>{t('export.existsTitle')}</strong>
        </p>
        {file ? <p className="file-path">{t('export.existsText', { file })}</p> : null}
        <div className="acts">
          <Button size="small" onPress={onNumber}>
            {t('export.number')}
          </Button>
          <Button size="small" look="danger" onPress={onReplace}>
            {t('export.replace')}
          </Button>
        </div>
      </div>
    </div>
  )
}
