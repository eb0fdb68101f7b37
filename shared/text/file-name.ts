import type { LanguageTag } from '#shared/model/language.ts'

export interface FileNameParts {
  readonly title: string
  /** Empty where the file is of no language. */
  readonly language: LanguageTag
  /** ISO date, or empty. */
  readonly date: string
  /** `{date}`, `{slug}` and `{lang}` are filled in. */
  readonly pattern?: string | undefined
}

/** The name of an exported file without its extension, allowed on Windows, macOS and Linux alike. */
export function fileNameOf({ title, language, date, pattern }: FileNameParts): string {
  const wanted = pattern ?? (date === '' ? '{slug}-{lang}' : '{date}-{slug}-{lang}')
  // What holds every language is named after none.
  const filled = (language === '' ? wanted.replace(/[-_. ]*\{lang\}/g, '').replace(/^[-_. ]+/, '') : wanted)
    .replaceAll('{date}', date)
    .replaceAll('{slug}', slugOf(title))
    .replaceAll('{lang}', language)
  return allowedName(filled)
}

/** Letters and digits of every script, joined by hyphens: «بيان صحفي: 2024» → `بيان-صحفي-2024`. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFC')
    .toWellFormed()
    .toLowerCase()
    .replace(/[’'ʼ`]/g, '-')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (bytesOf(longer) > slugBytes) break
    slug = longer
  }
  return slug || cutToBytes(words[0] ?? 'release', slugBytes)
}

/** File systems count bytes (255 at most), and an Arabic letter takes two. */
const slugBytes = 96
const nameBytes = 200

function allowedName(name: string): string {
  const cleaned = name
    .normalize('NFC')
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no file system takes them
    .replace(/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*]/g, '-')
    // Directional controls in a name make `fdp.exe` look like a picture or a PDF.
    .replace(/[\p{Cf}\ufffd]/gu, '')
    .replace(/^[\s.-]+/, '')
  const cut = cutToBytes(cleaned, nameBytes).replace(/[\s.-]+$/, '')
  if (cut === '') return 'release'
  return reserved.test(cut) ? `_${cut}` : cut
}

/** Devices of Windows: a file cannot have these names, whatever its extension. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

function cutToBytes(text: string, most: number): string {
  let cut = ''
  let bytes = 0
  for (const { segment } of graphemes.segment(text)) {
    bytes += bytesOf(segment)
    if (bytes > most) break
    cut += segment
  }
  return cut
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** In UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
