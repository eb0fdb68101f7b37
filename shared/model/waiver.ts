/** A decision to let a release go on its way although checks found errors that nobody mended or ignored. */
export interface Waiver {
  /** ISO 8601. */
  readonly at: string
  readonly act: WaivedAct
  readonly reason: string
  /** How many errors stood. */
  readonly errors: number
}

/** The state the release was given, or that finished files of it were written. */
export const waivedActs = ['signed-off', 'released', 'corrected', 'exported'] as const
export type WaivedAct = (typeof waivedActs)[number]
