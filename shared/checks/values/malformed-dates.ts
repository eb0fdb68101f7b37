import { isComma, isDay, isYear, type NamedMonth, type Piece } from '#shared/checks/values/date-pieces.ts'

/** A date with a month's name in an order or form that its language does not have. */
export interface MalformedDate {
  readonly start: number
  readonly end: number
  readonly day: number
  readonly year: number | null
  /** Digits as they stand, to be set again as they stand. */
  readonly dayText: string
  readonly yearText: string
  /** Whether what it should be is beyond doubt. */
  readonly certain: boolean
  /** In English: the month stays first. */
  readonly monthFirst: boolean
}

/** The date around a month, where it is malformed. */
export function malformedAt(
  pieces: readonly Piece[],
  index: number,
  month: NamedMonth,
  language: string,
): MalformedDate | null {
  return (
    yearFirst(pieces, index, month) ??
    ordinalWithComma(pieces, index, month) ??
    (language === 'en' ? englishMonthFirst(pieces, index, month) : monthFirst(pieces, index, month)) ??
    dayBefore(pieces, index, month, language)
  )
}

/** 2024 mars 8 · 2022 نونبر 2 · 2024-March-8 */
function yearFirst(pieces: readonly Piece[], index: number, month: NamedMonth): MalformedDate | null {
  const joint = isDash(pieces[index - 1]) ? 1 : 0
  const year = pieces[index - 1 - joint]
  const after = pieces[index + month.size]
  const at = joint === 1 && isDash(after) ? index + month.size + 1 : index + month.size
  const day = pieces[at]
  if (!isYear(year) || !isDay(day)) return null
  const [next, afterNext] = [pieces[at + 1], pieces[at + 2]]
  // 8 mars 2024 avril 3 …: the year already belongs to a day; a full date may follow another (2023 March 8, 2024).
  if (isDay(pieces[index - 3 - joint]) && pieces[index - 2 - joint]?.kind === 'word') return null
  if ((isComma(next) ? [afterNext] : [next]).some(isYear)) return null
  if (next?.tight && /^[:%°]$|^\p{L}/u.test(next.text)) return null
  if (next?.tight && /^[.,٫]$/u.test(next.text) && afterNext?.kind === 'digits' && afterNext.tight) return null
  const range = next !== undefined && /^[-–—]$/u.test(next.text) && next.tight && afterNext?.kind === 'digits'
  return dateFrom(year.start, day.end, day, year, { certain: !range })
}

function isDash(piece: Piece | undefined): boolean {
  return piece?.text === '-' || piece?.text === '/'
}

/** 3rd, June 2024 */
function ordinalWithComma(pieces: readonly Piece[], index: number, month: NamedMonth): MalformedDate | null {
  const [comma, suffix, day] = [pieces[index - 1], pieces[index - 2], pieces[index - 3]]
  const after = pieces[index + month.size]
  const year = isComma(after) ? pieces[index + month.size + 1] : after
  if (!isComma(comma) || !/^(?:st|nd|rd|th)$/iu.test(suffix?.text ?? '') || suffix?.tight !== true) return null
  return isDay(day) && isYear(year) ? dateFrom(day.start, year.end, day, year) : null
}

/** mars 8, 2024 · سبتمبر 20، 2024 */
function monthFirst(pieces: readonly Piece[], index: number, month: NamedMonth): MalformedDate | null {
  const [first, day] = [pieces[index], pieces[index + month.size]]
  if (first === undefined || !isDay(day) || isDay(pieces[index - 1])) return null
  let at = index + month.size + 1
  if (pieces[at]?.tight === true && /^(?:st|nd|rd|th|er|e|ème)$/iu.test(pieces[at]?.text ?? '')) at += 1
  if (isComma(pieces[at])) at += 1
  const year = pieces[at]
  return isYear(year) ? dateFrom(first.start, year.end, day, year) : null
}

/** March 08, 2024 · March 8 2024 · March8, 2024 */
function englishMonthFirst(pieces: readonly Piece[], index: number, month: NamedMonth): MalformedDate | null {
  const [first, day, later, last] = [0, 1, 2, 3].map((step) => pieces[index + (step === 0 ? 0 : month.size - 1 + step)])
  if (first === undefined || !isDay(day) || isDay(pieces[index - 1])) return null
  if (later?.tight === true && !/^[,.;)]$/u.test(later.text)) return null
  const zero = day.text.length === 2 && /^[0٠۰]/u.test(day.text)
  const bareYear = isYear(later) && !later.tight
  if (!zero && !bareYear && !day.tight) return null
  const year = bareYear ? later : isComma(later) && isYear(last) ? last : undefined
  return dateFrom(first.start, (year ?? day).end, day, year, { monthFirst: true })
}

const ordinalEnd = /^(?:e|è|er|ier|ère|ème|eme|ième|ieme|nd|st|rd|th|re)$/iu
const frenchLead = /^(?:le|du|au|dès|depuis|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/iu

/** 08 mars · 8ème mars · le 1 mars · 8 mars, 2024 · 8mars */
function dayBefore(pieces: readonly Piece[], index: number, month: NamedMonth, language: string): MalformedDate | null {
  const [first, suffix] = [pieces[index], pieces[index - 1]]
  const suffixed = suffix?.kind === 'word' && suffix.tight && ordinalEnd.test(suffix.text)
  const at = suffixed ? index - 2 : index - 1
  const day = pieces[at]
  if (first === undefined || !isDay(day)) return null
  const previous = pieces[at - 1]
  // Part of a longer figure (2024/08, 1,08), of a range, whose second day would be rewritten alone, or of a hashtag.
  if (day.tight && previous !== undefined && /^[/.,:٫#@_-]$/u.test(previous.text)) return null
  const [after, later] = [pieces[index + month.size], pieces[index + month.size + 1]]
  const isEnglishComma =
    language !== 'en' && isComma(after) && isYear(later) && !/\p{L}/u.test(pieces[index + month.size + 2]?.text ?? '')
  const faults = [
    day.text.length === 2 && /^[0٠۰]/u.test(day.text),
    suffixed && isWrongOrdinal(language, day.number, suffix.text),
    language === 'fr' && !suffixed && day.number === 1 && leadsDay(previous, day, isYear(after)),
    first.tight || (isYear(after) && after.tight),
    isEnglishComma,
  ]
  if (!faults.includes(true)) return null
  const year = isEnglishComma ? later : isYear(after) ? after : undefined
  return dateFrom(day.start, year?.end ?? month.end, day, year)
}

/** « le 1 mars », « Rabat, 1 mars 2025 », and « 1 mars 2025 » at the very beginning; « phase 1 mars 2024 » counts phases. */
function leadsDay(previous: Piece | undefined, day: Piece, hasYear: boolean): boolean {
  if (previous === undefined) return day.start === 0 && hasYear
  return frenchLead.test(previous.text) || (hasYear && isComma(previous))
}

function isWrongOrdinal(language: string, day: number, suffix: string): boolean {
  const english = /^(?:st|nd|rd|th)$/iu.test(suffix)
  if (language === 'en') return !english
  return language === 'fr' ? !(day === 1 && suffix.toLowerCase() === 'er') : true
}

function dateFrom(
  start: number,
  end: number,
  day: Piece,
  year: Piece | undefined,
  { certain = true, monthFirst = false }: { readonly certain?: boolean; readonly monthFirst?: boolean } = {},
): MalformedDate {
  const dayText = day.text.replace(/^[0٠۰](?=\p{Nd})/u, '')
  return {
    start,
    end,
    day: day.number,
    dayText,
    year: year?.number ?? null,
    yearText: year?.text ?? '',
    certain,
    monthFirst,
  }
}
