// Sentences that stand once more in another row, beside others: pasted twice, or left behind when they were moved.
import type { CellReader, CheckContext, FoundIn, Gathered } from '#shared/checks/check.ts'
import { sentencesIn } from '#shared/checks/completeness/left-sentences.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { isInQuotation } from '#shared/text/is-in-quotation.ts'
import { beginAlike, hashOfRun, type WordRun } from '#shared/text/word-run.ts'

/** Shorter ones are refrains. */
const fewestWords = 6
/** A cell of more is a document by itself. */
const mostOfCell = 200

export interface ToldSentence extends WordRun {
  readonly span: TextSpan
  readonly hash: number
  /** The cell says nothing else: then it is compared as a paragraph. */
  readonly isAlone: boolean
}

/** The sentences of a cell that are long enough to be nobody's refrain. */
export const toldSentences: CellReader<readonly ToldSentence[]> = (cell, language, { read }) => {
  const sentences = read(sentencesIn, cell, language)
  if (sentences.length > mostOfCell) return none
  const { forms, starts } = read(readWords, cell, language)
  const told: ToldSentence[] = []
  let first = 0
  for (const span of sentences) {
    while (first < forms.length && (starts[first] ?? 0) < span.start) first += 1
    let next = first
    while (next < forms.length && (starts[next] ?? 0) < span.end) next += 1
    if (next - first >= fewestWords && '.!?؟'.includes(cell.text.charAt(span.end - 1))) {
      const hash = hashOfRun(forms, first, next)
      told.push({ span, hash, forms, first, count: next - first, isAlone: sentences.length === 1 })
    }
    first = next
  }
  return told.length === 0 ? none : told
}

const none: readonly never[] = []

interface Version {
  readonly language: LanguageTag
  readonly gathered: readonly Gathered<{ readonly told: readonly ToldSentence[] }>[]
}

/**
 * What one row said already and another says again, in one version alone: what the others have a sentence for as well is
 * meant so. Speech may come back to its words.
 */
export function* sentencesElsewhere(versions: readonly Version[], context: CheckContext): Iterable<FoundIn> {
  for (const version of versions) {
    const { language } = version
    for (const { before, again } of repeatsIn(version))
      if (!isSpoken(again, language) && isBeyond(again.row, language, context)) yield finding(before, again, language)
  }
}

/** Whether every other version of the row has fewer sentences. */
function isBeyond({ cells }: RowText, language: LanguageTag, { release, read }: CheckContext): boolean {
  const count = (one: LanguageTag): number => {
    const cell = cells[one]
    return cell === undefined ? 0 : read(sentencesIn, cell, one).length
  }
  return release.languages.every((other) => other === language || count(other) < count(language))
}

interface Placed {
  readonly row: RowText
  readonly sentence: ToldSentence
}

interface Repeat {
  readonly before: Placed
  readonly again: Placed
}

function repeatsIn({ gathered }: Version): readonly Repeat[] {
  const seen = new Map<number, Placed>()
  const repeats: Repeat[] = []
  for (const { row, data } of gathered) {
    if (!prose.has(row.kind)) continue
    for (const sentence of data.told) {
      const before = seen.get(sentence.hash)
      if (before === undefined) seen.set(sentence.hash, { row, sentence })
      else if (before.row !== row && isSaidAgain(before.sentence, sentence) && repeats.length < most)
        repeats.push({ before, again: { row, sentence } })
    }
  }
  return repeats
}

/** A hostile text is read no further. */
const most = 50
const prose: ReadonlySet<RowText['kind']> = new Set(['lede', 'body'])

function isSaidAgain(one: ToldSentence, other: ToldSentence): boolean {
  return !(one.isAlone && other.isAlone) && one.count === other.count && beginAlike(one, other)
}

function isSpoken({ row, sentence }: Placed, language: LanguageTag): boolean {
  return isInQuotation(row.cells[language]?.text ?? '', sentence.span.start)
}

function finding(before: Placed, { row, sentence }: Placed, language: LanguageTag): FoundIn {
  const { start, end } = before.sentence.span
  const quote = before.row.cells[language]?.text.slice(start, end) ?? ''
  return {
    language,
    rowId: row.id,
    ...sentence.span,
    values: { context: 'passage' },
    related: [{ language, rowId: before.row.id, start, end, quote }],
  }
}
