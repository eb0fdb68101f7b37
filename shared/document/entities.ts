import type { Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { type Entity, isEntityList } from '#shared/model/entity.ts'

const none: readonly Entity[] = []

/** The people, bodies, places and events that the writers of a release have confirmed. The same list until it changes. */
export function entitiesOf(release: Node): readonly Entity[] {
  const entities: unknown = release.attrs.entities
  // The schema lets nothing else in; a document made before there was a sheet has none.
  return isSheet(entities) ? entities : none
}

/** Puts another list in its place, as one step of the release: journaled, undone and shared like any other. */
export function setEntities(transform: Transform, entities: readonly Entity[]): void {
  if (!isEntityList(entities)) throw new RangeError('not a list of entities')
  transform.setDocAttribute('entities', entities)
}

function isSheet(value: unknown): value is readonly Entity[] {
  return Array.isArray(value) && value.length > 0
}
