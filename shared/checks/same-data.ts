/** Nodes compared before two values are taken for different: what a row says is small. */
const mostNodes = 2000

/** Whether two gathered values say the same: plain objects, arrays, maps and sets by content, all else by identity. */
export function isSameData(one: unknown, other: unknown): boolean {
  return compare(one, other, { left: mostNodes, places: true })
}

/** Whether two gathered values say the same, in whatever places of the text: spans tell only where. */
export function isSameButPlaces(one: unknown, other: unknown): boolean {
  return compare(one, other, { left: mostNodes, places: false })
}

/** How a span says where it is, and where a person's word of address begins. */
const places: ReadonlySet<string> = new Set(['start', 'end', 'from'])

interface Budget {
  left: number
  /** Whether places count. */
  readonly places: boolean
}

function compare(one: unknown, other: unknown, budget: Budget): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  budget.left -= 1
  if (budget.left < 0) return false
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false
    return one.every((each, index) => compare(each, other[index], budget))
  }
  const prototype: unknown = Object.getPrototypeOf(one)
  if (prototype !== Object.getPrototypeOf(other)) return false
  if (one instanceof Map && other instanceof Map) return isSameMap(one, other, budget)
  if (one instanceof Set && other instanceof Set)
    return one.size === other.size && [...one].every((each) => other.has(each))
  return prototype === Object.prototype && isSameRecord(one as Fields, other as Fields, budget)
}

type Fields = Readonly<Record<string, unknown>>

function isSameRecord(one: Fields, other: Fields, budget: Budget): boolean {
  let fields = 0
  for (const field in one) {
    if (!(field in other) || !isSameField(field, one[field], other[field], budget)) return false
    fields += 1
  }
  for (const _ in other) fields -= 1
  return fields === 0
}

function isSameField(field: string, one: unknown, other: unknown, budget: Budget): boolean {
  if (!budget.places && typeof one === 'number' && typeof other === 'number' && places.has(field)) return true
  return compare(one, other, budget)
}

function isSameMap(one: ReadonlyMap<unknown, unknown>, other: ReadonlyMap<unknown, unknown>, budget: Budget): boolean {
  if (one.size !== other.size) return false
  for (const [key, value] of one) if (!other.has(key) || !compare(value, other.get(key), budget)) return false
  return true
}
