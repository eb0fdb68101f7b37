import type { CheckContext } from '#shared/checks/check.ts'
import { readBodies } from '#shared/checks/names/bodies-of.ts'
import { type Named, passageOf, peopleInRow } from '#shared/checks/names/people-of.ts'
import { quotationsInRow } from '#shared/checks/names/quotations-of.ts'
import { relationOf } from '#shared/checks/names/same-person.ts'
import type { FactKind } from '#shared/facts/fact-value.ts'
import type { Fact } from '#shared/facts/facts-of.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Passage, RowText } from '#shared/model/release-text.ts'
import { readPlaces } from '#shared/press/places.ts'

/**
 * Who and what a release names, joined across its versions: people (over the scripts), organisations (of the glossaries,
 * the sheet of names and those everybody knows), places, and quotations in their order. A version that has text where the
 * others name somebody and names her or him nowhere is odd.
 */
export function namedFactsOf(context: CheckContext): readonly Fact[] {
  return [...peopleFacts(context), ...bodyFacts(context), ...placeFacts(context), ...quotationFacts(context)]
}

/** Mentions of one person, body or place over the whole release. */
class Line {
  readonly passages: Passage[] = []
  readonly rows = new Set<RowText>()

  readonly kind: FactKind
  readonly key: string

  constructor(kind: FactKind, key: string) {
    this.kind = kind
    this.key = key
  }

  add(row: RowText, passage: Passage): void {
    this.rows.add(row)
    this.passages.push(passage)
  }

  /** `mayLack`: a version may say it otherwise (an adjective for a country), so that its silence is no difference. */
  fact({ release }: CheckContext, mayLack: (language: LanguageTag) => boolean): Fact {
    const perLanguage: Record<LanguageTag, readonly Passage[]> = {}
    for (const language of release.languages)
      perLanguage[language] = this.passages.filter((passage) => passage.language === language)
    const odd = release.languages.filter(
      (language) =>
        perLanguage[language]?.length === 0 &&
        !mayLack(language) &&
        [...this.rows].some((row) => hasText(row, language)),
    )
    return {
      kind: this.kind,
      key: this.key,
      label: this.passages[0]?.quote ?? '',
      rowIds: [...this.rows].map(({ id }) => id),
      perLanguage,
      verdict: odd.length > 0 ? 'missing' : 'agrees',
      odd,
    }
  }
}

function hasText({ cells }: RowText, language: LanguageTag): boolean {
  return (cells[language]?.text ?? '').trim() !== ''
}

function peopleFacts(context: CheckContext): readonly Fact[] {
  const lines: { readonly named: Named[]; readonly line: Line }[] = []
  for (const row of context.release.rows) {
    for (const { people } of peopleInRow(row, context) ?? []) {
      for (const named of people) {
        let known = lines.find(({ named: others }) => others.some((other) => relationOf(other, named) === 'same'))
        if (known === undefined) {
          known = { named: [], line: new Line('person', `person:${named.person.name}`) }
          lines.push(known)
        }
        known.named.push(named)
        known.line.add(row, passageOf(named))
      }
    }
  }
  // A name by its looks alone, in one version, may be no name at all.
  return lines
    .filter(
      ({ named }) => named.some(({ person }) => person.sure) || new Set(named.map((one) => one.language)).size > 1,
    )
    .map(({ named, line }) => line.fact(context, () => !named.some(({ person }) => person.sure)))
}

function bodyFacts(context: CheckContext): readonly Fact[] {
  const lines = new Map<string, Line>()
  for (const row of context.release.rows) {
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text === '') continue
      for (const { key, start, end } of context.read(readBodies, cell, language)) {
        let line = lines.get(key)
        if (line === undefined) lines.set(key, (line = new Line('organisation', key)))
        line.add(row, { language, rowId: row.id, start, end, quote: cell.text.slice(start, end) })
      }
    }
  }
  return [...lines.values()].map((line) => line.fact(context, () => false))
}

function placeFacts(context: CheckContext): readonly Fact[] {
  const lines = new Map<string, Line>()
  const countries = new Map<LanguageTag, Set<string>>()
  for (const row of context.release.rows) {
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text === '') continue
      for (const { places, sure, start, end } of context.read(readPlaces, cell, language)) {
        const [place] = places
        if (place === undefined || !sure) continue
        const there = countries.get(language) ?? new Set<string>()
        countries.set(language, there)
        for (const each of places) there.add(each.country)
        const key = `place:${place.id}`
        let line = lines.get(key)
        if (line === undefined) lines.set(key, (line = new Line('place', key)))
        line.add(row, { language, rowId: row.id, start, end, quote: cell.text.slice(start, end) })
      }
    }
  }
  // « coréen » is no place, but says the country; a city named in one version and not in the other is a difference.
  return [...lines].map(([key, line]) => line.fact(context, () => !key.includes('/')))
}

const wordsShown = 8

/** Quotations of a row are joined in their order; a version with fewer lacks the last ones. */
function quotationFacts(context: CheckContext): readonly Fact[] {
  return context.release.rows.flatMap((row) => {
    const versions = (quotationsInRow(row, context) ?? []).map(({ language, cell, quotations }) => ({
      language,
      spoken: quotations.filter(({ direct }) => direct).map(({ start, end }) => ({ start, end, text: cell.text })),
    }))
    const most = Math.max(0, ...versions.map(({ spoken }) => spoken.length))
    return Array.from({ length: most }, (_, index) => {
      const line = new Line('quotation', `quotation:${row.id}:${index + 1}`)
      for (const { language, spoken } of versions) {
        const one = spoken[index]
        if (one !== undefined)
          line.add(row, {
            language,
            rowId: row.id,
            start: one.start,
            end: one.end,
            quote: one.text.slice(one.start, one.end),
          })
      }
      line.rows.add(row)
      const fact = line.fact(context, (language) => !versions.some((version) => version.language === language))
      return { ...fact, label: shortened(fact.label) }
    })
  })
}

function shortened(text: string): string {
  const words = text.split(/\s+/u)
  return words.length <= wordsShown ? text : `${words.slice(0, wordsShown).join(' ')}…`
}
