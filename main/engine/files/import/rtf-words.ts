import { safeAddressOf } from '#shared/text/safe-address.ts'

/** What a group that begins with a word is for. The last five are counted and left out. */
export type RtfGroupKind =
  | 'fonts'
  | 'styles'
  | 'instruction'
  | 'marker'
  | 'field-text'
  | 'note'
  | 'shape'
  | 'box'
  | 'transparent'
  | 'skipped'
  | 'images'
  | 'objects'
  | 'comments'
  | 'pageEdges'

const kinds: readonly (readonly [RtfGroupKind, string])[] = [
  ['fonts', 'fonttbl'],
  ['styles', 'stylesheet'],
  ['instruction', 'fldinst'],
  ['marker', 'listtext pntext'],
  ['field-text', 'fldrslt'],
  ['note', 'footnote'],
  ['shape', 'shp'],
  ['box', 'shptxt'],
  ['transparent', 'shpinst'],
  ['images', 'pict shppict'],
  ['objects', 'object do'],
  ['comments', 'annotation'],
  ['pageEdges', 'header headerl headerr headerf footer footerl footerr footerf'],
  [
    'skipped',
    'colortbl info listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore xe tc bkmkstart bkmkend nonshppict shprslt sp pn pnseclvl filetbl atnid atnauthor atndate datafield nonesttables background xmlnstbl falt panose ftnsep ftnsepc ftnsepcn aftnsep aftnsepc aftnsepcn objdata template',
  ],
]

export const rtfGroups: ReadonlyMap<string, RtfGroupKind> = new Map(
  kinds.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

/** Control words and symbols that stand for a character. */
export const rtfCharacters: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['-', ''],
  ['tab', ' '],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
])

/** Where a field leads to: a safe address; null: nowhere outside the document; `unsafe`: where no release may lead. */
export function addressOfField(instruction: string): string | null {
  const told = /^\s{0,50}HYPERLINK\s{1,50}(?:"([^"]{1,2048})"|([^\s"\\]{1,2048}))/iu.exec(instruction)
  const address = told?.[1] ?? told?.[2]
  return address === undefined ? null : (safeAddressOf(address) ?? 'unsafe')
}

/** Whether a field would fetch what it shows. */
export function isFetchingField(instruction: string): boolean {
  return /^\s{0,50}(?:INCLUDE|INCLUDEPICTURE|INCLUDETEXT|DDE|DDEAUTO|IMPORT|LINK|RD|DATABASE)\b/iu.test(instruction)
}

/** The level of a style that writers of RTF give to headings by its name; null for others. */
export function headingLevelOf(styleName: string): number | null {
  const name = styleName.trim().toLowerCase()
  if (name === 'title') return 1
  if (name === 'subtitle') return 2
  const level = /^heading (\d)$/u.exec(name)?.[1]
  return level === undefined ? null : Number(level)
}
