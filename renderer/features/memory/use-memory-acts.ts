import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { movedTo } from '#renderer/features/memory/moved-to.ts'
import type { MemorySummary } from '#shared/contract/memory-values.ts'

export type MemoryActs = ReturnType<typeof useMemoryActs>

/** What is done with memories as a whole. `onChanged` hears that the list is another one; what fails is thrown. */
export function useMemoryActs(memories: readonly MemorySummary[], onChanged: () => void) {
  const { t } = useTranslation('memory')
  const engine = useEngine()
  const { tell, fail, announce } = useAnnouncer()
  return {
    create: async (name: string) => {
      const created = await engine.memory.create({ name })
      tell(t('screen.created', { name }))
      onChanged()
      return created
    },
    rename: async (memory: MemorySummary, name: string) => {
      await engine.memory.rename({ id: memory.id, name })
      onChanged()
    },
    remove: async (memory: MemorySummary) => {
      await engine.memory.delete({ id: memory.id })
      tell(t('screen.deleted', { name: memory.name }))
      onChanged()
    },
    move: async (memory: MemorySummary, place: number) => {
      const ids = memories.map(({ id }) => id)
      if (place < 0 || place >= ids.length || ids[place] === memory.id) return
      try {
        await engine.memory.order({ ids: [...movedTo(ids, memory.id, place)] })
        announce(t('screen.moved', { name: memory.name, place: place + 1, total: ids.length }))
      } catch (error) {
        fail(error)
      }
      onChanged()
    },
  }
}
