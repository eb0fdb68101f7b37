import { encodingOfCharset, encodingOfCodePage } from '#engine/files/import/rtf-code-pages.ts'
import type { RtfState } from '#engine/files/import/rtf-state.ts'

type Decoder = InstanceType<typeof TextDecoder>

/** The letters of an RTF file, which are bytes in the code page of their font. */
export class RtfLetters {
  private encoding = 'windows-1252'
  private readonly fonts = new Map<number, string>()
  private readonly decoders = new Map<string, Decoder>()
  private pending: number[] = []
  private toSkip = 0
  private half = ''

  codePage(number: number): void {
    this.encoding = encodingOfCodePage(number)
  }

  fontOfCharset(font: number, charset: number): void {
    const encoding = encodingOfCharset(charset)
    if (encoding !== null) this.fonts.set(font, encoding)
  }

  fontOfCodePage(font: number, codePage: number): void {
    this.fonts.set(font, encodingOfCodePage(codePage))
  }

  /** A unit of UTF-16; the first half of a letter beyond the first plane waits for the second. */
  unit(code: number): string {
    const text = this.half + String.fromCharCode(code)
    this.half = code >= 0xd800 && code < 0xdc00 ? String.fromCharCode(code) : ''
    return this.half === '' ? text : ''
  }

  /** The next letters only say again, for programs without Unicode, what was said. */
  skip(count: number): void {
    this.toSkip = count
  }

  skipsOne(): boolean {
    if (this.toSkip === 0) return false
    this.toSkip -= 1
    return true
  }

  /** Bytes wait until something else comes: in some code pages two of them are one letter. */
  add({ destination }: RtfState, bytes: Iterable<number>): void {
    if (destination === 'skipped' || destination === 'fonts') return
    for (const byte of bytes) if (!this.skipsOne()) this.pending.push(byte)
  }

  take({ rightToLeft, font, complexFont }: RtfState): string {
    if (this.pending.length === 0) return ''
    const own = rightToLeft && complexFont !== null ? this.fonts.get(complexFont) : undefined
    const text = this.decoder(own ?? this.fonts.get(font) ?? this.encoding).decode(Uint8Array.from(this.pending))
    this.pending = []
    this.toSkip = 0
    return text
  }

  private decoder(encoding: string): Decoder {
    const known = this.decoders.get(encoding) ?? new TextDecoder(encoding)
    this.decoders.set(encoding, known)
    return known
  }
}
