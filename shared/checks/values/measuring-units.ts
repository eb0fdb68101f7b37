/** A measuring unit that has a counterpart in the other system: what it measures, and how much of the metric base it is. */
export interface MeasuringUnit {
  readonly system: 'imperial' | 'metric'
  readonly dimension: 'length' | 'speed' | 'temperature' | 'mass' | 'area' | 'volume'
  readonly toBase: (value: number) => number
}

/**
 * The unit written after a number (`text` from the number's end on), also behind the second half of a range
 * ("2 to 4 inches"); null where there is none. For comparing 45 miles with 72 km.
 */
export function unitAfter(text: string, from: number): MeasuringUnit | null {
  const rest = text
    .slice(from, from + 40)
    .toLowerCase()
    .replace(/[\u064b-\u0652]/gu, '')
  const range = /^\s?(?:-|–|to|and|or|à|et|ou|إلى|و|أو)\s?[\p{Nd}.,٫]{1,8}/u.exec(rest)
  const after = (range === null ? rest : rest.slice(range[0].length)).replace(/^[\s\u00a0\u202f-]{0,2}/u, '')
  return units.find(({ pattern }) => pattern.test(after))?.unit ?? null
}

/** Whether two measures say about the same thing in two systems; converted figures are rounded. */
export function isConversion(one: number, unit: MeasuringUnit, other: number, otherUnit: MeasuringUnit): boolean {
  if (unit.system === otherUnit.system || unit.dimension !== otherUnit.dimension) return false
  const [left, right] = [unit.toBase(one), otherUnit.toBase(other)]
  if (unit.dimension === 'temperature') return Math.abs(left - right) <= 1.5
  return Math.abs(left - right) <= Math.max(Math.abs(left), Math.abs(right)) * 0.12
}

const times = (factor: number) => (value: number) => value * factor

function measure(
  names: string,
  system: MeasuringUnit['system'],
  dimension: MeasuringUnit['dimension'],
  toBase: MeasuringUnit['toBase'],
): { readonly pattern: RegExp; readonly unit: MeasuringUnit } {
  return { pattern: new RegExp(`^(?:${names})(?!\\p{L})`, 'u'), unit: { system, dimension, toBase } }
}

/** Longer names first where one begins another (km/h before km). */
const units = [
  measure(
    "mph|miles? (?:per|an) hour|milles? (?:à l[’']|par )heure|ميلا? في الساعة|ميلًا في الساعة|ميل/ساعة",
    'imperial',
    'speed',
    times(1.609),
  ),
  measure(
    "km/h|kmh|kph|kilomet(?:er|re)s? (?:per|an) hour|kilomètres?[ -](?:à l[’']|par )?heure|كيلومترا? في الساعة|كيلومترًا في الساعة|كم/س(?:اعة)?|كلم/س",
    'metric',
    'speed',
    times(1),
  ),
  measure('square miles?|milles? carrés?|miles? carrés?|ميلا? مربعا?|ميل مربع', 'imperial', 'area', times(259)),
  measure('acres?|فدانا?|فدان', 'imperial', 'area', times(0.4047)),
  measure('km²|km2|square kilomet(?:er|re)s?|kilomètres? carrés?|كيلومترا? مربعا?|كم²', 'metric', 'area', times(100)),
  measure('ha|hectares?|هكتارا?|هكتارات', 'metric', 'area', times(1)),
  measure('miles?|milles?|mi|ميلا?|ميلًا|أميال', 'imperial', 'length', times(1609)),
  measure('feet|foot|ft|pieds?|قدما?|قدمًا|أقدام', 'imperial', 'length', times(0.3048)),
  measure('inch(?:es)?|in\\.|pouces?|بوصات|بوصة', 'imperial', 'length', times(0.0254)),
  measure('yards?|yd|verges?|ياردات|ياردة', 'imperial', 'length', times(0.9144)),
  measure('km|kilomet(?:er|re)s?|kilomètres?|كيلومترا?|كيلومترًا|كيلومترات|كلم|كم', 'metric', 'length', times(1000)),
  measure('cm|centimet(?:er|re)s?|centimètres?|سنتيمترا?|سنتيمترًا|سنتيمترات|سم', 'metric', 'length', times(0.01)),
  measure('mm|millimet(?:er|re)s?|millimètres?|مليمترا?|ملم', 'metric', 'length', times(0.001)),
  measure('m|met(?:er|re)s?|mètres?|مترا?|مترًا|أمتار', 'metric', 'length', times(1)),
  measure('pounds?|lbs?|livres?|رطلا?|رطلًا|أرطال', 'imperial', 'mass', times(0.4536)),
  measure('ounces?|oz|onces?|أونصات|أونصة', 'imperial', 'mass', times(0.02835)),
  measure('kg|kilos?|kilogrammes?|kilograms?|كيلوغراما?|كيلوجراما?|كغم?|كجم', 'metric', 'mass', times(1)),
  measure('g|grams?|grammes?|غراما?|جراما?', 'metric', 'mass', times(0.001)),
  measure('gallons?|جالونا?|غالونا?|جالونات', 'imperial', 'volume', times(3.785)),
  measure('l|lit(?:er|re)s?|لترا?|لترًا|لترات', 'metric', 'volume', times(1)),
  measure(
    '°\\s?f|degrees? fahrenheit|degrés? fahrenheit|درجة فهرنهايت|fahrenheit',
    'imperial',
    'temperature',
    (value) => ((value - 32) * 5) / 9,
  ),
  measure('°\\s?c|degrees? celsius|degrés? celsius|degrés|درجة مئوية|celsius', 'metric', 'temperature', times(1)),
  measure('degrees?', 'imperial', 'temperature', (value) => ((value - 32) * 5) / 9),
]
