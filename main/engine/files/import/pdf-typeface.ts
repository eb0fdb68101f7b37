import type { PdfLine } from '#engine/files/import/pdf-line.ts'

/** How the text of a PDF is set, as far as its lines show it. */
export interface PdfTypeface {
  /** From one line of a paragraph to the next, in heights of letters. */
  readonly pitch: number
  /** 1 … 4 for letters larger than those of the text; null for others. */
  readonly headingLevel: (size: number) => number | null
}

export function pdfTypeface(lines: readonly PdfLine[]): PdfTypeface {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length)
  const text = [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0
  const larger = [...letters.keys()].filter((size) => size >= text * headingSize).toSorted((one, other) => other - one)
  const sizes = larger.filter((size, at) => at === 0 || size < (larger[at - 1] ?? 0) * sameSize)
  return {
    pitch: pitchOf(lines),
    headingLevel: (size) => {
      if (size < text * headingSize) return null
      const level = sizes.findIndex((least) => size >= least * sameSize)
      return Math.min(4, (level < 0 ? sizes.length : level) + 1)
    },
  }
}

const headingSize = 1.12
const sameSize = 0.97
/** The distance that most lines of paragraphs have; those between paragraphs are larger and seldom. */
function pitchOf(lines: readonly PdfLine[]): number {
  const pitches = lines
    .flatMap((line, at) => {
      const previous = lines[at - 1]
      if (!previous || previous.region !== line.region || previous.size !== line.size) return []
      return [(line.y - previous.y) / line.size]
    })
    .filter((pitch) => pitch >= 0.8 && pitch <= 2.5)
    .toSorted((one, other) => one - other)
  return pitches[Math.floor(pitches.length * 0.3)] ?? usualPitch
}

const usualPitch = 1.4
