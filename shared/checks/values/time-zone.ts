import { type CellReader, type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { zoneOf } from '#shared/checks/values/clock-times.ts'
import { isOnlineEvent, speaksOfOnline } from '#shared/checks/values/online-events.ts'
import { sentenceAround } from '#shared/checks/values/sentence-around.ts'
import { type Zone, zoneIn, zoneRightAt } from '#shared/checks/values/zones.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import type { TimeToken } from '#shared/text/token.ts'

/**
 * A time zone stands without a time (`3 June 2024 GMT`), is another one than in the source, is lost in a version, or is
 * missing where people join from several countries, as they do online.
 */
export const timeZone: ReleaseCheck = releaseCheck<ReadonlyMap<LanguageTag, ZonesOfCell>>({
  id: 'time-zone',
  severity: 'warning',
  gather(row, context) {
    let zones: Map<LanguageTag, ZonesOfCell> | null = null
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      const read = cell === undefined || cell.text === '' ? null : context.read(zonesOfCell, cell, language)
      if (read !== null) (zones ??= new Map()).set(language, read)
    }
    return zones
  },
  *look(gathered, { release }) {
    const zoned = new Set(
      gathered.flatMap(({ data }) => [...data].flatMap(([language, { named }]) => (named ? [language] : []))),
    )
    for (const { row, data } of gathered) {
      for (const [language, cell] of data) {
        for (const span of cell.loose) yield finding(row.id, language, cell, span, 'loose')
        const source = language === release.source ? undefined : data.get(release.source)
        const against = source === undefined ? [] : [...compared(row.id, language, cell, source, release.source)]
        yield* against
        if (against.length > 0 || cell.online === null || zoned.has(language)) continue
        yield finding(row.id, language, cell, cell.online, 'online')
      }
    }
  },
})

interface ZonesOfCell {
  readonly text: string
  readonly times: readonly TimeInZone[]
  /** Zones behind a date that has no time. */
  readonly loose: readonly TextSpan[]
  /** Whether the cell names any zone. */
  readonly named: boolean
  /** The first time at which people join from anywhere. */
  readonly online: TimeToken | null
}

interface TimeInZone {
  readonly token: TimeToken
  readonly open: boolean
  readonly zone: Zone | null
}

const zonesOfCell: CellReader<ZonesOfCell | null> = (cell, language, context) => {
  const { text } = cell
  let times: TimeInZone[] | null = null
  let dated: number[] | null = null
  for (const token of context.tokens(cell, language)) {
    if (token.type === 'time') {
      ;(times ??= []).push({ token, open: token.isHalfOpen === true, zone: zoneOf(text, token) })
    } else if (token.type === 'date' && token.day !== null && mayHaveZone(text, token.end)) {
      ;(dated ??= []).push(token.end)
    }
  }
  if (times !== null) {
    const named = zoneIn(text, 0, Math.min(text.length, longest)) !== null
    const mayBeOnline = !named && speaksOfOnline(text, language)
    const online = mayBeOnline
      ? times.find(({ token }) => isOnlineEvent(announcementOf(text, token), language))
      : undefined
    return { text, times, loose: [], named, online: online?.token ?? null }
  }
  const loose = (dated ?? []).flatMap((end) => looseAt(text, end))
  return loose.length === 0 ? null : { text, times: [], loose, named: true, online: null }
}

const longest = 20_000

/** The sentence of a time and the one before. */
function announcementOf(text: string, token: TimeToken): string {
  const { start, end } = sentenceAround(text, token)
  const before = start === 0 ? start : sentenceAround(text, { start: start - 1, end: start }).start
  return text.slice(before, end)
}

/** A capital, a bracket or «بتوقيت» behind a date. */
function mayHaveZone(text: string, end: number): boolean {
  const next = text.charAt(end + 1)
  return next === '(' || next === 'ب' || /[A-Z]/.test(next)
}

function looseAt(text: string, end: number): readonly TextSpan[] {
  const zone = zoneRightAt(text, end)
  // Noon and midnight are times in words.
  if (zone === null || /noon|midnight|midi|minuit|ظهر|ليل|نهار/.test(text.slice(Math.max(0, end - 60), zone.end + 20)))
    return []
  const year = /[\d٠-٩]+$/.exec(text.slice(Math.max(0, end - 4), end))
  return [{ start: end - (year?.[0].length ?? 0), end: zone.end }]
}

function* compared(
  rowId: string,
  language: LanguageTag,
  cell: ZonesOfCell,
  source: ZonesOfCell,
  sourceLanguage: LanguageTag,
): Iterable<FoundIn> {
  for (const time of cell.times) {
    const model = source.times.find((other) => isSameClock(time, other))
    if (model?.zone == null) continue
    const related = { language: sourceLanguage, rowId, start: model.token.start, end: model.zone.end }
    const passage = { ...related, quote: source.text.slice(related.start, related.end) }
    if (time.zone === null) {
      if (cell.named || model.zone.offsets === null) continue
      yield { ...finding(rowId, language, cell, time.token, 'missing', passage.quote), related: [passage] }
    } else if (!mayBeSame(time.zone, model.zone)) {
      const span = { start: time.token.start, end: Math.max(time.token.end, time.zone.end) }
      yield { ...finding(rowId, language, cell, span, 'differs', passage.quote), related: [passage] }
    }
  }
}

function isSameClock(one: TimeInZone, other: TimeInZone): boolean {
  const apart = Math.abs(one.token.minutes - other.token.minutes)
  return apart === 0 || (apart === 720 && (one.open || other.open))
}

function mayBeSame(one: Zone, other: Zone): boolean {
  const { offsets } = other
  if (one.offsets === null || offsets === null) return true
  // Cairo in winter is Paris in summer, but never at once.
  if (changesInSummer(one.offsets) && changesInSummer(offsets)) return one.offsets[0] === offsets[0]
  return one.offsets.some((offset) => offsets.includes(offset))
}

function changesInSummer([standard = 0, summer = 0]: readonly number[]): boolean {
  return summer - standard === 60
}

type Context = 'loose' | 'differs' | 'missing' | 'online'

function finding(
  rowId: string,
  language: LanguageTag,
  { text }: ZonesOfCell,
  { start, end }: TextSpan,
  context: Context,
  expected = '—',
): FoundIn {
  return { language, rowId, start, end, values: { found: text.slice(start, end), expected, context } }
}
