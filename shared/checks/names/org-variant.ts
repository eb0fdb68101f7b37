import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type VersionCheck,
  versionCheck,
} from '#shared/checks/check.ts'
import { type BodiesByHead, bodiesByHead, otherNamesByHead } from '#shared/checks/names/body-by-head.ts'
import { type BodyRenderings, bodyRenderings, otherBodyRenderings } from '#shared/checks/names/body-renderings.ts'
import { fixOfBodyName } from '#shared/checks/names/fix-of-body-name.ts'
import { forbiddenNames } from '#shared/checks/names/forbidden-names.ts'
import { readBodyNames } from '#shared/checks/names/read-names.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText, TextSpan } from '#shared/model/release-text.ts'
import { departureFrom, type Stems } from '#shared/press/body-likeness.ts'
import { type BodyName, bodyNameOf } from '#shared/press/body-names.ts'
import { knownBodyNames } from '#shared/press/known-body-names.ts'
import { overlap } from '#shared/text/overlap.ts'

/**
 * A body that a version names in two ways, of which one is no body's name, or that it renders by two kinds of body where
 * the source keeps to one name. What a glossary forbids is reported by the checks of terms; short forms, former names
 * and other bodies that exist are left alone.
 */
export const orgVariant: VersionCheck = versionCheck<NamesOfCell>({
  id: 'org-variant',
  severity: 'error',
  gather: (row, language, context) => {
    const cell = row.cells[language]
    if (cell === undefined || cell.text === '') return null
    const names = context.read(readBodyNames, cell, language)
    const renderings = bodyRenderings(row, language, context)
    const forbidden = context.entities.length === 0 ? nothing : forbiddenNames(cell, language, context)
    const bodies = bodiesByHead(row, language, context)
    const isSilent = names.length + forbidden.length === 0 && renderings === null && bodies === null
    return isSilent ? null : { names, forbidden, renderings, bodies }
  },
  *look(gathered, language, context) {
    const departures = [...departuresIn(gathered, language, context)]
    yield* departures
    for (const other of [...otherBodyRenderings(gathered, language), ...otherNamesByHead(gathered, language)])
      if (!departures.some(isOver(other))) yield other
    for (const { row, data } of gathered) yield* forbiddenIn(row, language, data)
  },
})

interface NamesOfCell {
  readonly names: readonly BodyName[]
  readonly forbidden: ReturnType<typeof forbiddenNames>
  readonly renderings: BodyRenderings | null
  readonly bodies: BodiesByHead | null
}

function isOver(one: FoundIn): (other: FoundIn) => boolean {
  return (other) => one.rowId === other.rowId && overlap(one, other)
}

function* forbiddenIn(row: RowText, language: LanguageTag, { forbidden }: NamesOfCell): Iterable<FoundIn> {
  for (const { start, end, found, full, fix } of forbidden) {
    yield { language, rowId: row.id, start, end, values: { found, other: full }, fix }
  }
}

interface PlacedName {
  readonly name: BodyName
  readonly row: RowText
  readonly cell: CellText
}

/** A body that the version certainly names, where it does so. */
interface NamedBody extends Stems {
  readonly written: string
  readonly place: TextSpan
  readonly row: RowText
  readonly isSure: boolean
}

function* departuresIn(
  gathered: readonly Gathered<NamesOfCell>[],
  language: LanguageTag,
  context: CheckContext,
): Iterable<FoundIn> {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return
  const distinct = distinctNames(gathered, language)
  if (distinct.size < 2) return
  const bodies: NamedBody[] = []
  const unknown: PlacedName[] = []
  for (const placed of distinct.values()) {
    const body = bodyIn(placed, base, { language, context })
    if (body === 'unknown') unknown.push(placed)
    else if (body !== 'reported') bodies.push(body)
  }
  for (const placed of unknown) {
    if (isFormer(placed) || hasAcronym(placed)) continue
    const slip = slipIn(placed, bodies, base)
    if (slip !== null) yield found(placed, slip, language)
  }
}

function distinctNames(
  gathered: readonly Gathered<NamesOfCell>[],
  language: LanguageTag,
): ReadonlyMap<number, PlacedName> {
  const distinct = new Map<number, PlacedName>()
  for (const { row, data } of gathered) {
    const cell = row.cells[language]
    if (cell === undefined) continue
    for (const name of data.names) {
      const known = distinct.get(name.hash)
      if (known === undefined || (name.isFollowedByBracket && !known.name.isFollowedByBracket))
        distinct.set(name.hash, { name, row, cell })
    }
  }
  return distinct
}

interface Version {
  readonly language: LanguageTag
  readonly context: CheckContext
}

/**
 * The body that a name is certainly of: one that exists, that the glossary or the entity sheet has, or that has its
 * acronym beside it. `reported`: the glossary forbids the name, which the checks of terms report.
 */
function bodyIn(placed: PlacedName, base: 'en' | 'fr' | 'ar', version: Version): NamedBody | 'unknown' | 'reported' {
  const { name, row } = placed
  const term = termAt(placed, version)
  if (term === 'reported') return term
  const window = knownWindow(name, base) ?? term
  if (window !== null) return namedBody(placed, window, true)
  for (const { names, kind } of version.context.entities) {
    const written = names[version.language]?.full ?? ''
    const full = kind === 'organisation' ? bodyNameOf(written, base) : null
    if (full !== null && name.stems.join(' ').includes(full.stems.join(' ')))
      return { stems: full.stems, head: full.head, written, place: name, row, isSure: true }
  }
  return hasAcronym(placed) ? namedBody(placed, { from: 0, to: name.stems.length }, false) : 'unknown'
}

interface Window {
  readonly from: number
  readonly to: number
}

function namedBody({ name, row, cell }: PlacedName, { from, to }: Window, isSure: boolean): NamedBody {
  const place = spanOf(name, from, to)
  return {
    stems: name.stems.slice(from, to),
    head: name.head - from,
    written: cell.text.slice(place.start, place.end),
    place,
    row,
    isSure,
  }
}

/**
 * The longest stretch around the head that is the name of a body that exists; asked once, as names last as long as
 * their cell.
 */
function knownWindow(name: BodyName, base: 'en' | 'fr' | 'ar'): Window | null {
  let window = knownWindows.get(name)
  if (window === undefined) knownWindows.set(name, (window = readKnownWindow(name, base)))
  return window
}

const knownWindows = new WeakMap<BodyName, Window | null>()

function readKnownWindow({ stems, head }: BodyName, base: 'en' | 'fr' | 'ar'): Window | null {
  const known = knownBodyNames(base)
  const lastStart = base === 'en' ? head : 0
  for (let size = stems.length; size >= 2; size -= 1) {
    for (let from = 0; from <= lastStart && from + size <= stems.length; from += 1) {
      if (from + size > head && known.has(stems.slice(from, from + size).join(' '))) return { from, to: from + size }
    }
  }
  return null
}

/** The stems that a term of the desk's glossaries covers. */
function termAt({ name, cell }: PlacedName, { language, context }: Version): Window | 'reported' | null {
  const { starts } = name.words
  const startOf = (stem: number) => starts[name.places[stem] ?? 0] ?? 0
  const headAt = startOf(name.head)
  const term = context
    .termsIn(cell, language)
    .find(({ start, end, quote }) => start <= headAt && end > headAt && quote.trim().includes(' '))
  if (term === undefined) return null
  if (term.status === 'forbidden' || term.status === 'deprecated') return 'reported'
  const inside = name.stems.map((_, stem) => startOf(stem) >= term.start && startOf(stem) < term.end)
  const [from, to] = [inside.indexOf(true), inside.lastIndexOf(true) + 1]
  return from >= 0 && to - from >= 2 ? { from, to } : null
}

function spanOf({ words, places }: BodyName, from: number, to: number): TextSpan {
  const [first = 0, last = 0] = [places[from], places[to - 1]]
  return { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 }
}

/** «… (WeGO)», "… (the Fund)", « … (ZRB, sigle allemand) »: the name is introduced as that of a body of its own. */
function hasAcronym({ name, cell }: PlacedName): boolean {
  if (!name.isFollowedByBracket) return false
  return /^["”»’]?\s?\((?:[Tt]he |[Ll]['’]|[Ll]e |[Ll]a )?[A-Z][A-Za-z-]{1,11}[),]/.test(
    cell.text.slice(name.end, name.end + 24),
  )
}

const former =
  /\b(?:formerly|previously|originally|then|founded as|founded in \d+ as|known as|anciennement|autrefois|alors|naguère|ex|sous le nom d)\b|سابق|آنذاك|باسم|سلف/iu

function isFormer({ name, cell }: PlacedName): boolean {
  return (
    former.test(cell.text.slice(Math.max(0, name.start - 50), name.start)) ||
    /^[\s,(]{1,3}(?:former|sabiq|سابق|ancien)/iu.test(cell.text.slice(name.end, name.end + 16))
  )
}

interface Slip {
  readonly body: NamedBody
  readonly window: Window
  readonly departure: string
}

function slipIn({ name }: PlacedName, bodies: readonly NamedBody[], base: 'en' | 'fr' | 'ar'): Slip | null {
  for (const body of bodies) {
    for (const size of [body.stems.length, body.stems.length - 1]) {
      for (const from of windowStarts(name, size, base)) {
        const window = { from, to: from + size }
        const departure = departureFrom(body, name.stems.slice(from, window.to), body.isSure)
        if (departure === 'omission' && base === 'fr' && isOfAnotherPlace(name, window)) continue
        if (departure !== null) return { body, window, departure }
      }
    }
  }
  return null
}

/** « l’Institut de recherche forestière du Jura » is not « l’Institut suisse de recherche forestière ». */
function isOfAnotherPlace({ words, places }: BodyName, { to }: Window): boolean {
  return words.forms[places[to] ?? -1]?.shape === 'capital'
}

/** In French and Arabic names open with their head; an English run of capitals may hold one word more on either side. */
function windowStarts({ stems, head }: BodyName, size: number, base: 'en' | 'fr' | 'ar'): readonly number[] {
  if (size > stems.length || size < 2) return nothing
  if (base !== 'en') return [0]
  return [0, 1].filter((from) => from <= head && from + size > head && from + size >= stems.length - 2)
}

function found({ name, row, cell }: PlacedName, { body, window, departure }: Slip, language: LanguageTag): FoundIn {
  const span = spanOf(name, window.from, window.to)
  const related = { language, rowId: body.row.id, ...body.place, quote: body.written }
  const values = { found: cell.text.slice(span.start, span.end), other: body.written }
  const fix = departure === 'head' ? null : fixOfBodyName(name, span, body, language)
  return { language, rowId: row.id, ...span, values, fix, related: [related] }
}
