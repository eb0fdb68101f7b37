// Text whose bytes were read in the wrong encoding, and what they meant.

/** The characters that Windows-1252 shows for the bytes 80…9F. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** What Windows-1256 (Arabic) has where Windows-1252 has À…ÿ. */
const windows1256 = 'ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîïًٌٍَôُِ÷ّùْûü\u200e\u200fے'

/** UTF-8 read as Windows-1252 or Latin-1, put right; null where the characters are no UTF-8. */
export function readAsUtf8(misread: string): string | null {
  const bytes: number[] = []
  for (const character of misread) {
    const byte = byteOf(character)
    if (byte === null) return null
    bytes.push(byte)
  }
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0
    const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    const codePoint = size === 0 ? null : joined(bytes, at, size)
    if (codePoint === null) return null
    text += String.fromCodePoint(codePoint)
    at += size
  }
  return text
}

function joined(bytes: readonly number[], at: number, size: number): number | null {
  let codePoint = size === 1 ? (bytes[at] ?? 0) : (bytes[at] ?? 0) & (0xff >> (size + 1))
  for (let offset = 1; offset < size; offset += 1) {
    const byte = bytes[at + offset]
    if (byte === undefined || (byte & 0xc0) !== 0x80) return null
    codePoint = (codePoint << 6) | (byte & 0x3f)
  }
  const smallest = [0, 0, 0x80, 0x800, 0x10000][size] ?? 0
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff
  return codePoint < smallest || codePoint > 0x10ffff || isSurrogate ? null : codePoint
}

function byteOf(character: string): number | null {
  const code = character.charCodeAt(0)
  if (code <= 0xff) return code
  const at = windows1252.indexOf(character)
  return at < 0 ? null : 0x80 + at
}

/** Arabic in Windows-1256 read as Windows-1252, put right. */
export function readAsArabic(misread: string): string {
  return misread.replace(/[À-ÿ]/g, (letter) => windows1256[letter.charCodeAt(0) - 0xc0] ?? letter)
}
