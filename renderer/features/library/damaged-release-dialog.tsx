import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { ReleaseAsText } from '#renderer/app/release-as-text.tsx'
import { useFormat } from '#renderer/app/use-format.ts'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { ReleaseSummary } from '#shared/contract/values.ts'
import { releaseFromJson } from '#shared/document/release-log.ts'
import { createTextReader } from '#shared/document/release-text.ts'
import { textOfAllVersions } from '#shared/document/text-of-all-versions.ts'

export interface DamagedReleaseDialogProps {
  readonly release: ReleaseSummary
  readonly onClose: () => void
  readonly onMakeNew: () => void
}

/** What can be read of a release that is not opened: to be read, copied, or made a release again. */
export function DamagedReleaseDialog({ release, onClose, onMakeNew }: DamagedReleaseDialogProps) {
  const { t } = useTranslation()
  const engine = useEngine()
  const { tell, fail } = useAnnouncer()
  const { dateAndTime } = useFormat()
  const { state, reload } = useLoaded(
    async (signal) => {
      const readable = await engine.history.readable({ id: release.id }, { signal })
      return { readable: readable && { at: readable.at, document: releaseFromJson(readable.document) } }
    },
    [engine, release.id],
  )
  const readable = loadedValue(state)?.readable ?? null
  const copy = () => {
    if (readable === null) return
    const text = textOfAllVersions(createTextReader()(readable.document))
    navigator.clipboard.writeText(text).then(() => tell(t('library.readable.copied')), fail)
  }
  const makeNew = () => {
    onClose()
    onMakeNew()
  }
  return (
    <Dialog
      title={t('library.readable.title')}
      closeLabel={t('common.close')}
      size="wide"
      onClose={onClose}
      footer={
        readable ? (
          <>
            <span className="space" />
            <Button onPress={copy}>{t('library.readable.copy')}</Button>
            <Button look="primary" onPress={makeNew}>
              {t('library.readable.makeNew')}
            </Button>
          </>
        ) : null
      }
    >
      {state.is === 'failed' ? <ErrorNotice error={state.error} onRetry={reload} /> : null}
      {state.is === 'loading' ? (
        <p className="muted" role="status">
          {t('common.loading')}
        </p>
      ) : null}
      {state.is === 'ready' && readable === null ? <p>{t('library.readable.nothing')}</p> : null}
      {readable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the window is read with the arrow keys
        <section className="readable" aria-label={t('library.readable.title')} tabIndex={0}>
          <p>{t('library.readable.asItWas', { time: dateAndTime(readable.at) })}</p>
          <ReleaseAsText document={readable.document} />
        </section>
      ) : null}
    </Dialog>
  )
}
