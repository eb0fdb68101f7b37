import type { TextSpan } from '#shared/model/release-text.ts'
import type { Role } from '#shared/press/roles.ts'

export type Gender = 'feminine' | 'masculine'

/** A person as one text names her or him once: the span is the name alone, without titles. */
export interface Person extends TextSpan {
  readonly name: string
  /** The words of the name that tell people apart, particles (`de`, `bin`, «بن») left out. */
  readonly parts: readonly TextSpan[]
  /** Only what follows a word that makes it certain (a title, an office, a label); else it is a name by its looks. */
  readonly sure: boolean
  /** By the word of address alone: `Ms.`, «السيد». */
  readonly addressed: Gender | null
  /** Where name and word of address begin, the article not counted. */
  readonly from: number
  readonly ruler: boolean
  /** Offices said with the name, before it or after it. */
  readonly roles: readonly Role[]
  /** The one of them that stands right before the name. */
  readonly direct: Role | null
}

/** A person of whom a text says the name alone, for certain. */
export function namedOnly({ start, end, parts }: Pick<Person, 'start' | 'end' | 'parts'>, text: string): Person {
  return {
    start,
    end,
    name: text.slice(start, end),
    parts,
    sure: true,
    addressed: null,
    from: start,
    ruler: false,
    roles: [],
    direct: null,
  }
}
