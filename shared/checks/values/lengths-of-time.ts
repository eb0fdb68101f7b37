import { mayBeLength } from '#shared/checks/values/clock-times.ts'
import { type MeasuringUnit, unitAfter } from '#shared/checks/values/measuring-units.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import type { TimeToken } from '#shared/text/token.ts'

/** A figure of a length that is written as a clock time is, and what it counts. */
interface ClockPart extends TextSpan {
  readonly value: number
  readonly unit: MeasuringUnit
}

const none: readonly never[] = []

/** The figures of « 7 h 25 » and `2:07:05`, which may be how long something takes; none of what is a time of day. */
export function clockParts(token: TimeToken, text: string): readonly ClockPart[] {
  const { start, quote, utcOffset } = token
  if (utcOffset !== null || !mayBeLength(token, text)) return none
  return [...quote.matchAll(/\d+/g)].flatMap(({ 0: figures, index }, place) => {
    const unit = clockUnits[place]
    const value = Number(figures)
    return unit === undefined || value === 0
      ? []
      : [{ start: start + index, end: start + index + figures.length, value, unit }]
  })
}

const clockUnits = ['hour', 'minute', 'second'].flatMap((name) => unitAfter(name, 0) ?? [])

/** A quantity that may be a part of a length of time. */
interface Timed extends TextSpan {
  readonly unit: MeasuringUnit | null
  readonly readings: readonly number[]
}

/**
 * How long, in hours, the length is that a quantity is one part of: "7 hours and 25 minutes", « 2 ans et 4 mois »,
 * «ساعة و52 دقيقة», "two and a half hours". What is said in one part is not among them.
 */
export function lengthsOf<Quantity extends Timed>(
  quantities: readonly Quantity[],
  text: string,
): ReadonlyMap<Quantity, number> {
  const lengths = new Map<Quantity, number>()
  let parts: Quantity[] = []
  for (const [index, quantity] of quantities.entries()) {
    const unit = unitOf(quantity, text)
    if (unit === null) continue
    const last = parts[parts.length - 1]
    if (last !== undefined && continues(last, quantity, text)) parts.push(quantity)
    else parts = [quantity]
    const next = quantities[index + 1]
    if (next !== undefined && continues(quantity, next, text)) continue
    const beside = leadBefore(parts[0] ?? quantity, text) + shareBehind(quantity, unit, text)
    if (beside === 0 && parts.length === 1) continue
    const whole = parts.reduce((sum, part) => sum + amountOf(part, text), beside)
    for (const part of parts) lengths.set(part, whole)
  }
  return lengths
}

function amountOf(quantity: Timed, text: string): number {
  return unitOf(quantity, text)?.toBase(quantity.readings[0] ?? 0) ?? 0
}

/** "Two and a half hours": the unit stands behind the half; «ساعتين» has it in itself. */
function unitOf({ unit, start, end }: Timed, text: string): MeasuringUnit | null {
  const named =
    unit ?? (text.startsWith(andHalf, end) ? unitAfter(text, end + andHalf.length) : dualUnit(text, start, end))
  return named?.dimension === 'duration' ? named : null
}

const andHalf = ' and a half'

function dualUnit(text: string, start: number, end: number): MeasuringUnit | null {
  return text.charAt(end - 1) === 'ن' ? unitAfter(singularOf(text.slice(start, end)), 0) : null
}

/** «ساعتين» and «شهران», of «ساعة» and «شهر». */
function singularOf(dual: string): string {
  return dual.replace(/ت(?:ين|ان)$/u, 'ة').replace(/(?:ين|ان)$/u, '')
}

function continues(part: Timed, next: Timed, text: string): boolean {
  if (next.start - part.end > longestJoint || !isLonger(unitOf(part, text), next.unit)) return false
  return joint.test(text.slice(part.end, next.start))
}

function isLonger(one: MeasuringUnit | null, other: MeasuringUnit | null): boolean {
  if (one?.dimension !== 'duration' || other?.dimension !== 'duration') return false
  return one.toBase(1) > other.toBase(1)
}

const longestJoint = 20
const joint = /^(?::|[\s-]{0,2}[\p{L}\p{M}]{1,9}[,،]?(?:[\s-](?:and|et))?[\s-]{0,2}و?)$/u

/** « une heure et 52 minutes », «ساعتين و40 دقيقة»: what is said without a figure before the first that has one, in hours. */
function leadBefore({ unit, start }: Timed, text: string): number {
  const before = text.slice(Math.max(0, start - longestJoint), start)
  const latin = latinLead.exec(before)?.[1]
  if (latin !== undefined) return hoursOf(latin, 1, unit)
  const arabic = arabicLead.exec(before)?.[1]
  if (arabic === undefined) return 0
  const one = singularOf(arabic)
  return hoursOf(one, one === arabic ? 1 : 2, unit)
}

const latinLead = /(?<!\p{L})(?:an?|one|une?)[\s-](\p{L}{2,8})(?:,?[\s-](?:and|et))?[\s-]$/iu
const arabicLead = /(?<![\p{L}\p{M}])([\u0621-\u064a]{3,8})\sو$/u

function hoursOf(name: string, count: number, next: MeasuringUnit | null): number {
  const unit = unitAfter(name, 0) ?? unitAfter(name.slice(1), 0)
  return unit !== null && isLonger(unit, next) ? unit.toBase(count) : 0
}

/**
 * « deux heures et demie », «3 ساعات وربع الساعة», «أربع ساعات إلا ربعًا»: the part of the unit that is said behind it,
 * in hours.
 */
function shareBehind({ end }: Timed, unit: MeasuringUnit, text: string): number {
  const behind = text.slice(end, end + longestShare)
  const share = shares.find(([said]) => said.test(behind))
  return share === undefined ? 0 : unit.toBase(share[1])
}

const longestShare = 32

const shares: readonly (readonly [RegExp, number])[] = [
  [shareSaid(' and a half| et demie?| و(?:ال)?نصف'), 1 / 2],
  [shareSaid(' and a quarter| et quart| و(?:ال)?ربع'), 1 / 4],
  [shareSaid(' and three quarters|(?: et)? trois quarts'), 3 / 4],
  [shareSaid(' و(?:ال)?ثلث'), 1 / 3],
  [shareSaid(' moins (?:le |un )?quart| إلا ربع[اً]{0,2}'), -1 / 4],
  [shareSaid(' إلا ثلث[اً]{0,2}'), -1 / 3],
]

/** Behind the unit, or, as with «ساعتين», right behind the number. */
function shareSaid(words: string): RegExp {
  return new RegExp(`^(?:[\\s-]{1,2}[\\p{L}\\p{M}]{1,9})?(?:${words})(?![\\p{L}\\p{M}])`, 'u')
}
