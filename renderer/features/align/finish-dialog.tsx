import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/app/desk.ts'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { ExportFolderField } from '#renderer/app/export-folder-field.tsx'
import { useSettings } from '#renderer/app/settings-context.tsx'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { MadeOfAlignment } from '#renderer/features/align/made-of-alignment.tsx'
import { rowStanding } from '#renderer/features/align/row-standing.ts'
import { useFinish } from '#renderer/features/align/use-finish.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Checkbox, CheckboxGroup } from '#renderer/ui/fields.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { OpenedAlignment } from '#shared/contract/alignment-values.ts'

export interface FinishDialogProps {
  readonly opened: OpenedAlignment
  readonly onClose: () => void
  /** Goes to the first row that deserves a look. */
  readonly onShowDoubtful: () => void
}

const products = ['release', 'memory', 'tmx'] as const

/** Asks what is to be made of an alignment, makes it, and offers to go there. Rows in doubt are counted and hold nothing up. */
export function FinishDialog({ opened, onClose, onShowDoubtful }: FinishDialogProps) {
  const { t } = useTranslation('align')
  const { t: ta } = useTranslation()
  const engine = useEngine()
  const desk = useDesk()
  const { settings } = useSettings()
  const about = loadedValue(useLoaded((signal) => engine.system.about(undefined, { signal }), [engine]).state)
  const memories = loadedValue(useLoaded((signal) => engine.memory.list(undefined, { signal }), [engine]).state) ?? []
  const [wanted, setWanted] = useState<readonly string[]>(['release'])
  const [memory, setMemory] = useState<string | null>(null)
  const [acceptedOnly, setAcceptedOnly] = useState(false)
  const [typedFolder, setTypedFolder] = useState<string | null>(null)
  const { run, made, start, stop } = useFinish()
  const into = memories.find(({ id }) => id === memory) ?? memories[0] ?? null
  const folder = typedFolder ?? settings.exportFolder ?? about?.defaultExportFolder ?? ''
  const doubtful = opened.state.rows.filter((row) => rowStanding(row) === 'doubtful').length
  const isRunning = run.is === 'running'
  const isFinished = run.is === 'finished'
  const isReady = wanted.length > 0 && !(wanted.includes('tmx') && folder.trim() === '')
  const begin = async () => {
    await start({
      id: opened.summary.id,
      release: wanted.includes('release'),
      memory: wanted.includes('memory') ? { id: into?.id ?? null, name: into?.name ?? t('finish.firstMemory') } : null,
      tmxFolder: wanted.includes('tmx') ? folder.trim() : null,
      acceptedOnly,
    })
    desk.changed()
  }
  return (
    <Dialog
      title={t('finish.title', { name: opened.summary.name })}
      closeLabel={isRunning ? ta('common.cancel') : ta('common.close')}
      size="medium"
      stays={isRunning}
      onClose={isRunning ? stop : onClose}
      footer={
        <>
          <span className="space" />
          <Button onPress={isRunning ? stop : onClose}>{isFinished ? ta('common.close') : ta('common.cancel')}</Button>
          {isFinished ? null : (
            <Button look="primary" isDisabled={!isReady || isRunning} onPress={() => void begin()}>
              {t('finish.start')}
            </Button>
          )}
        </>
      }
    >
      {run.is === 'failed' ? <ErrorNotice error={run.error} /> : null}
      {run.is === 'stopped' ? (
        <p className="notice warn" role="status">
          <TriangleAlert aria-hidden />
          {t('finish.stopped')}
        </p>
      ) : null}
      <MadeOfAlignment made={made} canShow={about?.nativeDialogs ?? false} />
      {isRunning ? (
        <div className="align-waiting">
          <p>{t(`finish.making.${run.step}`)}</p>
          <ProgressBar share={run.done} label={t(`finish.making.${run.step}`)} />
        </div>
      ) : null}
      {isRunning || isFinished ? null : (
        <>
          {doubtful > 0 ? (
            <div className="notice warn">
              <TriangleAlert aria-hidden />
              <div className="body">
                <p>{t('finish.doubtful', { count: doubtful })}</p>
                <div className="acts">
                  <Button size="small" onPress={onShowDoubtful}>
                    {t('finish.showDoubtful')}
                  </Button>
                </div>
              </div>
            </div>
          ) : null}
          <CheckboxGroup label={t('finish.what')} chosen={wanted} onChange={setWanted}>
            {products.map((product) => (
              <Checkbox key={product} value={product}>
                {t(`finish.${product}`)}
              </Checkbox>
            ))}
          </CheckboxGroup>
          {wanted.includes('release') ? <p className="field-hint">{t('finish.releaseHint')}</p> : null}
          {wanted.includes('memory') && memories.length > 0 ? (
            <Select
              label={t('finish.intoMemory')}
              choices={memories.map(({ id, name }) => ({ id, label: name }))}
              chosen={into?.id ?? null}
              onChoose={setMemory}
            />
          ) : null}
          {wanted.includes('tmx') ? (
            <ExportFolderField folder={folder} canChoose={about?.nativeDialogs ?? false} onFolder={setTypedFolder} />
          ) : null}
          {wanted.includes('memory') || wanted.includes('tmx') ? (
            <Checkbox isSelected={acceptedOnly} onChange={setAcceptedOnly}>
              {t('finish.acceptedOnly')}
            </Checkbox>
          ) : null}
        </>
      )}
    </Dialog>
  )
}
