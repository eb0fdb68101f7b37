import type { AlignmentRow, SessionText } from '#shared/alignment/session/alignment-session.ts'

/** Rows of an alignment that hold whole paragraphs together. */
export interface ParagraphRow {
  readonly cells: AlignmentRow['cells']
  readonly rows: readonly AlignmentRow[]
}

/**
 * Rows that stand beside each other and share a paragraph in any of the texts, as one. A piece of a paragraph that a person
 * has moved away, over rows that are whole, stays where it was put.
 */
export function wholeParagraphs(texts: readonly SessionText[], rows: readonly AlignmentRow[]): readonly ParagraphRow[] {
  const last = lastRowsOfParagraphs(rows.map(({ cells }) => paragraphsIn(texts, cells)))
  const whole: ParagraphRow[] = []
  for (let from = 0; from < rows.length; ) {
    let to = last[from] ?? from
    for (let at = from; at <= to; at += 1) to = Math.max(to, last[at] ?? at)
    const together = rows.slice(from, to + 1)
    const cells = texts.map((_, text) =>
      together.flatMap((row) => row.cells[text] ?? []).toSorted((one, other) => one - other),
    )
    whole.push({ cells, rows: together })
    from = to + 1
  }
  return whole
}

/** For each row the last one that it belongs together with. */
function lastRowsOfParagraphs(paragraphs: readonly ReadonlySet<string>[]): readonly number[] {
  const pieces = new Map<string, number>()
  for (const here of paragraphs) for (const each of here) pieces.set(each, (pieces.get(each) ?? 0) + 1)
  let whole = 0
  const wholeBefore = paragraphs.map((here) => {
    const before = whole
    if (![...here].some((each) => (pieces.get(each) ?? 0) > 1)) whole += 1
    return before
  })
  const last = paragraphs.map((_, index) => index)
  const latest = new Map<string, number>()
  for (const [index, here] of paragraphs.entries()) {
    for (const each of here) {
      const before = latest.get(each)
      if (before !== undefined && wholeBefore[before] === wholeBefore[index]) last[before] = index
      latest.set(each, index)
    }
  }
  return last
}

function paragraphsIn(texts: readonly SessionText[], cells: AlignmentRow['cells']): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [number, cell] of cells.entries())
    for (const segment of cell) found.add(`${number} ${texts[number]?.segments[segment]?.paragraph}`)
  return found
}
