import { DatabaseZap, FileDown, Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { PaletteButton } from '#renderer/app/palette-button.tsx'
import { Screen, ScreenTitle } from '#renderer/app/screen.tsx'
import { useFollowed } from '#renderer/app/use-followed.ts'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { type AboveMemory, MemoryDialogs } from '#renderer/features/memory/memory-dialogs.tsx'
import { MemoryList } from '#renderer/features/memory/memory-list.tsx'
import type { UnitDrafts } from '#renderer/features/memory/unit-draft.ts'
import { UnitsView } from '#renderer/features/memory/units-view.tsx'
import { useKeptFocus } from '#renderer/features/memory/use-kept-focus.ts'
import { useMemoryActs } from '#renderer/features/memory/use-memory-acts.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import './memory.css'

export interface MemoryScreenProps {
  /** TMX files that were dropped into the window, to be brought into a memory. */
  readonly files: readonly File[] | null
  /** They have been seen to. */
  readonly onFilesDone: () => void
  /** Units that are being changed: they outlive a look at another screen. */
  readonly drafts: UnitDrafts
  readonly onDrafts: (change: (drafts: UnitDrafts) => UnitDrafts) => void
}

/** The translation memories: what was translated before, where it comes from, and what becomes of it. */
export function MemoryScreen({ files, onFilesDone, drafts, onDrafts }: MemoryScreenProps) {
  const { t } = useTranslation('memory')
  const { t: ta } = useTranslation()
  const engine = useEngine()
  const [chosen, setChosen] = useState<string | null>(null)
  const [asked, setAsked] = useState<AboveMemory>({ is: 'nothing' })
  /** Grows when units came or went as a whole, so that the page of them is read again. */
  const [arrivals, setArrivals] = useState(0)
  const picker = useRef<HTMLInputElement>(null)
  const { state, reload } = useLoaded((signal) => engine.memory.list(undefined, { signal }), [engine])
  const memories = loadedValue(state)
  const readAgain = () => {
    setArrivals((times) => times + 1)
    reload()
  }
  // What another window remembers or deletes stands here too.
  useFollowed({
    open: (signal) => engine.memory.follow(undefined, { signal }),
    hear: readAgain,
    missed: readAgain,
  })
  const acts = useMemoryActs(memories ?? [], reload)
  const memory = memories?.find(({ id }) => id === chosen) ?? null
  const units = (memories ?? []).reduce((sum, each) => sum + each.units, 0)
  useKeptFocus(asked.is, memories?.length)
  const waysIn = (
    <>
      <Button look="primary" onPress={() => picker.current?.click()}>
        <FileDown aria-hidden />
        {t('screen.import')}
      </Button>
      <Button onPress={() => setAsked({ is: 'new' })}>
        <Plus aria-hidden />
        {t('screen.new')}
      </Button>
    </>
  )

  return (
    <Screen
      className="memory"
      top={
        <>
          <ScreenTitle over={memories ? t('screen.units', { count: units }) : ta('app.name')}>
            {t('screen.title')}
          </ScreenTitle>
          <span className="space" />
          <PaletteButton />
          {memories && memories.length > 0 ? waysIn : null}
        </>
      }
    >
      <div className="memory-frame">
        {memories && memories.length > 0 ? (
          <MemoryList
            memories={memories}
            chosen={memory?.id ?? null}
            onChoose={setChosen}
            onMove={(each, place) => void acts.move(each, place)}
            onAct={(is, each) => setAsked({ is, memory: each })}
          />
        ) : null}
        <div className="memory-units">
          {state.is === 'failed' ? <ErrorNotice error={state.error} onRetry={reload} /> : null}
          {memories && (memory?.units ?? units) > 0 ? (
            <UnitsView
              key={chosen}
              memories={memories}
              memory={memory}
              arrivals={arrivals}
              drafts={drafts}
              onDrafts={onDrafts}
              onChanged={reload}
            />
          ) : null}
          {memories && (memory?.units ?? units) === 0 ? (
            <EmptyState
              icon={<DatabaseZap aria-hidden />}
              title={memory ? t('screen.emptyMemoryTitle', { name: memory.name }) : t('screen.emptyTitle')}
              actions={memories.length === 0 ? waysIn : null}
            >
              {t('screen.emptyText')}
            </EmptyState>
          ) : null}
        </div>
      </div>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept=".tmx"
        aria-label={t('screen.import')}
        onChange={(event) => {
          const picked = [...(event.target.files ?? [])]
          if (picked.length > 0) setAsked({ is: 'import', files: picked })
          // The same file may be chosen again after it was corrected elsewhere.
          event.target.value = ''
        }}
      />
      {memories ? (
        <MemoryDialogs
          above={files ? { is: 'import', files } : asked}
          memories={memories}
          memory={memory}
          acts={acts}
          onAbove={setAsked}
          onClose={() => {
            setAsked({ is: 'nothing' })
            if (files) onFilesDone()
          }}
          onShow={(id) => {
            setChosen(id)
            readAgain()
          }}
        />
      ) : null}
    </Screen>
  )
}
