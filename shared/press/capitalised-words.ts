import type { TextSpan } from '#shared/model/release-text.ts'
import type { CapitalRun } from '#shared/press/capital-runs.ts'
import { latinGivenNames } from '#shared/press/given-names.ts'
import { latinHonorific } from '#shared/press/honorifics.ts'
import {
  bodyWords,
  doubtfulBodyWords,
  leadingWords,
  months,
  placeWords,
  portfolioWords,
} from '#shared/press/not-names.ts'
import { mayStartRole } from '#shared/press/roles-in-latin.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** What is known of one capitalised word wherever it stands. */
export interface CapitalisedWord {
  readonly folded: string
  readonly honorific: boolean
  readonly body: boolean
  readonly doubtful: boolean
  readonly leading: boolean
  readonly portfolio: boolean
  readonly place: boolean
  readonly given: boolean
  readonly acronym: boolean
  /** Written without a capital. */
  readonly lower: boolean
  /** An office or a rank may begin with it. */
  readonly office: boolean
}

/**
 * What is known of the words of a run, until the next is read; null where the run is the name of a body and no title in
 * it says otherwise.
 */
export function wordsOfRun(text: string, run: CapitalRun): readonly CapitalisedWord[] | null {
  seen.length = 0
  let body = false
  let titled = false
  for (const span of run) {
    const word = wordAt(text, span)
    seen.push(word)
    if (word.body && !word.doubtful && !word.portfolio) body = true
    if (word.honorific || word.office) titled = true
  }
  return body && !titled ? null : seen
}

/** Used again for every run. */
const seen: CapitalisedWord[] = []

const knownWords = new Map<string, CapitalisedWord>()

/** What is known of a word; remembered, as texts say the same words over and over. */
export function wordAt(text: string, { start, end }: TextSpan): CapitalisedWord {
  const written = text.slice(start, end)
  const known = knownWords.get(written)
  if (known !== undefined) return known
  const folded = foldForSearch(written, 'en')
  const first = /^[^'-]*/.exec(folded)?.[0] ?? folded
  const word = {
    folded,
    honorific: latinHonorific(folded, 'fr') !== undefined,
    body: bodyWords.has(folded),
    doubtful: doubtfulBodyWords.has(folded),
    leading: leadingWords.has(folded) || months.has(folded),
    portfolio: portfolioWords.has(folded),
    place: placeWords.has(folded),
    given: latinGivenNames.has(folded) || latinGivenNames.has(first),
    lower: /^\p{Ll}/u.test(written),
    office: mayStartRole(folded),
    acronym: written.length > 1 && written.length <= 6 && /^[\p{Lu}&.\d-]+$/u.test(written),
  }
  if (knownWords.size > 4096) knownWords.clear()
  knownWords.set(written, word)
  return word
}

/** The text of a span; empty where there is none. */
export function spanText(text: string, span: TextSpan | undefined): string {
  return span === undefined ? '' : text.slice(span.start, span.end)
}
