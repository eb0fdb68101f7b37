// What is worked out from a release's text and shown with it, but never stored in it.
import type { ChangedConcept } from '#renderer/editor/with-glossary-news.ts'
import type { SeverityChoices } from '#shared/checks/check.ts'
import type { Fact } from '#shared/facts/facts-of.ts'
import type { ApprovedText } from '#shared/model/boilerplate.ts'
import type { Glossary } from '#shared/model/concept.ts'
import type { Entity } from '#shared/model/entity.ts'
import type { Finding, TermOccurrence } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import type { ChosenHouseStyle } from '#shared/press/house-style.ts'
import type { OwnWords } from '#shared/spelling/own-words.ts'
import type { Token } from '#shared/text/token.ts'

/** To the worker. Rows that did not change are named by id only. */
export type ToKnowledge =
  | { readonly type: 'glossaries'; readonly glossaries: readonly Glossary[] }
  | { readonly type: 'concept'; readonly changed: ChangedConcept }
  | { readonly type: 'choices'; readonly choices: CheckChoices }
  /** What the desk has approved to be said of its organisations. */
  | { readonly type: 'approved'; readonly texts: readonly ApprovedText[] }
  /** The confirmed sheet of names. */
  | { readonly type: 'entities'; readonly entities: readonly Entity[] }
  | {
      readonly type: 'release'
      readonly revision: number
      readonly source: LanguageTag
      readonly languages: readonly LanguageTag[]
      readonly locales: Readonly<Record<LanguageTag, string>>
      readonly order: readonly string[]
      readonly changed: readonly RowText[]
    }

/** How the desk wants its releases checked. */
export interface CheckChoices {
  readonly severities: SeverityChoices
  readonly houseStyle: ChosenHouseStyle
  readonly ownWords: OwnWords
}

export interface CellKnowledge {
  readonly rowId: string
  readonly language: LanguageTag
  readonly terms: readonly TermOccurrence[]
  readonly tokens: readonly Token[]
}

/** From the worker: cells whose terms or tokens are new, and all findings and facts. */
export interface FromKnowledge {
  readonly revision: number
  readonly cells: readonly CellKnowledge[]
  readonly findings: readonly Finding[]
  readonly facts: readonly Fact[]
  readonly durationMs: number
}
