import { CircleAlert, CircleCheck } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { ExportFolderField } from '#renderer/app/export-folder-field.tsx'
import { FileActs } from '#renderer/app/file-acts.tsx'
import { useSettings } from '#renderer/app/settings-context.tsx'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { followToEnd } from '#renderer/engine/follow-to-end.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import { failureOf } from '#shared/contract/failure-of.ts'
import type { MemorySummary, TmxWritten } from '#shared/contract/memory-values.ts'

type Run =
  | { readonly is: 'choosing' }
  | { readonly is: 'running'; readonly done: number; readonly total: number }
  | { readonly is: 'stopped' }
  | { readonly is: 'finished'; readonly written: TmxWritten }
  | { readonly is: 'failed'; readonly error: unknown }

export interface ExportTmxDialogProps {
  readonly memory: MemorySummary
  readonly onClose: () => void
}

/** A memory as a file that every translation program reads. */
export function ExportTmxDialog({ memory, onClose }: ExportTmxDialogProps) {
  const { t } = useTranslation('memory')
  const { t: ta } = useTranslation()
  const engine = useEngine()
  const { settings } = useSettings()
  const { state } = useLoaded((signal) => engine.system.about(undefined, { signal }), [engine])
  const about = loadedValue(state)
  const [typed, setTyped] = useState<string | null>(null)
  const folder = typed ?? settings.exportFolder ?? about?.defaultExportFolder ?? ''
  const { run, start, stop } = useTmxExport(memory)
  const isRunning = run.is === 'running'

  return (
    <Dialog
      title={t('screen.exportTitle', { name: memory.name })}
      closeLabel={isRunning ? t('screen.stop') : ta('common.close')}
      size="medium"
      stays={isRunning}
      onClose={isRunning ? stop : onClose}
      footer={
        <>
          <span className="space" />
          {isRunning ? <Button onPress={stop}>{t('screen.stop')}</Button> : null}
          {run.is === 'finished' ? (
            <Button look="primary" onPress={onClose}>
              {ta('common.done')}
            </Button>
          ) : null}
          {isRunning || run.is === 'finished' ? null : (
            <>
              <Button onPress={onClose}>{ta('common.cancel')}</Button>
              <Button look="primary" isDisabled={folder.trim() === ''} onPress={() => void start(folder.trim())}>
                {t('screen.exportNow', { count: memory.units })}
              </Button>
            </>
          )}
        </>
      }
    >
      {run.is === 'failed' ? <ErrorNotice error={run.error} /> : null}
      {run.is === 'stopped' ? (
        <p className="notice warn" role="status">
          <CircleAlert aria-hidden />
          {t('screen.exportStopped')}
        </p>
      ) : null}
      {isRunning ? (
        <div className="tmx-running">
          <p>{t('screen.exporting', { done: run.done, total: run.total })}</p>
          <ProgressBar
            share={run.total > 0 ? run.done / run.total : 0}
            label={t('screen.exporting', { done: run.done, total: run.total })}
          />
        </div>
      ) : null}
      {run.is === 'finished' ? <Written written={run.written} canShow={about?.nativeDialogs ?? false} /> : null}
      {isRunning || run.is === 'finished' ? null : (
        <>
          <ExportFolderField folder={folder} canChoose={about?.nativeDialogs ?? false} onFolder={setTyped} />
          <p className="muted">{t('screen.exportHint')}</p>
        </>
      )}
    </Dialog>
  )
}

function useTmxExport(memory: MemorySummary) {
  const engine = useEngine()
  const [run, setRun] = useState<Run>({ is: 'choosing' })
  const stopper = useRef<AbortController | null>(null)
  useEffect(() => () => stopper.current?.abort(), [])
  const start = async (folder: string) => {
    const controller = new AbortController()
    const { signal } = controller
    stopper.current = controller
    setRun({ is: 'running', done: 0, total: memory.units })
    try {
      const events = await engine.memory.export({ memory: memory.id, folder }, { signal })
      const written = await followToEnd(events, {
        signal,
        onProgress: ({ done, total }) => setRun({ is: 'running', done, total }),
      })
      setRun(written ? { is: 'finished', written } : { is: 'stopped' })
    } catch (error) {
      const isStopped = signal.aborted || failureOf(error)?.code === 'CANCELLED'
      setRun(isStopped ? { is: 'stopped' } : { is: 'failed', error })
    }
  }
  return { run, start, stop: () => stopper.current?.abort() }
}

function Written({ written, canShow }: { readonly written: TmxWritten; readonly canShow: boolean }) {
  const { t } = useTranslation('memory')
  return (
    <>
      <p className="notice ok" role="status">
        <CircleCheck aria-hidden />
        {t('screen.exported', { count: written.units })}
      </p>
      <p className="tmx-path">
        <bdi dir="ltr">{written.path}</bdi>
      </p>
      <div className="tmx-acts">
        <FileActs path={written.path} canShow={canShow} look="buttons" />
      </div>
    </>
  )
}
