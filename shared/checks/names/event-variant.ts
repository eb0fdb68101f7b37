import { type FoundIn, type Gathered, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { readEventNames } from '#shared/checks/names/read-names.ts'
import type { Fix } from '#shared/model/finding.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { areOfOneFamily, type EventName } from '#shared/press/event-names.ts'

/** One event called a conference here and a meeting there, with the same qualifying words. */
export const eventVariant: ReleaseCheck = releaseCheck<readonly VersionEvents[]>({
  id: 'event-variant',
  severity: 'warning',
  gather: (row, context) => {
    let versions: VersionEvents[] | null = null
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text === '') continue
      const events = context.read(readEventNames, cell, language)
      if (events.length > 0) (versions ??= []).push({ language, events })
    }
    return versions
  },
  *look(gathered, { release }) {
    for (const language of release.languages) yield* variantsIn(gathered, language)
  },
})

interface VersionEvents {
  readonly language: LanguageTag
  readonly events: readonly EventName[]
}

interface PlacedEvent {
  readonly event: EventName
  readonly row: RowText
}

const mostCompared = 60

function* variantsIn(gathered: readonly Gathered<readonly VersionEvents[]>[], wanted: LanguageTag): Iterable<FoundIn> {
  const seen: PlacedEvent[] = []
  for (const { row, data } of gathered) {
    for (const { language, events } of data) {
      if (language !== wanted) continue
      for (const event of events) {
        const placed = { event, row }
        const text = row.cells[language]?.text ?? ''
        const same = seen.filter((other) => sharesName(other.event, event))
        if (same.some((other) => other.event.noun === event.noun)) continue
        const other = same.find((one) => isVariant(one, placed, text))
        if (other !== undefined) yield found(other, placed, language)
        else if (seen.length < mostCompared) seen.push(placed)
      }
    }
  }
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
  return { ...nounAt, replacement: isCapital ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower }
}
