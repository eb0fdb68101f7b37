import type { ReleaseCheck } from '#shared/checks/check.ts'
import { comparison, type Value, type ValueFamily } from '#shared/checks/values/compare-values.ts'
import { digitsOf } from '#shared/checks/values/digits-of.ts'
import { impliesValue } from '#shared/checks/values/implied-values.ts'
import { isConversion, type MeasuringUnit, unitAfter } from '#shared/checks/values/measuring-units.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { formatValue } from '#shared/text/format-value.ts'
import type { TimeToken, Token } from '#shared/text/token.ts'

interface NumberValue extends Value {
  /** What it may mean; more than one where the separators leave it open. */
  readonly readings: readonly number[]
  readonly inWords: boolean
  readonly unit: MeasuringUnit | null
}

const numbers: ValueFamily<NumberValue> = {
  read: (tokens, language, text) => tokens.flatMap((token) => readNumber(token, language, text)),
  same: (one, other) => one.readings.some((reading) => other.readings.some((candidate) => isEqual(reading, candidate))),
  holds: (value, theirs, tokens) =>
    theirs.some((other) => numbers.same(value, other) || isConverted(value, other)) ||
    value.readings.some((reading) => mentions(tokens, reading)),
  implied: (value, text) => value.readings.some((reading) => impliesValue(text, reading)),
  // Number words have idioms (« aux quatre coins », "second to none"): small ones contradict nothing.
  contradict: (one, other) => [one, other].every((value) => !value.inWords || (value.readings[0] ?? 0) >= 3),
  write: (value, language, locale, instead) => {
    // A figure for a figure of the same kind; words are the translator's.
    if (instead.inWords || value.token.type !== instead.token.type || value.token.type === 'resolution') return null
    return formatValue(value.token, language, locale, { digits: digitsOf(instead.quote) })
  },
}

function isConverted(one: NumberValue, other: NumberValue): boolean {
  if (one.unit === null || other.unit === null) return false
  return isConversion(one.readings[0] ?? 0, one.unit, other.readings[0] ?? 0, other.unit)
}

function readNumber(token: Token, language: string, text: string): readonly NumberValue[] {
  const { start, end, quote } = token
  const at = { start, end, quote, token }
  switch (token.type) {
    case 'number': {
      const small = token.value === 1 || token.value === 0 || (token.value === 2 && baseLanguage(language) === 'ar')
      const number = value(at, 'number', [token.value, ...token.alternatives], token.inWords, token.inWords || small)
      return [{ ...number, unit: unitAfter(text, end) }]
    }
    case 'percent':
      return [value(at, 'percent', [token.value, ...token.alternatives], false, false)]
    case 'money':
      return [value(at, 'money', [token.value, ...token.alternatives], false, false)]
    case 'ordinal':
      return [value(at, 'ordinal', [token.value], token.inWords, true)]
    case 'resolution': {
      const number = Number(token.number)
      return Number.isFinite(number) ? [value(at, 'resolution', [number], false, false)] : []
    }
    case 'time':
      return [value(at, 'time', timeReadings(token, language), false, true)]
    default:
      return []
  }
}

/**
 * A clock time in readings of its own, below zero so that no number equals one: as said, half a day later where the
 * half of the day is left open, and in UTC where the zone is given.
 */
function timeReadings({ minutes, utcOffset, quote }: TimeToken, language: string): readonly number[] {
  const open = baseLanguage(language) !== 'fr' && minutes < 13 * 60 && !/\p{L}/u.test(quote)
  return [
    -1 - minutes,
    ...(open ? [-1 - ((minutes + 720) % 1440)] : []),
    ...(utcOffset === null ? [] : [-10_000 - ((minutes - utcOffset + 2880) % 1440)]),
  ]
}

type Place = Pick<Value, 'start' | 'end' | 'quote' | 'token'>

function value(
  at: Place,
  group: string,
  readings: readonly number[],
  inWords: boolean,
  optional: boolean,
): NumberValue {
  return {
    ...at,
    group,
    readings,
    inWords,
    optional,
    unit: null,
    ambiguous: readings.length > 1,
    key: String(round(readings[0] ?? 0)),
    exact: String(round(readings[0] ?? 0)),
  }
}

function round(reading: number): number {
  return Number(reading.toPrecision(12))
}

function isEqual(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= Math.abs(one) * 1e-9
}

/** Whether a number stands in tokens of any type: a year, a day, a session, a clock time. */
function mentions(tokens: readonly Token[], reading: number): boolean {
  return tokens.some((token) => saysNumber(token, reading))
}

function saysNumber(token: Token, reading: number): boolean {
  switch (token.type) {
    case 'number':
    case 'percent':
    case 'money':
      return isEqual(token.value, reading) || token.alternatives.some((other) => isEqual(other, reading))
    case 'ordinal':
      return token.value === reading
    case 'date':
      return token.year === reading || token.month === reading || token.day === reading
    case 'date-range':
      return [token.from, token.to].some((end) => end.year === reading || end.month === reading || end.day === reading)
    case 'time':
      return Math.floor(token.minutes / 60) === reading || token.minutes % 60 === reading
    case 'resolution':
      return Number(token.number) === reading || token.year === reading
    case 'phone':
    case 'email':
    case 'url':
      return false
  }
}

/** A number, amount or percentage of one version that the others do not have, or have otherwise. */
export const numMismatch: ReleaseCheck = comparison('num-mismatch', 'error', numbers)
