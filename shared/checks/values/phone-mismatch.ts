import type { ReleaseCheck } from '#shared/checks/check.ts'
import { comparison, type Value, type ValueFamily } from '#shared/checks/values/compare-values.ts'

interface PhoneValue extends Value {
  readonly digits: string
}

const phones: ValueFamily<PhoneValue> = {
  read: (tokens) =>
    tokens.flatMap((token) => {
      if (token.type !== 'phone') return []
      const { start, end, quote, digits } = token
      return [
        {
          start,
          end,
          quote,
          token,
          digits,
          group: 'phone',
          key: significant(digits),
          exact: digits,
          optional: false,
        },
      ]
    }),
  same: (one, other) => isSameNumber(one.digits, other.digits),
  holds: (value, theirs) => theirs.some((other) => isSameNumber(value.digits, other.digits)),
  contradict: () => true,
  // A number is written the same way in every language: as the version that has it right writes it.
  write: (value) => value.quote,
}

/** National and international writing differ in the country code and the leading zero: the last nine digits decide. */
function significant(digits: string): string {
  const bare = digits.replace(/\D/gu, '')
  return bare.length > 9 ? bare.slice(-9) : bare.replace(/^0+/u, '')
}

function isSameNumber(one: string, other: string): boolean {
  if (one.startsWith('+') && other.startsWith('+')) return one === other || isTrunkApart(one, other)
  const [left, right] = [significant(one), significant(other)]
  if (left === right) return true
  // A short national number beside the same one with its country code.
  return Math.min(left.length, right.length) >= 7 && (left.endsWith(right) || right.endsWith(left))
}

/** `+212 0537 71…`: the zero of the national number left in. */
function isTrunkApart(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one]
  if (long.length !== short.length + 1) return false
  return [2, 3, 4].some((at) => long.charAt(at) === '0' && long.slice(0, at) + long.slice(at + 1) === short)
}

/** A phone number that differs across versions, by its digits: +82-70 and + 82 70 are one number. */
export const phoneMismatch: ReleaseCheck = comparison('phone-mismatch', 'error', phones)
