// A body that the source calls by one name, and one version by the names of two kinds of body: an agency here, an authority there.
import type { CellReader, CheckContext, FoundIn, Gathered } from '#shared/checks/check.ts'
import { type Rendering, renderedOtherwise } from '#shared/checks/names/renderings.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { areOfOneKind, headOfAnyKind } from '#shared/press/body-kinds.ts'
import { type BodyName, bodyNamesIn } from '#shared/press/body-names.ts'

/** The names of bodies in a cell, ministries aside, also of those kinds of which there are many of a name. */
const readBodiesOfAnyKind: CellReader<readonly BodyName[]> = (cell, language, context) =>
  bodyNamesIn(cell.text, context.read(readWords, cell, language), language, headOfAnyKind)

export interface BodyRendering extends TextSpan {
  readonly head: string
  readonly stems: readonly string[]
  readonly written: string
}

/** What a version writes for the one body that the source names in a row; null where either names none or more. */
export function bodyRendering(
  { cells }: RowText,
  language: LanguageTag,
  context: CheckContext,
): Rendering<BodyRendering> | null {
  const { source } = context.release
  const [cell, inSource] = [cells[language], cells[source]]
  if (cell === undefined || inSource === undefined || language === source || inSource.text === '') return null
  const [name, another] = context.read(readBodiesOfAnyKind, cell, language)
  if (name === undefined || another !== undefined) return null
  const [ofSource, more] = context.read(readBodiesOfAnyKind, inSource, source)
  if (ofSource === undefined || more !== undefined) return null
  const isClosed = baseLanguage(source) === 'en'
  // In French and Arabic what follows a name may look like a part of it.
  const key = isClosed ? ofSource.stems : ofSource.stems.slice(0, fewestStems)
  const body = renderingOf(name, cell.text, isClosed ? ofSource.stems.length : fewestStems)
  return { ofSource: key.join(' '), kind: body.head, name: body }
}

/** As much of a name as is its own where nothing says where it ends. */
const fewestStems = 3

/** The name no longer than it is in the source: behind it the sentence goes on. */
function renderingOf({ start, stems, places, words, head }: BodyName, text: string, longest: number): BodyRendering {
  const last = places[Math.min(places.length, Math.max(longest, fewestStems)) - 1] ?? 0
  const end = words.ends[last] ?? start
  const form = words.forms[places[head] ?? 0]
  const noun = form === undefined ? '' : headOfAnyKind(form)
  return {
    head: noun.replace('organisation', 'organization').replace('centre', 'center'),
    stems: stems.slice(0, longest + 1).filter((_, index) => index !== head),
    written: text.slice(start, end),
    start,
    end,
  }
}

/** Other kinds of body than the version mostly writes; on a tie than it writes first. */
export function* otherBodyRenderings(
  gathered: readonly Gathered<{ readonly rendering: Rendering<BodyRendering> | null }>[],
  language: LanguageTag,
): Iterable<FoundIn> {
  for (const [{ name: usual, row }, { name: odd, row: rowOfOdd }] of renderedOtherwise(gathered)) {
    if (!areOfOneKind(usual.head, odd.head) && !isShared(usual, odd)) continue
    const { start, end, written } = odd
    yield {
      language,
      rowId: rowOfOdd.id,
      start,
      end,
      severity: 'warning',
      values: { found: written, other: usual.written },
      related: [{ language, rowId: row.id, start: usual.start, end: usual.end, quote: usual.written }],
    }
  }
}

function isShared({ stems }: BodyRendering, other: BodyRendering): boolean {
  return stems.some((stem) => other.stems.includes(stem))
}
