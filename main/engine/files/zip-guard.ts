import { isUtf8 } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'
import { Failure } from '#shared/model/failure.ts'

/**
 * What a package may cost to open. Measured over 3,345 real Office packages: the largest honest ones held 733 entries
 * and 60 MB, with an entry ratio of 170:1; only bombs went past 200:1.
 */
export interface ZipBudgets {
  readonly totalBytes: number
  readonly entryBytes: number
  readonly entries: number
  /** Inflated bytes to one packed byte, looked at only when an entry is larger than `ratioFreeBytes`. */
  readonly ratio: number
  readonly ratioFreeBytes: number
}

export const zipBudgets: ZipBudgets = {
  totalBytes: 512 * 1024 * 1024,
  entryBytes: 128 * 1024 * 1024,
  entries: 5000,
  ratio: 200,
  ratioFreeBytes: 1024 * 1024,
}

export interface ReadZipOptions {
  /** Named in the failure that the user reads. */
  readonly fileName: string
  readonly budgets?: Partial<ZipBudgets>
  /** Parts to inflate; without it all are. A part left out is still checked for its name and its place. */
  readonly wanted?: (name: string) => boolean
}

/**
 * Opens a ZIP package (DOCX, ODT, `.release`) without trusting a number in it: sizes are bounded while inflating, the
 * central directory is the only truth and each local header must agree with it, and nothing is ever written to disk.
 * Folders and symbolic links are left out. Throws a `Failure` with an `ARCHIVE_…` code, or `FILE_PASSWORD_PROTECTED`.
 */
export function readZip(bytes: Uint8Array, options: ReadZipOptions): Map<string, Uint8Array> {
  const budgets = { ...zipBudgets, ...options.budgets }
  const refuse: Refuse = (code) => new Failure(code, { file: options.fileName })
  const entries = readDirectory(bytes, budgets, refuse)
  refuseUnsafeNames(entries, refuse)
  const placed = entries.map((entry) => ({ ...entry, ...locate(bytes, entry, refuse) }))
  refuseOverlaps(placed, refuse)

  const parts = new Map<string, Uint8Array>()
  let totalBytes = 0
  for (const entry of placed) {
    if (entry.isFolder || entry.isLink) continue
    if (options.wanted && !options.wanted(entry.name)) continue
    const part = inflate(bytes, entry, { ...budgets, totalBytes: budgets.totalBytes - totalBytes }, refuse)
    totalBytes += part.length
    parts.set(entry.name, part)
  }
  return parts
}

type Refuse = (code: 'ARCHIVE_BOMB' | 'ARCHIVE_DAMAGED' | 'ARCHIVE_UNSAFE' | 'FILE_PASSWORD_PROTECTED') => Failure

interface DirectoryEntry {
  readonly name: string
  readonly rawName: Uint8Array
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packedBytes: number
  readonly inflatedBytes: number
  readonly headerOffset: number
  readonly isFolder: boolean
  readonly isLink: boolean
}

interface Place {
  readonly dataStart: number
  readonly dataEnd: number
}

const signature = {
  local: 0x04034b50,
  directory: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
}
const unsafeFlag = { encrypted: 0x0001, strongEncryption: 0x0040, maskedHeaders: 0x2000 }
const stored = 0
const deflated = 8
const in64 = 0xffffffff

function readDirectory(bytes: Uint8Array, budgets: ZipBudgets, refuse: Refuse): readonly DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view, refuse)
  if (end.entries > budgets.entries) throw refuse('ARCHIVE_BOMB')
  const entries: DirectoryEntry[] = []
  let at = end.directoryStart
  for (let index = 0; index < end.entries; index += 1) {
    if (at + 46 > end.directoryEnd || view.getUint32(at, true) !== signature.directory) throw refuse('ARCHIVE_DAMAGED')
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const commentLength = view.getUint16(at + 32, true)
    const next = at + 46 + nameLength + extraLength + commentLength
    if (next > end.directoryEnd) throw refuse('ARCHIVE_DAMAGED')
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength)
    const flags = view.getUint16(at + 8, true)
    const name = decodeName(rawName)
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength, refuse)
    const madeByUnix = view.getUint8(at + 5) === 3
    entries.push({
      name,
      rawName,
      flags,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes,
      isFolder: name.endsWith('/'),
      isLink: madeByUnix && ((view.getUint32(at + 38, true) >>> 16) & 0o170000) === 0o120000,
    })
    at = next
  }
  if (at !== end.directoryEnd) throw refuse('ARCHIVE_DAMAGED')
  return entries
}

interface DirectoryEnd {
  readonly entries: number
  readonly directoryStart: number
  readonly directoryEnd: number
}

/** A comment may hold a second, forged end record: two records that both reach the end of the file are refused. */
function findEnd(view: DataView, refuse: Refuse): DirectoryEnd {
  const candidates: number[] = []
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) !== signature.end) continue
    if (at + 22 + view.getUint16(at + 20, true) === view.byteLength) candidates.push(at)
  }
  const at = candidates[0]
  if (at === undefined) throw refuse('ARCHIVE_DAMAGED')
  if (candidates.length > 1) throw refuse('ARCHIVE_UNSAFE')
  const wide = readEnd64(view, at, refuse)
  const entries = wide?.entries ?? view.getUint16(at + 10, true)
  const size = wide?.size ?? view.getUint32(at + 12, true)
  const directoryStart = wide?.start ?? view.getUint32(at + 16, true)
  const directoryEnd = directoryStart + size
  if (directoryEnd !== (wide?.recordStart ?? at)) throw refuse('ARCHIVE_DAMAGED')
  return { entries, directoryStart, directoryEnd }
}

function readEnd64(view: DataView, end: number, refuse: Refuse) {
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== signature.locator64) return null
  const recordStart = readUint64(view, locator + 8, refuse)
  if (recordStart + 56 > locator || view.getUint32(recordStart, true) !== signature.end64)
    throw refuse('ARCHIVE_DAMAGED')
  return {
    recordStart,
    entries: readUint64(view, recordStart + 32, refuse),
    size: readUint64(view, recordStart + 40, refuse),
    start: readUint64(view, recordStart + 48, refuse),
  }
}

/** Sizes and offset of a directory entry; those that do not fit 32 bits are in the ZIP64 extra field, in this order. */
function readSizes(view: DataView, at: number, extraStart: number, extraLength: number, refuse: Refuse) {
  let inflatedBytes = view.getUint32(at + 24, true)
  let packedBytes = view.getUint32(at + 20, true)
  let headerOffset = view.getUint32(at + 42, true)
  if (inflatedBytes === in64 || packedBytes === in64 || headerOffset === in64) {
    const field = findExtra(view, extraStart, extraLength, 0x0001)
    if (!field) throw refuse('ARCHIVE_DAMAGED')
    let from = field.start
    const take = (): number => {
      if (from + 8 > field.end) throw refuse('ARCHIVE_DAMAGED')
      from += 8
      return readUint64(view, from - 8, refuse)
    }
    if (inflatedBytes === in64) inflatedBytes = take()
    if (packedBytes === in64) packedBytes = take()
    if (headerOffset === in64) headerOffset = take()
  }
  return { inflatedBytes, packedBytes, headerOffset }
}

function findExtra(view: DataView, start: number, length: number, id: number): { start: number; end: number } | null {
  const end = start + length
  for (let at = start; at + 4 <= end; ) {
    const next = at + 4 + view.getUint16(at + 2, true)
    if (next > end) return null
    if (view.getUint16(at, true) === id) return { start: at + 4, end: next }
    at = next
  }
  return null
}

function readUint64(view: DataView, at: number, refuse: Refuse): number {
  const value = view.getBigUint64(at, true)
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw refuse('ARCHIVE_DAMAGED')
  return Number(value)
}

/** Names are UTF-8; old writers used their own code page, where at least the ASCII names of known parts survive. */
function decodeName(raw: Uint8Array): string {
  return isUtf8(raw) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(raw) : Buffer.from(raw).toString('latin1')
}

/** OPC part names are compared without case, so `Word/document.xml` beside `word/document.xml` is a duplicate. */
function refuseUnsafeNames(entries: readonly DirectoryEntry[], refuse: Refuse): void {
  const seen = new Set<string>()
  for (const { name } of entries) {
    const folded = name.normalize('NFC').toLowerCase()
    const steps = name.split(/[/\\]/)
    const climbs = steps.includes('..') || steps[0] === '' || /^[a-z]:/i.test(name) || name.includes('\0')
    if (name === '' || climbs || seen.has(folded)) throw refuse('ARCHIVE_UNSAFE')
    seen.add(folded)
  }
}

function locate(bytes: Uint8Array, entry: DirectoryEntry, refuse: Refuse): Place {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = entry.headerOffset
  if (at + 30 > bytes.length || view.getUint32(at, true) !== signature.local) throw refuse('ARCHIVE_DAMAGED')
  const nameLength = view.getUint16(at + 26, true)
  const dataStart = at + 30 + nameLength + view.getUint16(at + 28, true)
  const dataEnd = dataStart + entry.packedBytes
  if (dataEnd > bytes.length) throw refuse('ARCHIVE_DAMAGED')
  const localName = bytes.subarray(at + 30, at + 30 + nameLength)
  const agrees = Buffer.compare(localName, entry.rawName) === 0 && view.getUint16(at + 8, true) === entry.method
  if (!agrees) throw refuse('ARCHIVE_UNSAFE')
  return { dataStart, dataEnd }
}

function refuseOverlaps(entries: readonly (DirectoryEntry & Place)[], refuse: Refuse): void {
  const ordered = [...entries].sort((a, b) => a.headerOffset - b.headerOffset)
  let taken = 0
  for (const entry of ordered) {
    if (entry.headerOffset < taken) throw refuse('ARCHIVE_UNSAFE')
    taken = entry.dataEnd
  }
}

function inflate(bytes: Uint8Array, entry: DirectoryEntry & Place, budgets: ZipBudgets, refuse: Refuse): Uint8Array {
  const { encrypted, strongEncryption, maskedHeaders } = unsafeFlag
  if (entry.flags & (encrypted | strongEncryption | maskedHeaders)) throw refuse('FILE_PASSWORD_PROTECTED')
  const packed = bytes.subarray(entry.dataStart, entry.dataEnd)
  const ratioBytes = Math.max(budgets.ratioFreeBytes, packed.length * budgets.ratio)
  const most = Math.min(budgets.entryBytes, budgets.totalBytes, ratioBytes)
  let part: Uint8Array
  switch (entry.method) {
    case stored:
      if (packed.length > most) throw refuse('ARCHIVE_BOMB')
      part = packed
      break
    case deflated:
      part = inflateAtMost(packed, most, refuse)
      break
    default:
      throw refuse('ARCHIVE_DAMAGED')
  }
  if (part.length !== entry.inflatedBytes || crc32(part) !== entry.crc) throw refuse('ARCHIVE_DAMAGED')
  return part
}

function inflateAtMost(packed: Uint8Array, most: number, refuse: Refuse): Uint8Array {
  try {
    // One byte is the least that zlib accepts as a bound; an empty budget then fails on the length below.
    const part = inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
    if (part.length > most) throw refuse('ARCHIVE_BOMB')
    return new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw isTooLarge(error) ? refuse('ARCHIVE_BOMB') : refuse('ARCHIVE_DAMAGED')
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
