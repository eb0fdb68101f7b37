import { type FoundIn, type Gathered, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { isSameButPlaces } from '#shared/checks/same-data.ts'
import { type CasedTerm, casedTermsIn, casedTwoWays } from '#shared/checks/terms/cased-two-ways.ts'
import { areRivals } from '#shared/checks/terms/comparable-variants.ts'
import { type Named, readNotableTerms } from '#shared/checks/terms/concept-traits.ts'
import type { Concept } from '#shared/model/concept.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { replaceTerm } from '#shared/terms/replace-term.ts'

type VariantsByLanguage = ReadonlyMap<LanguageTag, VersionTerms>

interface VersionTerms {
  readonly variants: readonly Place[]
  readonly cased: readonly CasedTerm[]
}

/**
 * One version says one thing in two ways that the glossary both admits («bonnes pratiques», «meilleures pratiques»). A
 * translation may, where its source does. The variant that is met less often, or later, is told, once. So are capitals of
 * fixed terms, glossary or none («États Membres», «États membres»).
 */
export const termInconsistent: ReleaseCheck = releaseCheck<VariantsByLanguage>({
  id: 'term-inconsistent',
  severity: 'info',
  gather(row, context) {
    let terms: Map<LanguageTag, VersionTerms> | null = null
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (!cell || cell.text === '') continue
      const ofCell = context.read(readNotableTerms, cell, language).variants
      const cased = casedTermsIn(row, language)
      if (ofCell.length + cased.length === 0) continue
      const variants = ofCell.map((named) => ({ ...named, rowId: row.id, beside: termsBeside(named, ofCell) }))
      ;(terms ??= new Map<LanguageTag, VersionTerms>()).set(language, { variants, cased })
    }
    return terms
  },
  saysSame: isSameButPlaces,
  *look(gathered, { release }) {
    const inSource = variantsIn(gathered, release.source)
    for (const language of release.languages) {
      yield* casedTwoWays(
        gathered.flatMap(({ data }) => data.get(language)?.cased ?? nothing),
        language,
      )
      const concepts = language === release.source ? inSource : variantsIn(gathered, language)
      for (const [concept, places] of concepts) {
        if (language !== release.source && rivalIn(inSource.get(concept) ?? [], release.source) !== null) continue
        const rival = rivalIn(places, language)
        if (rival !== null) yield finding(rival, language, gathered)
      }
    }
  },
})

interface Place extends Named {
  readonly rowId: string
  /** The variants that are said in the same breath. */
  readonly beside: readonly string[]
}

const inOneBreath = 60

function termsBeside({ occurrence }: Named, others: readonly Named[]): readonly string[] {
  if (others.length < 2) return nothing
  return others
    .map((other) => other.occurrence)
    .filter(({ start, end }) => start < occurrence.end + inOneBreath && occurrence.start < end + inOneBreath)
    .map(({ term }) => term)
}

function variantsIn(
  gathered: readonly Gathered<VariantsByLanguage>[],
  language: LanguageTag,
): ReadonlyMap<Concept, readonly Place[]> {
  const byConcept = new Map<Concept, Place[]>()
  for (const { data } of gathered) {
    for (const place of data.get(language)?.variants ?? nothing) {
      const there = byConcept.get(place.concept)
      if (there) there.push(place)
      else byConcept.set(place.concept, [place])
    }
  }
  return byConcept
}

interface Rival {
  readonly odd: Place
  readonly usual: Place
}

/** The first place of the variant that is met less often, or later, beside the one that rivals it. */
function rivalIn(places: readonly Place[], language: LanguageTag): Rival | null {
  const [first] = places
  if (!first) return null
  if (places.every(({ occurrence }) => occurrence.term === first.occurrence.term)) return null
  const byTerm = [...Map.groupBy(places, ({ occurrence }) => occurrence.term).values()]
  byTerm.sort((a, b) => b.length - a.length)
  const [usual] = byTerm[0] ?? []
  if (!usual) return null
  for (const others of byTerm.slice(1)) {
    // «good practices and best practices»: whoever says both in one breath means two things.
    const odd = others.find(({ beside }) => !beside.includes(usual.occurrence.term))
    if (odd && areRivals(odd.occurrence.term, usual.occurrence.term, language)) return { odd, usual }
  }
  return null
}

function finding(
  { odd, usual }: Rival,
  language: LanguageTag,
  gathered: readonly Gathered<VariantsByLanguage>[],
): FoundIn {
  const { start, end, quote, term, glossary } = odd.occurrence
  const text = gathered.find(({ row }) => row.id === odd.rowId)?.row.cells[language]?.text ?? ''
  const wanted = usual.occurrence.term
  return {
    language,
    rowId: odd.rowId,
    start,
    end,
    values: { found: quote, other: wanted, glossary },
    fix: replaceTerm({ text, place: { start, end }, found: term, wanted, language }),
    related: [{ language, rowId: usual.rowId, ...spanOf(usual) }],
  }
}

function spanOf({ occurrence: { start, end, quote } }: Place): { start: number; end: number; quote: string } {
  return { start, end, quote }
}
