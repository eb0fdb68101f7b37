// What a version calls a body where the source goes on with its noun alone: "the Board" behind "the Hop Growers’ Board".
import type { CheckContext, FoundIn, Gathered } from '#shared/checks/check.ts'
import { fewestStems, headOf, readBodiesOfAnyKind } from '#shared/checks/names/bodies-in-row.ts'
import {
  type BodyRendering,
  type BodyRenderings,
  isOneName,
  otherRendering,
  renderingOf,
} from '#shared/checks/names/body-renderings.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { readAcronyms } from '#shared/checks/terms/read-acronyms.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { areOfOneKind, headOfAnyKind } from '#shared/press/body-kinds.ts'

/** What the source says of bodies in a row, and what the version calls the one that the source names by its noun alone. */
export interface BodiesByHead {
  /** The full names of the source. */
  readonly inSource: readonly SourceName[]
  readonly byHead: { readonly head: string; readonly name: BodyRendering } | null
}

interface SourceName {
  readonly head: string
  readonly ofSource: string
}

/**
 * Null where the source names no body. Read from English, whose capitals show that a body is meant, into French, where an
 * adjective or a preposition behind the noun shows that it is named in full.
 */
export function bodiesByHead({ cells }: RowText, language: LanguageTag, context: CheckContext): BodiesByHead | null {
  const { source } = context.release
  const [cell, there] = [cells[language], cells[source]]
  if (baseLanguage(source) !== 'en' || baseLanguage(language) !== 'fr') return null
  if (cell === undefined || there === undefined || there.text === '') return null
  const inSource = context
    .read(readBodiesOfAnyKind, there, source)
    .map((name) => ({ head: headOf(name), ofSource: name.stems.join(' ') }))
  if (inSource.length > 0) return { inSource, byHead: null }
  const head = headAlone(there, source, context)
  const name =
    head === '' || context.read(readAcronyms, there, source).length > 0 ? null : fullName(cell, language, context)
  return name === null ? null : { inSource, byHead: { head, name } }
}

/** "the Board", where no other noun of a body has a capital. */
function headAlone(cell: CellText, language: LanguageTag, context: CheckContext): string {
  const { forms } = context.read(readWords, cell, language)
  const [only, another] = headsIn(cell, language, context)
  if (only === undefined || another !== undefined || forms[only - 1]?.folded !== 'the') return ''
  const form = forms[only]
  return form === undefined ? '' : headOfAnyKind(form)
}

function headsIn(cell: CellText, language: LanguageTag, context: CheckContext): readonly number[] {
  const { forms } = context.read(readWords, cell, language)
  return [...forms.keys()].filter((index) => {
    const form = forms[index]
    return form !== undefined && headOfAnyKind(form) !== ''
  })
}

/** The one body that the version names, with more than its noun. */
function fullName(cell: CellText, language: LanguageTag, context: CheckContext): BodyRendering | null {
  const [name, another] = context.read(readBodiesOfAnyKind, cell, language)
  if (name === undefined || another !== undefined || headsIn(cell, language, context).length !== 1) return null
  const next = name.words.forms[(name.places[name.head] ?? 0) + 1]
  if (next?.shape !== 'lower' || !qualifier.test(next.folded)) return null
  return renderingOf(name, cell.text, fewestStems)
}

/** What goes on with the name, and is no verb: « Conseil de la vigne », « Office viticole ». Folded. */
const qualifier =
  /^(?:d|de|du|des|pour|(?!indique|expli|appli|impli|criti).{2,16}(?:(?:on|an|en|in|ip|tr|ur|er|or|oc|ic|ci|di)ale?|n[ea]lle|[st]if|tive|ique|aire|cole|i?en|ienne|ain|eux|ier|iere|nel))$/u

type Rows = readonly Gathered<{
  readonly bodies: BodiesByHead | null
  readonly renderings: BodyRenderings | null
}>[]

/** Bodies called by another kind of noun than where the source named them in full before. */
export function* otherNamesByHead(gathered: Rows, language: LanguageTag): Iterable<FoundIn> {
  if (!gathered.some(({ data }) => data.bodies?.byHead)) return
  const byHead = Map.groupBy(
    gathered.flatMap(({ data }) => data.bodies?.inSource ?? nothing),
    ({ head }) => head,
  )
  for (const { row, index, data } of gathered) {
    const odd = data.bodies?.byHead
    if (!odd) continue
    const named = oneBody((byHead.get(odd.head) ?? nothing).map(({ ofSource }) => ofSource))
    const usual = gathered.find((other) => other.index < index && only(other.data.renderings, named) !== null)
    const name = usual === undefined ? null : only(usual.data.renderings, named)
    if (usual === undefined || name === null || isAnothers(odd.name, gathered, named)) continue
    if (name.head === odd.name.head || !areOfOneKind(odd.head, name.head) || !areOfOneKind(odd.head, odd.name.head))
      continue
    yield otherRendering({ row: usual.row, name }, { row, name: odd.name }, language)
  }
}

/** The names of the source, where all are one body's: each begins with the shortest. */
function oneBody(names: readonly string[]): ReadonlySet<string> {
  const shortest = names.reduce((short, name) => (name.length < short.length ? name : short), names[0] ?? '')
  return new Set(names.every((name) => name.startsWith(shortest)) ? names : nothing)
}

function only(renderings: BodyRenderings | null, named: ReadonlySet<string>): BodyRendering | null {
  const [one, another] = renderings ?? nothing
  return one !== undefined && another === undefined && named.has(one.ofSource) ? one.name : null
}

/** The version calls another body so. */
function isAnothers(odd: BodyRendering, gathered: Rows, named: ReadonlySet<string>): boolean {
  return gathered.some(({ data }) =>
    data.renderings?.some(({ ofSource, name }) => !named.has(ofSource) && isOneName(name, odd)),
  )
}
