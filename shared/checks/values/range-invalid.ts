import type { CellCheck, CellPlace, Found } from '#shared/checks/check.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import type { DateRangeToken, NumberToken, PercentToken, Token } from '#shared/text/token.ts'

/** A range that ends before it begins (22–11 March), or one of several years behind a singular («لعام 2025-2028»). */
export const rangeInvalid: CellCheck = {
  id: 'range-invalid',
  severity: 'warning',
  scope: 'cell',
  *look(place): Iterable<Found> {
    const { cell, language, context } = place
    const tokens = context.tokens(cell, language)
    for (const token of tokens) {
      if (token.type !== 'date-range') continue
      if (endsBeforeStart(token) && !isCountedDown(cell.text, token))
        yield found(place, token.start, token.end, 'reversed')
      else if (yearsOf(token) >= 2) {
        const start = singularBefore(place, token)
        if (start !== null) yield found(place, start, token.end, 'singular')
      }
    }
    yield* reversedAmounts(place, tokens)
  },
}

function found({ cell }: CellPlace, start: number, end: number, context: string): Found {
  return { start, end, values: { found: cell.text.slice(start, end), context } }
}

function endsBeforeStart({ from, to, quote }: DateRangeToken): boolean {
  if (from.month === null && to.month === null) return (from.year ?? 0) > (to.year ?? 0)
  // `from 20 December to 5 January 2025`: the year said once belongs to the end.
  const bothYears = from.year !== null && to.year !== null && (quote.match(/[\d٠-٩]{4}/g)?.length ?? 0) > 1
  if (bothYears && from.year !== to.year) return Number(from.year) > Number(to.year)
  if (from.month !== to.month) return bothYears && Number(from.month) > Number(to.month)
  return from.day !== null && to.day !== null && from.day > to.day
}

/** How many years a range of bare years spans; 2024-2025 is one fiscal or school year. */
function yearsOf({ from, to }: DateRangeToken): number {
  if (from.month !== null || to.month !== null || from.year === null || to.year === null) return 0
  return to.year - from.year
}

const singulars: Readonly<Record<string, RegExp>> = {
  en: /(?:^|[\s\u00a0(])((?:the |in |for )?year )$/i,
  fr: /(?:^|[\s\u00a0(’'])((?:en )?[lL][’'](?:année|an|exercice) )$/,
  ar: /(?:^|[\s\u00a0(«])([وف]?(?:في |خلال )?(?:لل|ال|ل|ب)?(?:عام|سنة) )$/,
}

const singularWithin = /(?<!\p{L})(?:year|année|an|exercice|(?:ال)?(?:عام|سنة)) /u

/** Where the singular before a range of years begins: «لعام », "the year ", « en ». */
function singularBefore({ cell, language }: CellPlace, token: DateRangeToken): number | null {
  // «من عام 1968 إلى عام 1971»: said of each end, the singular is right.
  if (singularWithin.test(token.quote)) return null
  const before = cell.text.slice(Math.max(0, token.start - 18), token.start)
  const singular = singulars[baseLanguage(language)]?.exec(before)?.[1]
  return singular === undefined ? null : token.start - singular.length
}

const between = /(?:^|[\s\u00a0(])(?:between|entre|[وف]?(?:ما )?بين)[ \u00a0]$/i
const and = /^[ \u00a0]?%?[ \u00a0](?:and|et|و)[ \u00a0]?$/
const clock = /^[ \u00a0](?:[ap]\.?m|h\b|heures?|o[’']clock|صباح|مساء|ظهر)/i
// «فازوا 4-1 يوم الأحد», «عام 2019»: before its name a day or a year is not counted, and the figures are a score.
const counted =
  /^[ \u00a0-](?:years?|year-olds?|days?|weeks?|months?|km|kilomet|metres?|per cent|percent|ans|jours|semaines|mois|mètres|pour cent|(?:سنة|عام|يوم|شهر)(?![ \u00a0](?:ال|[\d٠-٩]))|كيلومتر|متر|في المئة)/

/** "Between 800 and 650 BCE", « entre 12 000 et 9 000 ans avant notre ère », "9,000–7,000 years ago": time counted backwards. */
function isCountedDown(text: string, { start, end }: TextSpan): boolean {
  return beforeEra.test(text.slice(end, end + 40)) || agoBefore.test(text.slice(Math.max(0, start - 24), start))
}

const beforeEra = new RegExp(
  `^[ \\u00a0\\u202f](?:${[
    '(?:million |thousand )?years[ \\u00a0](?:ago|before (?:Christ|the common|the present)|BP)',
    'B\\.?[ ]?C(?!\\p{L}{2})|BP(?!\\p{L})|before (?:Christ|the common era|our era)',
    "(?:(?:(?:millions|milliers) d[’'])?ans[ \\u00a0])?av(?:ant |\\.[ \\u00a0])(?:notre ère|l[’']ère|le présent|J|n\\.)",
    '(?:(?:سنة|عام)\\p{M}?ا?\\p{M}? )?(?:قبل الميلاد|ق\\.? ?م(?!\\p{L}))',
    '(?:(?:مليون|ألف) )?(?:سنة|عام)\\p{M}?ا?\\p{M}? (?:مضت|خلت)',
  ].join('|')})`,
  'u',
)
const agoBefore = /(?<!\p{L})(?:il y a[ \u00a0]entre|(?:قبل|منذ)(?: ما)? بين)[ \u00a0]$/iu

/** `between 60 and 40 per cent`, `18–15 years`. A clock runs past twelve, a scale word may stand at the end only. */
function* reversedAmounts(place: CellPlace, tokens: readonly Token[]): Iterable<Found> {
  const { text } = place.cell
  for (let index = 0; index + 1 < tokens.length; index += 1) {
    const [lower, upper] = [tokens[index], tokens[index + 1]]
    if (!isAmount(lower) || !isAmount(upper) || lower.value <= upper.value || upper.start - lower.end > 9) continue
    if (!isPlainFigure(lower.quote) || !isPlainFigure(upper.quote)) continue
    const joint = text.slice(lower.end, upper.start)
    const behind = text.slice(upper.end, upper.end + 12)
    if (/^[-–]$/.test(joint) && upper.value >= 0) {
      if (upper.type === 'percent' || counted.test(behind)) yield found(place, lower.start, upper.end, 'reversed')
      continue
    }
    if (isAge(text, lower.start) && toOrAnd.test(joint)) {
      yield found(place, lower.start, upper.end, 'reversed')
      continue
    }
    if (upper.value < 13 && upper.type === 'number') continue
    if (!and.test(joint) || clock.test(behind)) continue
    if (!between.test(text.slice(Math.max(0, lower.start - 12), lower.start))) continue
    if (isCountedDown(text, { start: lower.start, end: upper.end })) continue
    yield found(place, lower.start, upper.end, 'reversed')
  }
}

/** "aged from 12 to 6", « âgés de 12 à 6 ans »: nobody grows younger. */
function isAge(text: string, start: number): boolean {
  return ages.test(text.slice(Math.max(0, start - 32), start))
}

const ages =
  /(?:\baged? (?:between |from )?|\bages (?:of |between |from )?|âgée?s? (?:de |entre )|أعمار\p{L}* (?:ما )?(?:بين|من) )$/iu
const toOrAnd = /^(?: (?:ans )?(?:to|and|à|et|إلى) | (?:عاما|سنة)? ?و|[-–])$/u

function isAmount(token: Token | undefined): token is NumberToken | PercentToken {
  return token?.type === 'number' || token?.type === 'percent'
}

/** Without a scale word: "between 500 and 1 million" says its scale once. */
function isPlainFigure(quote: string): boolean {
  return /^[\d٠-٩][\d٠-٩., \u00a0\u202f٬٫]*(?:[%٪]|per ?cent|pour cent|(?:في|ب)المئة|في المائة|بالمائة)?$/.test(quote)
}
