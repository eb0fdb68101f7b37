import { type CheckContext, type FoundIn, type Gathered, releaseCheck } from '#shared/checks/check.ts'
import { quotationsInRow, type VersionQuotations } from '#shared/checks/names/quotations-of.ts'
import { reportedSentence } from '#shared/checks/names/reported-sentence.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import type { Quotation } from '#shared/press/quotations.ts'

/**
 * Words that one version quotes are not in quotation marks in another: the quotation is gone or has become reported speech,
 * whole or a sentence of it. One in the row above or below counts, and so do words after a colon without marks. Titles, mottos and words in scare
 * quotes are no quotations.
 */
export const quoteMissing = releaseCheck<readonly VersionQuotations[]>({
  id: 'quote-missing',
  severity: 'error',
  gather: quotationsInRow,
  *look(gathered, context) {
    for (const [at, one] of gathered.entries()) {
      if (one.data.length < 2 || !one.data.some(({ quotations }) => quotations.some(({ direct }) => direct))) continue
      const near = [gathered[at - 1], gathered[at + 1]].filter(
        (other) => other !== undefined && Math.abs(other.index - one.index) === 1,
      )
      yield* lacking(
        one,
        near.filter((other) => other !== undefined),
        context,
      )
    }
  },
})

type Row = Gathered<readonly VersionQuotations[]>

function* lacking({ row, data }: Row, near: readonly Row[], { release }: CheckContext): Iterable<FoundIn> {
  const model =
    data.find(({ language, quotations }) => language === release.source && quotations.some(({ direct }) => direct)) ??
    mostQuoting(data)
  if (model === undefined) return
  const expected = model.quotations.filter(({ direct }) => direct)
  for (const version of data) {
    if (version === model) continue
    if (near.some((other) => surplus(other, model, version) > 0)) continue
    const missing = expected.length - spokenIn(version)
    const isWhole = missing > 0 && (spokenIn(version) === 0 || share(version) <= 0.5 * share(model))
    const sentence = isWhole ? null : reportedSentence(version, model)
    const lost = expected[lostIndex(expected, version)] ?? expected[0]
    if (lost === undefined || (!isWhole && sentence === null)) continue
    yield {
      language: version.language,
      rowId: row.id,
      ...trimmedSpan(version.cell.text),
      values: { opening: openingOf(sentence ?? spokenText(lost, model.cell.text)) },
      related: [
        {
          language: model.language,
          rowId: row.id,
          start: lost.start,
          end: lost.end,
          quote: model.cell.text.slice(lost.start, lost.end),
        },
      ],
    }
  }
}

/** The version with the most direct speech, where the source has none: two others must have it to outweigh the source. */
function mostQuoting(versions: readonly VersionQuotations[]): VersionQuotations | undefined {
  const quoting = versions.filter(({ quotations }) => quotations.some(({ direct }) => direct))
  return quoting.length * 2 >= versions.length ? quoting[0] : undefined
}

/** How many speeches a version may hold: any quotation of two words and more, and words after «verb:» without marks. */
function spokenIn({ quotations, cell }: VersionQuotations): number {
  const marked = quotations.filter(({ words }) => words >= 2).length
  return marked + (marked === 0 && (speechAfterColon.test(cell.text) || dialogue.test(cell.text)) ? 1 : 0)
}

const speechAfterColon = /[:：]\s{0,2}\S+(?:\s+\S+){3}/
const dialogue = /^\s*[-–—]\s\p{L}/u

function share({ quotations, cell }: VersionQuotations): number {
  const quoted = quotations.reduce(
    (sum, { pieces }) => sum + pieces.reduce((letters, { start, end }) => letters + end - start, 0),
    0,
  )
  return quoted / cell.text.length
}

/** Quotations that a neighbouring row has more of in this version than in the model. */
function surplus({ data }: Row, model: VersionQuotations, version: VersionQuotations): number {
  const count = (language: string) =>
    data.find((other) => other.language === language)?.quotations.filter(({ words }) => words >= 3).length ?? 0
  return count(version.language) - count(model.language)
}

/** The quotation least like any of those that are left, by its place and length. */
function lostIndex(expected: readonly Quotation[], version: VersionQuotations): number {
  const there = version.quotations.filter(({ words }) => words >= 2)
  const left = there.map(({ words }) => words)
  const misfit = (words: number) => Math.min(...left.map((other) => Math.abs(Math.log((other + 1) / (words + 1)))), 9)
  let worst = 0
  for (const [index, { words }] of expected.entries())
    if (misfit(words) > misfit(expected[worst]?.words ?? 0)) worst = index
  return worst
}

function spokenText({ pieces: [piece] }: Quotation, text: string): string {
  return piece === undefined ? '' : text.slice(piece.start, piece.end)
}

function openingOf(spoken: string): string {
  const words = spoken.trim().split(/\s+/, 5)
  return `${words.slice(0, 4).join(' ')}${words.length > 4 ? '…' : ''}`
}
