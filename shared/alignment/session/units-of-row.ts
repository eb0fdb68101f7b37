import type { AlignedGroup } from '#shared/alignment/alignment.ts'
import type { SessionText } from '#shared/alignment/session/alignment-session.ts'
import type { CellContent } from '#shared/alignment/session/cell-content.ts'
import type { TranslationUnit } from '#shared/model/translation-unit.ts'

/**
 * A translation as a memory takes it; before and after it stand the source paragraphs, or the source sentences in the same
 * paragraph row.
 */
export type AlignedUnit = Omit<TranslationUnit, 'id' | 'memory' | 'provenance'>

export interface RowToRemember {
  readonly cells: AlignedGroup['cells']
  /** Whether it is wanted as a whole, and not only some of its sentences. */
  readonly isWhole: boolean
  /** The source texts of the rows around it. */
  readonly before: string | null
  readonly after: string | null
  /** What belongs together in it, sentence by sentence. */
  readonly sentences: readonly AlignedGroup[]
}

/** Less sure beads of sentences teach a memory more wrong than right. */
const surest = 0.5

/**
 * The units that a row gives, out of the first text into each of the others: the whole of it, and its sentences where they
 * say less than the whole.
 */
export function unitsOfRow(
  texts: readonly SessionText[],
  contents: readonly CellContent[],
  { cells: row, isWhole, before, after, sentences }: RowToRemember,
): readonly AlignedUnit[] {
  const [source, ...targets] = texts
  if (source === undefined) return []
  const say = (cells: AlignedGroup['cells'], text: number): string => contents[text]?.plainText(cells[text] ?? []) ?? ''
  const sourceTexts = sentences.map(({ cells }) => say(cells, 0))
  return targets.flatMap(({ language }, index): readonly AlignedUnit[] => {
    const target = index + 1
    const languages = { sourceLanguage: source.language, targetLanguage: language }
    const whole = { sourceText: say(row, 0), targetText: say(row, target) }
    if (whole.sourceText === '' || whole.targetText === '') return []
    const beads = sentences.flatMap(({ cells, confidence }, bead): readonly AlignedUnit[] => {
      const both = { sourceText: sourceTexts[bead] ?? '', targetText: say(cells, target) }
      const isAll = isWhole && both.sourceText === whole.sourceText && both.targetText === whole.targetText
      if (both.sourceText === '' || both.targetText === '' || isAll || confidence < surest) return []
      const around = { before: sourceTexts[bead - 1] || null, after: sourceTexts[bead + 1] || null }
      return [{ ...languages, ...both, ...around, segmentation: 'sentence' }]
    })
    return isWhole ? [{ ...languages, ...whole, before, after, segmentation: 'paragraph' }, ...beads] : beads
  })
}
