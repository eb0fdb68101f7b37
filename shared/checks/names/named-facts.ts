import type { CheckContext } from '#shared/checks/check.ts'
import { readBodies } from '#shared/checks/names/bodies-of.ts'
import { type Named, passageOf, peopleInRow } from '#shared/checks/names/people-of.ts'
import { quotationsInRow } from '#shared/checks/names/quotations-of.ts'
import { relationOf } from '#shared/checks/names/same-person.ts'
import type { FactKind } from '#shared/facts/fact-value.ts'
import type { Fact } from '#shared/facts/facts-of.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { Passage, RowText } from '#shared/model/release-text.ts'
import { arabicWordFor } from '#shared/press/name-spelled-in-arabic.ts'
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
  /** The versions that name another one in its place. */
  differing: readonly LanguageTag[] = []

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

  languages(): ReadonlySet<LanguageTag> {
    return new Set(this.passages.map(({ language }) => language))
  }

  /** Sets beside it one that stands in its place in the versions that do not have this. */
  setAgainst(other: Line): void {
    this.differing = [...other.languages()]
    this.passages.push(...other.passages)
    for (const row of other.rows) this.rows.add(row)
  }

  /** `mayLack`: a version may say it otherwise (an adjective for a country), so that its silence is no difference. */
  fact({ release }: CheckContext, mayLack: (language: LanguageTag) => boolean): Fact {
    const perLanguage: Record<LanguageTag, readonly Passage[]> = {}
    for (const language of release.languages)
      perLanguage[language] = this.passages.filter((passage) => passage.language === language)
    const odd = release.languages.filter(
      (language) =>
        this.differing.includes(language) ||
        (perLanguage[language]?.length === 0 &&
          !mayLack(language) &&
          [...this.rows].some((row) => hasText(row, language))),
    )
    return {
      kind: this.kind,
      key: this.key,
      label: this.passages[0]?.quote ?? '',
      rowIds: [...this.rows].map(({ id }) => id),
      perLanguage,
      verdict: this.differing.length > 0 ? 'differs' : odd.length > 0 ? 'missing' : 'agrees',
      odd,
    }
  }
}

function hasText({ cells }: RowText, language: LanguageTag): boolean {
  return (cells[language]?.text ?? '').trim() !== ''
}

function peopleFacts(context: CheckContext): readonly Fact[] {
  const lines: PersonLine[] = []
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
  const shown = lines.filter((each) => isSure(each) || each.line.languages().size > 1)
  return withRivals(shown, context.release.source).map((each) => each.line.fact(context, () => !isSure(each)))
}

interface PersonLine {
  readonly named: Named[]
  readonly line: Line
}

const isSure = ({ named }: PersonLine): boolean => named.some(({ person }) => person.sure)

/** Two who stand in one row, each in versions that lack the other, on one line: one of them has the place of the other. */
function withRivals(lines: readonly PersonLine[], source: LanguageTag): readonly PersonLine[] {
  const joined = new Set<PersonLine>()
  for (const one of lines) {
    if (joined.has(one)) continue
    const rival = lines.find((other) => other !== one && !joined.has(other) && areRivals(one, other))
    if (rival === undefined) continue
    const [kept, odd] = isRatherMeant(one.line, rival.line, source) ? [one, rival] : [rival, one]
    kept.line.setAgainst(odd.line)
    joined.add(one).add(rival)
    lines = lines.filter((each) => each !== odd)
  }
  return lines
}

function areRivals(one: PersonLine, other: PersonLine): boolean {
  if (!isSure(one) || !isSure(other)) return false
  const languages = one.line.languages()
  if ([...other.line.languages()].some((language) => languages.has(language))) return false
  return [...other.line.rows].some((row) => one.line.rows.has(row))
}

/** Most versions decide; between equals the source. */
function isRatherMeant(one: Line, other: Line, source: LanguageTag): boolean {
  const [mine, yours] = [one.languages(), other.languages()]
  return mine.size === yours.size ? mine.has(source) : mine.size > yours.size
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

interface PlaceLeftOpen {
  readonly key: string
  readonly row: RowText
  readonly passage: Passage
}

function placeFacts(context: CheckContext): readonly Fact[] {
  const lines = new Map<string, Line>()
  const open: PlaceLeftOpen[] = []
  for (const row of context.release.rows) {
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text === '') continue
      for (const { places, sure, start, end } of context.read(readPlaces, cell, language)) {
        const [place] = places
        if (place === undefined) continue
        const key = `place:${place.id}`
        const passage = { language, rowId: row.id, start, end, quote: cell.text.slice(start, end) }
        if (!sure) {
          open.push({ key, row, passage })
          continue
        }
        let line = lines.get(key)
        if (line === undefined) lines.set(key, (line = new Line('place', key)))
        line.add(row, passage)
      }
    }
  }
  for (const line of lines.values()) addLeftOpen(line, open)
  for (const line of lines.values()) addSpelledInArabic(line, context)
  // « coréen » is no place, but says the country; a city named in one version and not in the other is a difference.
  return [...lines].map(([key, line]) => line.fact(context, () => !key.includes('/')))
}

/** "the port of Split", « à Split »: what may be a word or a person is the place in a row where another version says so. */
function addLeftOpen(line: Line, open: readonly PlaceLeftOpen[]): void {
  const known = line.languages()
  for (const { key, row, passage } of open)
    if (key === line.key && line.rows.has(row) && !known.has(passage.language)) line.add(row, passage)
}

/** Arabic spells a city in more ways than any list has («بواكي», «بواكيه»): by its sounds, in the rows that name it elsewhere. */
function addSpelledInArabic(line: Line, { release, speller }: CheckContext): void {
  const known = line.languages()
  const name = line.passages.find(({ quote }) => /^\p{Script=Latin}[^\s]*$/u.test(quote))?.quote
  if (name === undefined) return
  for (const language of release.languages) {
    if (baseLanguage(language) !== 'ar' || known.has(language)) continue
    for (const row of line.rows) {
      const text = row.cells[language]?.text ?? ''
      const spelled = arabicWordFor(name, text, (word) => speller.knows(word, language) === true)
      if (spelled === null) continue
      const { start, end } = spelled
      line.add(row, { language, rowId: row.id, start, end, quote: text.slice(start, end) })
    }
  }
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
