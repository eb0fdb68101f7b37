import type { Step } from '@tiptap/pm/transform'

/** Steps that change attributes have an empty map: their place is their own `pos`, or `from`. Null for any other. */
export function placeOfAttributeStep(step: Step): number | null {
  const { pos, from } = step.toJSON() as { readonly pos?: unknown; readonly from?: unknown }
  const place = pos ?? from
  return typeof place === 'number' ? place : null
}
