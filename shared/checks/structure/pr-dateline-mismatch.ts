import type { CheckContext, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { isSameName } from '#shared/checks/structure/is-same-name.ts'
import { readDateline } from '#shared/checks/structure/readings.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { Passage, RowText } from '#shared/model/release-text.ts'
import { mayOpenWithDateline } from '#shared/press/dateline.ts'
import { distanceInArabic, mayBeInArabic } from '#shared/press/name-in-arabic.ts'
import { type PlaceMention, placesIn } from '#shared/press/places.ts'

/** The datelines name different cities. Their dates are compared with all the others by `date-mismatch`. */
export const prDatelineMismatch: RowCheck = {
  id: 'pr-dateline-mismatch',
  severity: 'error',
  scope: 'row',
  *look(row, context): Iterable<FoundIn> {
    if (!kinds.has(row.kind)) return
    const towns = context.release.languages.flatMap((language) => townsIn(row, language, context))
    if (towns.length < 2) return
    const [model, ...others] = towns
    if (model === undefined) return
    const odd = others.filter((town) => !isSameTown(model, town) && !(isAtHome(model, row) && isAtHome(town, row)))
    // Where all the others agree against the source, it is the source that is odd.
    const [first] = odd
    if (
      first !== undefined &&
      odd.length >= 2 &&
      odd.length === others.length &&
      odd.every((town) => isSameTown(first, town))
    ) {
      yield finding(model, first)
      return
    }
    for (const town of odd) yield finding(town, model)
  },
}

const kinds: ReadonlySet<RowText['kind']> = new Set(['dateline', 'lede', 'body', 'quote', 'note'])

interface Town {
  readonly passage: Passage
  /** What the gazetteer takes the name for; null where it does not know it. */
  readonly mention: PlaceMention | null
}

function townsIn(row: RowText, language: LanguageTag, context: CheckContext): readonly Town[] {
  const cell = row.cells[language]
  if (cell === undefined || cell.text.length < 8 || !mayOpenWithDateline(cell.text)) return []
  const dateline = context.read(readDateline, cell, language)
  if (dateline === null) return []
  const { start, end } = dateline.place
  const whole = cell.text.slice(start, end)
  // "Almaty, Kazakhstan", "Paris/Geneva": the first is the city.
  const name = (/^[^,،/()]+/u.exec(whole)?.[0] ?? whole).trim()
  const [mention = null] = placesIn(name, language)
  if (dateline.date === null && mention === null) return []
  const quote = cell.text.slice(start, start + name.length)
  return [{ passage: { language, rowId: row.id, start, end: start + name.length, quote }, mention }]
}

function isSameTown(one: Town, other: Town): boolean {
  if (one.mention !== null && other.mention !== null) {
    const [mine, theirs] = [one.mention.places, other.mention.places]
    return mine.some((place) =>
      theirs.some((candidate) => candidate.id === place.id || isPart(place, candidate) || isPart(candidate, place)),
    )
  }
  return soundsAlike(one.passage.quote, other.passage.quote) || isLikeKnown(one, other) || isLikeKnown(other, one)
}

/** Another spelling of a name that the gazetteer has: Madinah, Medina. */
function isLikeKnown(known: Town, { passage }: Town): boolean {
  const names = known.mention?.places.flatMap((place) => place.names[baseLanguage(passage.language)] ?? nothing)
  return names?.some((name) => isSameName(name, passage.quote)) ?? false
}

/** Between Latin and Arabic also by the order of the sounds: the consonants of a short name are those of many. */
function soundsAlike(one: string, other: string): boolean {
  if (arabicLetter.test(one) === arabicLetter.test(other)) return isSameName(one, other)
  const [latin, arabic] = arabicLetter.test(one) ? [other, one] : [one, other]
  return mayBeInArabic(latin, arabic) || (isSameName(latin, arabic) && distanceInArabic(latin, arabic) < farSound)
}

const arabicLetter = /\p{Script=Arabic}/u
const farSound = 0.5

/**
 * AACHEN, AIX-LA-CHAPELLE: no gazetteer knows every name that another language has for a town. One that it does not know,
 * and that its own version names again in the text, is no slip.
 */
function isAtHome({ passage, mention }: Town, { cells }: RowText): boolean {
  if (mention !== null) return false
  const text = cells[passage.language]?.text.slice(passage.end).toLowerCase() ?? ''
  return text.includes(passage.quote.toLowerCase())
}

/** A country on the one side and its city on the other do not contradict each other. */
function isPart(city: PlaceMention['places'][number], country: PlaceMention['places'][number]): boolean {
  return city.kind === 'city' && country.kind === 'country' && city.country === country.country
}

function finding(odd: Town, model: Town): FoundIn {
  const { passage } = odd
  const [place] = model.mention?.places ?? []
  const expected = place?.names[baseLanguage(passage.language)]?.[0]?.replace(/\?$/u, '') ?? null
  const certain = expected !== null && model.mention?.places.length === 1
  return {
    ...passage,
    values: { found: passage.quote, expected: expected ?? model.passage.quote },
    fix: certain ? { start: passage.start, end: passage.end, replacement: casedAs(passage.quote, expected) } : null,
    related: [model.passage],
  }
}

function casedAs(quote: string, name: string): string {
  return /\p{Lu}{2}/u.test(quote) && quote === quote.toUpperCase() ? name.toUpperCase() : name
}
