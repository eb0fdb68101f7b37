import { type FoundIn, type Gathered, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { readDateline, readEmbargo } from '#shared/checks/structure/readings.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Passage, RowText } from '#shared/model/release-text.ts'
import { mayOpenWithDateline } from '#shared/press/dateline.ts'
import { type EmbargoLine, mayHaveEmbargo } from '#shared/press/embargo-line.ts'
import type { DateToken, TimeToken } from '#shared/text/token.ts'

/**
 * An embargo that a version does not pass on, that contradicts its "for immediate release", or that does not fit the
 * date of the release. Days and hours of the versions are compared by `date-mismatch` and `time-mismatch`.
 */
export const prEmbargo: ReleaseCheck = releaseCheck<ReadonlyMap<LanguageTag, Release>>({
  id: 'pr-embargo',
  severity: 'error',
  gather(row, context) {
    const found = new Map<LanguageTag, Release>()
    let says = false
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text.length < 4) continue
      const embargo = mayHaveEmbargo(cell.text) ? context.read(readEmbargo, cell, language) : null
      const dateline = mayOpenWithDateline(cell.text) ? context.read(readDateline, cell, language) : null
      if (embargo === null && dateline === null) continue
      if (embargo !== null || dateline?.date != null) says = true
      found.set(language, { embargo, dated: dateline?.date?.token ?? null })
    }
    return says ? found : null
  },
  *look(gathered, { release }): Iterable<FoundIn> {
    yield* notPassedOn(gathered, release.languages)
    yield* contradicted(gathered, release.languages)
    yield* badlyDated(gathered, release.languages)
  },
})

interface Release {
  readonly embargo: EmbargoLine | null
  /** The date of the dateline. */
  readonly dated: DateToken | null
}

type Rows = readonly Gathered<ReadonlyMap<LanguageTag, Release>>[]

interface Said {
  readonly row: RowText
  readonly embargo: EmbargoLine
}

function saidIn(gathered: Rows, language: LanguageTag, kind: EmbargoLine['kind']): Said | null {
  for (const { row, data } of gathered) {
    const embargo = data.get(language)?.embargo ?? null
    if (embargo?.kind === kind) return { row, embargo }
  }
  return null
}

function* notPassedOn(gathered: Rows, languages: readonly LanguageTag[]): Iterable<FoundIn> {
  const holder = languages.find((language) => saidIn(gathered, language, 'embargo') !== null)
  const said = holder === undefined ? null : saidIn(gathered, holder, 'embargo')
  if (holder === undefined || said === null) return
  for (const language of languages) {
    const cell = said.row.cells[language]
    if (cell === undefined || saidIn(gathered, language, 'embargo') !== null) continue
    const instead = saidIn(gathered, language, 'immediate')
    const there = instead === null ? { start: 0, end: cell.text.length } : span(instead.embargo)
    yield {
      language,
      rowId: instead?.row.id ?? said.row.id,
      ...there,
      values: { context: instead === null ? 'missing' : 'immediate' },
      related: [passage(said, holder)],
    }
  }
}

/** Both "embargoed" and "for immediate release" in one version. */
function* contradicted(gathered: Rows, languages: readonly LanguageTag[]): Iterable<FoundIn> {
  for (const language of languages) {
    const [embargo, immediate] = [saidIn(gathered, language, 'embargo'), saidIn(gathered, language, 'immediate')]
    if (embargo === null || immediate === null) continue
    yield {
      language,
      rowId: immediate.row.id,
      ...span(immediate.embargo),
      values: { context: 'immediate' },
      related: [passage(embargo, language)],
    }
  }
}

/**
 * The embargo ends before the day of the dateline, or the release is dated before the embargo ends. Said once, where it
 * is first so.
 */
function* badlyDated(gathered: Rows, languages: readonly LanguageTag[]): Iterable<FoundIn> {
  for (const language of languages) {
    const said = saidIn(gathered, language, 'embargo')
    const dated = gathered.find(({ data }) => data.get(language)?.dated != null)?.data.get(language)?.dated ?? null
    if (said?.embargo.date == null || dated === null) continue
    const days = daysBetween(dated, said.embargo.date)
    if (days === null || days === 0 || isSameDaySomewhere(days, said.embargo.time)) continue
    yield {
      language,
      rowId: said.row.id,
      ...span(said.embargo.date),
      values: { context: days < 0 ? 'expired' : 'later', found: said.embargo.date.quote, expected: dated.quote },
    }
    return
  }
}

/** 23:00 GMT on the 4th is the morning of the 5th in Jakarta, 00:30 GMT on the 5th the evening of the 4th in Quito. */
function isSameDaySomewhere(days: number, time: TimeToken | null): boolean {
  if (time === null || time.utcOffset === null) return false
  const minutes = time.minutes - time.utcOffset
  return (days === -1 && minutes + farthestEast > wholeDay) || (days === 1 && minutes < farthestWest)
}

/** From UTC, in minutes. */
const farthestEast = 13 * 60
const farthestWest = 12 * 60
const wholeDay = 24 * 60

/** Null where a part is not said on either side. */
function daysBetween(from: DateToken, to: DateToken): number | null {
  const year = from.year ?? to.year
  if (year === null || from.calendar !== to.calendar || from.calendar !== 'gregorian' || from.ambiguous || to.ambiguous)
    return null
  if (from.month === null || from.day === null || to.month === null || to.day === null) return null
  return (
    (Date.UTC(to.year ?? year, to.month - 1, to.day) - Date.UTC(from.year ?? year, from.month - 1, from.day)) /
    86_400_000
  )
}

function span({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start, end }
}

function passage({ row, embargo }: Said, language: LanguageTag): Passage {
  const quote = row.cells[language]?.text.slice(embargo.start, embargo.end) ?? ''
  return { language, rowId: row.id, ...span(embargo), quote }
}
