import type { EngineClient } from '#renderer/engine/connect-engine.ts'
import { Failure } from '#shared/model/failure.ts'

const pieceBytes = 1024 * 1024

export interface UploadOptions {
  readonly signal: AbortSignal
  /** A translation memory, which may be of 2 GB; anything else ends at 100 MB. */
  readonly large?: boolean
  readonly onShare?: (share: number) => void
}

/** Sends a file to the engine in pieces and returns the upload's id. `onShare` hears how much has arrived, 0…1. */
export async function uploadFile(
  engine: EngineClient,
  file: Blob,
  { signal, large = false, onShare }: UploadOptions,
): Promise<string> {
  const { upload } = await engine.uploads.begin({ size: file.size, ...(large ? { large } : {}) }, { signal })
  for (let start = 0; start < file.size; start += pieceBytes) {
    const chunk = await base64Of(file.slice(start, start + pieceBytes))
    const { received } = await engine.uploads.append({ upload, chunk }, { signal })
    onShare?.(received / file.size)
  }
  return upload
}

/** The browser's own encoder: it takes a megabyte in about a millisecond, a loop over characters takes a hundred. */
function base64Of(piece: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      const address = String(reader.result)
      resolve(address.slice(address.indexOf(',') + 1))
    }
    // A folder, a file that has gone since it was chosen, a share that does not answer.
    reader.onerror = () => reject(new Failure('FILE_UNREADABLE', {}, { cause: reader.error, retryable: true }))
    reader.readAsDataURL(piece)
  })
}
