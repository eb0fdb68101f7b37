// A body that the source calls by one name, and one version by the names of two kinds of body: an agency here, an
// authority there.
import type { CheckContext, FoundIn, Gathered } from '#shared/checks/check.ts'
import { bodiesInRow, fewestStems, headOf } from '#shared/checks/names/bodies-in-row.ts'
import { type PlacedRendering, type Rendering, renderedOtherwise } from '#shared/checks/names/renderings.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { areOfOneKind } from '#shared/press/body-kinds.ts'
import type { BodyName } from '#shared/press/body-names.ts'
import { areRewordings, isRankOfBody } from '#shared/press/body-rewordings.ts'
import { nameStem } from '#shared/press/name-stems.ts'
import { areOfOneCountry } from '#shared/press/place-adjectives.ts'

export interface BodyRendering extends TextSpan {
  readonly head: string
  readonly stems: readonly string[]
  readonly written: string
  /** All stems with the head among them. */
  readonly sequence: string
  /** What the others call it, as far as its English name shows it. */
  readonly elsewhereWhole?: string
  /** Of the kind of body that the others call it. */
  readonly isOfKind?: boolean
  /** Where each of its words that carry meaning ends. */
  readonly ends: readonly number[]
}

/** What a version writes for the bodies that others name in a row, in the order of the row; one a body. */
export type BodyRenderings = readonly Rendering<BodyRendering>[]

/** Null where no body of the version certainly is one of the source, or of the source one of all translations. */
export function bodyRenderings(row: RowText, language: LanguageTag, context: CheckContext): BodyRenderings | null {
  const text = row.cells[language]?.text ?? ''
  const bodies = bodiesInRow(row, language, context)
  if (bodies.length === 0) return null
  return bodies.map(({ name, elsewhere, elsewhereWhole, longest, isOfKind }) => {
    const body = { ...renderingOf(name, text, longest), elsewhereWhole, isOfKind }
    return { ofSource: elsewhere, kind: body.head, name: body }
  })
}

/** The name no longer than it is in the source: behind it the sentence goes on. */
export function renderingOf(bodyName: BodyName, text: string, longest: number): BodyRendering {
  const { start, stems, places, words, head } = bodyName
  const last = places[Math.min(places.length, Math.max(longest, fewestStems)) - 1] ?? 0
  const end = words.ends[last] ?? start
  const rank = rankBefore(bodyName)
  const from = rank?.start ?? start
  return {
    head: headOf(bodyName).replace('organisation', 'organization').replace('centre', 'center'),
    stems: [...(rank?.stems ?? nothing), ...stems.slice(0, longest + 1).filter((_, index) => index !== head)],
    written: text.slice(from, end),
    start: from,
    end,
    ends: places.map((place) => words.ends[place] ?? end),
    sequence: stems.join(' '),
  }
}

/** « Haute Cour », « Grande Bibliothèque »: in French a few adjectives stand before the noun. */
function rankBefore({ places, head, words: { forms, starts } }: BodyName) {
  const index = (places[head] ?? 0) - 1
  const form = forms[index]
  if (form?.shape !== 'capital' || !ranks.test(form.folded)) return null
  return { start: starts[index] ?? 0, stems: [nameStem(form)] }
}

const ranks = /^(?:haute?|grande?)$/u

type Rows = readonly Gathered<{ readonly renderings: BodyRenderings | null }>[]

/** Other kinds of body than the version mostly writes; on a tie than it writes first. */
export function* otherBodyRenderings(gathered: Rows, language: LanguageTag): Iterable<FoundIn> {
  const nameOf = shortestNames(gathered, fewestStems)
  const alone = aloneInRow(gathered, nameOf)
  const byKind = aloneInRow(gathered, shortestNames(gathered, shortestName))
  for (const [usual, odd] of renderedOtherwise(byKind, ({ isOfKind }) => isOfKind === true)) {
    if (areOfOneKind(usual.name.head, odd.name.head) || isShared(usual.name, odd.name))
      yield otherRendering(usual, odd, language)
  }
  yield* inOtherWords(alone, language)
  yield* amongOthers(gathered, alone, nameOf, language)
}

/** Behind "the University of Sfax" a headline in capitals goes on; by two nouns it is called all the same. */
const shortestName = 2

function aloneInRow(gathered: Rows, nameOf: (rendering: Rendering<BodyRendering>) => string): readonly AloneInRow[] {
  return gathered.flatMap(({ row, index, data }) => {
    const [only, another] = data.renderings ?? nothing
    if (only === undefined || another !== undefined) return []
    return [{ row, index, data: { rendering: asShortAs(nameOf(only), only) } }]
  })
}

/** No longer than the source calls it elsewhere. */
function asShortAs(ofSource: string, { name, ...rendering }: Rendering<BodyRendering>): Rendering<BodyRendering> {
  const end = name.ends[ofSource.split(' ').length - 1]
  if (ofSource === rendering.ofSource || end === undefined || end <= name.start || end >= name.end)
    return { ...rendering, ofSource, name }
  return { ...rendering, ofSource, name: { ...name, end, written: name.written.slice(0, end - name.start) } }
}

type AloneInRow = Gathered<{ readonly rendering: Rendering<BodyRendering> }>

/** One body by one noun, and by other words behind it: « Agence nationale de l’eau », « Agence pour la gestion de l’eau ». */
function* inOtherWords(alone: readonly AloneInRow[], language: LanguageTag): Iterable<FoundIn> {
  const bodies = Map.groupBy(alone, ({ data: { rendering } }) => `${rendering.ofSource}\n${rendering.kind}`)
  for (const [first, ...others] of bodies.values()) {
    if (first === undefined) continue
    const usual = { row: first.row, name: first.data.rendering.name }
    for (const { row, data } of others) {
      const { name } = data.rendering
      if (!isOneElsewhere(usual.name, name)) continue
      if (isNamedOtherwise(usual.name, name, language)) yield otherRendering(usual, { row, name }, language)
    }
  }
}

/** « l’Institut national de la recherche agronomique » and « … médicale » begin alike. */
function isOneElsewhere({ elsewhereWhole: one = '' }: BodyRendering, other: BodyRendering): boolean {
  const { elsewhereWhole: rest = '' } = other
  return one.startsWith(rest) || rest.startsWith(one)
}

function isNamedOtherwise(usual: BodyRendering, name: BodyRendering, language: LanguageTag): boolean {
  if (saysOtherWord(usual, name) || (saysMore(usual, name) && saysMore(name, usual))) return true
  if (baseLanguage(language) === 'en' && isTurnedRound(usual, name)) return true
  return usual.elsewhereWhole === name.elsewhereWhole && (lacksRank(usual, name) || lacksRank(name, usual))
}

/** « l’Observatoire royal de Turin », « l’Observatoire de Turin »: but for what the body is among its like they are one. */
function lacksRank({ stems }: BodyRendering, { stems: others }: BodyRendering): boolean {
  const at = stems.findIndex(isRankOfBody)
  if (at < 0 || others.some(isRankOfBody)) return false
  const rest = stems.toSpliced(at, 1)
  const shared = rest.findLastIndex((stem) => others.includes(stem))
  return shared >= at && rest.slice(0, shared + 1).every((stem, index) => stem === others[index])
}

/** “the National Railways Office”, “the National Office of Railways”: the same words in another order. A genitive is none. */
function isTurnedRound({ sequence, written }: BodyRendering, other: BodyRendering): boolean {
  if (sequence === other.sequence || /['’]/u.test(written + other.written)) return false
  return sequence.split(' ').sort().join(' ') === other.sequence.split(' ').sort().join(' ')
}

/** Near the noun a word of the same meaning that the other lacks: «المرصد الوطني», «المرصد القومي». */
function saysOtherWord({ stems }: BodyRendering, other: BodyRendering): boolean {
  const [own, others] = [stems.slice(0, fewestStems), other.stems.slice(0, fewestStems)]
  return own.some(
    (stem) =>
      !others.includes(stem) &&
      others.some((one) => !own.includes(one) && (areRewordings(stem, one) || areOfOneCountry(stem, one))),
  )
}

/** Up to the last word that both share, a word that the other lacks; what follows may be of the sentence. */
function saysMore({ stems }: BodyRendering, other: BodyRendering): boolean {
  const shared = stems.findLastIndex((stem) => other.stems.includes(stem))
  return stems.slice(0, shared + 1).some((stem) => !other.stems.includes(stem))
}

/**
 * Two bodies in a row, of which one has a row of its own elsewhere: where neither is what the version calls it there, the
 * one in its place is.
 */
function* amongOthers(
  gathered: Rows,
  alone: readonly AloneInRow[],
  nameOf: (rendering: Rendering<BodyRendering>) => string,
  language: LanguageTag,
): Iterable<FoundIn> {
  const usual = new Map<string, PlacedRendering<BodyRendering>>()
  for (const { row, data } of alone) {
    const { ofSource, name } = data.rendering
    if (!usual.has(ofSource)) usual.set(ofSource, { row, name })
  }
  if (usual.size === 0) return
  for (const { row, data } of gathered) {
    const renderings = data.renderings ?? nothing
    if (renderings.length < 2) continue
    for (const one of renderings) {
      const model = usual.get(nameOf(one))
      if (model === undefined || renderings.some(({ name }) => isOneName(name, model.name))) continue
      if (one.kind !== model.name.head && areOfOneKind(one.kind, model.name.head))
        yield otherRendering(model, { row, name: one.name }, language)
    }
  }
}

export function isOneName(one: BodyRendering, other: BodyRendering): boolean {
  return one.head === other.head && (isShared(one, other) || one.written === other.written)
}

/** "the National Archive of Chile" is "the National Archive": what a name of the source is called by, its shortest form. */
function shortestNames(gathered: Rows, fewest: number): (rendering: Rendering<BodyRendering>) => string {
  const names = new Set(gathered.flatMap(({ data }) => (data.renderings ?? nothing).map(({ ofSource }) => ofSource)))
  return ({ ofSource }) => {
    const stems = ofSource.split(' ')
    for (let size = fewest; size < stems.length; size += 1) {
      const shorter = stems.slice(0, size).join(' ')
      if (names.has(shorter)) return shorter
    }
    return ofSource
  }
}

export function otherRendering(
  { row, name: usual }: PlacedRendering<BodyRendering>,
  { row: rowOfOdd, name: odd }: PlacedRendering<BodyRendering>,
  language: LanguageTag,
): FoundIn {
  const { start, end, written } = odd
  return {
    language,
    rowId: rowOfOdd.id,
    start,
    end,
    severity: 'warning',
    values: { found: written, other: usual.written },
    related: [{ language, rowId: row.id, start: usual.start, end: usual.end, quote: usual.written }],
  }
}

function isShared({ stems }: BodyRendering, other: BodyRendering): boolean {
  return stems.some((stem) => other.stems.includes(stem))
}
