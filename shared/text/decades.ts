import { readNumberWords } from '#shared/text/numbers.ts'
import { readOrdinalFigures, readOrdinalWords } from '#shared/text/ordinals.ts'
import { isGluedDigits, isMark, lexemeAt, type Match, type Reading, wordStart } from '#shared/text/reading.ts'
import { yearMatch } from '#shared/text/year-match.ts'

/** Arabic decades by folded word: «ثمانينيات», «ثمانينات». */
export const arabicDecades: ReadonlyMap<string, number> = new Map(
  'عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين'
    .split(' ')
    .flatMap((tens, index): [string, number][] => [`${tens}يات`, `${tens}ات`].map((word) => [word, (index + 2) * 10])),
)

/** English decades by word: `the eighties`. */
export const englishDecades: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
)

/** A decade by its tens, with the index of the lexeme behind it. */
interface Tens {
  readonly tens: number
  readonly start: number
  readonly end: number
  readonly next: number
}

/**
 * A decade: `les années 80`, `les années soixante-dix`, `the '80s`, `the eighties`, «ثمانينيات القرن الماضي», `the 1880s`.
 * It is the year it begins with. Said by its tens it is of the twentieth century, unless the text names another behind it.
 */
export function readDecade(reading: Reading, index: number): Match | null {
  const whole = readWholeDecade(reading, index)
  if (whole !== null) return whole
  const decade = readTens(reading, index)
  if (decade === null) return null
  const { from, next } = centuryBehind(reading, decade.next) ?? { from: 1900, next: decade.next }
  return yearMatch(reading.text, { ...decade, next, year: from + decade.tens, calendar: 'gregorian' })
}

/** `the 1880s`, « les années 1880 »: without the letter or the noun such a number may count. */
function readWholeDecade(reading: Reading, index: number): Match | null {
  const { kind, text, start, end } = lexemeAt(reading, index)
  if (kind !== 'digits' || !/^(?:1[1-9]|20)\d0$/.test(text)) return null
  const behind = lexemeAt(reading, index + 1)
  const plural = behind.text === 's' && behind.gap === 'none'
  if (!plural && lexemeAt(reading, index - 1).text !== 'annees') return null
  if (isMark(behind, '-/', true) && isGluedDigits(lexemeAt(reading, index + 2))) return null
  const next = plural ? index + 2 : index + 1
  return yearMatch(reading.text, { year: Number(text), calendar: 'gregorian', start, end, next })
}

function readTens(reading: Reading, index: number): Tens | null {
  const lexeme = lexemeAt(reading, index)
  const before = lexemeAt(reading, index - 1)
  const next = index + 1
  const { start, end, key } = lexeme
  const arabic = arabicDecades.get(key)
  if (arabic !== undefined) return { tens: arabic, start: wordStart(reading, lexeme), end, next }
  const english = englishDecades.get(key)
  if (english !== undefined) return isOfTime(reading, index) ? { tens: english, start, end, next } : null
  if (lexeme.kind === 'digits') {
    if (!/^[2-9]0$/.test(lexeme.text)) return null
    const suffix = lexemeAt(reading, next)
    const shortened = isMark(before, "'") && suffix.text === 's' && suffix.gap === 'none'
    if (before.text !== 'annees' && !shortened) return null
    return { tens: Number(lexeme.text), start, end, next: suffix.text === 's' ? index + 2 : next }
  }
  if (before.text !== 'annees') return null
  const words = readNumberWords(reading, index)
  if (!words || words.value < 20 || words.value > 90 || words.value % 10 !== 0) return null
  return { tens: words.value, ...words }
}

/** "The eighties", "the late eighties", "the mid-eighties"; not "in her eighties". */
function isOfTime(reading: Reading, index: number): boolean {
  const before = lexemeAt(reading, index - 1)
  return articles.has((isMark(before, '-', true) ? lexemeAt(reading, index - 2) : before).text)
}

const articles = new Set(['the', 'early', 'mid', 'late'])

/**
 * The century named behind a decade, from its first year: "of the nineteenth century", « du XIXe siècle », «القرن الحالي». Its
 * number is a part of the decade, and no value by itself.
 */
function centuryBehind(reading: Reading, index: number): { readonly from: number; readonly next: number } | null {
  let at = index
  while (at < index + 3 && centuryLinks.has(lexemeAt(reading, at).text)) at += 1
  if (at === index) return null
  const isArabic = lexemeAt(reading, at - 1).text === 'القرن'
  const said = lexemeAt(reading, at)
  if (isArabic && (presentCentury.has(said.text) || lexemeAt(reading, at - 2).text === 'هذا'))
    return { from: 2000, next: at }
  const ordinal =
    (isArabic ? centuryInFigures(reading, at) : readOrdinalFigures(reading, at)) ?? readOrdinalWords(reading, at)
  if (ordinal === null || ordinal.value < 11 || ordinal.value > 21) return null
  if (!isArabic && !centuries.has(lexemeAt(reading, ordinal.next).text)) return null
  return { from: (ordinal.value - 1) * 100, next: ordinal.next }
}

/** «القرن 19», «القرن الـ19»: the article is a lexeme of its own. */
function centuryInFigures(reading: Reading, index: number): { readonly value: number; readonly next: number } | null {
  const at = isGluedDigits(lexemeAt(reading, index + 1)) ? index + 1 : index
  const { kind, text } = lexemeAt(reading, at)
  return kind === 'digits' ? { value: Number(text), next: at + 1 } : null
}

const centuryLinks = new Set(['of', 'the', 'du', 'من', 'هذا', 'القرن'])
const centuries = new Set(['century', 'siecle'])

/** «القرن الحالي», «القرن الجاري» */
const presentCentury = new Set(['الحالي', 'الجاري'])
