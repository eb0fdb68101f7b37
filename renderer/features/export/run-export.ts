import type { EngineClient } from '#renderer/engine/connect-engine.ts'
import type { ExportSummary } from '#shared/contract/values.ts'

export type ExportRequest = Parameters<EngineClient['exports']['run']>[0]

export interface ExportProgress {
  readonly done: number
  readonly total: number
  readonly current: string | null
}

/** Runs an export to its end; progress is heard on the way, the summary is the answer. */
export async function runExport(
  engine: EngineClient,
  request: ExportRequest,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (progress: ExportProgress) => void },
): Promise<ExportSummary> {
  const events = await engine.exports.run(request, { signal })
  const stop = () => void events.return(undefined)
  signal.addEventListener('abort', stop)
  try {
    for (;;) {
      const event = await events.next()
      if (event.done) return event.value
      onProgress(event.value)
    }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
