/** The part of the grid of two texts that is searched: node (i, j) stands before segment i and segment j. */
export interface Band {
  readonly sourceLength: number
  readonly targetLength: number
  /** For each i in 0…sourceLength the first and last j that is searched, both rising. */
  readonly low: Int32Array
  readonly high: Int32Array
}

/** The whole grid. */
export function wholeGrid(sourceLength: number, targetLength: number): Band {
  const low = new Int32Array(sourceLength + 1)
  const high = new Int32Array(sourceLength + 1).fill(targetLength)
  return { sourceLength, targetLength, low, high }
}
