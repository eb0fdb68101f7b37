import type { CellReader } from '#shared/checks/check.ts'
import { isPlanOfThePast, promiseBefore } from '#shared/checks/values/announcing-verbs.ts'
import type { PartialDate } from '#shared/checks/values/civil-date.ts'
import { isInQuotes } from '#shared/checks/values/in-quotes.ts'
import { daysAway, eventTenses, relativeDays, relativeHints, verbHints } from '#shared/checks/values/time-words.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { weekdayNames } from '#shared/text/month-names.ts'
import type { DateRangeToken, DateToken, Token } from '#shared/text/token.ts'

/** What a text claims of a day as seen from the day it is sent out. */
export type DateClaim = RelativeDay | AnnouncedDay

/** "yesterday, 19 September", « hier mardi » */
export interface RelativeDay extends TextSpan {
  readonly kind: 'day'
  readonly daysAway: number
  readonly date: PartialDate | null
  readonly weekday: number | null
}

/** "will be held on 11 March", "took place on 3 June": the day must lie ahead, or behind. */
export interface AnnouncedDay extends TextSpan {
  readonly kind: 'future' | 'past'
  /** Only a day of this year or the last can have been meant: "will mark the liberation on 8 May 1945". */
  readonly recent?: boolean
  /** The last day of what is announced, the first of what is reported. */
  readonly date: PartialDate
}

const none: readonly DateClaim[] = []

/** The claims of a cell outside quotations. */
export const dateClaimsIn: CellReader<readonly DateClaim[]> = (cell, language, context) => {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return none
  const { text } = cell
  const isRelative = relativeHints[base].some((hint) => text.includes(hint))
  const dates = context.tokens(cell, language).filter(isDated)
  const announced = dates.length === 0 ? none : announcedClaims(text, base, dates)
  const claims = isRelative ? [...relativeClaims(text, base, dates), ...announced] : announced
  return claims.length === 0 ? none : claims.filter(({ start }) => !isInQuotes(text, start))
}

type Base = 'en' | 'fr' | 'ar'
type Dated = DateToken | DateRangeToken

function isDated(token: Token): token is Dated {
  return (token.type === 'date' && token.calendar === 'gregorian') || token.type === 'date-range'
}

function relativeClaims(text: string, base: Base, dates: readonly Dated[]): DateClaim[] {
  const claims: DateClaim[] = []
  for (const match of text.matchAll(relativeDays[base])) {
    const word = match[1] ?? match[0]
    const start = match.index + match[0].length - word.length
    const end = start + word.length
    // «في هذا اليوم», « à ce jour »: that day is no today.
    if (/(?:هذا|ذلك|في|من)[ \u00a0]$/.test(text.slice(Math.max(0, start - 5), start)) && word === 'اليوم') continue
    const date = dates.find((token) => token.type === 'date' && token.start >= end)
    const away = daysAway(word)
    const named = /^[ \u00a0,،(]{0,3}(?:يوم )?([\p{L}]{4,9})(?![\p{L}])/u.exec(text.slice(end, end + 20))
    const weekday = named?.[1] === undefined ? null : (weekdayNames[base].get(foldForSearch(named[1], base)) ?? null)
    if (date?.type === 'date' && date.day !== null && date.month !== null && joins(text.slice(end, date.start), base)) {
      claims.push({ kind: 'day', daysAway: away, date, weekday: null, start, end: date.end })
    } else if (weekday !== null && named !== null) {
      claims.push({ kind: 'day', daysAway: away, date: null, weekday, start, end: end + named[0].length })
    }
  }
  return claims
}

/** Nothing between the word and the date but a comma, a bracket, an article. */
function joins(between: string, base: Base): boolean {
  if (between.length > 12) return false
  return base === 'ar'
    ? /^[ \u00a0،,(]{1,3}(?:يوم |الموافق |في )?$/.test(between)
    : /^[ \u00a0,(–-]{1,3}(?:on |the |le )?$/.test(between)
}

/** No sentence goes further back from its date to its verb. */
const reach = 130

function announcedClaims(text: string, base: Base, dates: readonly Dated[]): readonly DateClaim[] {
  let claims: DateClaim[] | null = null
  for (const token of dates) {
    const from = Math.max(0, token.start - reach)
    const before = text.slice(from, token.start)
    if (!verbHints[base].test(before)) continue
    for (const kind of ['future', 'past'] as const) {
      const verb = verbBefore(before, token, base, kind)
      if (verb === null) continue
      const date = token.type === 'date' ? token : kind === 'future' ? token.to : token.from
      const { recent } = verb
      const start = token.end - from - verb.start > 70 ? token.start : from + verb.start
      ;(claims ??= []).push({ kind, date, recent, start, end: token.end })
    }
  }
  return claims ?? none
}

interface VerbBefore {
  readonly start: number
  readonly recent: boolean
}

function verbBefore(before: string, token: Dated, base: Base, kind: 'future' | 'past'): VerbBefore | null {
  const { aside } = eventTenses[base]
  const verb = [...before.matchAll(eventTenses[base][kind])].at(-1)
  if (verb !== undefined && governs(before.slice(verb.index + verb[0].length), base, kind)) {
    const plan = base === 'ar' && /(?:كان|كانت)[ \u00a0]$/.test(before.slice(0, verb.index))
    return plan || (kind === 'future' && isPlanOfThePast(before.slice(0, verb.index), base))
      ? null
      : { start: verb.index, recent: false }
  }
  const promise = kind === 'future' && token.type === 'date' ? promiseBefore(before, token, base) : null
  if (promise === null || isPlanOfThePast(before.slice(0, promise), base)) return null
  return breaks.test(before.slice(promise)) || aside.test(before.slice(promise))
    ? null
    : { start: promise, recent: true }
}

const breaks = /[.;:!?؟؛\n«»“”"–—(]/u

/** The words between verb and date say only where, and lead to the date. */
function governs(between: string, base: Base, kind: 'future' | 'past'): boolean {
  const { lead, aside } = eventTenses[base]
  if (between.length > (kind === 'future' ? 80 : 50) || breaks.test(between)) return false
  if (aside.test(between) || !lead.test(between)) return false
  // What took place "for the launch of the report of 3 June" did so another day: places only.
  return (
    kind === 'future' ||
    base === 'ar' ||
    !/(?<!\p{L})(?!(?:in|at|on|the|of|from|de|du|des|de la|la|le|les|à|au|aux|en|dans|sur|online|here|l|d)(?!\p{L}))\p{Ll}{3,}/u.test(
      between,
    )
  )
}
