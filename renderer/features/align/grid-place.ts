/** A cell of the grid: a row by its id, and the number of the text. */
export interface GridPlace {
  readonly row: number
  readonly text: number
}
