import { FolderOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFolders } from '#renderer/app/use-folders.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/fields.tsx'

export interface ExportFolderFieldProps {
  readonly folder: string
  /** The host has a dialog of its own to choose one with. */
  readonly canChoose: boolean
  readonly onFolder: (folder: string) => void
}

/** The folder that files are written to, typed or chosen. */
export function ExportFolderField({ folder, canChoose, onFolder }: ExportFolderFieldProps) {
  const { t } = useTranslation()
  const folders = useFolders()
  return (
    <div className="folder-line">
      <TextField label={t('export.folder')} value={folder} onChange={onFolder} dir="ltr" />
      {canChoose ? (
        <Button onPress={() => void folders.choose(onFolder)}>
          <FolderOpen aria-hidden />
          {t('export.chooseFolder')}
        </Button>
      ) : null}
    </div>
  )
}
