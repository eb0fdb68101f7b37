import type { MeasuringUnit, NamedUnit } from '#shared/checks/values/measuring-units.ts'

/**
 * `mg/l`, « mètres cubes par seconde », «كلم في الساعة»: one unit for each of another, which begins behind the first. Only
 * what is measured by the hour and less is a rate: by the day and year, languages say it each in their way.
 */
export function compoundOf(
  text: string,
  { unit, end }: NamedUnit,
  unitIn: (text: string) => MeasuringUnit | null,
): MeasuringUnit | null {
  if (unit.dimension === 'duration' || !opensJoint.has(text.charAt(end))) return null
  joint.lastIndex = end
  const [quote] = joint.exec(text) ?? []
  if (quote === undefined) return null
  const rest = text.slice(joint.lastIndex, joint.lastIndex + 32)
  const letters = quote.includes('/') ? /^\p{L}+/u.exec(rest)?.[0] : undefined
  const short = letters === undefined ? undefined : shortNames.get(letters.toLowerCase())
  if (short === undefined && isClock(rest)) return null
  const each = unitIn(short ?? rest.replace(/(^| )ال/gu, '$1'))
  return each === null ? null : perUnit(unit, each)
}

const opensJoint = new Set([' ', '\u00a0', '\u202f', '/'])

const joint = /[ \u00a0\u202f]?(?:\/ ?|per |an? |par |à l[’']|à la |(?:في|لكل|على) (?:ال)?|بال|ل(?=لي?تر)|لل)/uy

/** Behind a stroke a letter or two are enough. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ['s', 'second'],
  ['sec', 'second'],
  ['min', 'minute'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['ث', 'second'],
  ['ثا', 'second'],
  ['د', 'minute'],
  ['س', 'hour'],
  ['سا', 'hour'],
  ['l', 'l'],
  ['ل', 'l'],
])

function perUnit(unit: MeasuringUnit, each: MeasuringUnit): MeasuringUnit | null {
  if (unit.dimension.includes(' per ') || !denominators.has(each.dimension)) return null
  if (each.dimension === 'duration' && each.toBase(1) > 1) return null
  // Speeds are said in kilometres.
  const isSpeed = unit.dimension === 'length' && each.dimension === 'duration'
  const factor = (isSpeed ? 1e-3 : 1) / each.toBase(1)
  const system = unit.system === 'imperial' || each.system === 'imperial' ? 'imperial' : unit.system
  const dimension = isSpeed ? 'speed' : (`${unit.dimension} per ${each.dimension}` as MeasuringUnit['dimension'])
  return { system, dimension, toBase: (value) => unit.toBase(value) * factor }
}

const denominators = new Set<MeasuringUnit['dimension']>(['duration', 'volume', 'area', 'mass', 'length'])

/** «10 كيلومترات في الساعة 05:12», «30 مترا في الدقيقة الثامنة»: a length, and when. */
export function isClock(rest: string): boolean {
  return /^(?:ال)?(?:ساع|دقيق|ثاني)[ةه] (?:[0-9\u0660-\u0669]|ال)/u.test(rest)
}
