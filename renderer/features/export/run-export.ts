import type { EngineClient } from '#renderer/engine/connect-engine.ts'
import { followToEnd } from '#renderer/engine/follow-to-end.ts'
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
): Promise<ExportSummary | undefined> {
  return followToEnd(await engine.exports.run(request, { signal }), { signal, onProgress })
}
