import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'

/** What dialogs do with folders and files on the disk; what fails is told. */
export interface Folders {
  /** Asks with the host's own dialog; nothing happens when it is closed. */
  readonly choose: (onFolder: (folder: string) => void) => Promise<void>
  readonly copyPath: (path: string) => Promise<void>
  /** Shows a file in its folder; where the host cannot, its path is copied. */
  readonly show: (path: string) => Promise<void>
}

export function useFolders(): Folders {
  const engine = useEngine()
  const { t } = useTranslation()
  const { tell, fail } = useAnnouncer()
  const copyPath = async (path: string) => {
    try {
      await navigator.clipboard.writeText(path)
      tell(t('export.copied'))
    } catch (error) {
      fail(error)
    }
  }
  return {
    copyPath,
    choose: async (onFolder) => {
      try {
        const chosen = await engine.system.chooseFolder()
        if (chosen !== null) onFolder(chosen)
      } catch (error) {
        fail(error)
      }
    },
    show: async (path) => {
      try {
        const { shown } = await engine.system.showInFolder({ path })
        if (!shown) await copyPath(path)
      } catch (error) {
        fail(error)
      }
    },
  }
}
