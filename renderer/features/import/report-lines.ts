import type { ImportItem } from '#renderer/features/import/use-imports.ts'
import { failureOf } from '#shared/contract/failure-of.ts'
import type { Failure } from '#shared/model/failure.ts'

/** What became of one file: shown in the report, and copied as a line of it. */
export type ImportOutcome =
  | { readonly is: 'became' | 'version' | 'opened' | 'known'; readonly title: string }
  /** Null: no failure that was foreseen. */
  | { readonly is: 'refused'; readonly failure: Pick<Failure, 'code' | 'values'> | null }

/** Null while it is read or to be agreed to. */
export function outcomeOf({ state }: ImportItem): ImportOutcome | null {
  switch (state.is) {
    case 'made':
      return { is: state.as, title: state.release.title }
    case 'opened':
      return { is: 'opened', title: state.release.title }
    case 'known':
      return { is: 'known', title: state.copy.releases[0]?.title ?? '' }
    case 'failed':
      return { is: 'refused', failure: failureOf(state.error) }
    case 'sending':
    case 'reading':
    case 'ready':
      return null
  }
}

/** The report as a table for a mail or a sheet: a line a file, its name and what became of it. */
export function reportAsText(items: readonly ImportItem[], say: (outcome: ImportOutcome) => string): string {
  return items
    .map((item) => {
      const outcome = outcomeOf(item)
      return `${inOneCell(item.name)}\t${outcome ? inOneCell(say(outcome)) : ''}`
    })
    .join('\n')
}

function inOneCell(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/gu, '').replaceAll(/\s+/gu, ' ')
}
