import type { Transaction } from '@tiptap/pm/state'
import { type Step, StepMap } from '@tiptap/pm/transform'
import { versionAt } from '#shared/document/versions.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** The steps of a transaction of the release, by the version they change, each at its place inside that version. */
export function stepsForPanes(transaction: Transaction): ReadonlyMap<LanguageTag, readonly Step[]> {
  const steps = new Map<LanguageTag, Step[]>()
  transaction.steps.forEach((step, index) => {
    const before = transaction.docs[index]
    const place = before ? versionAt(before, placeOfStep(step)) : null
    const moved = place && step.map(StepMap.offset(-place.start))
    if (moved) steps.set(place.language, [...(steps.get(place.language) ?? []), moved])
  })
  return steps
}

/** Attribute steps have an empty map: their place is their own `pos`. */
function placeOfStep(step: Step): number {
  let touched = -1
  step.getMap().forEach((from) => {
    touched = from
  })
  if (touched >= 0) return touched
  const json: unknown = step.toJSON()
  const field = (name: string) =>
    typeof json === 'object' && json !== null ? (Reflect.get(json, name) as unknown) : undefined
  const position = field('pos') ?? field('from')
  return typeof position === 'number' ? position : -1
}
