/** One token of an RTF file (Microsoft, Rich Text Format Specification 1.9.1). */
export type RtfToken =
  | { readonly is: 'open' }
  | { readonly is: 'close' }
  /** `\b0` is the word `b` with 0; a word without a number has null. Symbols (`\~`, `\*`) are words of one character. */
  | { readonly is: 'word'; readonly word: string; readonly number: number | null }
  /** Bytes in the code page of the font: what is written as such, and `\'e9`. */
  | { readonly is: 'bytes'; readonly from: number; readonly to: number }
  | { readonly is: 'byte'; readonly byte: number }

/** The tokens of an RTF file in their order; binary data after `\bin` is passed over, line ends are no text. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken, void> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at]
    if (byte === openBrace || byte === closeBrace) {
      at += 1
      yield byte === openBrace ? { is: 'open' } : { is: 'close' }
    } else if (byte === backslash) {
      const read = control(bytes, at + 1)
      at = read.next
      if (read.token.is === 'word' && read.token.word === 'bin') at += Math.max(0, read.token.number ?? 0)
      else yield read.token
    } else if (byte === lineFeed || byte === carriageReturn || byte === 0) {
      at += 1
    } else {
      const from = at
      while (at < bytes.length && !isSpecial(bytes[at] ?? 0)) at += 1
      yield { is: 'bytes', from, to: at }
    }
  }
}

const openBrace = 0x7b
const closeBrace = 0x7d
const backslash = 0x5c
const apostrophe = 0x27
const lineFeed = 0x0a
const carriageReturn = 0x0d
const space = 0x20
const minus = 0x2d

function isSpecial(byte: number): boolean {
  return (
    byte === openBrace ||
    byte === closeBrace ||
    byte === backslash ||
    byte === lineFeed ||
    byte === carriageReturn ||
    byte === 0
  )
}

function control(bytes: Uint8Array, start: number): { readonly token: RtfToken; readonly next: number } {
  const first = bytes[start] ?? 0
  if (first === apostrophe) {
    const byte = Number.parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16)
    if (Number.isNaN(byte)) return { token: { is: 'word', word: "'", number: null }, next: start + 1 }
    return { token: { is: 'byte', byte }, next: start + 3 }
  }
  if (first === lineFeed || first === carriageReturn)
    return { token: { is: 'word', word: 'par', number: null }, next: start + 1 }
  if (!isLetter(first))
    return { token: { is: 'word', word: String.fromCharCode(first), number: null }, next: start + 1 }
  let at = start
  while (at < start + longestWord && isLetter(bytes[at] ?? 0)) at += 1
  const word = String.fromCharCode(...bytes.subarray(start, at))
  const from = at
  if (bytes[at] === minus && isDigit(bytes[at + 1] ?? 0)) at += 1
  while (at < from + longestNumber && isDigit(bytes[at] ?? 0)) at += 1
  const number = at > from ? Number(String.fromCharCode(...bytes.subarray(from, at))) : null
  return { token: { is: 'word', word, number }, next: bytes[at] === space ? at + 1 : at }
}

const longestWord = 32
const longestNumber = 11

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
