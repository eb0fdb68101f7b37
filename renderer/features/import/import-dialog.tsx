import { CircleAlert, CircleCheck, FileText, LoaderCircle, X } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useDesk } from '#renderer/app/desk.ts'
import { encodings } from '#renderer/app/encodings.ts'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { nameIn, ownName } from '#renderer/app/language-names.ts'
import type { ReleaseCopy } from '#renderer/app/release-copy.ts'
import { useNavigation } from '#renderer/app/route.ts'
import { useFormat } from '#renderer/app/use-format.ts'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { ImportReview } from '#renderer/features/import/import-review.tsx'
import { agreedDocument, keptCount, type Review, sharedLanguage } from '#renderer/features/import/review.ts'
import { type ImportItem, type ImportSource, type ReadAs, useImports } from '#renderer/features/import/use-imports.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { RadioGroup } from '#renderer/ui/fields.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { failureOf } from '#shared/contract/failure-of.ts'
import { importedLanguages } from '#shared/model/imported-document.ts'
import './import.css'

export type { ImportSource }

export interface ImportDialogProps {
  readonly sources: readonly ImportSource[]
  readonly onClose: () => void
  readonly onMade: (releaseId: string) => void
  /** The only file is a copy of a release of the library. */
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
  const { items, review, readAgain, leaveOut } = useImports(sources)
  const [shownId, setShownId] = useState(0)
  const [wanted, setWanted] = useState<Destination | null>(null)
  const [main, setMain] = useState<string | null>(null)
  const [making, setMaking] = useState(false)
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
  const opened = items.flatMap((item) => (item.state.is === 'opened' ? [item.state.release] : []))

  // A .release file has nothing to agree to: it is in the library now, beside what was there.
  const onlyOpened = items.length > 0 && opened.length === items.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the last of them is in
  useEffect(() => {
    if (!onlyOpened) return
    for (const release of opened) tell(t('import.opened', { title: release.title }))
    const [first] = opened
    if (first) onMade(first.id)
  }, [onlyOpened])

  // Nor has a copy of a release that is there: it is compared with that.
  const [only] = items
  const copy = items.length === 1 && only?.state.is === 'known' ? only.state.copy : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is known
  useEffect(() => {
    if (copy) onKnown(copy)
  }, [copy])

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
      const sorted = reviews.toSorted((a, b) => Number(holds(b, source)) - Number(holds(a, source)))
      onMade(
        await makeReleases(
          engine,
          sorted,
          destination === 'open-release' && openRelease ? openRelease.id : null,
          destination,
          source ?? null,
        ),
      )
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

async function makeReleases(
  engine: ReturnType<typeof useEngine>,
  reviews: readonly Review[],
  openReleaseId: string | null,
  destination: Destination,
  source: string | null,
): Promise<string> {
  let id = openReleaseId
  for (const review of reviews) {
    const document = agreedDocument(review, destination === 'one-release' ? source : null)
    if (id === null || destination === 'separate') id = (await engine.releases.createFromImport({ document })).id
    else await engine.releases.addVersionFromImport({ id, document })
  }
  if (id === null) throw new Error('Nothing to import')
  return id
}

function ShownItem({
  item,
  onReview,
  onReadAgain,
}: {
  readonly item: ImportItem
  readonly onReview: (review: Review) => void
  readonly onReadAgain: (as: ReadAs) => void
}): ReactNode {
  const { t } = useTranslation()
  const { t: tc } = useTranslation('copies')
  switch (item.state.is) {
    case 'sending':
    case 'reading':
      return (
        <p className="import-waiting" aria-busy="true">
          <LoaderCircle aria-hidden className="turns" />
          <bdi>{item.name}</bdi>
          <ItemState item={item} />
        </p>
      )
    case 'failed':
      return <UnreadItem error={item.state.error} onReadAgain={onReadAgain} />
    case 'opened':
      return <p className="import-waiting">{t('import.opened', { title: item.state.release.title })}</p>
    case 'known':
      return <p className="import-waiting">{tc('known', { title: item.state.copy.releases[0]?.title ?? '' })}</p>
    case 'ready':
      return <ImportReview name={item.name} review={item.state.review} onReview={onReview} onReadAgain={onReadAgain} />
  }
}

/** A text whose letters were not made out may still be read by whoever knows the encoding. */
function UnreadItem({
  error,
  onReadAgain,
}: {
  readonly error: unknown
  readonly onReadAgain: (as: { encoding?: string }) => void
}) {
  const { t } = useTranslation()
  const asksForEncoding = failureOf(error)?.code === 'TEXT_ENCODING_UNKNOWN'
  return (
    <ErrorNotice
      error={error}
      onRetry={() => onReadAgain({})}
      actions={
        asksForEncoding ? (
          <Select
            label={t('import.encoding')}
            labelHidden
            size="small"
            placeholder={t('import.encoding')}
            choices={encodings.map((id) => ({ id, label: id }))}
            chosen={null}
            onChoose={(encoding) => onReadAgain({ encoding })}
          />
        ) : null
      }
    />
  )
}

function ItemState({ item }: { readonly item: ImportItem }) {
  const { t, i18n } = useTranslation()
  const { t: tc } = useTranslation('copies')
  const format = useFormat()
  switch (item.state.is) {
    case 'sending':
      return t('import.sending', { share: format.share(item.state.share) })
    case 'reading':
      return t('import.reading')
    case 'failed':
      return t('import.failed')
    case 'opened':
      return t('import.ready')
    case 'known':
      return tc('inLibrary')
    case 'ready':
      return importedLanguages(item.state.review.document)
        .map((language) => nameIn(language, i18n.language))
        .join(' · ')
  }
}

function ItemIcon({ item }: { readonly item: ImportItem }) {
  switch (item.state.is) {
    case 'sending':
    case 'reading':
      return <FileText aria-hidden size={18} className="muted" />
    case 'failed':
      return <CircleAlert aria-hidden size={18} className="err" />
    case 'opened':
    case 'known':
    case 'ready':
      return <CircleCheck aria-hidden size={18} className="ok" />
  }
}
