import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import { textOfAllVersions } from '#shared/document/text-of-all-versions.ts'

/** Takes the words of all versions along, where they cannot be saved. */
export function CopyAllText({ release }: { readonly release: OpenRelease }) {
  const { t } = useTranslation('editor')
  const { tell, fail } = useAnnouncer()
  const copy = () => {
    navigator.clipboard.writeText(textOfAllVersions(release.editing.current().text)).then(() => tell(t('copied')), fail)
  }
  return (
    <button type="button" className="status-button" onClick={copy}>
      {t('copyUnsaved')}
    </button>
  )
}
