import type { TextSpan } from '#shared/model/release-text.ts'

/** A typed value found in a text. `start`/`end` are UTF-16 offsets; two tokens of one text never overlap. */
export type Token =
  | NumberToken
  | PercentToken
  | MoneyToken
  | OrdinalToken
  | DateToken
  | DateRangeToken
  | TimeToken
  | PhoneToken
  | EmailToken
  | UrlToken
  | ResolutionToken

interface Found extends TextSpan {
  readonly quote: string
  /**
   * Part of the value stands at a neighbour (`11` of `11 and 12 March`, `50` of `50 to 60 %`), so this span cannot be
   * rewritten alone.
   */
  readonly elliptic?: true
}

export interface NumberToken extends Found {
  readonly type: 'number'
  readonly value: number
  /** Other values it may mean where the separators leave it open (`1,500` → 1500, or 1.5). */
  readonly alternatives: readonly number[]
  /** Written in words (`fifty`, `cinquante`, `خمسون`, a dual such as `مدينتان`), not in digits. */
  readonly inWords: boolean
}
export interface PercentToken extends Found {
  readonly type: 'percent'
  readonly value: number
  readonly alternatives: readonly number[]
}
export interface MoneyToken extends Found {
  readonly type: 'money'
  readonly value: number
  readonly alternatives: readonly number[]
  /** ISO 4217, or null where only `$` or «دينار» is known. */
  readonly currency: string | null
}
/** `68th`, `68e`, `7ème`, «الثامنة والستون», `XXI`e siècle. */
export interface OrdinalToken extends Found {
  readonly type: 'ordinal'
  readonly value: number
  readonly inWords: boolean
}
/** A calendar date as far as it is said: year, month and day may each be missing, never all. Gregorian unless said. */
export interface DateToken extends Found {
  readonly type: 'date'
  readonly calendar: 'gregorian' | 'hijri'
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** 1 Monday … 7 Sunday, where the text names it with the date. */
  readonly weekday: number | null
  /** All digits (`03/04/2024`), so that day and month may be the other way round. */
  readonly ambiguous: boolean
  /** How it is written; `malformed` orders and forms are what `date-format` looks at. */
  readonly form: 'numeric' | 'iso' | 'named-month' | 'year' | 'malformed'
  /** The month is that of a date before it in the sentence: «18 منه», « et ferme le 9 ». */
  readonly ofMonthBefore?: true
}
/** `11–22 March 2024`, `du 11 au 22 mars`, `2025-2028`. Where a part is said once it holds for both ends. */
export interface DateRangeToken extends Found {
  readonly type: 'date-range'
  readonly from: { readonly year: number | null; readonly month: number | null; readonly day: number | null }
  readonly to: { readonly year: number | null; readonly month: number | null; readonly day: number | null }
  /** As of a date. */
  readonly ofMonthBefore?: true
}
export interface TimeToken extends Found {
  readonly type: 'time'
  /** Minutes since midnight. */
  readonly minutes: number
  /** Offset from UTC in minutes where it is said, else null. */
  readonly utcOffset: number | null
  /** The half of the day is left to the reader: "at 2:30", "half past nine", «في الثامنة والنصف». */
  readonly isHalfOpen?: true
}
export interface PhoneToken extends Found {
  readonly type: 'phone'
  /** Digits only, with a leading `+` where the number is international. */
  readonly digits: string
}
export interface EmailToken extends Found {
  readonly type: 'email'
  readonly address: string
}
export interface UrlToken extends Found {
  readonly type: 'url'
  /** Scheme, `www.`, a trailing slash and a language part (`/fr/`, `fr.`) taken away; host in lower case. */
  readonly address: string
}
/** `resolution 1325 (2000)`, `S/RES/1325`, «القرار 1325»: body where it is said. */
export interface ResolutionToken extends Found {
  readonly type: 'resolution'
  readonly number: string
  readonly year: number | null
}
