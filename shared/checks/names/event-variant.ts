import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type VersionCheck,
  versionCheck,
} from '#shared/checks/check.ts'
import { readEventNames } from '#shared/checks/names/read-names.ts'
import { type Rendering, renderedOtherwise } from '#shared/checks/names/renderings.ts'
import { nothing } from '#shared/checks/nothing.ts'
import type { Fix } from '#shared/model/finding.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { areOfOneFamily, type EventName, isOfEverydayNoun } from '#shared/press/event-names.ts'
import { withCapital } from '#shared/text/with-capital.ts'

/**
 * One event called a conference here and a meeting there, with the same qualifying words; with fewer of them where the
 * source names one and the same event in both places.
 */
export const eventVariant: VersionCheck = versionCheck<EventsOfCell>({
  id: 'event-variant',
  severity: 'warning',
  // Whether a sentence ends between two names.
  readsRows: true,
  gather: (row, language, context) => {
    const cell = row.cells[language]
    const events = cell === undefined || cell.text === '' ? nothing : context.read(readEventNames, cell, language)
    return events.length === 0 ? null : { events, rendering: eventRendering(row, events, language, context) }
  },
  *look(gathered, language) {
    const told = new Set<EventName>()
    for (const variant of [...variantsIn(gathered, language), ...otherRenderings(gathered)]) {
      const [first, placed] = rarerLast(variant, gathered)
      if (told.has(placed.event)) continue
      told.add(placed.event)
      yield found(first, placed, language)
    }
  },
})

interface EventsOfCell {
  readonly events: readonly EventName[]
  readonly rendering: Rendering<EventName> | null
}

interface PlacedEvent {
  readonly event: EventName
  readonly row: RowText
}

const mostCompared = 60

type Variant = readonly [PlacedEvent, PlacedEvent]

function* variantsIn(gathered: readonly Gathered<EventsOfCell>[], language: LanguageTag): Iterable<Variant> {
  const seen: PlacedEvent[] = []
  for (const { row, data } of gathered) {
    const text = row.cells[language]?.text ?? ''
    for (const event of data.events) {
      if (isOfEverydayNoun(event)) continue
      const placed = { event, row }
      const same = seen.filter((other) => sharesName(other.event, event))
      if (same.some((other) => other.event.noun === event.noun)) continue
      const other = same.find((one) => isVariant(one, placed, text))
      if (other !== undefined) yield [other, placed]
      else if (seen.length < mostCompared) seen.push(placed)
    }
  }
}

/** The second is odd, unless the version calls the event so more often, be it with a year: then the first is. */
function rarerLast([one, other]: Variant, gathered: readonly Gathered<EventsOfCell>[]): Variant {
  const count = ({ event }: PlacedEvent): number =>
    gathered.reduce(
      (sum, { data }) =>
        sum + data.events.filter(({ noun, stems }) => noun === event.noun && stems[0] === event.stems[0]).length,
      0,
    )
  return count(other) > count(one) ? [other, one] : [one, other]
}

/** What a version writes for the one event that the source names in a row; the source, for the one another version names. */
function eventRendering(
  { cells }: RowText,
  [event, another]: readonly EventName[],
  language: LanguageTag,
  { release, read }: CheckContext,
): Rendering<EventName> | null {
  const model = language === release.source ? release.languages.find((other) => other !== language) : release.source
  const cell = model === undefined ? undefined : cells[model]
  if (event === undefined || another !== undefined || model === undefined || !cell || cell.text === '') return null
  const [ofSource, more] = read(readEventNames, cell, model)
  if (ofSource === undefined || more !== undefined || !ofSource.definite) return null
  const { noun, stems } = ofSource
  // In French and Arabic nothing says where the name ends.
  const key = [noun, ...(baseLanguage(model) === 'en' ? stems : stems.slice(0, 2))].join(' ')
  return { ofSource: key, kind: event.noun, name: event }
}

/** What the source calls by one name, and this version by two nouns of a kind. */
function* otherRenderings(gathered: readonly Gathered<EventsOfCell>[]): Iterable<Variant> {
  for (const [{ name: one, row }, { name: other, row: rowOfOther }] of renderedOtherwise(gathered)) {
    if (numberOf(one) !== numberOf(other)) continue
    const isOfKind = areOfOneFamily(one.noun, other.noun)
    const begin = one.stems.slice(0, 3)
    if (isOfKind ? begin.some((stem) => other.stems.slice(0, 3).includes(stem)) : isNamedAlike(one, other))
      yield [
        { event: one, row },
        { event: other, row: rowOfOther },
      ]
  }
}

/** The edition without "last" and "next": one name of the source says that the event is the same each time. */
const numberOf = ({ edition }: EventName) =>
  edition
    .split(' ')
    .filter((word) => !relative.test(word))
    .join(' ')

const relative = /^(?:previous|next|last|derniere?|prochaine?|precedente?|سابق|مقبل|قادم)$/

/** Also a symposium and a workshop, where nothing but the noun differs. */
function isNamedAlike(one: EventName, other: EventName): boolean {
  const count = one.stems.length
  return (
    count >= 2 && other.stems.length === count && sharedStems(one, other) === count && one.definite && other.definite
  )
}

/** The same qualifying words: three, or two and no more in one of them, or a region alone where that is all. */
function sharesName(one: EventName, other: EventName): boolean {
  if (one.edition !== other.edition || !areOfOneFamily(one.noun, other.noun)) return false
  const shared = sharedStems(one, other)
  if (shared >= 3) return true
  if (shared === 2) return isWhole(one, 2) || isWhole(other, 2)
  return shared === 1 && regions.has(one.stems[0] ?? '') && isWhole(other, 1) && other.definite && one.definite
}

function sharedStems(one: EventName, other: EventName): number {
  const least = Math.min(one.stems.length, other.stems.length)
  let shared = 0
  while (shared < least && one.stems[shared] === other.stems[shared]) shared += 1
  return shared
}

function isWhole({ stems, closed }: EventName, count: number): boolean {
  return stems.length === count && closed
}

const regions = new Set('regional regionale continental جهوي اقليم قاري'.split(' '))

/** Names under which different events are known. */
const different = new Set(['world water', 'world health', 'world urban', 'world economic', 'party', 'parti'])

function isVariant(one: PlacedEvent, other: PlacedEvent, text: string): boolean {
  const { event } = other
  if (!event.definite || different.has(event.stems.slice(0, 2).join(' ')) || different.has(event.stems[0] ?? ''))
    return false
  // "The conference on health follows the meeting on health": told apart in one sentence, they are two.
  return one.row !== other.row || /[.!?؟…\n]/.test(text.slice(one.event.end, event.start))
}

function found(first: PlacedEvent, { event, row }: PlacedEvent, language: LanguageTag): FoundIn {
  const text = row.cells[language]?.text ?? ''
  const firstText = first.row.cells[language]?.text ?? ''
  const last = sharedStems(first.event, event) - 1
  const spanOf = (name: EventName) => ({ start: name.start, end: Math.max(name.stemEnds[last] ?? 0, name.nounAt.end) })
  const [span, firstSpan] = [spanOf(event), spanOf(first.event)]
  const quote = firstText.slice(firstSpan.start, firstSpan.end)
  const values = {
    found: text.slice(event.nounAt.start, event.nounAt.end),
    other: firstText.slice(first.event.nounAt.start, first.event.nounAt.end),
  }
  const related = [{ language, rowId: first.row.id, ...firstSpan, quote }]
  return { language, rowId: row.id, ...span, values, fix: fixFor(event, values, language), related }
}

/** In French and Arabic the words around the noun agree with it: there the writer mends. */
function fixFor(
  { nounAt }: EventName,
  { found, other }: { found: string; other: string },
  language: LanguageTag,
): Fix | null {
  if (baseLanguage(language) !== 'en') return null
  const isCapital = found.charAt(0) !== found.charAt(0).toLowerCase()
  const lower = other.toLowerCase()
  return { ...nounAt, replacement: isCapital ? withCapital(lower) : lower }
}
