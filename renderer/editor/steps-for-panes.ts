import type { Transaction } from '@tiptap/pm/state'
import { type Step, StepMap } from '@tiptap/pm/transform'
import { placeOfAttributeStep } from '#renderer/editor/place-of-attribute-step.ts'
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

function placeOfStep(step: Step): number {
  let touched: number | null = null
  step.getMap().forEach((from) => {
    touched = from
  })
  return touched ?? placeOfAttributeStep(step) ?? -1
}
