import { type FoundIn, type Gathered, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { dayNumberOf, daysInMonth, nearestTo, type PartialDate } from '#shared/checks/values/civil-date.ts'
import { type AnnouncedDay, type DateClaim, dateClaimsIn, type RelativeDay } from '#shared/checks/values/date-claims.ts'
import { otherTimes } from '#shared/checks/values/relative-words.ts'
import { type DatelineDate, datelineDateOf, datelineRows } from '#shared/checks/values/release-date.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/**
 * "Yesterday", "will be held", « a eu lieu » contradict the dateline: yesterday is the day before it, what will be held lies
 * ahead of it, and what one version places today is not tomorrow in another. Quotations keep their own time.
 */
export const dateRelative: ReleaseCheck = releaseCheck<RowClaims>({
  id: 'date-relative',
  severity: 'info',
  gather(row, context) {
    const claims = new Map<LanguageTag, ClaimsOfCell>()
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text === '') continue
      const dateline = datelineDateOf(row, language, context)
      const own = context.read(dateClaimsIn, cell, language)
      if (dateline === null && own.length === 0) continue
      claims.set(language, { text: cell.text, dateline, claims: own })
    }
    const apart = [...otherTimes(row, context)]
    return claims.size === 0 && apart.length === 0 ? null : { claims, apart }
  },
  *look(gathered) {
    for (const { row, data } of gathered) {
      yield* data.apart
      for (const [language, { text, claims }] of data.claims) {
        for (const claim of claims) {
          const dateline = datelineFor(language, gathered)
          if (dateline === null || !contradicts(claim, dateline)) continue
          const { start, end } = claim
          const date = dateline.quote
          yield {
            language,
            rowId: row.id,
            start,
            end,
            values: { found: text.slice(start, end), date, context: claim.kind },
            related: [dateline],
          } satisfies FoundIn
        }
      }
    }
  },
})

interface RowClaims {
  readonly claims: ReadonlyMap<LanguageTag, ClaimsOfCell>
  /** What the versions place at different times. */
  readonly apart: readonly FoundIn[]
}

interface ClaimsOfCell {
  readonly text: string
  readonly dateline: DatelineDate | null
  readonly claims: readonly DateClaim[]
}

type Rows = readonly Gathered<RowClaims>[]
type Dateline = DatelineDate & { readonly quote: string; readonly rowId: string; readonly language: LanguageTag }

function datelineFor(language: LanguageTag, gathered: Rows): Dateline | null {
  for (const { row, data, index } of gathered) {
    if (index > datelineRows) return null
    for (const [each, { text, dateline }] of [...data.claims].sort(([one]) => (one === language ? -1 : 1))) {
      if (dateline === null) continue
      return { ...dateline, quote: text.slice(dateline.start, dateline.end), rowId: row.id, language: each }
    }
  }
  return null
}

function contradicts(claim: DateClaim, dateline: DatelineDate): boolean {
  return claim.kind === 'day' ? isOtherDay(claim, dateline) : isOnWrongSide(claim, dateline)
}

function isOtherDay({ date, weekday, daysAway }: RelativeDay, dateline: DatelineDate): boolean {
  const meant = new Date(Date.UTC(dateline.year, dateline.month - 1, dateline.day + daysAway))
  if (date === null) return weekday !== (meant.getUTCDay() || 7)
  // A year long gone is a memory of the day, not the day.
  if (date.year !== null && Math.abs(date.year - dateline.year) > 1) return false
  return date.day !== meant.getUTCDate() || date.month !== meant.getUTCMonth() + 1
}

/** Without its year a date is the one near the dateline, where it lies within two months. */
const near = 60

function isOnWrongSide({ kind, date, recent }: AnnouncedDay, dateline: DatelineDate): boolean {
  const { year, month, day } = date
  const today = dayNumberOf(dateline)
  if (year === null) {
    if (month === null || day === null) return false
    const [nearest] = nearestTo(dateline, month, day)
    const ahead = nearest === undefined ? 0 : dayNumberOf(nearest) - today
    return kind === 'future' ? ahead < 0 && ahead >= -near : ahead > 0 && ahead <= near
  }
  if (recent === true && dateline.year - year > 1) return false
  return kind === 'future' ? dayNumberOf(lastDay(date, year)) < today : dayNumberOf(firstDay(date, year)) > today
}

function lastDay({ month, day }: PartialDate, year: number) {
  return { year, month: month ?? 12, day: day ?? daysInMonth(month ?? 12, year) }
}

function firstDay({ month, day }: PartialDate, year: number) {
  return { year, month: month ?? 1, day: day ?? 1 }
}
