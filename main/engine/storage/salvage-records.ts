// Reads what rows a damaged store still holds, page by page, without trusting its trees. By the file format of SQLite:
// https://www.sqlite.org/fileformat2.html (§1.6 b-tree pages, §2.1 records, §4.1 the write-ahead log).
import { existsSync, readFileSync } from 'node:fs'

export type SalvagedValue = null | number | string | Uint8Array
/** The columns of a row in the order of its table; an INTEGER PRIMARY KEY is null. What is in it must be verified. */
export type SalvagedRecord = readonly SalvagedValue[]

/**
 * Every row on any page of the store or of its write-ahead log that can be decoded, also older versions of it. Never
 * throws for what it finds there. What is committed is among them unless its own page is damaged.
 */
export function* salvageRecords(path: string): Generator<SalvagedRecord, void> {
  const store = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  const log = existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : Buffer.alloc(0)
  const size = pageSizeOf(store, log)
  const newest = new Map<number, Buffer>()
  const pages: (readonly [number, Buffer])[] = []
  for (let at = 0; at + size <= store.length; at += size) pages.push([at / size + 1, store.subarray(at, at + size)])
  for (let at = logHeaderBytes; at + frameHeaderBytes + size <= log.length; at += frameHeaderBytes + size) {
    const start = at + frameHeaderBytes
    pages.push([log.readUInt32BE(at), log.subarray(start, start + size)])
  }
  for (const [number, page] of pages) newest.set(number, page)
  for (const [number, page] of pages) yield* recordsOnPage(page, number, (wanted) => newest.get(wanted))
}

/** True where the log, or so much of it that committed work must be missing, cannot be read. */
export function isLogDamaged(path: string): boolean {
  if (!existsSync(`${path}-wal`)) return false
  const log = readFileSync(`${path}-wal`)
  // A log that was only begun holds nothing that was committed.
  if (log.length <= logHeaderBytes + frameHeaderBytes) return false
  const isLittle = (log.readUInt32BE(0) & 1) === 0
  const header = checksum(log.subarray(0, 24), [0, 0], isLittle)
  if ((log.readUInt32BE(0) & ~1) >>> 0 !== logMagic || !isChecksumAt(log, 24, header)) return true
  return commitsAfterBadFrame(log, header, isLittle) > 1
}

const logHeaderBytes = 32
const frameHeaderBytes = 24
const logMagic = 0x377f0682
const usualPageSize = 4096

function pageSizeOf(store: Buffer, log: Buffer): number {
  const candidates = [
    store.length >= 18 ? store.readUInt16BE(16) : 0,
    log.length >= logHeaderBytes ? log.readUInt32BE(8) : 0,
  ]
  return candidates.find((size) => size >= 512 && size <= 32_768 && Number.isInteger(Math.log2(size))) ?? usualPageSize
}

/**
 * A transaction that a power cut caught half-way may leave a bad frame and then its own commit. The one before it was on
 * the disk before it began, so a second commit after a bad frame means that the log was damaged later.
 */
function commitsAfterBadFrame(log: Buffer, header: readonly [number, number], isLittle: boolean): number {
  const size = log.readUInt32BE(8)
  let sum = header
  let isGood = true
  let commits = 0
  for (let at = logHeaderBytes; at + frameHeaderBytes + size <= log.length; at += frameHeaderBytes + size) {
    const isOfThisLog = log.compare(log, 16, 24, at + 8, at + 16) === 0
    if (isGood) {
      if (!isOfThisLog) return 0
      sum = checksum(log.subarray(at, at + 8), sum, isLittle)
      sum = checksum(log.subarray(at + frameHeaderBytes, at + frameHeaderBytes + size), sum, isLittle)
      isGood = isChecksumAt(log, at + 16, sum)
    } else if (isOfThisLog && log.readUInt32BE(at + 4) > 0) commits += 1
  }
  return commits
}

function isChecksumAt(log: Buffer, at: number, [first, second]: readonly [number, number]): boolean {
  return log.readUInt32BE(at) === first && log.readUInt32BE(at + 4) === second
}

function checksum(bytes: Buffer, [a, b]: readonly [number, number], isLittle: boolean): readonly [number, number] {
  let first = a
  let second = b
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    first = (first + (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)) + second) >>> 0
    second = (second + (isLittle ? bytes.readUInt32LE(at + 4) : bytes.readUInt32BE(at + 4)) + first) >>> 0
  }
  return [first, second]
}

type PageOf = (number: number) => Buffer | undefined
const tableLeaf = 0x0d

function* recordsOnPage(page: Buffer, number: number, pageOf: PageOf): Generator<SalvagedRecord, void> {
  const header = number === 1 ? 100 : 0
  if (page[header] !== tableLeaf) return
  const cells = Math.min(page.readUInt16BE(header + 3), Math.floor((page.length - header - 8) / 2))
  for (let index = 0; index < cells; index += 1) {
    const record = recordOfCell(page, page.readUInt16BE(header + 8 + index * 2), pageOf)
    if (record) yield record
  }
}

function recordOfCell(page: Buffer, at: number, pageOf: PageOf): SalvagedRecord | null {
  try {
    const [length, afterLength] = varint(page, at)
    const [, start] = varint(page, afterLength)
    return decodeRecord(payloadOf(page, start, length, pageOf))
  } catch (cause) {
    // It points out of its page, or says what no record can.
    if (cause instanceof RangeError) return null
    throw cause
  }
}

const largestPayload = 32 * 1024 * 1024

function payloadOf(page: Buffer, start: number, length: number, pageOf: PageOf): Buffer {
  const usable = page.length
  if (length > largestPayload) throw new RangeError('no payload is as long')
  const most = usable - 35
  if (length <= most) return sliceOf(page, start, length)
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const fitting = least + ((length - least) % (usable - 4))
  const local = fitting <= most ? fitting : least
  const pieces = [sliceOf(page, start, local)]
  let missing = length - local
  let next = page.readUInt32BE(start + local)
  while (missing > 0) {
    const overflow = pageOf(next)
    if (!overflow) throw new RangeError('the rest is missing')
    const piece = overflow.subarray(4, 4 + Math.min(missing, usable - 4))
    pieces.push(piece)
    missing -= piece.length
    next = overflow.readUInt32BE(0)
  }
  return Buffer.concat(pieces)
}

function sliceOf(bytes: Buffer, start: number, length: number): Buffer {
  if (start + length > bytes.length) throw new RangeError('out of its page')
  return bytes.subarray(start, start + length)
}

function decodeRecord(payload: Buffer): SalvagedRecord {
  const [headerLength, first] = varint(payload, 0)
  const values: SalvagedValue[] = []
  let body = headerLength
  for (let at = first; at < headerLength; ) {
    const [type, next] = varint(payload, at)
    const length = lengthOf(type)
    values.push(valueOf(sliceOf(payload, body, length), type))
    body += length
    at = next
  }
  return values
}

const integerBytes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]

function lengthOf(type: number): number {
  const length = type < 12 ? integerBytes[type] : Math.floor((type - 12) / 2)
  if (length === undefined) throw new RangeError('no such type')
  return length
}

function valueOf(bytes: Buffer, type: number): SalvagedValue {
  if (type === 0) return null
  if (type === 7) return bytes.readDoubleBE(0)
  if (type === 8 || type === 9) return type - 8
  if (type < 7) return type === 6 ? Number(bytes.readBigInt64BE(0)) : bytes.readIntBE(0, bytes.length)
  return type % 2 === 1 ? bytes.toString('utf8') : new Uint8Array(bytes)
}

/** A number of 1 to 9 bytes, seven bits each, and where it ends. */
function varint(bytes: Buffer, at: number): readonly [value: number, end: number] {
  let value = 0
  for (let length = 0; length < 8; length += 1) {
    const byte = bytes.readUInt8(at + length)
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return [value, at + length + 1]
  }
  return [value * 256 + bytes.readUInt8(at + 8), at + 9]
}
