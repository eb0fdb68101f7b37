import { open } from 'node:fs/promises'
import { createXmlDecoder } from '#engine/memory/tmx/decode-xml-stream.ts'
import { createTmxReader, type TmxRead } from '#engine/memory/tmx/tmx-reader.ts'
import type { TmxOptions } from '#engine/memory/tmx/tmx-tree.ts'
import { Failure } from '#shared/model/failure.ts'

export interface TmxPiece extends TmxRead {
  /** Of the file, so far. */
  readonly bytes: number
}

const pieceBytes = 65_536

/** The units of a TMX file, piece by piece: however large the file is, one piece of it is in memory. */
export async function* readTmxFile(path: string, file: string, options: TmxOptions): AsyncGenerator<TmxPiece> {
  const reader = createTmxReader(file, options)
  const decode = createXmlDecoder()
  const opened = await openedFile(path, file)
  let bytes = 0
  try {
    const piece = new Uint8Array(pieceBytes)
    for (;;) {
      const { bytesRead } = await opened.read(piece, 0, pieceBytes)
      if (bytesRead === 0) break
      bytes += bytesRead
      yield { ...reader.write(decoded(decode, piece.subarray(0, bytesRead), file)), bytes }
    }
    if (bytes === 0) throw new Failure('FILE_EMPTY', { file })
    const last = reader.write(decoded(decode, null, file))
    yield { ...last, bytes }
    yield { ...reader.close(), bytes }
  } finally {
    await opened.close()
  }
}

function decoded(decode: ReturnType<typeof createXmlDecoder>, piece: Uint8Array | null, file: string): string {
  try {
    return decode(piece)
  } catch (cause) {
    if (cause instanceof TypeError || cause instanceof RangeError)
      throw new Failure('TEXT_ENCODING_UNKNOWN', { file }, { cause })
    throw cause
  }
}

async function openedFile(path: string, file: string) {
  try {
    const opened = await open(path, 'r')
    const found = await opened.stat()
    if (found.isFile()) return opened
    await opened.close()
    throw new Failure('FILE_IS_FOLDER', { file })
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw new Failure(isMissing ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE', { file }, { cause })
  }
}
