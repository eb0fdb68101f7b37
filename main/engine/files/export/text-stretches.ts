import { ltrAtoms } from '#engine/files/export/ltr-atoms.ts'
import type { Direction } from '#shared/text/direction.ts'

/** A part of a run that is laid out in one direction. `atom` must be kept from being torn apart in a right-to-left text. */
export interface TextStretch {
  readonly text: string
  readonly direction: Direction
  readonly atom: boolean
}

/**
 * Cuts the text of one run where its direction changes. A word processor takes the font and the language of a stretch
 * from its direction, so a Latin name inside an Arabic sentence must be a stretch of its own, and the other way round.
 * Digits and punctuation go with the text around them.
 */
export function textStretches(text: string, base: Direction): readonly TextStretch[] {
  if (base === 'ltr') return stretchesOf(text, 'ltr', rightToLeftWords)
  const stretches: TextStretch[] = []
  let from = 0
  for (const span of ltrAtoms(text)) {
    stretches.push(...stretchesOf(text.slice(from, span.start), 'rtl', leftToRightWords))
    stretches.push({ text: text.slice(span.start, span.end), direction: 'ltr', atom: true })
    from = span.end
  }
  stretches.push(...stretchesOf(text.slice(from), 'rtl', leftToRightWords))
  return stretches
}

/** Words of the other direction with what stands between them, but not what stands before or after. */
const rightToLeftWords = wordsOf(
  '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}',
)
const leftToRightWords = wordsOf(
  '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Han}\\p{Script=Hangul}',
)

function wordsOf(scripts: string): RegExp {
  return new RegExp(`[${scripts}][${scripts}\\p{M}]*(?:[ ’'&.\\-]{1,2}[${scripts}][${scripts}\\p{M}]*)*`, 'gu')
}

function stretchesOf(text: string, base: Direction, foreign: RegExp): readonly TextStretch[] {
  const stretches: TextStretch[] = []
  let from = 0
  for (const match of text.matchAll(foreign)) {
    if (match.index > from) stretches.push({ text: text.slice(from, match.index), direction: base, atom: false })
    stretches.push({ text: match[0], direction: base === 'ltr' ? 'rtl' : 'ltr', atom: false })
    from = match.index + match[0].length
  }
  if (from < text.length) stretches.push({ text: text.slice(from), direction: base, atom: false })
  return stretches
}

const leftToRightMark = '\u200e'

/** Plain text in which every stretch that must not be torn stands between left-to-right marks. */
export function withMarks(text: string, base: Direction): string {
  return textStretches(text, base)
    .map((stretch) => (stretch.atom ? `${leftToRightMark}${stretch.text}${leftToRightMark}` : stretch.text))
    .join('')
}
