/**
 * A cell that begins like a formula is run by spreadsheet programs when they open a CSV file, so it gets an apostrophe
 * before it; one that looks guarded already gets another, so that `unguarded` takes away exactly what was added.
 */
export function guarded(cell: string): string {
  return formulaStart.test(cell) ? `'${cell}` : cell
}

export function unguarded(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell
}

const formulaStart = /^'*[=+\-@\t\r]/u
