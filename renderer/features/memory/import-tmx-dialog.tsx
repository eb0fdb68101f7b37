import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { offeredLanguages, titleIn } from '#renderer/app/language-names.ts'
import { useFormat } from '#renderer/app/use-format.ts'
import { fileSize } from '#renderer/features/memory/file-size.ts'
import { TmxOutcomes } from '#renderer/features/memory/tmx-outcomes.tsx'
import { type TmxImportState, useTmxImport } from '#renderer/features/memory/use-tmx-import.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { MemorySummary } from '#shared/contract/memory-values.ts'

export interface ImportTmxDialogProps {
  readonly files: readonly File[]
  readonly memories: readonly MemorySummary[]
  /** The memory that is looked at. */
  readonly memory: MemorySummary | null
  readonly onClose: () => void
  /** Units came into this memory. */
  readonly onMemory: (id: string) => void
}

const longestName = 200
const newMemory = 'new'
const eachItsOwn = 'each'

/** Asks where the units of TMX files go, brings them there, and says what became of them. */
export function ImportTmxDialog({ files, memories, memory, onClose, onMemory }: ImportTmxDialogProps) {
  const { t, i18n } = useTranslation('memory')
  const { t: ta } = useTranslation()
  const [into, setInto] = useState((memory ?? memories[0])?.id ?? newMemory)
  const [name, setName] = useState(() => (files[0]?.name ?? '').replace(/\.tmx$/iu, '').slice(0, longestName))
  const [source, setSource] = useState(eachItsOwn)
  const { state, start, stop } = useTmxImport(files, onMemory)
  const isReady = into !== newMemory || name.trim() !== ''
  const isRunning = state.is === 'sending' || state.is === 'reading'
  const isOver = state.is === 'finished' || state.is === 'stopped'
  const begin = () =>
    start({
      memory: into === newMemory ? { newName: name.trim() } : { id: into },
      sourceLanguage: source === eachItsOwn ? null : source,
    })
  const languages = [
    { id: eachItsOwn, label: t('screen.sourceOfFile') },
    ...offeredLanguages.map((id) => ({ id, label: titleIn(id, i18n.language) })),
  ]
  const places = [
    ...memories.map(({ id, name: label }) => ({ id, label })),
    { id: newMemory, label: t('screen.importNew') },
  ]

  return (
    <Dialog
      title={t('screen.importTitle')}
      closeLabel={isRunning ? t('screen.stop') : ta('common.close')}
      stays
      onClose={isRunning ? stop : onClose}
      footer={
        <>
          <span className="space" />
          {isRunning ? <Button onPress={stop}>{t('screen.stop')}</Button> : null}
          {isOver ? (
            <Button look="primary" onPress={onClose}>
              {ta('common.done')}
            </Button>
          ) : null}
          {isRunning || isOver ? null : (
            <>
              <Button onPress={onClose}>{ta('common.cancel')}</Button>
              <Button look="primary" isDisabled={!isReady} onPress={() => void begin()}>
                {t('screen.importNow')}
              </Button>
            </>
          )}
        </>
      }
    >
      {state.is === 'failed' ? <ErrorNotice error={state.error} /> : null}
      {isRunning ? <Running state={state} /> : null}
      {state.is === 'stopped' ? (
        <p className="notice warn" role="status">
          <CircleAlert aria-hidden />
          {t('screen.importStopped')}
        </p>
      ) : null}
      {isOver ? <TmxOutcomes outcomes={state.outcomes} /> : null}
      {isRunning || isOver ? null : (
        <>
          <ul className="tmx-files">
            {files.map((file, place) => (
              <li key={place}>
                <bdi className="file-name">{file.name}</bdi>
                <span className="muted numbers">{fileSize(file.size, i18n.language)}</span>
              </li>
            ))}
          </ul>
          <Select label={t('screen.importInto')} choices={places} chosen={into} onChoose={setInto} />
          {into === newMemory ? (
            <TextField label={t('screen.importName')} value={name} onChange={setName} maxLength={longestName} />
          ) : null}
          <Select label={t('screen.importSource')} choices={languages} chosen={source} onChoose={setSource} />
          <p className="muted">{t('screen.importHint')}</p>
        </>
      )}
    </Dialog>
  )
}

type RunningState = Extract<TmxImportState, { readonly is: 'sending' | 'reading' }>

function Running({ state }: { readonly state: RunningState }) {
  const { t, i18n } = useTranslation('memory')
  const format = useFormat()
  const share = state.is === 'sending' ? state.share : state.progress ? state.progress.bytes / state.progress.size : 0
  const sizes = {
    done: fileSize(state.size * share, i18n.language),
    size: fileSize(state.size, i18n.language),
  }
  const label = state.is === 'sending' ? t('screen.sending', sizes) : t('screen.reading', sizes)
  return (
    <div className="tmx-running">
      <p>
        <bdi className="file-name">{state.file}</bdi>
      </p>
      <ProgressBar share={share} label={label} />
      <p className="muted numbers tmx-figures">
        <span>{label}</span>
        <span>
          {state.is === 'reading' ? t('screen.units', { count: state.progress?.units ?? 0 }) : format.share(share)}
        </span>
      </p>
    </div>
  )
}
