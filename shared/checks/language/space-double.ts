import { hasPairs, pairs } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { withWordAfter, withWordBefore } from '#shared/checks/with-neighbours.ts'

/** Two or more spaces (any mix of U+0020 and no-break ones) inside a line; aligned columns are left alone. */
export const spaceDouble: CellCheck = {
  id: 'space-double',
  severity: 'info',
  scope: 'cell',
  look: ({ cell }) => (hasPairs(cell, pairs.spaces) ? longGapsIn(cell.text) : nothing),
}

function* longGapsIn(text: string): Iterable<Found> {
  let lineStart = 0
  for (const line of text.split('\n')) {
    yield* inLine(text, line, lineStart)
    lineStart += line.length + 1
  }
}

function* inLine(text: string, line: string, lineStart: number): Iterable<Found> {
  const runs = [...line.matchAll(/[ \u00a0\u202f]+/gu)].filter(
    ([run], index, all) =>
      run.length >= 2 && all[index]?.index !== 0 && (all[index]?.index ?? 0) + run.length < line.length,
  )
  // Columns lined up with spaces: a table in plain text.
  if (runs.filter(([run]) => run.length >= 3).length >= 2 || line.includes('\t')) return
  for (const match of runs) {
    const [run] = match
    const start = lineStart + match.index
    const end = start + run.length
    yield {
      ...withWordAfter(text, withWordBefore(text, { start, end })),
      values: { count: String(run.length) },
      fix: { start, end, replacement: oneSpace(run, text[start - 1], text[end]) },
    }
  }
}

/** The no-break space stays where a mark holds it. */
function oneSpace(run: string, before: string | undefined, after: string | undefined): string {
  const bound = (after !== undefined && ';:!?»%€'.includes(after)) || before === '«'
  return (bound ? run.match(/[\u00a0\u202f]/u)?.[0] : undefined) ?? ' '
}
