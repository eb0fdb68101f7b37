import { SearchX, Trash2, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { useDelayed } from '#renderer/app/use-delayed.ts'
import { languagePairs, pairKey } from '#renderer/features/memory/language-pairs.ts'
import { Pager } from '#renderer/features/memory/pager.tsx'
import { pairNames } from '#renderer/features/memory/pair-name.ts'
import type { UnitDrafts } from '#renderer/features/memory/unit-draft.ts'
import { UnitTable } from '#renderer/features/memory/unit-table.tsx'
import { useFocusOnEdit } from '#renderer/features/memory/use-focus-on-edit.ts'
import { useUnits } from '#renderer/features/memory/use-units.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { SearchField } from '#renderer/ui/fields.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { MemorySummary } from '#shared/contract/memory-values.ts'
import type { TranslationUnit } from '#shared/model/translation-unit.ts'

const pageSize = 50

export interface UnitsViewProps {
  readonly memories: readonly MemorySummary[]
  /** Null: the units of all memories. */
  readonly memory: MemorySummary | null
  /** Grows when units came or went as a whole. */
  readonly arrivals: number
  readonly drafts: UnitDrafts
  readonly onDrafts: (change: (drafts: UnitDrafts) => UnitDrafts) => void
  /** There are more or fewer units than before. */
  readonly onChanged: () => void
}

/** The units of one memory or of all, a page at a time, as far as they hold what is looked for. */
export function UnitsView({ memories, memory, arrivals, drafts, onDrafts, onChanged }: UnitsViewProps) {
  const { t, i18n } = useTranslation('memory')
  const { t: ta } = useTranslation()
  const { announce } = useAnnouncer()
  const [typed, setTyped] = useState('')
  const [pair, setPair] = useState(anyPair)
  const [offset, setOffset] = useState(0)
  const [chosen, setChosen] = useState<ReadonlyMap<string, TranslationUnit>>(new Map())
  const query = useDelayed(typed.trim(), 180)
  const pairs = languagePairs(memory ? [memory] : memories)
  const wanted = pairs.find((each) => pairKey(each) === pair) ?? null
  const units = useUnits(
    {
      memory: memory?.id ?? null,
      query,
      sourceLanguage: wanted?.sourceLanguage ?? null,
      targetLanguage: wanted?.targetLanguage ?? null,
      offset,
      limit: pageSize,
    },
    { arrivals, onDrafts, onChanged },
  )
  const tools = useRef<HTMLDivElement>(null)
  const focusOnEdit = useFocusOnEdit()
  const { page } = units
  const isMore = page?.isMore ?? false
  const total = units.isReading ? null : (page?.total ?? null)
  useEffect(() => {
    if (query === '' || total === null) return
    announce(isMore ? t('screen.foundMore', { number: total }) : t('screen.found', { count: total }))
  }, [query, total, isMore, announce, t])
  // The last of a page was deleted: the page before it is the last one now.
  useEffect(() => {
    if (total !== null && !isMore && total > 0 && offset >= total)
      setOffset(Math.floor((total - 1) / pageSize) * pageSize)
  }, [total, isMore, offset])

  const choose = (some: readonly TranslationUnit[], on: boolean) =>
    setChosen((all) => {
      const ids = new Set(some.map(({ id }) => id))
      const others = [...all].filter(([id]) => !ids.has(id))
      return new Map(on ? [...others, ...some.map((unit) => [unit.id, unit] as const)] : others)
    })
  const remove = async (some: readonly TranslationUnit[]) => {
    focusBesideDeleted(some)
    await units.remove(some)
    choose(some, false)
  }
  /** The button that deletes goes with what it deletes; the focus goes to the next unit, or where one searches. */
  const focusBesideDeleted = (some: readonly TranslationUnit[]) => {
    const here = page?.units ?? []
    const place = here.findIndex(({ id }) => id === some[0]?.id)
    const beside = here[place + 1] ?? here[place - 1]
    if (some.length === 1 && beside && !drafts.has(beside.id)) focusOnEdit(beside.id)
    else tools.current?.querySelector('input')?.focus()
  }
  const pairChoices = [
    { id: anyPair, label: t('screen.allPairs') },
    ...pairs.map((each) => ({ id: pairKey(each), label: t('screen.pairName', pairNames(each, i18n.language)) })),
  ]

  return (
    <>
      <div className="memory-tools" ref={tools}>
        <SearchField
          label={t('screen.searchLabel')}
          placeholder={t('screen.search')}
          clearLabel={ta('common.clear')}
          value={typed}
          onChange={(text) => {
            setTyped(text)
            setOffset(0)
          }}
        />
        <Select
          label={t('screen.pair')}
          labelHidden
          choices={pairChoices}
          chosen={wanted ? pair : anyPair}
          onChoose={(id) => {
            setPair(id)
            setOffset(0)
          }}
        />
        {chosen.size > 0 ? (
          <div className="memory-chosen">
            <span className="numbers">{t('screen.chosen', { count: chosen.size })}</span>
            <Button size="small" look="danger" onPress={() => void remove([...chosen.values()])}>
              <Trash2 aria-hidden />
              {t('screen.deleteChosen')}
            </Button>
            <Button size="small" look="quiet" onPress={() => setChosen(new Map())}>
              <X aria-hidden />
              {t('screen.chooseNone')}
            </Button>
          </div>
        ) : null}
      </div>
      {units.error === undefined ? null : <ErrorNotice error={units.error} onRetry={units.reload} />}
      {page && (page.units.length > 0 || drafts.size > 0) ? (
        <UnitTable
          page={page}
          showPair={wanted === null && pairs.length > 1}
          chosen={chosen}
          drafts={drafts}
          memoryName={memory ? null : (id) => memories.find((each) => each.id === id)?.name ?? ''}
          onChoose={choose}
          onDraft={units.draft}
          onSave={async (draft) => {
            if (await units.save(draft)) focusOnEdit(draft.unit.id)
          }}
          onCancel={(draft) => {
            focusOnEdit(draft.unit.id)
            units.leave(draft)
          }}
          onDelete={(unit) => void remove([unit])}
        />
      ) : null}
      {page && page.total > 0 ? (
        <Pager
          offset={offset}
          shown={page.units.length}
          size={pageSize}
          total={page.total}
          isMore={page.isMore}
          onOffset={setOffset}
        />
      ) : null}
      {page?.total === 0 && query !== '' ? (
        <EmptyState icon={<SearchX aria-hidden />} title={t('screen.noHitsTitle')}>
          {t('screen.noHitsText', { query })}
        </EmptyState>
      ) : null}
    </>
  )
}

/** No pair of languages has this key: a key has a space in it. */
const anyPair = 'any'
