import { readNumberWords } from '#shared/text/numbers.ts'
import { isMark, lexemeAt, type Match, type Reading, wordStart } from '#shared/text/reading.ts'
import { yearMatch } from '#shared/text/year-match.ts'

/** Arabic decades by folded word: «ثمانينيات», «ثمانينات». */
export const arabicDecades: ReadonlyMap<string, number> = new Map(
  'عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين'
    .split(' ')
    .flatMap((tens, index): [string, number][] => [`${tens}يات`, `${tens}ات`].map((word) => [word, (index + 2) * 10])),
)

/**
 * A decade said by its tens: `les années 80`, `les années soixante-dix`, `the '80s`, «ثمانينيات القرن الماضي». It is the year it
 * begins with, as `the 1980s` is. Of the nineteenth century only where the text says so.
 */
export function readDecade(reading: Reading, index: number): Match | null {
  const lexeme = lexemeAt(reading, index)
  const before = lexemeAt(reading, index - 1)
  const arabic = arabicDecades.get(lexeme.key)
  if (arabic !== undefined) {
    const century = centuryBehind(reading, index + 1)
    return decade(reading, century + arabic, wordStart(reading, lexeme), lexeme.end, index + 1)
  }
  if (lexeme.kind === 'digits') {
    const tens = /^[2-9]0$/.test(lexeme.text) ? 1900 + Number(lexeme.text) : null
    const suffix = lexemeAt(reading, index + 1)
    if (
      tens === null ||
      (before.text !== 'annees' && !(isMark(before, "'") && suffix.text === 's' && suffix.gap === 'none'))
    )
      return null
    return decade(reading, tens, lexeme.start, lexeme.end, suffix.text === 's' ? index + 2 : index + 1)
  }
  if (before.text !== 'annees') return null
  const words = readNumberWords(reading, index)
  if (!words || words.value < 20 || words.value > 90 || words.value % 10 !== 0) return null
  return decade(reading, 1900 + words.value, words.start, words.end, words.next)
}

/** The century that «ثمانينيات القرن …» names, the twentieth where it names none. */
function centuryBehind(reading: Reading, index: number): number {
  const [noun, ordinal, ten] = [0, 1, 2].map((step) => lexemeAt(reading, index + step).text)
  if (noun !== 'القرن' && noun !== 'هذا') return 1900
  if (ordinal === 'التاسع' && ten === 'عشر') return 1800
  return ordinal !== undefined && presentCentury.has(ordinal) ? 2000 : 1900
}

/** «القرن الحالي», «هذا القرن», «القرن الحادي والعشرين» */
const presentCentury = new Set(['الحالي', 'الجاري', 'الحادي', 'الواحد', 'القرن'])

function decade({ text }: Reading, year: number, start: number, end: number, next: number): Match {
  return yearMatch(text, { year, calendar: 'gregorian', start, end, next })
}
