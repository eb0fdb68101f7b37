import { useCallback, useEffect, useRef, useState } from 'react'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { failureOfFile } from '#renderer/app/failure-of-file.ts'
import { createLatestWork } from '#renderer/app/latest-work.ts'
import { readUpload } from '#renderer/app/read-upload.ts'
import type { ReleaseCopy } from '#renderer/app/release-copy.ts'
import { uploadFile } from '#renderer/app/upload-file.ts'
import type { EngineClient } from '#renderer/engine/connect-engine.ts'
import { type ImportSource, nameOfSource } from '#renderer/features/import/import-sources.ts'
import { type Review, reviewOf } from '#renderer/features/import/review.ts'
import type { ReleaseSummary } from '#shared/contract/values.ts'

export interface ImportItem {
  readonly id: number
  readonly name: string
  readonly source: ImportSource
  readonly state: ImportState
}

export type ImportState =
  | { readonly is: 'sending'; readonly share: number }
  | { readonly is: 'reading'; readonly share: number }
  /** While it is read again, what was read before stays, and whoever works with the keyboard stays where he is. */
  | { readonly is: 'ready'; readonly review: Review; readonly isReadAgain?: boolean }
  /** A `.release` file: it is in the library already. */
  | { readonly is: 'opened'; readonly release: ReleaseSummary }
  /** It was agreed to, and this is the release it is in now. */
  | { readonly is: 'made'; readonly as: 'became' | 'version'; readonly release: ReleaseSummary }
  /** A `.release` file that is a copy of one in the library: nothing was kept of it yet. */
  | { readonly is: 'known'; readonly copy: ReleaseCopy }
  | { readonly is: 'failed'; readonly error: unknown }

export interface ReadAs {
  readonly language?: string
  readonly encoding?: string
  /** The language of each column, null where it is no version. */
  readonly columns?: readonly (string | null)[]
}

export interface Imports {
  readonly items: readonly ImportItem[]
  readonly review: (id: number, next: Review) => void
  /** Reads again, as another language or encoding. */
  readonly readAgain: (id: number, as: ReadAs) => void
  readonly leaveOut: (id: number) => void
  readonly made: (id: number, as: 'became' | 'version', release: ReleaseSummary) => void
}

/** Sends and reads the sources one after the other; one that fails stops nobody else. Sources may come in at the end. */
export function useImports(sources: readonly ImportSource[]): Imports {
  const engine = useEngine()
  const [items, setItems] = useState<readonly ImportItem[]>([])
  const work = useRef(createLatestWork())
  const become = useCallback((id: number, state: ImportState) => {
    setItems((all) => all.map((item) => (item.id === id ? { ...item, state } : item)))
  }, [])
  const read = useCallback(
    async (id: number, source: ImportSource, as: ReadAs, showsProgress = true) => {
      const signal = work.current.begin(id)
      if (signal.aborted) return
      try {
        const state = await readSource(engine, source, as, signal, (next) => {
          if (!signal.aborted && showsProgress) become(id, next)
        })
        if (!signal.aborted) become(id, state)
      } catch (error) {
        if (!signal.aborted) {
          const named = source.from === 'file' ? failureOfFile(error, source.file.name) : error
          become(id, { is: 'failed', error: named })
        }
      }
    },
    [engine, become],
  )
  const begun = useRef(0)
  useEffect(() => {
    const mine = createLatestWork()
    work.current = mine
    return () => {
      mine.leaveAll()
      begun.current = 0
      setItems([])
    }
  }, [])
  const line = useRef<Promise<void>>(Promise.resolve())
  useEffect(() => {
    const first = begun.current
    const next = sources.slice(first)
    begun.current = sources.length
    setItems((all) => [
      ...all,
      ...next.map((source, at) => ({
        id: first + at,
        name: nameOfSource(source),
        source,
        state: { is: 'reading', share: 0 } as const,
      })),
    ])
    line.current = line.current.then(async () => {
      for (const [at, source] of next.entries()) await read(first + at, source, {})
    })
  }, [sources, read])
  return {
    items,
    review: (id, review) => become(id, { is: 'ready', review }),
    readAgain: (id, as) => {
      const item = items.find((each) => each.id === id)
      if (!item) return
      const { state } = item
      if (state.is === 'ready') become(id, { ...state, isReadAgain: true })
      void read(id, item.source, as, state.is !== 'ready')
    },
    made: (id, as, release) => become(id, { is: 'made', as, release }),
    leaveOut: (id) => {
      work.current.leave(id)
      setItems((all) => all.filter((item) => item.id !== id))
    },
  }
}

async function readSource(
  engine: EngineClient,
  source: ImportSource,
  as: ReadAs,
  signal: AbortSignal,
  onState: (state: ImportState) => void,
): Promise<ImportState> {
  if (source.from === 'elsewhere') throw source.failure
  if (source.from === 'text') {
    const { text, html, name } = source
    const { language } = as
    const document = await engine.imports.readText(
      { text, html, fileName: name, ...(language ? { language } : {}) },
      { signal },
    )
    return { is: 'ready', review: reviewOf(document) }
  }
  onState({ is: 'sending', share: 0 })
  const upload = await uploadFile(engine, source.file, {
    signal,
    onShare: (share) => onState({ is: 'sending', share }),
  })
  onState({ is: 'reading', share: 0 })
  const fileName = source.file.name
  if (fileName.toLowerCase().endsWith('.release')) {
    const opened = await engine.releases.openFile({ upload, fileName }, { signal })
    if (opened.is === 'opened') return opened
    const { releases, document, remarks } = opened
    return { is: 'known', copy: { file: source.file, releases, document, remarks } }
  }
  const { columns, ...others } = as
  const wanted = { upload, fileName, ...others, ...(columns ? { columns: [...columns] } : {}) }
  const document = await readUpload(engine, wanted, { signal, onShare: (share) => onState({ is: 'reading', share }) })
  return { is: 'ready', review: reviewOf(document) }
}
