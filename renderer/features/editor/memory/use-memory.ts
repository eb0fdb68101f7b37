import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { useDelayed } from '#renderer/app/use-delayed.ts'
import type { EditingView } from '#renderer/editor/release-editing.ts'
import type { Cell } from '#renderer/editor/row-actions.ts'
import { targetAt } from '#renderer/editor/suggestions-at.ts'
import {
  type OfferedMatch,
  offeredFrom,
  type WantedSegment,
  wantedSegments,
} from '#renderer/features/editor/memory/offered-matches.ts'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** What the desk’s memories know of the row at hand. */
export interface RowMemory {
  readonly matches: readonly OfferedMatch[]
  /** The version the matches are for; null where the caret is in no row. */
  readonly target: LanguageTag | null
  /** Keeps a confirmed cell for the next release. */
  readonly remember: (cell: Cell) => void
}

const nothing: readonly OfferedMatch[] = []
const threshold = 0.7
const restMs = 120

/** Looks the row under the caret up in the memories, again whenever its source changes or something was remembered. */
export function useMemory({ opened, sync }: OpenRelease, view: EditingView, shown: readonly LanguageTag[]): RowMemory {
  const engine = useEngine()
  const { t } = useTranslation('editor')
  const { fail } = useAnnouncer()
  const { source } = view.text
  const target = targetAt(view, shown)
  const rowId = view.caret?.rowId ?? null
  const wanted = useMemo(() => (rowId === null ? [] : wantedSegments(view.text, rowId)), [view.text, rowId])
  // The same question is not asked again because something else in the release changed.
  const asked = JSON.stringify([localeOf(view, source), target === null ? null : localeOf(view, target), wanted])
  const question = useDelayed(asked, restMs)
  const [remembered, setRemembered] = useState(0)
  const [answer, setAnswer] = useState<{ readonly question: string; readonly matches: readonly OfferedMatch[] }>({
    question: '',
    matches: nothing,
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was remembered meanwhile may answer better
  useEffect(() => {
    const [from, to, segments] = JSON.parse(question) as [LanguageTag, LanguageTag | null, readonly WantedSegment[]]
    if (to === null || segments.length === 0) return
    const stop = new AbortController()
    const ask = async (segment: WantedSegment) => {
      const { text, before, after } = segment
      const query = { sourceLanguage: from, targetLanguage: to, text, before, after, threshold, limit: 5 }
      return { wanted: segment, matches: await engine.memory.matches(query, { signal: stop.signal }) }
    }
    Promise.all(segments.map(ask)).then(
      (found) => setAnswer({ question, matches: offeredFrom(found) }),
      (error: unknown) => {
        if (!stop.signal.aborted) fail(error)
      },
    )
    return () => stop.abort()
  }, [engine, question, remembered, fail])

  const releaseId = opened.summary.id
  const remember = useCallback(
    ({ rowId: row }: Cell) => {
      const kept = async () => {
        // The engine remembers what is committed, so the confirmation must be.
        await sync.settled()
        const wish = { is: 'rows', releaseId, rows: [row] } as const
        await engine.memory.add({ memory: null, nameOfFirst: t('memory.first'), remember: wish })
        setRemembered((count) => count + 1)
      }
      kept().catch(fail)
    },
    [engine, sync, releaseId, t, fail],
  )
  return { matches: answer.question === asked ? answer.matches : nothing, target, remember }
}

/** With its region, whose names of months an adapted translation is to use. */
function localeOf({ text }: EditingView, language: LanguageTag): string {
  return text.locales[language] ?? language
}
