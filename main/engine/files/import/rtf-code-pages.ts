import type { LanguageTag } from '#shared/model/language.ts'

/** The WHATWG label of a Windows code page (`\ansicpg1256`); windows-1252 where it is none that is met in RTF. */
export function encodingOfCodePage(codePage: number): string {
  return codePages.get(codePage) ?? 'windows-1252'
}

/** The WHATWG label of a character set of Windows (`\fcharset178`); null: that of the file. */
export function encodingOfCharset(charset: number): string | null {
  return charsets.get(charset) ?? null
}

/** The language of a number of Windows (`\lang1036`), without its region; null where it is none that is known here. */
export function languageOfNumber(number: number): LanguageTag | null {
  return languages.get(number & 0x3ff) ?? null
}

const codePages: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1250, 'windows-1250'],
  [1251, 'windows-1251'],
  [1252, 'windows-1252'],
  [1253, 'windows-1253'],
  [1254, 'windows-1254'],
  [1255, 'windows-1255'],
  [1256, 'windows-1256'],
  [1257, 'windows-1257'],
  [1258, 'windows-1258'],
  [10000, 'macintosh'],
  [65001, 'utf-8'],
])

const charsets: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
])

const languages: ReadonlyMap<number, LanguageTag> = new Map([
  [0x01, 'ar'],
  [0x04, 'zh'],
  [0x07, 'de'],
  [0x08, 'el'],
  [0x09, 'en'],
  [0x0a, 'es'],
  [0x0c, 'fr'],
  [0x0d, 'he'],
  [0x10, 'it'],
  [0x11, 'ja'],
  [0x12, 'ko'],
  [0x13, 'nl'],
  [0x15, 'pl'],
  [0x16, 'pt'],
  [0x18, 'ro'],
  [0x19, 'ru'],
  [0x1d, 'sv'],
  [0x1f, 'tr'],
  [0x22, 'uk'],
  [0x29, 'fa'],
])
