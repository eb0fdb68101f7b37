import type { CellText, TextSpan } from '#shared/model/release-text.ts'

/** A paragraph below the headline, in one version. */
export interface Paragraph {
  readonly rowId: string
  readonly cell: CellText
}

/** What of the headline and what of the paragraph contradict each other. */
export interface Contradiction {
  readonly headline: TextSpan
  readonly body: TextSpan
}

export interface PlacedContradiction extends Paragraph {
  readonly contradiction: Contradiction
}
