import type { SeverityChoices } from '#shared/checks/check.ts'
import type { CheckEntry, CheckGroupId } from '#shared/checks/check-groups.ts'
import type { Severity } from '#shared/model/finding.ts'
import { foldForSearch } from '#shared/text/fold.ts'

export type Level = Severity | 'off'

/** How grave a check is as long as nobody chose otherwise. */
export function usualLevel({ severity, offByDefault }: CheckEntry): Level {
  return offByDefault ? 'off' : severity
}

/** The choices with one more; what is as usual is no choice. */
export function withLevel(chosen: SeverityChoices, check: CheckEntry, level: Level): SeverityChoices {
  const others = Object.fromEntries(Object.entries(chosen).filter(([id]) => id !== check.id))
  return level === usualLevel(check) ? others : { ...others, [check.id]: level }
}

export interface CheckQuery {
  readonly words: string
  /** The interface's language, which the names are in. */
  readonly language: string
  /** Null: all. Else only these. */
  readonly only: ReadonlySet<string> | null
  readonly nameOf: (check: string) => string
}

/** By group, those whose name or id has every word; capitals, accents and Arabic letter forms make no difference. */
export function findChecks(
  checks: readonly CheckEntry[],
  { words, language, only, nameOf }: CheckQuery,
): ReadonlyMap<CheckGroupId, readonly CheckEntry[]> {
  const wanted = foldForSearch(words, language).split(/\s+/u)
  const found = checks.filter(({ id }) => {
    if (only && !only.has(id)) return false
    const text = foldForSearch(`${nameOf(id)} ${id}`, language)
    return wanted.every((word) => text.includes(word))
  })
  return Map.groupBy(found, ({ group }) => group)
}
