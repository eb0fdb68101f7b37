import { detectAll } from 'jschardet'
import { Failure } from '#shared/model/failure.ts'
import { languageOf } from '#shared/text/language-of.ts'

export interface DecodedText {
  readonly text: string
  /** WHATWG label. */
  readonly encoding: string
}

/**
 * The text of a file of unknown encoding. The order: byte order mark; the pattern of zero bytes that UTF-16 leaves (Arabic
 * UTF-16 can pass as UTF-8, so this comes first); strict UTF-8; what the document declares of itself; and at last the
 * single-byte encoding in which the text reads as a language. The text is always well-formed. `forced` overrules all.
 */
export function decodeText(
  file: string,
  bytes: Uint8Array,
  hints: { forced?: string; declared?: string } = {},
): DecodedText {
  if (hints.forced) return cleaned(strictly(file, bytes, hints.forced), normalLabel(hints.forced))
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) throw unknown(file)
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return cleaned(tolerantUtf8(file, bytes.subarray(3)), 'utf-8')
  if (startsWith(bytes, [0xff, 0xfe])) return cleaned(strictly(file, evenly(bytes), 'utf-16le'), 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return cleaned(strictly(file, evenly(bytes), 'utf-16be'), 'utf-16be')
  const wide = utf16Without(bytes)
  if (wide) return cleaned(strictly(file, evenly(bytes), wide), wide)
  const utf8 = attempt(bytes, 'utf-8')
  if (utf8 !== null && controlShare(utf8) < 0.01) return cleaned(utf8, 'utf-8')
  if (zeroShare(bytes) > 0.02) throw unknown(file)
  if (hints.declared) {
    const label = normalLabel(hints.declared)
    const text = label === 'utf-8' ? null : attempt(bytes, label)
    if (text !== null && controlShare(text) < 0.01) return cleaned(text, label)
  }
  const best = mostPlausible(bytes)
  if (!best) throw unknown(file)
  return cleaned(best.text, best.encoding)
}

/** The encoding a page declares in its first kilobyte, or undefined. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048))
  return (
    /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,40})/iu.exec(head)?.[1] ??
    /^\s{0,9}<\?xml[^>]{0,100}encoding=["']([\w-]{2,40})/iu.exec(head)?.[1]
  )
}

const unknown = (file: string, cause?: unknown): Failure => new Failure('TEXT_ENCODING_UNKNOWN', { file }, { cause })

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** UTF-16 that was cut within its last character. */
function evenly(bytes: Uint8Array): Uint8Array {
  return bytes.length % 2 === 0 ? bytes : bytes.subarray(0, bytes.length - 1)
}

/** ISO-8859-1 in the wild is windows-1252; the WHATWG labels say the same of most others. */
function normalLabel(label: string): string {
  const lower = label.toLowerCase()
  if (lower === 'macroman' || lower === 'mac-roman') return 'macintosh'
  try {
    return new TextDecoder(lower).encoding
  } catch (error) {
    if (error instanceof RangeError) return lower
    throw error
  }
}

function strictly(file: string, bytes: Uint8Array, label: string): string {
  const text = attempt(bytes, normalLabel(label))
  if (text === null) throw unknown(file)
  return text
}

/** A file that says it is UTF-8 and holds a few broken bytes is still that; a third of it broken is not. */
function tolerantUtf8(file: string, bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\ufffd').length - 1
  if (broken > 0 && broken > text.length / 100) throw unknown(file)
  return text
}

function attempt(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    // TypeError: bytes that this encoding has not; RangeError: an encoding that this machine has not.
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

/** Zero bytes in every other place only: UTF-16 whose spaces and digits show the order of its bytes. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length >> 1, 32_768)
  if (pairs < 2) return null
  let even = 0
  let odd = 0
  for (let index = 0; index < pairs * 2; index += 2) {
    if (bytes[index] === 0) even += 1
    if (bytes[index + 1] === 0) odd += 1
  }
  if (odd / pairs > 0.03 && even < odd / 20) return 'utf-16le'
  if (even / pairs > 0.03 && odd < even / 20) return 'utf-16be'
  return null
}

function zeroShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, 65_536)
  let zeros = 0
  for (const byte of sample) if (byte === 0) zeros += 1
  return sample.length === 0 ? 0 : zeros / sample.length
}

function controlShare(text: string): number {
  const length = Math.min(text.length, 65_536)
  let controls = 0
  for (let index = 0; index < length; index += 1) {
    const unit = text.charCodeAt(index)
    if (
      (unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 13 && unit !== 12) ||
      (unit >= 0x7f && unit < 0xa0 && unit !== 0x85) ||
      unit === 0xfffd
    )
      controls += 1
  }
  return length === 0 ? 0 : controls / length
}

function mostPlausible(bytes: Uint8Array): DecodedText | null {
  const guesses = detectAll(bytes.subarray(0, 200_000)).map((guess) => normalLabel(String(guess.encoding ?? '')))
  const labels = new Set([
    'windows-1252',
    'windows-1256',
    'iso-8859-6',
    ...guesses.slice(0, 4).filter((label) => label !== '' && label !== 'utf-8' && !label.startsWith('utf-16')),
  ])
  let best: (DecodedText & { score: number }) | null = null
  for (const encoding of labels) {
    const text = attempt(bytes, encoding)
    if (text === null) continue
    // The detector's first guess breaks ties; windows-1252 wins over its near twins where both read the same.
    const score = plausibility(text) + (encoding === guesses[0] ? 0.04 : 0) + (encoding === 'windows-1252' ? 0.02 : 0)
    if (!best || score > best.score) best = { text, encoding, score }
  }
  return best && best.score > 0.2 ? best : null
}

/** How much a text reads like a language: its function words, no controls, no words of mixed scripts or accents only. */
function plausibility(text: string): number {
  const sample = text.slice(0, 50_000)
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length === 0) return 0
  let strange = 0
  for (const word of words) {
    const latin = /[a-z]/iu.test(word)
    const accents = word.match(/[\u00c0-\u024f]/gu)?.length ?? 0
    if ((latin && /[\u0600-\u06ff]/u.test(word)) || accents > word.length / 2 + 0.5 || /\p{Ll}\p{Lu}/u.test(word))
      strange += 1
  }
  const symbols =
    sample.match(/[\u00a1-\u00a6\u00a8\u00aa\u00ac-\u00af\u00b1-\u00b6\u00b8-\u00ba\u00bc-\u00be\u00d7\u00f7\u00a4]/gu)
      ?.length ?? 0
  return (
    languageOf(sample).confidence -
    (strange / words.length) * 2 -
    (symbols / sample.length) * 4 -
    controlShare(sample) * 10
  )
}

function cleaned(text: string, encoding: string): DecodedText {
  return {
    text: text
      .replace(/^\ufeff/u, '')
      .replaceAll('\u0000', '')
      .toWellFormed(),
    encoding,
  }
}
