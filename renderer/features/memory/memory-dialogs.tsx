import { useTranslation } from 'react-i18next'
import { NameDialog } from '#renderer/app/name-dialog.tsx'
import { DeleteMemoryDialog } from '#renderer/features/memory/delete-memory-dialog.tsx'
import { ExportTmxDialog } from '#renderer/features/memory/export-tmx-dialog.tsx'
import { ImportTmxDialog } from '#renderer/features/memory/import-tmx-dialog.tsx'
import type { MemoryActs } from '#renderer/features/memory/use-memory-acts.ts'
import type { MemorySummary } from '#shared/contract/memory-values.ts'

/** The window above the screen. */
export type AboveMemory =
  | { readonly is: 'nothing' }
  | { readonly is: 'new' }
  | { readonly is: 'rename' | 'delete' | 'export'; readonly memory: MemorySummary }
  | { readonly is: 'import'; readonly files: readonly File[] }

export interface MemoryDialogsProps {
  readonly above: AboveMemory
  readonly memories: readonly MemorySummary[]
  /** The memory that is looked at; null: all. */
  readonly memory: MemorySummary | null
  readonly acts: MemoryActs
  readonly onAbove: (above: AboveMemory) => void
  readonly onClose: () => void
  /** A memory is new, or units came into it. */
  readonly onShow: (id: string) => void
}

export function MemoryDialogs({ above, memories, memory, acts, onAbove, onClose, onShow }: MemoryDialogsProps) {
  const { t } = useTranslation('memory')
  switch (above.is) {
    case 'nothing':
      return null
    case 'new':
      return (
        <NameDialog
          title={t('screen.newTitle')}
          label={t('screen.name')}
          waitsForName
          saveLabel={t('screen.create')}
          name=""
          onClose={onClose}
          onSave={async (name) => onShow((await acts.create(name)).id)}
        />
      )
    case 'rename':
      return (
        <NameDialog
          title={t('screen.renameTitle')}
          label={t('screen.name')}
          waitsForName
          saveLabel={t('screen.save')}
          name={above.memory.name}
          onClose={onClose}
          onSave={(name) => acts.rename(above.memory, name)}
        />
      )
    case 'delete':
      return (
        <DeleteMemoryDialog
          memory={above.memory}
          onClose={onClose}
          onExport={() => onAbove({ is: 'export', memory: above.memory })}
          onDelete={() => acts.remove(above.memory)}
        />
      )
    case 'export':
      return <ExportTmxDialog memory={above.memory} onClose={onClose} />
    case 'import':
      return (
        <ImportTmxDialog files={above.files} memories={memories} memory={memory} onClose={onClose} onMemory={onShow} />
      )
  }
}
