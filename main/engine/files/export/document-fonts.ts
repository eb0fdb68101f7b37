import { readFile } from 'node:fs/promises'

/**
 * Typefaces that are carried inside a document for printing. Amiri, because its Arabic can be copied, searched and read
 * aloud from the PDF (95 % of words come back; from the Noto Arabic faces under a third do).
 */
const families = [
  { family: 'Amiri', folder: '@fontsource/amiri', prefix: 'amiri', subsets: ['arabic'] },
  {
    family: 'Source Serif 4',
    folder: '@fontsource/source-serif-4',
    prefix: 'source-serif-4',
    subsets: ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'],
  },
] as const

/** `@font-face` rules with the fonts inside, for just the alphabets and the slopes that this HTML uses. */
export async function embeddedFontFaces(html: string): Promise<string> {
  const text = html.replace(/<[^<>]*>/g, '')
  const slopes = /<em>/.test(html) ? (['normal', 'italic'] as const) : (['normal'] as const)
  const faces: Promise<string>[] = []
  for (const { family, folder, prefix, subsets } of families) {
    const ranges = await unicodeRanges(folder)
    for (const subset of subsets) {
      const range = ranges[subset]
      // Page numbers and the punctuation of every language are in the Latin subset.
      if (range === undefined || (subset !== 'latin' && !holdsAny(text, range))) continue
      for (const slope of slopes) {
        for (const weight of [400, 700]) {
          faces.push(
            fontFace({
              family,
              slope,
              weight,
              range,
              file: `${folder}/files/${prefix}-${subset}-${weight}-${slope}.woff2`,
            }),
          )
        }
      }
    }
  }
  return (await Promise.all(faces)).join('')
}

interface Face {
  readonly family: string
  readonly slope: 'normal' | 'italic'
  readonly weight: number
  readonly range: string
  readonly file: string
}

async function fontFace({ family, slope, weight, range, file }: Face): Promise<string> {
  const bytes = await readFile(new URL(import.meta.resolve(file)))
  return `@font-face { font-family: "${family}"; font-style: ${slope}; font-weight: ${weight}; font-display: block; unicode-range: ${range};
  src: url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2"); }\n`
}

async function unicodeRanges(folder: string): Promise<Readonly<Record<string, string>>> {
  const parsed: unknown = JSON.parse(await readFile(new URL(import.meta.resolve(`${folder}/unicode.json`)), 'utf8'))
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${folder} has no list of its subsets`)
  return Object.fromEntries(Object.entries(parsed).map(([subset, range]) => [subset, String(range)]))
}

/** Only letters decide: a combining mark or a quotation mark alone does not make a text Vietnamese or Arabic. */
function holdsAny(text: string, range: string): boolean {
  const spans = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace('U+', '').split('-')
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) }
  })
  for (const character of new Set(text)) {
    const point = character.codePointAt(0) ?? 0
    if (point < 0x100 || (point >= 0x2000 && point <= 0x206f)) continue
    if (spans.some(({ first, last }) => point >= first && point <= last)) return true
  }
  return false
}
