import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { useSettings } from '#renderer/app/settings-context.tsx'
import { uploadFile } from '#renderer/app/upload-file.ts'
import type { GlossaryPreview } from '#shared/contract/glossary-file-values.ts'
import type { TableMapping } from '#shared/model/glossary-file.ts'

export type ImportState =
  | { readonly is: 'reading' }
  | { readonly is: 'ready'; readonly preview: GlossaryPreview }
  | { readonly is: 'failed'; readonly error: unknown }

export interface WantedImport {
  /** Null for a new glossary. */
  readonly glossary: string | null
  readonly name: string
  readonly conflicts: 'keep' | 'take'
}

export interface GlossaryImport {
  readonly state: ImportState
  /** What was read last, shown while it is read again. */
  readonly preview: GlossaryPreview | null
  /** Null: as it is guessed. */
  readonly mapping: TableMapping | null
  readonly setMapping: (mapping: TableMapping) => void
  readonly retry: () => void
  readonly error: unknown
  readonly isRunning: boolean
  /** The glossary it went into, or null where it did not. */
  readonly run: (wanted: WantedImport) => Promise<string | null>
}

/** Sends a file to the engine, asks what it would change, and again whenever the target or the mapping changes. */
export function useGlossaryImport(file: File, glossary: string | null): GlossaryImport {
  const engine = useEngine()
  const { settings, change } = useSettings()
  const { tell } = useAnnouncer()
  const { t } = useTranslation('glossary')
  const [mapping, setMapping] = useState<TableMapping | null>(null)
  const [state, setState] = useState<ImportState>({ is: 'reading' })
  const [preview, setPreview] = useState<GlossaryPreview | null>(null)
  const [tries, setTries] = useState(0)
  const [error, setError] = useState<unknown>(null)
  const [isRunning, setRunning] = useState(false)
  const sent = useRef<string | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: trying again reads anew
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const read = async () => {
      sent.current ??= await uploadFile(engine, file, { signal })
      const asked = { upload: sent.current, fileName: file.name, mapping, glossary }
      return engine.glossaries.readFile(asked, { signal })
    }
    setState({ is: 'reading' })
    read().then(
      (found) => {
        if (signal.aborted) return
        setPreview(found)
        setState({ is: 'ready', preview: found })
      },
      (reason: unknown) => {
        if (!signal.aborted) setState({ is: 'failed', error: reason })
      },
    )
    return () => stop.abort()
  }, [engine, file, glossary, mapping, tries])

  const run = async ({ glossary: into, name, conflicts }: WantedImport): Promise<string | null> => {
    if (sent.current === null) return null
    setRunning(true)
    setError(null)
    try {
      const target = into === null ? { name } : { glossary: into }
      const asked = { upload: sent.current, fileName: file.name, mapping, into: target, conflicts }
      const done = await engine.glossaries.importFile(asked)
      if (into === null && settings.glossaries !== null) {
        await change({ glossaries: [...settings.glossaries, done.glossary] })
      }
      tell(t('import.done', { added: done.added, changed: done.changed }))
      return done.glossary
    } catch (reason) {
      setError(reason)
      return null
    } finally {
      setRunning(false)
    }
  }
  return {
    state,
    preview,
    mapping,
    setMapping,
    retry: () => setTries((count) => count + 1),
    error,
    isRunning,
    run,
  }
}
