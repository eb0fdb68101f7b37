import { TriangleAlert } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { FilledMessage } from '#renderer/app/filled-message.tsx'
import { useFormat } from '#renderer/app/use-format.ts'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { DeskNotice } from '#shared/model/desk-notice.ts'

/** What happened to the stores of the desk, until it was read. */
export function DeskNotices() {
  const { t } = useTranslation()
  const engine = useEngine()
  const { fail } = useAnnouncer()
  const place = useRef<HTMLDivElement>(null)
  const { state, reload } = useLoaded((signal) => engine.system.notices(undefined, { signal }), [engine])
  const dismiss = async (id: string) => {
    try {
      await engine.system.dismissNotice({ id })
      // The button that had the focus goes.
      place.current?.focus()
      reload()
    } catch (error) {
      fail(error)
    }
  }
  return (
    <div className="desk-notices" tabIndex={-1} ref={place}>
      {(loadedValue(state) ?? []).map((notice) => (
        <div className="notice warn" role="alert" key={notice.id}>
          <TriangleAlert aria-hidden />
          <div className="body">
            <NoticeText notice={notice} />
            <div className="acts">
              <Button size="small" onPress={() => void dismiss(notice.id)}>
                {t('library.notice.understood')}
              </Button>
            </div>
          </div>
        </div>
      ))}
    </div>
  )
}

function NoticeText({ notice }: { readonly notice: DeskNotice }) {
  const { t } = useTranslation()
  const { dateAndTime } = useFormat()
  switch (notice.is) {
    case 'releases-restored': {
      const { whole, shortened, lost, missing } = notice
      const isNothing = whole + shortened.length + lost.length === 0
      return (
        <>
          <p>
            <strong>{t(isNothing ? 'library.notice.journalLost' : 'library.notice.journalRestored')}</strong>
          </p>
          {whole > 0 ? <p>{t('library.notice.whole', { count: whole })}</p> : null}
          <Titles label={t('library.notice.shortened')} titles={shortened} />
          <Titles label={t('library.notice.lost')} titles={lost} />
          {missing > 0 ? <p>{t('library.notice.missing', { count: missing })}</p> : null}
          <Kept folder={notice.folder} />
        </>
      )
    }
    case 'library-restored':
      return (
        <>
          <p>
            <strong>{t('library.notice.libraryDamaged')}</strong>
          </p>
          <p>{t('library.notice.libraryRestored', { time: dateAndTime(notice.madeAt) })}</p>
          <Kept folder={notice.folder} />
        </>
      )
    case 'library-begun-anew':
      return (
        <>
          <p>
            <strong>{t('library.notice.libraryDamaged')}</strong>
          </p>
          <p>{t('library.notice.libraryBegunAnew')}</p>
          <Kept folder={notice.folder} />
        </>
      )
    case 'disk-full':
      return (
        <>
          <p>
            <strong>{t('library.notice.diskFull')}</strong>
          </p>
          <p>{t('library.notice.diskFullText')}</p>
        </>
      )
    case 'safe-mode':
      return (
        <>
          <p>
            <strong>{t('library.notice.safeMode')}</strong>
          </p>
          <p>{t('library.notice.safeModeText')}</p>
        </>
      )
  }
}

function Titles({ label, titles }: { readonly label: string; readonly titles: readonly string[] }) {
  const { t } = useTranslation()
  if (titles.length === 0) return null
  return (
    <>
      <p>{label}</p>
      <ul>
        {titles.map((title, place) => (
          <li key={place}>
            <bdi>{title || t('library.untitled')}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}

function Kept({ folder }: { readonly folder: string }) {
  return (
    <p>
      <FilledMessage keys={['library.notice.kept']} values={{ folder }} />
    </p>
  )
}
