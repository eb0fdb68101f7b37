import {
  ArchiveRestore,
  BookOpenText,
  Clock,
  Copy,
  Ellipsis,
  FolderOpen,
  OctagonAlert,
  Share,
  Trash2,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { useFormat } from '#renderer/app/use-format.ts'
import { StateChip } from '#renderer/features/library/state-chip.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { MenuButton } from '#renderer/ui/menu.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import type { ReleaseSummary } from '#shared/contract/values.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface ReleaseTableProps {
  readonly releases: readonly ReleaseSummary[]
  readonly inBin: boolean
  readonly onOpen: (release: ReleaseSummary) => void
  /** Of one that is damaged and cannot be opened. */
  readonly onReadDamaged: (release: ReleaseSummary) => void
  readonly onDuplicate: (release: ReleaseSummary) => void
  readonly onExport: (release: ReleaseSummary) => void
  readonly onDelete: (release: ReleaseSummary) => void
  readonly onRestore: (release: ReleaseSummary) => void
}

export function ReleaseTable({ releases, inBin, ...acts }: ReleaseTableProps) {
  const { t } = useTranslation()
  return (
    <table className="releases">
      <thead>
        <tr>
          <th scope="col">{t('library.columnTitle')}</th>
          <th scope="col">{t('library.columnVersions')}</th>
          <th scope="col">{t('library.columnState')}</th>
          <th scope="col" className="amount">
            {t('library.columnWords')}
          </th>
          <th scope="col">{t('library.columnEdited')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('library.columnActions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {releases.map((release) => (
          <ReleaseRow key={release.id} release={release} inBin={inBin} {...acts} />
        ))}
      </tbody>
    </table>
  )
}

function ReleaseRow({
  release,
  inBin,
  onOpen,
  onReadDamaged,
  onDuplicate,
  onExport,
  onDelete,
  onRestore,
}: { readonly release: ReleaseSummary } & Omit<ReleaseTableProps, 'releases'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const title = release.title || t('library.untitled')
  const titleText = (
    <bdi {...(release.title ? { lang: release.source, dir: directionOf(release.source) } : {})}>{title}</bdi>
  )
  const opens = !release.damaged && !inBin
  return (
    <tr className={release.damaged ? 'damaged' : ''}>
      <th scope="row">
        {opens ? (
          <button type="button" className="release-title" onClick={() => onOpen(release)}>
            {titleText}
          </button>
        ) : (
          <span className="release-title">{titleText}</span>
        )}
        {release.damaged ? (
          <div className="damage">
            <p>{t('library.damagedText')}</p>
            {inBin ? null : (
              <Button size="small" onPress={() => onReadDamaged(release)}>
                <BookOpenText aria-hidden />
                {t('library.readable.show')}
              </Button>
            )}
          </div>
        ) : null}
        {release.embargo ? (
          <span className="chip warn">
            <Clock aria-hidden />
            {t('library.embargo', { time: format.dateAndTime(release.embargo) })}
          </span>
        ) : null}
      </th>
      <td>{release.damaged ? null : <Versions release={release} />}</td>
      <td>
        {release.damaged ? (
          <span className="chip err">
            <OctagonAlert aria-hidden />
            {t('library.damagedTitle')}
          </span>
        ) : (
          <StateChip state={release.state} />
        )}
      </td>
      <td className="amount numbers">{release.damaged ? '' : format.number(release.words[release.source] ?? 0)}</td>
      <td className="edited">
        <time dateTime={release.editedAt} title={format.dateAndTime(release.editedAt)}>
          {format.moment(release.editedAt)}
        </time>
      </td>
      <td className="acts">
        {inBin ? (
          <Button size="small" look="action" onPress={() => onRestore(release)}>
            <ArchiveRestore aria-hidden />
            {t('library.restore')}
          </Button>
        ) : (
          <MenuButton
            label={t('common.more', { name: title })}
            icon={<Ellipsis aria-hidden />}
            actions={[
              ...(release.damaged
                ? [
                    {
                      id: 'read',
                      label: t('library.readable.show'),
                      icon: <BookOpenText aria-hidden />,
                      run: () => onReadDamaged(release),
                    },
                  ]
                : [
                    {
                      id: 'open',
                      label: t('library.open'),
                      icon: <FolderOpen aria-hidden />,
                      run: () => onOpen(release),
                    },
                    {
                      id: 'duplicate',
                      label: t('library.duplicate'),
                      icon: <Copy aria-hidden />,
                      run: () => onDuplicate(release),
                    },
                    {
                      id: 'export',
                      label: t('library.export'),
                      icon: <Share aria-hidden />,
                      run: () => onExport(release),
                    },
                  ]),
              {
                id: 'delete',
                label: t('library.delete'),
                icon: <Trash2 aria-hidden />,
                danger: true,
                run: () => onDelete(release),
              },
            ]}
          />
        )}
      </td>
    </tr>
  )
}

/** One line a version: its name, how much is done as a bar and in figures. */
function Versions({ release }: { readonly release: ReleaseSummary }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ul className="versions">
      {release.languages.map((language) => {
        const { rows, done } = release.progress[language] ?? { rows: 0, done: 0 }
        const share = rows === 0 ? 0 : done / rows
        const isSource = language === release.source
        return (
          <li key={language}>
            <span className="version-name">
              <bdi lang={language}>{ownName(language)}</bdi>
              {isSource ? <small className="muted">{t('library.source')}</small> : null}
            </span>
            <ProgressBar share={share} label={t('library.progress', { language: ownName(language), done, rows })} />
            <span className="numbers muted version-share">{format.share(share)}</span>
          </li>
        )
      })}
    </ul>
  )
}
