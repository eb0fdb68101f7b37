import type { EngineClient } from '#renderer/engine/connect-engine.ts'
import { followToEnd } from '#renderer/engine/follow-to-end.ts'
import { Failure } from '#shared/model/failure.ts'
import type { ImportedDocument } from '#shared/model/imported-document.ts'

/** What the engine reads in a file that was sent to it. `onShare` hears how much is read, 0…1. Throws CANCELLED. */
export async function readUpload(
  engine: EngineClient,
  wanted: Parameters<EngineClient['imports']['read']>[0],
  { signal, onShare }: { readonly signal: AbortSignal; readonly onShare?: (share: number) => void },
): Promise<ImportedDocument> {
  const reading = await engine.imports.read(wanted, { signal })
  const document = await followToEnd(reading, { signal, onProgress: ({ share }) => onShare?.(share) })
  if (!document) throw new Failure('CANCELLED', { file: wanted.fileName })
  return document
}
