import { type CellReader, type FoundIn, type Gathered, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import {
  arabicMonths,
  conventionOfLocale,
  type MonthConvention,
  monthConventions,
  namesOfConvention,
} from '#shared/checks/values/arabic-month-conventions.ts'
import { isInQuotes } from '#shared/checks/values/in-quotes.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { HouseStyle } from '#shared/press/house-style.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import type { DateToken } from '#shared/text/token.ts'

/**
 * An Arabic version names its months by two customs («نونبر» here, «سبتمبر» there). The fewer follow the more, or what the
 * house or the region of the version asks for. The double names of the United Nations belong to every custom.
 */
export const dateMonthNames: ReleaseCheck = releaseCheck<ReadonlyMap<LanguageTag, readonly MonthName[]>>({
  id: 'date-month-names',
  severity: 'warning',
  gather(row, context) {
    let months: Map<LanguageTag, readonly MonthName[]> | null = null
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text === '' || baseLanguage(language) !== 'ar') continue
      const read = context.read(monthsIn, cell, language)
      if (read.length > 0) (months ??= new Map()).set(language, read)
    }
    return months
  },
  *look(gathered, { release, house, localeOf }) {
    for (const language of release.languages) {
      if (baseLanguage(language) !== 'ar') continue
      const asked = askedBy(house)
      const wanted = asked ?? usualIn(gathered, language, conventionOfLocale(localeOf(language)))
      if (wanted === null) continue
      for (const { row, data } of gathered) {
        for (const name of data.get(language) ?? []) {
          if (!suits(name, wanted, asked !== null)) yield finding(row.id, language, name, wanted)
        }
      }
    }
  },
})

type Wanted = MonthConvention | 'dual'

interface MonthName {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly month: number
  /** Empty for a double name. */
  readonly conventions: readonly MonthConvention[]
}

const none: readonly MonthName[] = []

const monthsIn: CellReader<readonly MonthName[]> = (cell, language, context) => {
  let months: MonthName[] | null = null
  for (const token of context.tokens(cell, language)) {
    if (token.type !== 'date' && token.type !== 'date-range') continue
    if (token.type === 'date' && (token.month === null || token.calendar === 'hijri')) continue
    if (!arabicLetter.test(token.quote) || (token.type === 'date' && isPerhapsOfPerson(token, cell.text))) continue
    if (isName(cell.text, token.start) || isInQuotes(cell.text, token.start)) continue
    ;(months ??= []).push(...namesIn(cell.text, token.start, token.end))
  }
  return months ?? none
}

const arabicLetter = /[\u0621-\u064a]/

/** «السيدة … بروك مايس», «السيدة نيسان …»: without a figure, and without a word of time before it, a month may be a name. */
function isPerhapsOfPerson({ day, year, start }: DateToken, text: string): boolean {
  return day === null && year === null && !timeLead.test(text.slice(Math.max(0, start - 16), start))
}

/** Ends where a month may begin: a preposition, a word for a part of the month, a month before it and «و». */
const timeLead =
  /(?:^|[\s(،])[وف]?(?:في|من|منذ|حتى|إلى|الى|خلال|بين|قبل|بعد|ثم|أو|(?:ال|ل)?شهر(?:[يا]|ين)?|أشهر|شهور|(?:ب|ل)?(?:أوائل|أواخر|اواخر|اوائل|نهاية|بداية|مطلع|منتصف|نصف|أول|آخر))[\s\u00a0]+(?:من[\s\u00a0]+)?[وبل]?$|(?:^|[\s،])[وبلف]$/u

/** «ثورة 14 جانفي», «قانون 20 غشت»: the date is the name of something and keeps the months of its country. */
function isName(text: string, start: number): boolean {
  return nameLead.test(text.slice(Math.max(0, start - 16), start))
}

const nameLead =
  /(?:^|[\s(«“"])[وفبلك]{0,2}(?:ال|لل)?(?:ثور[ةه]|حرك[ةه]|حراك|انتفاض[ةه]|حرب|قانون|ظهير|مرسوم|دستور|اتفاق|اتفاقي[ةه]|معاهد[ةه]|إعلان|معرك[ةه]|مجزر[ةه]|مذبح[ةه]|شارع|جامع[ةه]|ميدان|ملعب|جسر|مدرس[ةه]|مستشفى|ساح[ةه]|قصر|قاع[ةه]|جائز[ةه]|هجمات|أحداث|اعتداءات|تفجيرات|انقلاب|نكس[ةه]|مسير[ةه]|جبه[ةه]|شهداء)[ \u00a0]$/

function namesIn(text: string, start: number, end: number): readonly MonthName[] {
  const words = [...text.slice(start, end).matchAll(/[\u0621-\u065f\u0670\u0640]+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
  }))
  const names: MonthName[] = []
  for (let index = 0; index < words.length; index += 1) {
    const [word, next] = [words[index], words[index + 1]]
    if (word === undefined) continue
    const double = next === undefined ? null : named(`${word.text} ${next.text}`, word.start, next.end, text)
    const name = double ?? named(word.text, word.start, word.end, text)
    if (double !== null) index += 1
    if (name !== null) names.push(name)
  }
  return joinDual(names, text)
}

/** A month by its name, without «و» before it. */
function named(written: string, start: number, end: number, text: string): MonthName | null {
  const whole = arabicMonths.get(foldForSearch(written, 'ar'))
  const month = whole ?? (/^[وبل]/.test(written) ? arabicMonths.get(foldForSearch(written.slice(1), 'ar')) : undefined)
  if (month === undefined) return null
  const from = whole === undefined ? start + 1 : start
  return { start: from, end, quote: text.slice(from, end), ...month }
}

/** «أيلول/سبتمبر», «سبتمبر (أيلول)»: one name. */
function joinDual(names: readonly MonthName[], text: string): readonly MonthName[] {
  const joined: MonthName[] = []
  for (const name of names) {
    const before = joined[joined.length - 1]
    const isDual =
      before?.month === name.month && /^[ \u00a0]?[/(-][ \u00a0]?$/.test(text.slice(before.end, name.start))
    if (before !== undefined && isDual) {
      joined[joined.length - 1] = {
        ...before,
        end: name.end,
        quote: text.slice(before.start, name.end),
        conventions: [],
      }
    } else joined.push(name)
  }
  return joined
}

function askedBy({ arabicMonths: asked }: HouseStyle): Wanted | null {
  return asked === 'any' ? null : asked
}

/** The custom the version mostly keeps to; null where all its names fit one. */
function usualIn(
  gathered: readonly Gathered<ReadonlyMap<LanguageTag, readonly MonthName[]>>[],
  language: LanguageTag,
  regional: MonthConvention | null,
): MonthConvention | null {
  const names = gathered.flatMap(({ data }) => data.get(language) ?? none).filter((name) => name.conventions.length > 0)
  const counts = monthConventions.map((convention) => ({
    convention,
    fitting: names.filter((name) => name.conventions.includes(convention)).length,
  }))
  const most = Math.max(...counts.map(({ fitting }) => fitting))
  if (most === names.length) return null
  const usual = counts.filter(({ fitting }) => fitting === most).map(({ convention }) => convention)
  if (regional !== null && usual.includes(regional)) return regional
  const first = names.find((name) => name.conventions.some((convention) => usual.includes(convention)))
  return usual.find((convention) => first?.conventions.includes(convention)) ?? usual[0] ?? null
}

function suits({ conventions }: MonthName, wanted: Wanted, asked: boolean): boolean {
  if (conventions.length === 0) return !asked || wanted === 'dual'
  return wanted !== 'dual' && conventions.includes(wanted)
}

function finding(rowId: string, language: LanguageTag, name: MonthName, wanted: Wanted): FoundIn {
  const { start, end, quote, month } = name
  const nameBy = (convention: MonthConvention): string => namesOfConvention[convention][month - 1] ?? quote
  const expected = wanted === 'dual' ? `${nameBy('levant')}/${nameBy('egypt')}` : nameBy(wanted)
  return {
    language,
    rowId,
    start,
    end,
    values: { found: quote, expected },
    fix: { start, end, replacement: expected },
  }
}
