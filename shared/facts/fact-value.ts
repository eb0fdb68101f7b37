import type { Passage } from '#shared/model/release-text.ts'
import { areCurrenciesOne } from '#shared/text/currency-families.ts'
import type { Token } from '#shared/text/token.ts'

export const factKinds = [
  'date',
  'number',
  'money',
  'person',
  'organisation',
  'place',
  'contact',
  'link',
  'quotation',
] as const
export type FactKind = (typeof factKinds)[number]

/** What a token says, in a form in which the versions of a release can be compared. */
export interface FactValue {
  readonly kind: FactKind
  /** Within a kind only values of one family are set against each other (a percentage never against a plain number). */
  readonly family: string
  /** Every reading, as a key; the likeliest first. */
  readonly keys: readonly string[]
  /** Says too little to be missed elsewhere: a small number in words, a dual, one and two. */
  readonly minor: boolean
  readonly token: Token
}

/** A value with the place it stands at. */
export interface RowValue extends FactValue {
  readonly passage: Passage
}

/** The fact a token states; its time of day too, since it is part of when. */
export function factValueOf(token: Token): FactValue {
  switch (token.type) {
    case 'date': {
      const { calendar, year, month, day, ambiguous } = token
      const keys = [dateKey(calendar, year, month, day), ...(ambiguous ? [dateKey(calendar, year, day, month)] : [])]
      // A year in digits may be a number elsewhere (`2 000`).
      if (token.form === 'year')
        return { kind: 'date', family: 'year', keys: [...keys, `number:${year}`], minor: false, token }
      return { kind: 'date', family: 'date', keys, minor: calendar === 'hijri', token }
    }
    case 'date-range': {
      const [from, to] = [token.from, token.to].map(({ year, month, day }) =>
        dateKey('gregorian', year, month, day).slice(5),
      )
      return { kind: 'date', family: 'date-range', keys: [`range:${from}/${to}`], minor: false, token }
    }
    case 'time':
      return { kind: 'date', family: 'time', keys: [`time:${token.minutes}`], minor: false, token }
    case 'number': {
      const small = Math.abs(token.value) <= (token.inWords ? 12 : 2)
      return { kind: 'number', family: 'number', keys: numberKeys('number', token), minor: small, token }
    }
    case 'ordinal':
      return { kind: 'number', family: 'number', keys: [`number:${token.value}`], minor: token.inWords, token }
    case 'resolution': {
      const plain = token.number.includes('/') ? `resolution:${token.number}` : `number:${Number(token.number)}`
      return { kind: 'number', family: 'number', keys: [plain], minor: false, token }
    }
    case 'percent':
      return { kind: 'number', family: 'percent', keys: numberKeys('percent', token), minor: false, token }
    case 'money': {
      const keys = numberKeys('money', token)
      const plain = numberKeys('number', token)
      const paid = token.currency === null ? keys : keys.map((key) => `${key}:${token.currency}`)
      return { kind: 'money', family: 'money', keys: [...paid, ...plain], minor: false, token }
    }
    case 'phone':
      return { kind: 'contact', family: 'phone', keys: [`phone:${token.digits}`], minor: false, token }
    case 'email':
      return { kind: 'contact', family: 'email', keys: [`email:${token.address}`], minor: false, token }
    case 'url':
      return { kind: 'link', family: 'url', keys: [`url:${token.address}`], minor: false, token }
  }
}

/** Whether two values may be the same one: equal in one reading, or not contradicting where one says less. */
export function isSameValue(one: FactValue, other: FactValue): boolean {
  const [a, b] = [one.token, other.token]
  if (a.type === 'date' && b.type === 'date') {
    if (a.calendar !== b.calendar || (a.year !== null && b.year !== null && a.year !== b.year)) return false
    const readings = [[b.month, b.day], ...(a.ambiguous || b.ambiguous ? [[b.day, b.month]] : [])]
    const sameDay = readings.some(([month, day]) => a.month === month && a.day === day)
    return sameDay && (a.month !== null || a.year === b.year)
  }
  if (a.type === 'date-range' && b.type === 'date-range') {
    return isCompatible(a.from, b.from) && isCompatible(a.to, b.to)
  }
  if (a.type === 'phone' && b.type === 'phone') return a.digits.slice(-9) === b.digits.slice(-9)
  if (a.type === 'money' && b.type === 'money') {
    return areCurrenciesOne(a, b) && meets(numberKeys('number', a), numberKeys('number', b))
  }
  return meets(one.keys, other.keys)
}

type Point = { readonly year: number | null; readonly month: number | null; readonly day: number | null }

function isCompatible(one: Point, other: Point): boolean {
  return (
    one.day === other.day &&
    one.month === other.month &&
    (one.year === null || other.year === null || one.year === other.year)
  )
}

function meets(one: readonly string[], other: readonly string[]): boolean {
  return one.some((key) => other.includes(key))
}

function numberKeys(
  name: string,
  token: { readonly value: number; readonly alternatives: readonly number[] },
): string[] {
  return [token.value, ...token.alternatives].map((value) => `${name}:${value}`)
}

/** `date:2024-09-20`, `date:2024-09`, `date:2024`, `date:--09-20`, `hijri:1445-08-27`. */
function dateKey(
  calendar: 'gregorian' | 'hijri',
  year: number | null,
  month: number | null,
  day: number | null,
): string {
  const parts = [
    year === null ? '-' : String(year),
    ...(month === null ? [] : [two(month)]),
    ...(day === null ? [] : [two(day)]),
  ]
  return `${calendar === 'hijri' ? 'hijri' : 'date'}:${parts.join('-')}`
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}
