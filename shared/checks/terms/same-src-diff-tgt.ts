import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type VersionCheck,
  versionCheck,
} from '#shared/checks/check.ts'
import { readQuotations } from '#shared/checks/names/quotations-of.ts'
import { nothing } from '#shared/checks/nothing.ts'
import {
  type Counterpart,
  counterpart,
  isHeading,
  sentencesIn,
  withoutEnd,
  wordsOf,
} from '#shared/checks/terms/aligned-sentences.ts'
import { isSameStem } from '#shared/checks/terms/same-stem.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText, TextSpan } from '#shared/model/release-text.ts'

/**
 * A sentence, or a title in quotation marks, stands twice in the source and is translated in two ways: the rarer is
 * reported, of two the later. Headings are not compared with the text, and endings that only follow another gender or
 * number are no other translation.
 */
export const sameSrcDiffTgt: VersionCheck = versionCheck<readonly Told[]>({
  id: 'same-src-diff-tgt',
  severity: 'warning',
  gather(row, language, context) {
    const { source } = context.release
    if (language === source) return null
    const sentences = sentencesIn(row, source, context)
    const told = sentences.map((sentence): Told => {
      const { start, end, text, said } = sentence
      return {
        start,
        end,
        text,
        said,
        as: isHeading(row) ? 'heading' : 'text',
        here: counterpart(sentence, language, context),
      }
    })
    const all = [...told, ...told.flatMap(behindLabel), ...titlesIn(row, language, context)]
    return all.length === 0 ? null : all
  },
  *look(gathered, language, { release }) {
    // A whole line comes before what stands behind its label.
    const told = new Set<string>()
    for (const sentences of repeated(gathered)) {
      for (const found of otherRenderings(sentences, language, release.source)) {
        const place = `${found.rowId} ${found.end}`
        if (!told.has(place)) yield found
        told.add(place)
      }
    }
  },
})

/** What a line says behind its label, where both versions have one: “Line 4: no service on Sundays”. */
function behindLabel(told: Told): readonly Told[] {
  const [own, here] = [tailOf(told), told.here === null ? null : tailOf(told.here)]
  return told.as === 'text' && own !== null && here !== null
    ? [{ ...own, said: withoutEnd(own.text), as: 'tail', here }]
    : nothing
}

function tailOf({ start, end, text }: Counterpart): Counterpart | null {
  const label = labelled.exec(text)?.[0]
  if (label === undefined || text.length - label.length < shortestTail) return null
  return { start: start + label.length, end, text: text.slice(label.length) }
}

/** Up to the only colon or dash of a line. */
const labelled = /^[^:–—.!?]{2,60}(?:[ \u00a0\u202f]?:|[ \u00a0][–—])[ \u00a0](?=[^:–—]*$)/u
/** Less is a phrase that may be said in more than one way. */
const shortestTail = 24

/** A sentence or title of the source, and what stands for it in this version. */
interface Told extends TextSpan {
  readonly text: string
  /** Without the mark that ends it: compared after each edit. */
  readonly said: string
  readonly as: 'heading' | 'text' | 'tail' | 'title'
  readonly here: Counterpart | null
}

/** Titles of two words and more, where both versions quote as often: the first stands for the first. */
function titlesIn(row: RowText, language: LanguageTag, context: CheckContext): readonly Told[] {
  const { source } = context.release
  const titles = quotedIn(row.cells[source], source, context)
  if (titles.length === 0) return nothing
  const renderings = quotedIn(row.cells[language], language, context)
  if (renderings.length !== titles.length) return nothing
  return titles.flatMap((title, index) => {
    const rendering = renderings[index]
    const { start, end, text, isTitle } = title
    const here = rendering?.isTitle ? rendering : null
    return isTitle ? [{ start, end, text, said: withoutEnd(text), as: 'title' as const, here }] : []
  })
}

interface Quoted extends Counterpart {
  readonly isTitle: boolean
}

function quotedIn(cell: CellText | undefined, language: LanguageTag, context: CheckContext): readonly Quoted[] {
  if (cell === undefined || cell.text === '') return nothing
  return context.read(readQuotations, cell, language).map(({ pieces, words, spoken }) => {
    const { start, end } = pieces[0] ?? { start: 0, end: 0 }
    const text = cell.text.slice(start, end).replace(/^[\s\u00a0\u202f]+|[\s\u00a0\u202f,.،]+$/gu, '')
    const at = start + cell.text.slice(start, end).indexOf(text)
    const isTitle = !spoken && pieces.length === 1 && words >= 2 && words <= longestTitle
    return { start: at, end: at + text.length, text, isTitle }
  })
}

const longestTitle = 14

interface PlacedTold {
  readonly row: RowText
  readonly told: Told
}

/** What is told more than once, each with all its places. Most releases have nothing of the kind. */
function repeated(gathered: readonly Gathered<readonly Told[]>[]): Iterable<readonly PlacedTold[]> {
  const [once, again] = [noTexts(), noTexts()]
  for (const { data } of gathered) {
    for (const { as, said } of data) (once[as].has(said) ? again : once)[as].add(said)
  }
  if (again.heading.size + again.text.size + again.tail.size + again.title.size === 0) return nothing
  const placed = gathered.flatMap(({ row, data }) =>
    data.filter(({ as, said }) => again[as].has(said)).map((told): PlacedTold => ({ row, told })),
  )
  return Map.groupBy(placed, ({ told: { as, said } }) => `${as} ${said}`).values()
}

function noTexts(): Readonly<Record<Told['as'], Set<string>>> {
  return { heading: new Set(), text: new Set(), tail: new Set(), title: new Set() }
}

interface Rendering extends PlacedTold {
  readonly here: Counterpart
}

function* otherRenderings(
  sentences: readonly PlacedTold[],
  language: LanguageTag,
  source: LanguageTag,
): Iterable<FoundIn> {
  const renderings = new Map<string, [Rendering, ...Rendering[]]>()
  for (const { row, told } of sentences) {
    const { here } = told
    if (here === null || here.text === told.text) continue
    const rendering = withoutEnd(here.text)
    const places = renderings.get(rendering)
    if (places) places.push({ row, told, here })
    else renderings.set(rendering, [{ row, told, here }])
  }
  if (renderings.size < 2) return
  const [usual, ...others] = [...renderings.values()].sort((one, other) => other.length - one.length)
  if (usual === undefined) return
  for (const places of others) {
    if (isSameWording(usual[0].here, places[0].here, language)) continue
    for (const place of places) yield finding(place, usual[0], language, source)
  }
}

function finding(
  { row, told, here }: Rendering,
  usual: Rendering,
  language: LanguageTag,
  source: LanguageTag,
): FoundIn {
  return {
    language,
    rowId: row.id,
    start: here.start,
    end: here.end,
    fix: {
      start: here.start,
      end: here.start + withoutEnd(here.text).length,
      replacement: withoutEnd(usual.here.text),
    },
    related: [
      { language, rowId: usual.row.id, start: usual.here.start, end: usual.here.end, quote: usual.here.text },
      { language: source, rowId: row.id, start: told.start, end: told.end, quote: told.text },
    ],
  }
}

/** The same words, or the same but for endings, articles, and what Arabic joins to the front of a word. */
function isSameWording(one: Counterpart, other: Counterpart, language: LanguageTag): boolean {
  const [words, others] = [wordsOfCounterpart(one, language), wordsOfCounterpart(other, language)]
  return words.length === others.length && words.every((word, index) => isSameStem(word, others[index] ?? '', language))
}

/** A sentence lasts as long as its row, and is compared again after each edit elsewhere. */
const wordsByCounterpart = new WeakMap<Counterpart, readonly string[]>()

function wordsOfCounterpart(counterpart: Counterpart, language: LanguageTag): readonly string[] {
  let words = wordsByCounterpart.get(counterpart)
  if (words === undefined) wordsByCounterpart.set(counterpart, (words = wordsOf(counterpart.text, language)))
  return words
}
