import { isSameButForSpaces, withSpacesOf } from '#shared/memory/spaces-alike.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { formatValue } from '#shared/text/format-value.ts'
import { arabicMonthsByRegion } from '#shared/text/month-names.ts'
import type { DateToken, Token } from '#shared/text/token.ts'

/** A date or range as the one at `place` is written: in figures alike, or with the month names of the same region. */
export function writeDateLike(now: Token, place: Token, base: string, locale: LanguageTag): string | null {
  if (now.type === 'date' && place.type === 'date') {
    if (
      !saysAsMuch(now, place) ||
      now.calendar !== place.calendar ||
      (place.weekday !== null) !== (now.weekday !== null)
    )
      return null
    if (place.form === 'numeric' || place.form === 'iso') return inFigures(now, place)
  } else if (now.type === 'date-range' && place.type === 'date-range') {
    if (!saysAsMuch(now.from, place.from) || !saysAsMuch(now.to, place.to)) return null
  } else return null
  const digits = /[\u0660-\u0669]/u.test(place.quote) ? 'arab' : 'latn'
  const write = (token: Token, region: LanguageTag): string => formatValue(token, base, region, { digits })
  const like = localesOf(base, locale).find((region) => isSameButForSpaces(write(place, region), place.quote))
  return like === undefined ? null : withSpacesOf(place.quote, write(now, like))
}

type Point = Pick<DateToken, 'year' | 'month' | 'day'>

function saysAsMuch(one: Point, other: Point): boolean {
  return (['year', 'month', 'day'] as const).every((part) => (one[part] === null) === (other[part] === null))
}

/** The release's own region first, then any whose way of writing it may be. */
function localesOf(base: string, locale: LanguageTag): readonly LanguageTag[] {
  const others =
    base === 'ar'
      ? arabicMonthsByRegion.map(({ regions }) => `ar-${regions.split(' ')[0]}`)
      : base === 'en'
        ? ['en-GB', 'en-US']
        : []
  return [locale, base, ...others]
}

/** `20/09/2024`, `2024-09-20`: each part in its place and of its width, where no two of them could be meant. */
function inFigures(now: DateToken, place: DateToken): string | null {
  const groups = place.quote.match(/\d+/gu) ?? []
  const parts = (['year', 'month', 'day'] as const).filter((part) => place[part] !== null)
  const said = parts.map((part) => place[part] ?? 0)
  if (groups.length !== parts.length || new Set(said).size !== said.length) return null
  let known = true
  const written = place.quote.replace(/\d+/gu, (group) => {
    const part = parts.find((each) => place[each] === Number(group))
    const value = part ? now[part] : null
    if (value === null) known = false
    return String(value).padStart(group.length, '0')
  })
  return known ? written : null
}
