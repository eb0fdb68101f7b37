import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useConnectionState } from '#renderer/app/engine-context.tsx'
import { FilledMessage } from '#renderer/app/filled-message.tsx'
import { CopyAllText } from '#renderer/features/editor/copy-all-text.tsx'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import { useSaveState } from '#renderer/features/editor/use-editing-view.ts'

/** Says why nothing is saved any more, and what helps, as long as that is so; the words can be taken along. */
export function NotSavedBanner({ release }: { readonly release: OpenRelease }) {
  const { t } = useTranslation()
  const state = useSaveState(release.sync)
  const connection = useConnectionState()
  if (state.state !== 'not-saved' || connection.is !== 'connected') return null
  const { code, values } = state.failure
  return (
    <div className="window-banner err" role="alert">
      <CircleAlert aria-hidden size={16} />
      <span>
        <FilledMessage keys={[`errors:${code}.message`]} values={values} otherwise={t('editor.save.notSaved')} />{' '}
        <FilledMessage keys={[`errors:${code}.remedy`]} values={values} />
      </span>
      <CopyAllText release={release} />
    </div>
  )
}
