/** How much of the desk each column has, as fractions of one, in the order of the columns. */
export type ColumnShares = readonly number[]

export function evenShares(columns: number): ColumnShares {
  return Array.from({ length: columns }, () => 1 / columns)
}

/** What the column before the divider has of the two beside it, 0 to 1. Divider 0 stands after the first column. */
export function shareAtDivider(shares: ColumnShares, divider: number): number {
  const before = shares[divider] ?? 0
  const after = shares[divider + 1] ?? 0
  return before + after === 0 ? 0.5 : before / (before + after)
}

/** How far it can be moved: no column gets narrower than half of what it has when all are even. */
export function limitsAtDivider(
  shares: ColumnShares,
  divider: number,
): { readonly least: number; readonly most: number } {
  const both = (shares[divider] ?? 0) + (shares[divider + 1] ?? 0)
  const least = Math.min(0.5, 0.5 / shares.length / both)
  return { least, most: 1 - least }
}

/** The shares with a divider moved: its two neighbours change, within limits, and no other column does. */
export function withDividerAt(shares: ColumnShares, divider: number, share: number): ColumnShares {
  const both = (shares[divider] ?? 0) + (shares[divider + 1] ?? 0)
  const { least, most } = limitsAtDivider(shares, divider)
  const first = both * Math.min(most, Math.max(least, share))
  return shares.map((each, column) => (column === divider ? first : column === divider + 1 ? both - first : each))
}
