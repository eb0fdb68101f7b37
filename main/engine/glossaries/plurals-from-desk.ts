import type { MemoryStore } from '#engine/memory/memory-store.ts'
import type { ReleaseDesk } from '#engine/releases/release-desk.ts'
import type { PluralQuery } from '#shared/contract/glossary-procedures.ts'
import { createTextReader } from '#shared/document/release-text.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { hasBrokenPlurals } from '#shared/terms/arabic-plural-candidates.ts'
import {
  type PairedPassage,
  type PartnerTerm,
  pluralWordings,
  type SuggestedPlural,
  suggestPlurals,
} from '#shared/terms/suggest-plurals.ts'

/** Enough to tell a plural from a chance neighbour, and read in a few milliseconds. */
const mostUnits = 200

/**
 * Broken plurals of an Arabic term that the memories and the open releases have across from a partner in the plural;
 * the most frequent first. None for a term of another language.
 */
export function pluralsFromDesk(
  { memory, releases }: { readonly memory: MemoryStore; readonly releases: ReleaseDesk },
  { language, term, partners }: PluralQuery,
): readonly SuggestedPlural[] {
  if (!hasBrokenPlurals(language) || term.trim() === '') return []
  const found = new Map<string, SuggestedPlural>()
  for (const partner of partners) {
    const passages = [...inMemories(memory, language, partner), ...inReleases(releases, language, partner.language)]
    for (const plural of suggestPlurals(term, partner, passages)) {
      const known = found.get(plural.form)
      found.set(plural.form, known ? { ...known, passages: known.passages + plural.passages } : plural)
    }
  }
  return [...found.values()].toSorted((one, other) => other.passages - one.passages).slice(0, 8)
}

function inMemories(memory: MemoryStore, language: LanguageTag, partner: PartnerTerm): readonly PairedPassage[] {
  const pair = { sourceLanguage: baseLanguage(partner.language), targetLanguage: baseLanguage(language) }
  const units = new Map<string, PairedPassage>()
  for (const query of pluralWordings(partner)) {
    const { hits } = memory.concordance({ query, side: null, ...pair, offset: 0, limit: mostUnits })
    for (const { unit } of hits) {
      const isForwards = baseLanguage(unit.targetLanguage) === pair.targetLanguage
      const [other, arabic] = isForwards ? [unit.sourceText, unit.targetText] : [unit.targetText, unit.sourceText]
      units.set(unit.id, { partner: other, arabic })
    }
  }
  return [...units.values()]
}

function inReleases(releases: ReleaseDesk, language: LanguageTag, other: LanguageTag): readonly PairedPassage[] {
  const read = createTextReader()
  return releases.opened().flatMap((document) =>
    read(document, {}).rows.flatMap(({ cells }) => {
      const arabic = cells[baseLanguage(language)]?.text
      const partner = cells[baseLanguage(other)]?.text
      return arabic && partner ? [{ arabic, partner }] : []
    }),
  )
}
