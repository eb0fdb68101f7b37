import type { Shelf } from '#shared/memory/shelf.ts'
import { hashOf } from '#shared/memory/word-keys.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/**
 * Shelves as one file, little-endian as all machines that run this: a head of 32-bit numbers (mark, version of the
 * hashing, hash of the language, checksum of the rest, stamp as two, count of shelves, then the length in bytes of each
 * array of each shelf), then the arrays, each from a multiple of eight.
 */
export function shelvesToBytes(
  shelves: readonly Shelf[],
  stamp: number,
  language: LanguageTag,
): Uint8Array<ArrayBuffer> {
  const arrays = shelves.flatMap(arraysOf)
  const headLength = padded(4 * (headFields + arrays.length))
  const bytes = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + padded(byteLength), headLength))
  const head = new Uint32Array(bytes.buffer, 0, headFields + arrays.length)
  head.set([mark, version, hashOf(language), 0, stamp >>> 0, Math.floor(stamp / 2 ** 32), shelves.length])
  let at = headLength
  for (const [index, array] of arrays.entries()) {
    head[headFields + index] = array.byteLength
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += padded(array.byteLength)
  }
  head[checksumField] = checksumOf(bytes)
  return bytes
}

/** Null where the bytes are no index of this version and language, or damaged. */
export function shelvesFromBytes(
  given: Uint8Array<ArrayBuffer>,
  language: LanguageTag,
): { readonly shelves: readonly Shelf[]; readonly stamp: number } | null {
  if (given.byteLength < 4 * headFields || given.byteLength % 8 !== 0) return null
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice()
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  const [first, second, third, checksum, low = 0, high = 0, count = 0] = numbers
  if (first !== mark || second !== version || third !== hashOf(language) || checksum !== checksumOf(bytes)) return null
  let at = padded(4 * (headFields + count * arraysOfShelf))
  let field = headFields
  const next = (): [ArrayBuffer, number, number] => {
    const length = numbers[field++] ?? 0
    const start = bytes.byteOffset + at
    at += padded(length)
    return [bytes.buffer, start, length]
  }
  const shelves: Shelf[] = []
  for (let index = 0; index < count; index += 1) shelves.push(shelfFrom(next))
  return { shelves, stamp: high * 2 ** 32 + low }
}

const mark = 0x4d47444
/** To be raised whenever words are cut, folded or hashed in another way, or the layout changes. */
const version = 1
const headFields = 7
const checksumField = 3
const arraysOfShelf = 10

function padded(length: number): number {
  return (length + 7) & ~7
}

function arraysOf(shelf: Shelf): readonly (Uint32Array | Uint16Array | Uint8Array)[] {
  const { ids, wordStarts, words, hashes, hashPlaces, idOrder, terms, postingStarts, postings, removed } = shelf
  return [ids, wordStarts, words, hashes, hashPlaces, idOrder, terms, postingStarts, postings, removed]
}

function shelfFrom(next: () => [ArrayBuffer, number, number]): Shelf {
  const numbers = (): Uint32Array => {
    const [buffer, start, length] = next()
    return new Uint32Array(buffer, start, length / 4)
  }
  const halves = (): Uint16Array => {
    const [buffer, start, length] = next()
    return new Uint16Array(buffer, start, length / 2)
  }
  return {
    ids: numbers(),
    wordStarts: numbers(),
    words: halves(),
    hashes: numbers(),
    hashPlaces: numbers(),
    idOrder: numbers(),
    terms: numbers(),
    postingStarts: numbers(),
    postings: numbers(),
    removed: new Uint8Array(...next()),
  }
}

/** Of all 32-bit words but the checksum's own. */
function checksumOf(bytes: Uint8Array<ArrayBuffer>): number {
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  let sum = 0
  for (let index = 0; index < numbers.length; index += 1) {
    if (index !== checksumField) sum = Math.imul(sum ^ (numbers[index] ?? 0), 0x01000193)
  }
  return sum >>> 0
}
