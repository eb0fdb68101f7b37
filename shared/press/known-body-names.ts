import type { Stems } from '#shared/press/body-likeness.ts'
import { bodyNameOf } from '#shared/press/body-names.ts'
import { knownBodies } from '#shared/press/known-bodies.ts'

/** The bodies that exist by the key of their names, in one language. */
export function knownBodyNames(base: 'en' | 'fr' | 'ar'): ReadonlyMap<string, Stems> {
  let names = byLanguage.get(base)
  if (names === undefined) byLanguage.set(base, (names = namesIn(base)))
  return names
}

const byLanguage = new Map<string, ReadonlyMap<string, Stems>>()
const columns = { en: 2, fr: 3, ar: 4 } as const

function namesIn(base: 'en' | 'fr' | 'ar'): ReadonlyMap<string, Stems> {
  const names = new Map<string, Stems>()
  for (const line of knownBodies.trim().split('\n')) {
    for (const written of (line.split('|')[columns[base]] ?? '').split(',')) {
      const name = bodyNameOf(written, base)
      if (name !== null) names.set(name.stems.join(' '), { stems: name.stems, head: name.head })
    }
  }
  return names
}
