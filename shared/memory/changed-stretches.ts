import type { TextSpan } from '#shared/model/release-text.ts'
import type { Difference } from '#shared/model/translation-unit.ts'
import { overlap } from '#shared/text/overlap.ts'

/** What of a unit's source has become what of the segment at hand. */
export interface Stretch<Part extends TextSpan> {
  readonly old: readonly Part[]
  readonly now: readonly Part[]
}

/**
 * The parts (values, terms) of two texts that a change touches, by change: parts of one text that several changes touch
 * hold those together (`20 September 2024` → `12 September 2025`).
 */
export function changedStretches<Part extends TextSpan>(
  differences: readonly Difference[],
  old: readonly Part[],
  now: readonly Part[],
): readonly Stretch<Part>[] {
  const stretches: { old: Set<Part>; now: Set<Part> }[] = []
  for (const change of changesOf(differences)) {
    const touched = {
      old: new Set(old.filter((part) => touches(part, change.old))),
      now: new Set(now.filter((part) => touches(part, change.now))),
    }
    for (let index = stretches.length - 1; index >= 0; index -= 1) {
      const earlier = stretches[index]
      if (!earlier || !(meet(touched.old, earlier.old) || meet(touched.now, earlier.now))) continue
      for (const part of earlier.old) touched.old.add(part)
      for (const part of earlier.now) touched.now.add(part)
      stretches.splice(index, 1)
    }
    stretches.push(touched)
  }
  return stretches.map((stretch) => ({ old: [...stretch.old], now: [...stretch.now] }))
}

function meet<Part>(one: ReadonlySet<Part>, other: ReadonlySet<Part>): boolean {
  return [...one].some((part) => other.has(part))
}

interface Change {
  readonly old: TextSpan
  readonly now: TextSpan
}

/** Where something else stands, in both texts; what is only taken out or put in leaves an empty place in the other. */
function changesOf(differences: readonly Difference[]): readonly Change[] {
  const changes: Change[] = []
  let [oldAt, nowAt] = [0, 0]
  for (const [index, { is, text }] of differences.entries()) {
    const oldEnd = is === 'insert' ? oldAt : oldAt + text.length
    const nowEnd = is === 'delete' ? nowAt : nowAt + text.length
    const last = changes.at(-1)
    if (is === 'insert' && differences[index - 1]?.is === 'delete' && last) {
      changes[changes.length - 1] = { old: last.old, now: { start: nowAt, end: nowEnd } }
    } else if (is !== 'same') {
      changes.push({ old: { start: oldAt, end: oldEnd }, now: { start: nowAt, end: nowEnd } })
    }
    oldAt = oldEnd
    nowAt = nowEnd
  }
  return changes
}

function touches(part: TextSpan, place: TextSpan): boolean {
  if (place.start === place.end) return part.start < place.start && place.start < part.end
  return overlap(part, place)
}
