import { uploadFile } from '#renderer/app/upload-file.ts'
import type { EngineClient } from '#renderer/engine/connect-engine.ts'
import type { ReleaseSummary } from '#shared/contract/values.ts'
import type { Remark } from '#shared/model/note.ts'

/** A `.release` file that is a copy of a release of the library. */
export interface ReleaseCopy {
  readonly file: File
  /** Those it is a copy of, the last edited first; never none. */
  readonly releases: readonly ReleaseSummary[]
  /** What it says, as ProseMirror JSON of `shared/document/schema.ts`. */
  readonly document: unknown
  /** What is noted in it and waits. */
  readonly remarks: readonly Remark[]
}

/** Opens the file as a release of its own beside the one it is a copy of. */
export async function keepSeparately(
  engine: EngineClient,
  file: File,
  signal: AbortSignal,
): Promise<ReleaseSummary | null> {
  const upload = await uploadFile(engine, file, { signal })
  const opened = await engine.releases.openFile({ upload, fileName: file.name, separate: true }, { signal })
  return opened.is === 'opened' ? opened.release : null
}
