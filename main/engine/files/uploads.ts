import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { asFailure } from '#engine/files/write-atomically.ts'
import { Failure } from '#shared/model/failure.ts'

const mostBytes = 100 * 1024 * 1024
const mostLargeBytes = 2 * 1024 * 1024 * 1024
const keptMs = 10 * 60_000

/** Bytes on their way from a window to the engine, in pieces; forgotten after ten minutes or once taken. */
export interface Uploads {
  /** `large` files, such as memories, wait on the disk and may be of 2 GB. */
  begin(size: number, options?: { readonly large?: boolean }): string
  append(upload: string, chunk: Uint8Array): number
  /** The bytes; they stay until they expire, so that a file can be read again with another encoding. */
  bytes(upload: string): Uint8Array
  /** A file with the bytes of a large upload, and its size; it is there until `forget`. */
  file(upload: string): { readonly path: string; readonly size: number }
  forget(upload: string): void
}

interface Upload {
  readonly pieces: Uint8Array[]
  received: number
  readonly startedAt: number
  /** Where a large one is put; null: it is kept in memory. */
  readonly path: string | null
}

/** Large files wait in `folder`, which is emptied here: what lies there was left by an end that nobody foresaw. */
export function createUploads(now: () => Date, folder: string): Uploads {
  rmSync(folder, { recursive: true, force: true })
  const uploads = new Map<string, Upload>()

  function find(id: string): Upload {
    const upload = uploads.get(id)
    if (!upload) throw new Failure('FILE_UNREADABLE')
    return upload
  }

  function forget(id: string): void {
    const path = uploads.get(id)?.path
    uploads.delete(id)
    if (path) rmSync(path, { force: true })
  }

  return {
    begin: (size, { large = false } = {}) => {
      if (large && size > mostLargeBytes) throw new Failure('TMX_TOO_LARGE', { file: '' })
      if (!large && size > mostBytes) throw new Failure('FILE_TOO_LARGE', { limit: '100 MB' })
      for (const [id, { startedAt }] of uploads) if (now().getTime() - startedAt > keptMs) forget(id)
      const id = randomUUID()
      if (large) mkdirSync(folder, { recursive: true, mode: 0o700 })
      const path = large ? join(folder, id) : null
      uploads.set(id, { pieces: [], received: 0, startedAt: now().getTime(), path })
      return id
    },
    append: (id, chunk) => {
      const upload = find(id)
      const most = upload.path === null ? mostBytes : mostLargeBytes
      if (upload.received + chunk.byteLength > most) throw new Failure('FILE_TOO_LARGE', { limit: '100 MB' })
      if (upload.path === null) upload.pieces.push(chunk)
      else appendToFile(upload.path, chunk)
      upload.received += chunk.byteLength
      return upload.received
    },
    file: (id) => {
      const { path, received } = find(id)
      if (path === null) throw new Failure('FILE_UNREADABLE')
      return { path, size: received }
    },
    forget,
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

function appendToFile(path: string, chunk: Uint8Array): void {
  try {
    appendFileSync(path, chunk, { mode: 0o600 })
  } catch (cause) {
    throw asFailure(cause, path)
  }
}
