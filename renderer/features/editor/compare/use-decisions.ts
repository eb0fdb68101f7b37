import { useState } from 'react'
import type { Compared } from '#renderer/features/editor/compare/compared.ts'
import { isTakeable } from '#renderer/features/editor/compare/takeable.ts'

export type Decision = 'take' | 'leave'

export interface Decisions {
  /** Null where nothing was decided yet: that is left, too. */
  readonly of: (difference: Compared) => Decision | null
  readonly taken: readonly Compared[]
  readonly decide: (difference: Compared, decision: Decision) => void
  readonly takeAll: () => void
}

/** What to do about each difference, by its name: one that has become another since is undecided again. */
export function useDecisions(
  differences: readonly Compared[],
  all: (differences: readonly Compared[]) => readonly Compared[],
): Decisions {
  const [decided, setDecided] = useState<ReadonlyMap<string, Decision>>(new Map())
  const of = ({ id }: Compared) => decided.get(id) ?? null
  return {
    of,
    taken: differences.filter((difference) => of(difference) === 'take' && isTakeable(difference)),
    decide: (difference, decision) => {
      if (decision === 'leave' || isTakeable(difference)) setDecided(new Map(decided).set(difference.id, decision))
    },
    takeAll: () => setDecided(new Map([...decided, ...all(differences).map(({ id }) => [id, 'take'] as const)])),
  }
}
