import { knownBodies } from '#shared/press/known-bodies.ts'

type Base = 'en' | 'fr'

/** The acronyms of bodies that exist: in English, and what is theirs in French. */
interface Pair {
  readonly en: readonly string[]
  readonly fr: readonly string[]
}

/**
 * What a body is called for short in a language, by its acronym in any: OACI in French for ICAO. Arabic takes either. Empty
 * where no such body is known.
 */
export function acronymsOfBody(acronym: string, language: string): readonly string[] {
  const pairs = (byAcronym ??= readPairs()).get(acronym)
  if (pairs === undefined) return none
  return pairs.flatMap(({ en, fr }) => (language === 'en' ? en : language === 'fr' ? fr : [...en, ...fr]))
}

const none: readonly never[] = []

let byAcronym: ReadonlyMap<string, readonly Pair[]> | null = null

function readPairs(): ReadonlyMap<string, readonly Pair[]> {
  const all = new Map<string, Pair[]>()
  for (const line of knownBodies.trim().split('\n')) {
    const [english = '', french = ''] = line.split('|')
    const pair: Record<Base, readonly string[]> = { en: acronymsIn(english), fr: acronymsIn(french) }
    for (const acronym of new Set([...pair.en, ...pair.fr])) all.set(acronym, [...(all.get(acronym) ?? []), pair])
  }
  return all
}

function acronymsIn(column: string): readonly string[] {
  return column.split(',').flatMap((written) => (written === '-' ? [] : [written.replace('?', '')]))
}

interface OwnAcronym {
  readonly text: string
  readonly language: Base
}

/** The acronyms of the body that has a name in English, as the first of its names is. */
export function acronymsOfNamedBody(name: string): readonly OwnAcronym[] {
  return (byName ??= readNames()).get(name) ?? none
}

let byName: ReadonlyMap<string, readonly OwnAcronym[]> | null = null

function readNames(): ReadonlyMap<string, readonly OwnAcronym[]> {
  return new Map(
    knownBodies
      .trim()
      .split('\n')
      .map((line) => {
        const [english = '', french = '', names = ''] = line.split('|')
        const own = [
          ...acronymsIn(english).map((text): OwnAcronym => ({ text, language: 'en' })),
          ...acronymsIn(french).map((text): OwnAcronym => ({ text, language: 'fr' })),
        ]
        return [(names.split(',')[0] ?? '').trim(), own]
      }),
  )
}
