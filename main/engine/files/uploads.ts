import { randomUUID } from 'node:crypto'
import { Failure } from '#shared/model/failure.ts'

const mostBytes = 100 * 1024 * 1024
const keptMs = 10 * 60_000

/** Bytes on their way from a window to the engine, in pieces; forgotten after ten minutes or once taken. */
export interface Uploads {
  begin(size: number): string
  append(upload: string, chunk: Uint8Array): number
  /** The bytes; they stay until they expire, so that a file can be read again with another encoding. */
  bytes(upload: string): Uint8Array
}

interface Upload {
  readonly pieces: Uint8Array[]
  received: number
  readonly startedAt: number
}

export function createUploads(now: () => Date): Uploads {
  const uploads = new Map<string, Upload>()

  function find(id: string): Upload {
    const upload = uploads.get(id)
    if (!upload) throw new Failure('FILE_UNREADABLE')
    return upload
  }

  return {
    begin: (size) => {
      if (size > mostBytes) throw new Failure('FILE_TOO_LARGE', { limit: '100 MB' })
      for (const [id, upload] of uploads) if (now().getTime() - upload.startedAt > keptMs) uploads.delete(id)
      const id = randomUUID()
      uploads.set(id, { pieces: [], received: 0, startedAt: now().getTime() })
      return id
    },
    append: (id, chunk) => {
      const upload = find(id)
      if (upload.received + chunk.byteLength > mostBytes) throw new Failure('FILE_TOO_LARGE', { limit: '100 MB' })
      upload.pieces.push(chunk)
      upload.received += chunk.byteLength
      return upload.received
    },
    bytes: (id) => {
      const upload = find(id)
      const whole = new Uint8Array(upload.received)
      let at = 0
      for (const piece of upload.pieces) {
        whole.set(piece, at)
        at += piece.byteLength
      }
      return whole
    },
  }
}
