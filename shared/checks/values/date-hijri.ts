import type { CellCheck, CellPlace, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { type CivilDate, fullDate } from '#shared/checks/values/civil-date.ts'
import { digitsOf } from '#shared/checks/values/digits-of.ts'
import { hijriOf, isSameDay } from '#shared/checks/values/hijri.ts'
import { hijriMonthsInArabic } from '#shared/checks/values/hijri-months.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { arabicDigits } from '#shared/text/format-number.ts'
import type { DateToken, Token } from '#shared/text/token.ts'

/**
 * A Hijri date and the Gregorian date beside it are not the same day («27 شعبان 1445 هـ الموافق 8 مارس 2024» are), by the
 * Umm al-Qura tables and give or take the day by which the moon is sighted.
 */
export const dateHijri: CellCheck = {
  id: 'date-hijri',
  severity: 'warning',
  scope: 'cell',
  look(place): Iterable<Found> {
    const { cell, language, context } = place
    return baseLanguage(language) === 'ar' || hijriYear.test(cell.text)
      ? pairsIn(place, context.tokens(cell, language))
      : nothing
  },
}

const hijriYear = / 1[34]\d\d/

interface HijriDay extends TextSpan {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

function* pairsIn(place: CellPlace, tokens: readonly Token[]): Iterable<Found> {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token?.type !== 'date' || token.calendar !== 'hijri' || token.day === null || token.month === null) continue
    const { year, month, day, start, end } = token
    yield* compared(
      place,
      { year, month, day, start, end },
      gregorianNear(place, token, tokens[index - 1], tokens[index + 1]),
    )
  }
}

/** The full Gregorian date on one side, with only linking words between. */
function gregorianNear(
  { cell: { text } }: CellPlace,
  { start, end }: TextSpan,
  before: Token | undefined,
  after: Token | undefined,
): CivilDate | null {
  if (isGregorian(after) && links.test(text.slice(end, after.start))) return fullDate(after)
  if (isGregorian(before) && links.test(text.slice(before.end, start))) return fullDate(before)
  return null
}

function isGregorian(token: Token | undefined): token is DateToken {
  return token?.type === 'date' && token.calendar === 'gregorian' && token.day !== null && !token.ambiguous
}

const links =
  /^[\s\u00a0,،/(|–—-]{0,4}(?:هـ|ه|م|AH|H)?[\s\u00a0).,،/(|–—-]{0,4}(?:(?:الموافق|الموافقة|المصادف|أي|يوافق|الموافق لـ|corresponding to|equivalent to|correspondant au|soit le|soit|or|ou|i\.e\.)[\s\u00a0,]{0,2}(?:لـ|ل|ليوم|يوم|le|the)?)?[\s\u00a0:(]{0,3}$/u

function* compared(place: CellPlace, hijri: HijriDay, gregorian: CivilDate | null): Iterable<Found> {
  if (gregorian === null || isSameDay(gregorian, hijri)) return
  const right = hijriOf(gregorian)
  if (right === null) return
  const { start, end } = hijri
  const found = place.cell.text.slice(start, end)
  const expected = rewritten(found, hijri, right)
  yield {
    start,
    end,
    values: { found, expected: expected ?? `${right.day}/${right.month}/${right.year}` },
    fix: expected === null ? null : { start, end, replacement: expected },
  }
}

/** The same words with the parts that differ set right; a month's name only in Arabic, where spellings do not vary. */
function rewritten(found: string, hijri: HijriDay, right: CivilDate): string | null {
  const arabic = /[\u0621-\u064a]/.test(found)
  if (hijri.month !== right.month && !arabic) return null
  const digits = (value: number): string => (digitsOf(found) === 'arab' ? arabicDigits(String(value)) : String(value))
  const parts = /^([^\d٠-٩]*)([\d٠-٩]{1,2})([^\d٠-٩]+?)([\d٠-٩]{4})?([^\d٠-٩]*)$/.exec(found)
  if (parts === null) return null
  const [, lead = '', , middle = '', year, tail = ''] = parts
  const name = hijri.month === right.month ? middle : ` ${hijriMonthsInArabic[right.month - 1] ?? ''} `
  const written = `${lead}${digits(right.day)}${name}${year === undefined ? '' : digits(right.year)}${tail}`
  return year === undefined ? written.trimEnd() : written
}
