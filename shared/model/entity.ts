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

/** Bounds of what is taken from outside: a sheet of names, not a directory. */
export const entityBounds = { entities: 500, names: 20, length: 300 } as const

/** Whether a value from outside (a file, a step) is a list of entities. */
export function isEntityList(value: unknown): value is readonly Entity[] {
  if (!Array.isArray(value) || value.length > entityBounds.entities || !value.every(isEntity)) return false
  return new Set(value.map(({ id }) => id)).size === value.length
}

function isEntity(value: unknown): value is Entity {
  if (!isRecord(value)) return false
  const { id, kind, names, gender } = value
  return (
    isName(id) &&
    id !== '' &&
    entityKinds.some((known) => known === kind) &&
    (gender === null || gender === 'feminine' || gender === 'masculine') &&
    isRecord(names) &&
    Object.entries(names).every(
      ([language, own]) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(language) && isNames(own),
    )
  )
}

function isNames(value: unknown): value is EntityNames {
  return (
    isRecord(value) && isName(value['full']) && [value['short'], value['former'], value['forbidden']].every(isNameList)
  )
}

function isNameList(value: unknown): boolean {
  return Array.isArray(value) && value.length <= entityBounds.names && value.every(isName)
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= entityBounds.length
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
