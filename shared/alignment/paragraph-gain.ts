import type { TextWords } from '#shared/alignment/text-words.ts'
import type { RowKind } from '#shared/model/row.ts'

/** What the paragraphs say for laying `height` segments from i beside `width` segments from j, as a logarithm. */
export type ParagraphGain = (i: number, height: number, j: number, width: number) => number

/** How often a translation keeps that a segment opens a paragraph, and that it does not. */
const keptOpening = 0.85
const keptMiddle = 0.93
const weight = 1
/** What it costs to lay a segment beside the end of one paragraph and the beginning of the next. */
const costOfJoining = 1.2
const gainOfWholeGap = 0.8
const costOfTornGap = 1.7

/**
 * Paragraphs begin together in both texts, and a contact is no prose. Where either text has a paragraph a segment or
 * none at all, its beginnings say nothing.
 */
export function paragraphGain(source: TextWords, target: TextWords): ParagraphGain {
  const [ofSource, ofTarget] = [shareOfOpenings(source), shareOfOpenings(target)]
  const isTold = ofSource > 0 && ofSource < 0.97 && ofTarget > 0 && ofTarget < 0.97
  const kinds = shareOfKinds(source, target)
  return (i, height, j, width) => {
    if (width === 0) return isTold ? gapGain(source, i, height) : 0
    if (height === 0) return isTold ? gapGain(target, j, width) : 0
    let gain = kindGain(source.kinds[i], target.kinds[j], kinds)
    if (!isTold) return gain
    gain += weight * openingGain(source.openings[i] === true, target.openings[j] === true, ofTarget)
    const joined = openingsWithin(source, i, height) - openingsWithin(target, j, width)
    return gain - costOfJoining * Math.abs(joined)
  }
}

/** Whole paragraphs are cut or added more often than sentences in the middle of one. */
function gapGain({ openings }: TextWords, from: number, count: number): number {
  const isWhole = openings[from] === true && openings[from + count] !== false
  return isWhole ? gainOfWholeGap : -costOfTornGap
}

function openingGain(source: boolean, target: boolean, share: number): number {
  if (source) return target ? Math.log(keptOpening / share) : Math.log((1 - keptOpening) / (1 - share))
  return target ? Math.log((1 - keptMiddle) / share) : Math.log(keptMiddle / (1 - share))
}

function openingsWithin(text: TextWords, from: number, count: number): number {
  let openings = 0
  for (let at = from + 1; at < from + count; at += 1) if (text.openings[at] === true) openings += 1
  return openings
}

function shareOfOpenings({ openings }: TextWords): number {
  return openings.length === 0 ? 0 : openings.filter((opens) => opens).length / openings.length
}

function shareOfKinds(...texts: readonly TextWords[]): ReadonlyMap<RowKind, number> {
  const counts = new Map<RowKind, number>()
  let total = 0
  for (const { kinds } of texts) {
    for (const kind of kinds) {
      if (kind === null) continue
      total += 1
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
  }
  return new Map([...counts].map(([kind, count]) => [kind, count / total]))
}

/** Kinds are guesses of the import: they tip the scales, they do not decide. */
function kindGain(
  source: RowKind | null | undefined,
  target: RowKind | null | undefined,
  shares: ReadonlyMap<RowKind, number>,
): number {
  if (source == null || target == null) return 0
  if (source === target) return Math.min(1.5, -0.5 * Math.log(shares.get(source) ?? 1))
  return source === 'contact' || target === 'contact' ? -4 : -0.5
}
