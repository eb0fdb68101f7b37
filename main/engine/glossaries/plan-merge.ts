import { conceptFromFile, type FileConcept, freeId, type TakenIds } from '#engine/glossaries/file-concept.ts'
import { type ConflictChoice, type FieldChange, mergeFileConcept } from '#engine/glossaries/merge-file-concept.ts'
import type { Concept } from '#shared/model/concept.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** What bringing a file into a glossary would do, for a preview and for doing it. Nothing is ever deleted. */
export interface MergePlan {
  readonly added: readonly Concept[]
  readonly changed: readonly PlannedChange[]
  /** Concepts of the file that say nothing new. */
  readonly unchanged: number
  /** Concepts whose id stands in the glossary for something else; they are added under another id. */
  readonly clashes: number
}

export interface PlannedChange {
  /** The concept as it would be where the glossary's word stands against the file's, and where the file's does. */
  readonly kept: Concept
  readonly taken: Concept
  /** What was empty and is filled. */
  readonly filled: readonly FieldChange[]
  /** What the glossary and the file say differently. */
  readonly conflicts: readonly FieldChange[]
}

/**
 * Compares a file with a glossary. A concept is the same where it has the same id and nothing speaks against it, or else
 * where it shares terms in more than half of the languages that both have. `newId` names those that come without an id.
 */
export function planMerge(stored: readonly Concept[], told: readonly FileConcept[], newId: () => string): MergePlan {
  const find = conceptFinder(stored)
  const taken: TakenIds = new Map(stored.map(({ id }) => [id, 0]))
  const added: Concept[] = []
  const changes = new Map<string, PlannedChange>()
  const counts = new Map<string, number>()
  let unchanged = 0
  let clashes = 0
  for (const concept of told) {
    const found = find(concept)
    const isFull = (counts.get(found.known?.id ?? '') ?? 0) >= mostForOne
    const known = isFull ? null : found.known
    if (found.clash || isFull) clashes += 1
    if (known === null) {
      const empty = { ...conceptFromFile(concept, freeId(concept.id ?? newId(), taken)), terms: {} }
      added.push(mergeFileConcept(empty, concept, 'take').concept)
      continue
    }
    counts.set(known.id, (counts.get(known.id) ?? 0) + 1)
    const before = changes.get(known.id) ?? { kept: known, taken: known, filled: [], conflicts: [] }
    const kept = mergeFileConcept(before.kept, concept, 'keep')
    if (kept.filled.length === 0 && kept.conflicts.length === 0) unchanged += 1
    else {
      changes.set(known.id, {
        kept: kept.concept,
        taken: mergeFileConcept(before.taken, concept, 'take').concept,
        filled: [...before.filled, ...kept.filled],
        conflicts: [...before.conflicts, ...kept.conflicts],
      })
    }
  }
  return { added, changed: [...changes.values()], unchanged, clashes }
}

/** Entries of one file that are taken for one concept; more share an id by mistake or on purpose. */
const mostForOne = 50

/** The concepts to store, new ones and changed ones. */
export function conceptsToSave(plan: MergePlan, choice: ConflictChoice): readonly Concept[] {
  return [...plan.added, ...plan.changed.map(({ kept, taken }) => (choice === 'keep' ? kept : taken))]
}

interface Found {
  readonly known: Concept | null
  readonly clash: boolean
}

/** Terms that more concepts than this share tell none of them. */
const mostSharing = 20

function conceptFinder(stored: readonly Concept[]): (told: FileConcept) => Found {
  const byId = new Map(stored.map((concept) => [concept.id, concept]))
  const byTerm = new Map<string, Concept[]>()
  for (const concept of stored) {
    for (const key of keysOf(concept).all) {
      const here = byTerm.get(key)
      if (here) here.push(concept)
      else byTerm.set(key, [concept])
    }
  }
  return (told) => {
    const keys = keysOf(told)
    const sameId = told.id === null ? undefined : byId.get(told.id)
    if (sameId) {
      const { common, shared } = likeness(keys, keysOf(sameId))
      if (shared > 0 || common === 0) return { known: sameId, clash: false }
    }
    const candidates = new Set<Concept>()
    for (const key of keys.all) {
      const here = byTerm.get(key) ?? []
      if (here.length <= mostSharing) for (const concept of here) candidates.add(concept)
    }
    return { known: likest(keys, candidates), clash: sameId !== undefined }
  }
}

/** The one candidate that is likest; null where none is like enough or two are equally so. */
function likest(keys: TermKeys, candidates: ReadonlySet<Concept>): Concept | null {
  let best: { concept: Concept | null; shared: number } = { concept: null, shared: 0 }
  for (const concept of candidates) {
    const { common, shared } = likeness(keys, keysOf(concept))
    if (shared * 2 <= common || shared < best.shared) continue
    best = { concept: shared === best.shared ? null : concept, shared }
  }
  return best.concept
}

interface TermKeys {
  readonly all: readonly string[]
  readonly byLanguage: ReadonlyMap<string, ReadonlySet<string>>
}

/** In how many languages both have terms, and in how many of these they share one. */
function likeness(a: TermKeys, b: TermKeys): { readonly common: number; readonly shared: number } {
  let common = 0
  let shared = 0
  for (const [language, keys] of a.byLanguage) {
    const others = b.byLanguage.get(language)
    if (!others) continue
    common += 1
    if ([...keys].some((key) => others.has(key))) shared += 1
  }
  return { common, shared }
}

function keysOf({ terms }: Pick<FileConcept, 'terms'> | Pick<Concept, 'terms'>): TermKeys {
  const byLanguage = new Map<string, Set<string>>()
  for (const [language, here] of Object.entries(terms)) {
    if (here.length === 0) continue
    const base = baseLanguage(language)
    const keys = byLanguage.get(base) ?? new Set<string>()
    for (const { text } of here) keys.add(`${base} ${foldForSearch(text, language)}`)
    byLanguage.set(base, keys)
  }
  return { all: [...byLanguage.values()].flatMap((keys) => [...keys]), byLanguage }
}
