import { inflateSync } from 'node:zlib'
import { importBudget } from '#engine/files/import/import-budget.ts'
import { Failure } from '#shared/model/failure.ts'

/**
 * Refuses a PDF whose packed streams unpack to more than an honest one's would, before anybody unpacks them in earnest.
 * Every stream is unpacked and counted that says it is deflated; pictures, which nobody unpacks afterwards, may be large.
 * Throws ARCHIVE_BOMB, and FILE_DAMAGED for a file that ends too early: what is missing would not be missed.
 */
export function refusePdfBombs(file: string, bytes: Uint8Array): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!content.subarray(-tailBytes).includes('%%EOF')) throw new Failure('FILE_DAMAGED', { file })
  const bomb = new Failure('ARCHIVE_BOMB', { file })
  let total = 0
  let streams = 0
  for (let at = content.indexOf('stream'); at >= 0; at = content.indexOf('stream', at + 6)) {
    if (content.subarray(at - 3, at).toString('latin1') === 'end') continue
    streams += 1
    if (streams > mostStreams) throw bomb
    const dictionary = dictionaryBefore(content, at)
    // Packed twice is packed to hide how much it is.
    if ((dictionary.match(packings)?.length ?? 0) > 1) throw bomb
    const start = at + 6 + (content[at + 6] === carriageReturn ? 2 : 1)
    if (!/\/(?:FlateDecode|Fl)\b/u.test(dictionary) || !isDeflated(content, start)) continue
    const end = content.indexOf('endstream', start)
    const packed = content.subarray(start, end < 0 ? content.length : end)
    const size = unpackedSize(packed)
    const isPicture = /\/Subtype\s{0,9}\/Image\b/u.test(dictionary)
    if (size > importBudget.partBytes) throw bomb
    if (isPicture) continue
    total += size
    if (total > importBudget.inflatedBytes) throw bomb
    if (size > importBudget.ratioFromBytes && size > packed.length * importBudget.ratio) throw bomb
  }
}

const tailBytes = 4_096
const mostStreams = 200_000
const longestDictionary = 4_096
const carriageReturn = 0x0d
const packings = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|BrotliDecode)\b/gu

function dictionaryBefore(content: Buffer, at: number): string {
  const text = content.subarray(Math.max(0, at - longestDictionary), at).toString('latin1')
  return text.slice(Math.max(0, text.lastIndexOf(' obj')))
}

/** The two bytes that zlib begins with (RFC 1950). */
function isDeflated(content: Buffer, at: number): boolean {
  const [first = 0, second = 0] = content.subarray(at, at + 2)
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0
}

/** How many bytes come out, up to one more than any stream may have; 0 where it is none, which its reader will say. */
function unpackedSize(packed: Buffer): number {
  try {
    return inflateSync(packed, { maxOutputLength: importBudget.partBytes, finishFlush: 2 }).length
  } catch (error) {
    return error instanceof RangeError ? importBudget.partBytes + 1 : 0
  }
}
