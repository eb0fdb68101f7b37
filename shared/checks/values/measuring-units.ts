import { compoundOf, isClock } from '#shared/checks/values/compound-units.ts'
import { type Dimension, type UnitName, unitNames } from '#shared/checks/values/unit-names.ts'
import { rememberedByText } from '#shared/text/remembered-by-text.ts'
import type { Token } from '#shared/text/token.ts'

/** A unit behind a number: what it measures, and how much of the base of its dimension an amount of it is. */
export interface MeasuringUnit {
  readonly system: UnitName['system']
  readonly dimension: Dimension | `${Dimension} per ${Dimension}`
  readonly toBase: (value: number) => number
}

/**
 * The unit written after a number (`from` is the number's end), glued or with its space or hyphen, behind `de` and «من»,
 * and behind the second half of a range ("2 to 4 inches"); null where there is none.
 */
export function unitAfter(text: string, from: number): MeasuringUnit | null {
  return unitAt(text, from) ?? unitBehindRange(text, from)
}

/** A unit and where its name ends. */
export interface NamedUnit {
  readonly unit: MeasuringUnit
  readonly end: number
}

function unitAt(text: string, from: number): MeasuringUnit | null {
  const named = namedAt(text, from)
  return named && (compoundOf(text, named, unitOpening) ?? named.unit)
}

function unitOpening(text: string): MeasuringUnit | null {
  return namedAt(text, 0)?.unit ?? null
}

function namedAt(text: string, from: number): NamedUnit | null {
  next.lastIndex = from
  const [, first] = next.exec(text) ?? []
  if (first === undefined) return null
  const start = next.lastIndex - first.length
  const folded = first.charCodeAt(0) < 0x0600 ? first.toLowerCase() : foldWord(first)
  const several = longerNames.get(folded)
  if (several !== undefined) {
    const rest = foldName(text.slice(start, start + 32))
    for (const { name, unit } of several) {
      if (
        rest.startsWith(name) &&
        !/^\p{L}/u.test(rest.slice(name.length)) &&
        !(name.endsWith('الساعه') && isClock(rest.slice(name.length - 6)))
      )
        return { unit, end: endOfName(text, start, name) }
    }
  }
  // « l’article 2 de l’accord »: an article that lost its vowel, no litre.
  if (first.length === 1 && elision.test(text.charAt(start + 1))) return null
  // `m` is a metre, `M` a million.
  const unit =
    (first.length === 1 && first !== folded ? undefined : oneWordNames.get(folded)) ?? oneWordNames.get(first)
  if (unit !== undefined) return { unit, end: start + first.length }
  // `mg/l`
  const slash = first.indexOf('/')
  const upper = slash > 0 ? oneWordNames.get(foldWord(first.slice(0, slash))) : undefined
  return upper === undefined ? null : { unit: upper, end: start + slash }
}

const elision = /['’]/

/** Where a folded name ends in the text, whose vowel signs it lacks. */
function endOfName(text: string, start: number, { length }: string): number {
  let end = start
  for (let left = length; left > 0 || isVowelSign(text, end); end += 1) if (!isVowelSign(text, end)) left -= 1
  return end
}

function isVowelSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x064b && code <= 0x0652
}

const next =
  /[\s\u00a0\u202f\u2009-]{0,2}(?:d(?:e[ \u00a0]|['’])|of |من )?(°? ?[A-Za-zµμ\u00c0-\u017f\u0621-\u064a][A-Za-z\u00c0-\u017f\u0621-\u065f²³23/]{0,24}|°)/y

const range =
  /[\s\u00a0\u202f]{0,2}(?:[-–]|to|and|or|à|et|ou|إلى|و|أو)[\s\u00a0\u202f]{0,2}[0-9\u0660-\u0669][0-9\u0660-\u0669.,٫]{0,8}/uy

/** How the joint of a range begins: a dash, to, and, or, à, et, ou, «إلى», «و», «أو». */
const joins = new Set([...'-–taoàeuإوأ'])

function unitBehindRange(text: string, from: number): MeasuringUnit | null {
  const space = text.charCodeAt(from)
  if (!joins.has(text.charAt(space === 0x20 || space === 0xa0 || space === 0x202f ? from + 1 : from))) return null
  range.lastIndex = from
  return range.test(text) ? unitAt(text, range.lastIndex) : null
}

/** Whether two measures say the same amount: equal once in the same unit, or converted into the other system and rounded. */
export function isSameMeasure(one: number, unit: MeasuringUnit, other: number, otherUnit: MeasuringUnit): boolean {
  if (unit.dimension !== otherUnit.dimension) return false
  const [left, right] = [unit.toBase(one), otherUnit.toBase(other)]
  const difference = Math.abs(left - right)
  const size = Math.max(Math.abs(left), Math.abs(right))
  // A month is thirty days, four weeks about one.
  if (unit.dimension === 'duration') return difference <= size * 0.015
  if (unit.system === otherUnit.system) return difference <= size * 1e-6
  if (unit.dimension === 'temperature') return difference <= 1.5 || (isVague(unit, otherUnit) && one === other)
  return (
    difference <= size * 0.02 ||
    (difference <= size * 0.12 && isRounded(left, other, otherUnit)) ||
    (difference <= size * 0.12 && isRounded(right, one, unit))
  )
}

export function isSameUnit(one: MeasuringUnit, other: MeasuringUnit): boolean {
  if (one.dimension !== other.dimension) return false
  return isVague(one, other) || Math.abs(one.toBase(1) - other.toBase(1)) <= Math.abs(one.toBase(1)) * 1e-6
}

/** "30 degrees" says no scale. */
function isVague(one: MeasuringUnit, other: MeasuringUnit): boolean {
  return one.system === 'either' || other.system === 'either'
}

/** Whether an exact amount rounds to `value` as exactly as `value` is said: 914 mm to 1 m, 72.4 km to 70 km. */
function isRounded(exact: number, value: number, unit: MeasuringUnit): boolean {
  const digits = String(Math.abs(value)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) + 1 - digits)
  return Math.abs(exact - unit.toBase(value)) <= unit.toBase(step) / 2
}

const foldWord = rememberedByText(foldName)

function foldName(name: string): string {
  if (name.charCodeAt(0) < 0x0600)
    return name.toLowerCase().replace(/['\u00a0\u202f]/g, (mark) => (mark === "'" ? '’' : ' '))
  return name.replace(/[\u064b-\u0652\u00a0\u202fأإآة]/g, (letter) => foldedLetters[letter] ?? '')
}

const foldedLetters: Readonly<Record<string, string>> = { '\u00a0': ' ', '\u202f': ' ', أ: 'ا', إ: 'ا', آ: 'ا', ة: 'ه' }

function unitOf({ dimension, system, factor }: UnitName): MeasuringUnit {
  const fahrenheit = dimension === 'temperature' && factor === 0
  return { dimension, system, toBase: fahrenheit ? (value) => ((value - 32) * 5) / 9 : (value) => value * factor }
}

const oneWordNames = new Map<string, MeasuringUnit>()
/** Names of several words by their first, the longest first. */
const longerNames = new Map<string, { readonly name: string; readonly unit: MeasuringUnit }[]>()

for (const named of unitNames) {
  const unit = unitOf(named)
  for (const name of named.names.split('|')) {
    const first =
      /^°? ?[A-Za-zµμ\u00c0-\u017f\u0621-\u064a][A-Za-z\u00c0-\u017f\u0621-\u065f²³23/]*|^°/.exec(name)?.[0] ?? name
    if (first === name) oneWordNames.set(name, unit)
    else
      longerNames.set(
        first,
        [...(longerNames.get(first) ?? []), { name, unit }].sort((one, other) => other.name.length - one.name.length),
      )
  }
}

/** Whether a text has some other number with a unit of the dimension, so that a bare figure may borrow it. */
export function measuringUnitIn(
  text: string,
  tokens: readonly Token[],
  dimension: MeasuringUnit['dimension'],
): boolean {
  return tokens.some((token) => token.type === 'number' && unitAfter(text, token.end)?.dimension === dimension)
}
