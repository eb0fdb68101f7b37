import type { LanguageTag } from '#shared/model/language.ts'

export const entityKinds = ['person', 'organisation', 'place', 'event'] as const
export type EntityKind = (typeof entityKinds)[number]

/** A body, person, place or event of one release, once, with its names in every version. */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly names: Readonly<Record<LanguageTag, EntityNames>>
  /** Of a person, where it is known. */
  readonly gender: 'feminine' | 'masculine' | null
}

export interface EntityNames {
  /** The name in full; empty where the language has none yet. */
  readonly full: string
  /** Short forms allowed once the full name was said, acronyms among them. */
  readonly short: readonly string[]
  /** Names it had before; right only about the time they held. */
  readonly former: readonly string[]
  /** Names that look like it and are another's, or nobody's. */
  readonly forbidden: readonly string[]
}
