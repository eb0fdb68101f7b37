import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import { importBudget } from '#engine/files/import/import-budget.ts'
import { Failure } from '#shared/model/failure.ts'

export interface OpenedPackage {
  /** Names of all entries, as the central directory spells them. */
  readonly names: readonly string[]
  /** The bytes of the wanted parts that exist. */
  readonly parts: ReadonlyMap<string, Uint8Array>
}

/**
 * Opens a ZIP package whose sender is not trusted and keeps the wanted parts in memory. The central directory is the
 * truth, and each local header must agree with it; no size that the package declares is believed: every entry is inflated
 * and counted, also those that nobody reads, and the first one over budget refuses the whole. Nothing touches the disk.
 */
export function openPackage(file: string, bytes: Uint8Array, wanted: (name: string) => boolean): OpenedPackage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(file, bytes, view)
  refuseDuplicates(file, entries, wanted)
  const located = entries.map((entry) => locate(file, bytes, view, entry))
  refuseOverlaps(file, located)
  const parts = new Map<string, Uint8Array>()
  let total = 0
  for (const entry of located) {
    const keep = wanted(entry.name)
    const { size, content } = inflate(file, bytes, entry, keep, importBudget.inflatedBytes - total)
    total += size
    if (content) parts.set(entry.name, content)
  }
  return { names: entries.map((entry) => entry.name), parts }
}

/** The names of the entries of a package, of which nothing is unpacked. */
export function namesInPackage(file: string, bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return readDirectory(file, bytes, view).map((entry) => entry.name)
}

interface Entry {
  readonly name: string
  readonly rawName: Uint8Array
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly headerOffset: number
}
interface LocatedEntry extends Entry {
  readonly start: number
}

const damaged = (file: string): Failure => new Failure('ARCHIVE_DAMAGED', { file })
const bomb = (file: string): Failure => new Failure('ARCHIVE_BOMB', { file })

function readDirectory(file: string, bytes: Uint8Array, view: DataView): readonly Entry[] {
  const { count, offset } = findDirectory(file, bytes, view)
  if (count > importBudget.entries) throw bomb(file)
  const entries: Entry[] = []
  let at = offset
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged(file)
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const commentLength = view.getUint16(at + 32, true)
    const end = at + 46 + nameLength + extraLength + commentLength
    if (end > bytes.length) throw damaged(file)
    if ((flags & 0x41) !== 0 || method === 99) throw new Failure('FILE_PASSWORD_PROTECTED', { file })
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength)
    const sizes = wideSizes(view, at, at + 46 + nameLength, extraLength)
    entries.push({ name: nameOf(rawName), rawName, method, crc: view.getUint32(at + 16, true), ...sizes })
    at = end
  }
  return entries
}

/** A comment may hold another end record: of two that both reach the end of the file, each program believes another. */
function findDirectory(file: string, bytes: Uint8Array, view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff)
  const ends: number[] = []
  for (let at = bytes.length - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50 && at + 22 + view.getUint16(at + 20, true) === bytes.length)
      ends.push(at)
  }
  const [at, other] = ends
  if (at === undefined) throw damaged(file)
  if (other !== undefined) throw new Failure('ARCHIVE_UNSAFE', { file })
  const count = view.getUint16(at + 10, true)
  const offset = view.getUint32(at + 16, true)
  if (count !== 0xffff && offset !== 0xffffffff) return { count, offset }
  const locator = at - 20
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw damaged(file)
  const record = Number(view.getBigUint64(locator + 8, true))
  if (record + 56 > bytes.length || view.getUint32(record, true) !== 0x06064b50) throw damaged(file)
  return { count: Number(view.getBigUint64(record + 32, true)), offset: Number(view.getBigUint64(record + 48, true)) }
}

/** Packed size and header offset, from the ZIP64 field where the short ones are full. */
function wideSizes(
  view: DataView,
  at: number,
  extraStart: number,
  extraLength: number,
): { packedSize: number; headerOffset: number } {
  let packedSize = view.getUint32(at + 20, true)
  let headerOffset = view.getUint32(at + 42, true)
  if (packedSize !== 0xffffffff && headerOffset !== 0xffffffff) return { packedSize, headerOffset }
  for (let field = extraStart; field + 4 <= extraStart + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue
    const end = Math.min(field + 4 + view.getUint16(field + 2, true), extraStart + extraLength)
    let value = field + 4 + (view.getUint32(at + 24, true) === 0xffffffff ? 8 : 0)
    if (packedSize === 0xffffffff && value + 8 <= end) {
      packedSize = Number(view.getBigUint64(value, true))
      value += 8
    }
    if (headerOffset === 0xffffffff && value + 8 <= end) headerOffset = Number(view.getBigUint64(value, true))
  }
  return { packedSize, headerOffset }
}

function nameOf(raw: Uint8Array): string {
  return new TextDecoder('utf-8').decode(raw)
}

/** Two parts of one name: one program would show the first, another the second. Refused where we read the part. */
function refuseDuplicates(file: string, entries: readonly Entry[], wanted: (name: string) => boolean): void {
  const seen = new Set<string>()
  for (const { name } of entries) {
    const folded = name.toLowerCase().replaceAll('\\', '/')
    if (seen.has(folded) && (wanted(name) || wanted(folded))) throw new Failure('ARCHIVE_UNSAFE', { file })
    seen.add(folded)
  }
}

function locate(file: string, bytes: Uint8Array, view: DataView, entry: Entry): LocatedEntry {
  const at = entry.headerOffset
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw damaged(file)
  if ((view.getUint16(at + 6, true) & 0x41) !== 0) throw new Failure('FILE_PASSWORD_PROTECTED', { file })
  const nameLength = view.getUint16(at + 26, true)
  const start = at + 30 + nameLength + view.getUint16(at + 28, true)
  if (start + entry.packedSize > bytes.length) throw damaged(file)
  const localName = bytes.subarray(at + 30, at + 30 + nameLength)
  if (localName.length !== entry.rawName.length || !localName.every((byte, index) => byte === entry.rawName[index])) {
    throw new Failure('ARCHIVE_UNSAFE', { file })
  }
  return { ...entry, start }
}

/** Many entries that share the same packed bytes unpack to more than any file could hold. */
function refuseOverlaps(file: string, entries: readonly LocatedEntry[]): void {
  let reached = 0
  for (const entry of entries.toSorted((left, right) => left.headerOffset - right.headerOffset)) {
    if (entry.headerOffset < reached) throw bomb(file)
    reached = entry.start + entry.packedSize
  }
}

function inflate(
  file: string,
  bytes: Uint8Array,
  entry: LocatedEntry,
  keep: boolean,
  allowance: number,
): { size: number; content: Uint8Array | null } {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize)
  const chunks: Uint8Array[] = []
  let size = 0
  const count = (chunk: Uint8Array): void => {
    size += chunk.length
    if (size > importBudget.partBytes || size > allowance) throw bomb(file)
    if (size > importBudget.ratioFromBytes && size > entry.packedSize * importBudget.ratio) throw bomb(file)
    if (keep) chunks.push(chunk)
  }
  if (entry.method === 0) {
    count(packed)
  } else if (entry.method === 8) {
    const stream = new Inflate(count)
    try {
      for (let at = 0; at < packed.length; at += 16_384) {
        stream.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length)
      }
    } catch (error) {
      if (error instanceof Failure) throw error
      throw new Failure('ARCHIVE_DAMAGED', { file }, { cause: error })
    }
  } else if (keep) {
    throw damaged(file)
  }
  if (!keep) return { size, content: null }
  const content = joined(chunks, size)
  if (crc32(content) !== entry.crc) throw damaged(file)
  return { size, content }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const content = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    content.set(chunk, at)
    at += chunk.length
  }
  return content
}
