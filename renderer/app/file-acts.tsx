import { Copy, FolderOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFolders } from '#renderer/app/use-folders.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'

export interface FileActsProps {
  readonly path: string
  /** The host has windows of its own that can show a folder. */
  readonly canShow: boolean
  readonly look: 'icons' | 'buttons' | 'small-buttons'
}

/** What can be done with a file that was written. */
export function FileActs({ path, canShow, look }: FileActsProps) {
  const { t } = useTranslation()
  const folders = useFolders()
  const acts = [
    { id: 'copyPath', icon: <Copy aria-hidden />, run: () => void folders.copyPath(path) },
    ...(canShow ? [{ id: 'show', icon: <FolderOpen aria-hidden />, run: () => void folders.show(path) } as const] : []),
  ] as const
  return acts.map(({ id, icon, run }) =>
    look === 'icons' ? (
      <IconButton key={id} label={t(`export.${id}`)} icon={icon} onPress={run} />
    ) : (
      <Button key={id} size={look === 'small-buttons' ? 'small' : 'normal'} onPress={run}>
        {icon}
        {t(`export.${id}`)}
      </Button>
    ),
  )
}
