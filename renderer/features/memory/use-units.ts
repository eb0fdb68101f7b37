import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import type { UnitDraft, UnitDrafts } from '#renderer/features/memory/unit-draft.ts'
import type { UnitPage, UnitQuery } from '#shared/contract/memory-values.ts'
import type { TranslationUnit } from '#shared/model/translation-unit.ts'

/** So many the engine takes at once. */
const mostAtOnce = 200

export interface Units {
  /** Null before the first of them is read. */
  readonly page: UnitPage | null
  /** Undefined where nothing failed. */
  readonly error: unknown
  readonly isReading: boolean
  readonly reload: () => void
  readonly draft: (draft: UnitDraft) => void
  readonly leave: (draft: UnitDraft) => void
  /** Whether it was kept; where not, the reason is shown and the draft stays. */
  readonly save: (draft: UnitDraft) => Promise<boolean>
  /** Deletes units and offers to bring them back. */
  readonly remove: (units: readonly TranslationUnit[]) => Promise<void>
}

export interface UnitsAround {
  /** Another number than before: units came or went elsewhere, and the page is read again. */
  readonly arrivals: number
  readonly onDrafts: (change: (drafts: UnitDrafts) => UnitDrafts) => void
  /** There are more or fewer units than before. */
  readonly onChanged: () => void
}

/** One page of the units asked for, and what can be done with them. */
export function useUnits(query: UnitQuery, { arrivals, onDrafts, onChanged }: UnitsAround): Units {
  const { t } = useTranslation('memory')
  const { t: ta } = useTranslation()
  const engine = useEngine()
  const { tell, fail } = useAnnouncer()
  const { state, reload } = useLoaded(
    (signal) => engine.memory.page(query, { signal }),
    [engine, arrivals, ...Object.values(query)],
  )
  const changed = () => {
    reload()
    onChanged()
  }
  const leave = ({ unit }: UnitDraft) => onDrafts((all) => new Map([...all].filter(([id]) => id !== unit.id)))
  const restore = async (units: readonly TranslationUnit[]) => {
    try {
      for (const some of slices(units)) await engine.memory.restoreUnits({ units: [...some] })
      tell(t('screen.restoredUnits', { count: units.length }))
    } catch (error) {
      fail(error)
    }
    changed()
  }
  return {
    page: loadedValue(state),
    error: state.is === 'failed' ? state.error : undefined,
    isReading: state.is === 'loading',
    reload,
    draft: (draft) => onDrafts((all) => new Map([...all, [draft.unit.id, draft]])),
    leave,
    save: async (draft) => {
      const { unit, sourceText, targetText } = draft
      try {
        await engine.memory.saveUnit({ id: unit.id, sourceText: sourceText.trim(), targetText: targetText.trim() })
        tell(t('screen.savedUnit'))
        leave(draft)
        reload()
        return true
      } catch (error) {
        fail(error)
        return false
      }
    },
    remove: async (units) => {
      try {
        for (const some of slices(units)) await engine.memory.deleteUnits({ ids: some.map(({ id }) => id) })
        const undo = { label: ta('common.undo'), run: () => void restore(units) }
        tell(t('screen.deletedUnits', { count: units.length }), undo)
      } catch (error) {
        fail(error)
      }
      changed()
    },
  }
}

function slices<Each>(all: readonly Each[]): readonly (readonly Each[])[] {
  return Array.from({ length: Math.ceil(all.length / mostAtOnce) }, (_, place) =>
    all.slice(place * mostAtOnce, (place + 1) * mostAtOnce),
  )
}
