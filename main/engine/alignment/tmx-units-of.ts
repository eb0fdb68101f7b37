import type { TmxUnit } from '#engine/memory/tmx/tmx-unit.ts'
import type { SessionText } from '#shared/alignment/session/alignment-session.ts'
import type { AlignedUnit } from '#shared/alignment/session/units-of-row.ts'

export interface Whence {
  readonly texts: readonly SessionText[]
  readonly who: string
  /** ISO 8601. */
  readonly at: string
}

/** The same units with where they come from: the names of the two texts. */
export function tmxUnitsOf(units: readonly AlignedUnit[], { texts, who, at }: Whence): readonly TmxUnit[] {
  const nameOf = (language: string): string => texts.find((text) => text.language === language)?.name ?? ''
  return units.map((unit) => {
    const names = new Set([nameOf(unit.sourceLanguage), nameOf(unit.targetLanguage)])
    const provenance = { origin: [...names].join(' · '), createdBy: who, createdAt: at, changedBy: who, changedAt: at }
    return { ...unit, provenance }
  })
}
