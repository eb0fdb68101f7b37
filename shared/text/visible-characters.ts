/** A piece of a text as it is to be shown: its own letters, or the sign that stands for a character nobody sees. */
export interface VisiblePiece {
  readonly text: string
  readonly isSign: boolean
}

/** Word processors' own signs for spaces, a smaller one for the narrow space; the Unicode abbreviations for what only steers. */
const signs: ReadonlyMap<string, string> = new Map([
  ['\u00A0', '°'],
  ['\u202F', '˚'],
  ['\t', '→'],
  ['\n', '¶'],
  ['\u00AD', 'SHY'],
  ['\u061C', 'ALM'],
  ['\u200B', 'ZWSP'],
  ['\u200C', 'ZWNJ'],
  ['\u200D', 'ZWJ'],
  ['\u200E', 'LRM'],
  ['\u200F', 'RLM'],
  ['\u202A', 'LRE'],
  ['\u202B', 'RLE'],
  ['\u202C', 'PDF'],
  ['\u202D', 'LRO'],
  ['\u202E', 'RLO'],
  ['\u2060', 'WJ'],
  ['\u2066', 'LRI'],
  ['\u2067', 'RLI'],
  ['\u2068', 'FSI'],
  ['\u2069', 'PDI'],
  ['\uFEFF', 'BOM'],
])

/**
 * Splits a text where something in it is invisible. `spaces` shows ordinary spaces too, where they are the point.
 * No character that steers the direction of others is left, so the pieces cannot disturb what stands around them.
 */
export function visiblePieces(text: string, { spaces }: { readonly spaces: boolean }): readonly VisiblePiece[] {
  const pieces: VisiblePiece[] = []
  let plain = ''
  for (const character of text.toWellFormed()) {
    const sign = character === ' ' && spaces ? '·' : (signs.get(character) ?? controlPicture(character))
    if (sign === null) {
      plain += character
      continue
    }
    if (plain !== '') pieces.push({ text: plain, isSign: false })
    pieces.push({ text: sign, isSign: true })
    plain = ''
  }
  return plain === '' ? pieces : [...pieces, { text: plain, isSign: false }]
}

/** U+2400 … shows what the old control characters are called. */
function controlPicture(character: string): string | null {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : null
}
