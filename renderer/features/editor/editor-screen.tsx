import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import type { ReleaseCopy } from '#renderer/app/release-copy.ts'
import { useNavigation } from '#renderer/app/route.ts'
import { Screen, ScreenTitle } from '#renderer/app/screen.tsx'
import { EditorDesk } from '#renderer/features/editor/editor-desk.tsx'
import { type OpenRelease, openRelease } from '#renderer/features/editor/open-release.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { Passage } from '#shared/model/release-text.ts'
import '#renderer/features/editor/editor.css'

type Opening =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly release: OpenRelease }
  | { readonly is: 'failed'; readonly error: unknown }

/** The desk with one release on it; what cannot be opened says why, and nothing can be typed in its place. */
export function EditorScreen({
  releaseId,
  place,
  copy,
  returned,
}: {
  readonly releaseId: string
  readonly place: Passage | null
  readonly copy: ReleaseCopy | null
  readonly returned: File | null
}) {
  const engine = useEngine()
  const { t } = useTranslation()
  const { t: te } = useTranslation('editor')
  const { go } = useNavigation()
  const [opening, setOpening] = useState<Opening>({ is: 'opening' })
  const [tries, setTries] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: trying again opens anew
  useEffect(() => {
    const stop = new AbortController()
    let release: OpenRelease | null = null
    setOpening({ is: 'opening' })
    openRelease(engine, releaseId, { signal: stop.signal }).then(
      (opened) => {
        if (stop.signal.aborted) return opened.close()
        release = opened
        setOpening({ is: 'open', release: opened })
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setOpening({ is: 'failed', error })
      },
    )
    return () => {
      stop.abort()
      release?.close()
    }
  }, [engine, releaseId, tries])

  switch (opening.is) {
    case 'opening':
      return (
        <Screen top={<ScreenTitle over={t('editor.releases')}>…</ScreenTitle>}>
          <div className="desk-opening" aria-busy="true" />
        </Screen>
      )
    case 'failed':
      return (
        <Screen top={<ScreenTitle over={t('editor.releases')}>{t('failure.title')}</ScreenTitle>}>
          <div className="desk-failed">
            <ErrorNotice
              error={opening.error}
              onRetry={() => setTries((count) => count + 1)}
              actions={
                <Button size="small" onPress={() => go({ screen: 'library' })}>
                  {te('backToReleases')}
                </Button>
              }
            />
          </div>
        </Screen>
      )
    case 'open':
      return <EditorDesk release={opening.release} place={place} copy={copy} returned={returned} />
  }
}
