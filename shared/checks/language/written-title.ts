import type { TextSpan } from '#shared/model/release-text.ts'

/** A title or common noun of one word or two as it is written. */
export interface WrittenTitle extends TextSpan {
  /**
   * `slip`: badly written wherever it stands; `half`: where the title is written otherwise elsewhere, before a name too. The
   * others are compared with those of their kind in their version.
   */
  readonly kind: 'slip' | 'half' | 'before-name' | 'after-name' | 'office' | 'office-alone'
  readonly found: string
  readonly expected: string
  readonly context: 'noun' | 'version' | null
  /** What it is compared by: titles of one key are one title. */
  readonly key: string
}
