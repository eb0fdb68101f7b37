import type { TermOccurrence } from '#shared/model/finding.ts'

const nothing: readonly TermOccurrence[] = []
const beside = new WeakMap<readonly TermOccurrence[], readonly TermOccurrence[]>()

/**
 * Names that were not recognised in a text only because some of their capitals are missing («Security council»). In: what
 * the recogniser gave for that text.
 */
export function miscasedBeside(recognised: readonly TermOccurrence[]): readonly TermOccurrence[] {
  return beside.get(recognised) ?? nothing
}

export function keepMiscased(recognised: readonly TermOccurrence[], miscased: readonly TermOccurrence[]): void {
  beside.set(recognised, miscased)
}
