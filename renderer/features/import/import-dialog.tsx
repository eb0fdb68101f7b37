import { CircleAlert, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useDesk } from '#renderer/app/desk.ts'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { nameIn, ownName } from '#renderer/app/language-names.ts'
import type { ReleaseCopy } from '#renderer/app/release-copy.ts'
import { useNavigation } from '#renderer/app/route.ts'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { ItemIcon, ItemState, ShownItem } from '#renderer/features/import/import-item.tsx'
import { ImportReport } from '#renderer/features/import/import-report.tsx'
import type { ImportSource } from '#renderer/features/import/import-sources.ts'
import { agreedDocument, keptCount, type Review, sharedLanguage } from '#renderer/features/import/review.ts'
import { type ImportItem, useImports } from '#renderer/features/import/use-imports.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { RadioGroup } from '#renderer/ui/fields.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { ReleaseSummary } from '#shared/contract/values.ts'
import { importedLanguages } from '#shared/model/imported-document.ts'
import './import.css'

export interface ImportDialogProps {
  readonly sources: readonly ImportSource[]
  readonly onClose: () => void
  readonly onMade: (releaseId: string) => void
  /** A file that is a copy of a release of the library is to be compared with it. */
  readonly onKnown: (copy: ReleaseCopy) => void
}

type Destination = 'one-release' | 'separate' | 'open-release'

/** What was read of each file, to be agreed to before anything is kept. */
export function ImportDialog({ sources, onClose, onMade, onKnown }: ImportDialogProps) {
  const { t, i18n } = useTranslation()
  const engine = useEngine()
  const desk = useDesk()
  const { tell } = useAnnouncer()
  const { openReleaseId } = useNavigation()
  const { items, review, readAgain, leaveOut, made } = useImports(sources)
  const [shownId, setShownId] = useState(0)
  const [wanted, setWanted] = useState<Destination | null>(null)
  const [main, setMain] = useState<string | null>(null)
  const [making, setMaking] = useState(false)
  /** Where an import stopped half-way: what is left of it goes into the same release. */
  const [begunRelease, setBegunRelease] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  const { state: openState } = useLoaded(
    async (signal) =>
      (await engine.releases.list({}, { signal })).find((release) => release.id === openReleaseId) ?? null,
    [engine, openReleaseId],
  )
  const openRelease = loadedValue(openState)
  const shown = items.find((item) => item.id === shownId) ?? items[0]
  const reviews = items.flatMap((item) => (item.state.is === 'ready' ? [item.state.review] : []))
  const versions = reviews.map((each) => importedLanguages(each.document))
  const languages = [...new Set(versions.flat())]
  const source = main !== null && languages.includes(main) ? main : languages[0]
  const working = items.some(isBeingRead)
  // What has nothing left to agree to: the one release all of it is in is opened, or the only copy is compared;
  // of anything else there is a report.
  const isSettled = items.length > 0 && !working && !making && reviews.length === 0
  const ended = endOf(items)
  const end = isSettled ? ended : null
  const endKey = end?.is === 'release' ? end.release.id : (end?.is ?? null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it has come to this end
  useEffect(() => {
    if (end?.is === 'compare') onKnown(end.copy)
    if (end?.is !== 'release') return
    for (const { state } of items) if (state.is === 'opened') tell(t('import.opened', { title: state.release.title }))
    onMade(end.release.id)
  }, [endKey])

  const destinations: readonly Destination[] = [
    'one-release',
    ...(reviews.length > 1 ? (['separate'] as const) : []),
    ...(openRelease && !openRelease.damaged ? (['open-release'] as const) : []),
  ]
  // Two texts in one language are no versions of each other, until somebody says so.
  const likely = reviews.length > 1 && sharedLanguage(versions) !== null ? 'separate' : 'one-release'
  const destination = wanted !== null && destinations.includes(wanted) ? wanted : likely
  const clash = destination === 'separate' ? null : sharedLanguage(versions)
  const taken =
    destination === 'open-release' && openRelease && clash === null
      ? sharedLanguage(versions, openRelease.languages)
      : null
  const hindrance =
    clash !== null
      ? t('import.sameLanguage', { language: nameIn(clash, i18n.language) })
      : taken !== null && openRelease
        ? t('import.hasLanguage', { title: openRelease.title, language: nameIn(taken, i18n.language) })
        : reviews.some((each) => keptCount(each) === 0)
          ? t('import.nothingKept')
          : null

  const make = async () => {
    setMaking(true)
    setError(null)
    try {
      const ready = items
        .flatMap(({ id, state }) => (state.is === 'ready' ? [{ id, review: state.review }] : []))
        .toSorted((a, b) => Number(holds(b.review, source)) - Number(holds(a.review, source)))
      const isOne = destination === 'one-release'
      let into = destination === 'open-release' && openRelease ? openRelease.id : isOne ? begunRelease : null
      for (const { id, review: agreed } of ready) {
        const document = agreedDocument(agreed, isOne ? (source ?? null) : null)
        const release =
          into === null
            ? await engine.releases.createFromImport({ document })
            : await engine.releases.addVersionFromImport({ id: into, document })
        made(id, into === null ? 'became' : 'version', release)
        if (isOne) setBegunRelease(release.id)
        if (destination !== 'separate') into = release.id
      }
      desk.changed()
      setMaking(false)
    } catch (reason) {
      setError(reason)
      setMaking(false)
      desk.changed()
    }
  }

  const destinationLabels: Record<Destination, string> = {
    'one-release': t('import.asOne', { count: Math.max(1, languages.length) }),
    separate: t('import.asSeparate', { number: reviews.length }),
    'open-release': t('import.asVersion', { count: Math.max(1, languages.length), title: openRelease?.title ?? '' }),
  }

  if (end?.is === 'report') {
    return <ImportReport items={items} onClose={onClose} onOpen={(release) => onMade(release.id)} onCompare={onKnown} />
  }
  return (
    <Dialog
      title={t('import.title')}
      closeLabel={t('common.close')}
      size="wide"
      stays
      onClose={onClose}
      footer={
        <>
          {reviews.length > 0 && destinations.length > 1 ? (
            <RadioGroup
              label={t('import.destination')}
              labelHidden
              inLine
              choices={destinations.map((id) => ({ id, label: destinationLabels[id] }))}
              chosen={destination}
              onChoose={(id) => setWanted(destinations.find((each) => each === id) ?? 'one-release')}
            />
          ) : null}
          {destination === 'one-release' && languages.length > 1 && source ? (
            <div className="main-version">
              <span className="muted">{t('import.mainVersion')}</span>
              <Select
                label={t('import.mainVersion')}
                labelHidden
                size="small"
                choices={languages.map((id) => ({ id, label: ownName(id), lang: id }))}
                chosen={source}
                onChoose={setMain}
              />
            </div>
          ) : null}
          <span className="space" />
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={making || working || reviews.length === 0 || hindrance !== null}
            onPress={() => void make()}
          >
            {making
              ? t('import.creating')
              : destination === 'open-release'
                ? t('import.add')
                : t('import.create', { count: destination === 'separate' ? reviews.length : 1 })}
          </Button>
        </>
      }
    >
      {error ? <ErrorNotice error={error} /> : null}
      {hindrance !== null && !working ? (
        <p className="notice warn" role="status">
          <CircleAlert aria-hidden />
          {hindrance}
        </p>
      ) : null}
      <div className={`import ${items.length > 1 ? 'several' : ''}`}>
        {items.length > 1 ? (
          <ul className="import-files" aria-label={t('import.files')}>
            {items.map((item) => (
              <li key={item.id} className={item === shown ? 'on' : ''}>
                <button type="button" onClick={() => setShownId(item.id)} aria-current={item === shown}>
                  <ItemIcon item={item} />
                  <span className="import-file">
                    <bdi className="file-name" title={item.name}>
                      {item.name}
                    </bdi>
                    <small className="muted">
                      <ItemState item={item} />
                    </small>
                  </span>
                </button>
                <IconButton label={t('import.leaveOut')} icon={<X aria-hidden />} onPress={() => leaveOut(item.id)} />
              </li>
            ))}
          </ul>
        ) : null}
        {shown ? (
          <div className="import-shown" aria-busy={isBeingRead(shown)}>
            <ShownItem
              item={shown}
              onReview={(next) => review(shown.id, next)}
              onReadAgain={(as) => readAgain(shown.id, as)}
            />
          </div>
        ) : null}
      </div>
    </Dialog>
  )
}

function isBeingRead({ state }: ImportItem): boolean {
  return state.is === 'sending' || state.is === 'reading' || (state.is === 'ready' && state.isReadAgain === true)
}

function holds({ document }: Review, language: string | undefined): boolean {
  return language !== undefined && importedLanguages(document).includes(language)
}

type End =
  | { readonly is: 'release'; readonly release: ReleaseSummary }
  | { readonly is: 'compare'; readonly copy: ReleaseCopy }
  | { readonly is: 'report' }

/** Where files that are all settled lead; null: to nothing but what is said about each of them. */
function endOf(items: readonly ImportItem[]): End | null {
  const releases = items.flatMap(({ state }) => (state.is === 'made' || state.is === 'opened' ? [state.release] : []))
  const copies = items.flatMap(({ state }) => (state.is === 'known' ? [state.copy] : []))
  const [release] = releases
  const [copy] = copies
  const isOne = new Set(releases.map(({ id }) => id)).size === 1
  if (release && isOne && releases.length === items.length) return { is: 'release', release }
  if (copy && items.length === 1) return { is: 'compare', copy }
  return releases.length + copies.length > 0 ? { is: 'report' } : null
}
