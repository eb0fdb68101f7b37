import type { LanguageTag } from '#shared/model/language.ts'

/** A folded text and, for every UTF-16 unit of it, where in the original it comes from. */
export interface FoldedText {
  readonly text: string
  /**
   * `starts[i]` is the UTF-16 offset in the original at which the character behind folded unit `i` begins, `ends[i]`
   * where it ends (marks that folding drops belong to the letter before them). Both have the length of `text`.
   */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * Text as search, terms and fingerprints compare it: lower case, compatibility forms undone (NFKC), no accents on Latin
 * letters, no Arabic vowel marks or tatweel, one alef, one ya, ta marbuta as ha, Persian ya and kaf as Arabic ones,
 * digits in ASCII, one form of quotation marks, dashes and spaces; invisible marks gone. The language decides nothing
 * yet but Turkish lower case; it is asked for so that callers need not change when it does.
 */
export function foldForSearch(text: string, language: LanguageTag): string {
  const turkic = isTurkic(language)
  let folded = ''
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const isPair = code >= 0xd800 && code < 0xdc00 && index + 1 < text.length
    const written = foldCharacter(isPair ? text.slice(index, index + 2) : text.charAt(index), turkic)
    folded = code === hamzaAbove ? withHamza(folded) : folded + written
    if (isPair) index += 1
  }
  return folded
}

/** The same folding with the way back: folded `[a, b)` stands at `[starts[a], ends[b - 1])` of the original. */
export function foldWithOffsets(text: string, language: LanguageTag): FoldedText {
  const turkic = isTurkic(language)
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index)
    const isPair = code >= 0xd800 && code < 0xdc00 && index + 1 < text.length
    const end = index + (isPair ? 2 : 1)
    const written = foldCharacter(isPair ? text.slice(index, end) : text.charAt(index), turkic)
    if (written === '' && isMarkOrTatweel(code)) {
      // A dropped mark stretches the letter it sits on, so that a highlight covers the whole letter.
      const base = starts[starts.length - 1]
      for (let back = ends.length - 1; back >= 0 && starts[back] === base; back -= 1) ends[back] = end
      if (code === hamzaAbove) folded = withHamza(folded)
    }
    for (let unit = 0; unit < written.length; unit += 1) {
      starts.push(index)
      ends.push(end)
    }
    folded += written
    index = end
  }
  return { text: folded, starts, ends }
}

/** Where a stretch of the folded text stands in the original (UTF-16 units, end exclusive). */
export function unfoldSpan(folded: FoldedText, start: number, end: number): { start: number; end: number } {
  const from = folded.starts[start] ?? folded.ends[folded.ends.length - 1] ?? 0
  return { start: from, end: end > start ? (folded.ends[end - 1] ?? from) : from }
}

function isTurkic(language: LanguageTag): boolean {
  return language.startsWith('tr') || language.startsWith('az')
}

const hamzaAbove = 0x0654

/** A hamza typed apart from its seat is the same letter as the precomposed one, which folding keeps. */
function withHamza(folded: string): string {
  if (folded.endsWith('ي')) return `${folded.slice(0, -1)}ئ`
  return folded.endsWith('و') ? `${folded.slice(0, -1)}ؤ` : folded
}

const plainCache = new Map<string, string>()
const turkicCache = new Map<string, string>()

function foldCharacter(character: string, turkic: boolean): string {
  const code = character.charCodeAt(0)
  if (code < 0x80 && !(turkic && code === 0x49)) {
    if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32)
    if (code === 0x60) return "'"
    return code === 0x09 || code === 0x0b || code === 0x0c || code === 0x0d ? ' ' : character
  }
  const cache = turkic ? turkicCache : plainCache
  const known = cache.get(character)
  if (known !== undefined) return known
  const folded = foldRareCharacter(character, turkic)
  // The cache is bounded by the characters there are; a text of nonsense must not fill memory all the same.
  if (cache.size > 8192) cache.clear()
  cache.set(character, folded)
  return folded
}

function foldRareCharacter(character: string, turkic: boolean): string {
  const direct = special[character]
  if (direct !== undefined) return direct
  if (/^\p{Nd}$/u.test(character)) return String(decimalDigitOf(character))
  if (/^\p{Zs}$/u.test(character)) return ' '
  if (/^[\p{Cf}\p{Cc}]$/u.test(character)) return character === '\n' ? character : ''
  const lower = turkic ? character.toLocaleLowerCase('tr') : character.toLowerCase()
  const decomposed = lower.normalize('NFKD').replace(droppedMarks, '')
  let folded = ''
  for (const part of decomposed) folded += special[part] ?? part
  return folded.toLowerCase()
}

/** The value of a decimal digit of any script: the digits of a script lie in a row that begins with its zero. */
export function decimalDigitOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return code - 0x30
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10
  let zero = code
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}

/** Accents of Latin, Greek and Cyrillic, vowel signs of Arabic and Hebrew; in Indic scripts marks are the spelling. */
const droppedMarks =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff]/gu

function isMarkOrTatweel(code: number): boolean {
  return code === 0x0640 || (code >= 0x0300 && /^\p{M}$/u.test(String.fromCharCode(code)))
}

const special: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ۍ: 'ي',
  ے: 'ي',
  ئ: 'ئ',
  ؤ: 'ؤ',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ـ: '',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  Æ: 'ae',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ł: 'l',
  Ł: 'l',
  ı: 'i',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  ʼ: "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '＂': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '﹣': '-',
  '－': '-',
  '٫': '.',
  '٬': ',',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': '%',
  '…': '...',
  '\n': '\n',
}
