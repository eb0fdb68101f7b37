import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'

export const approvedKinds = ['boilerplate', 'contact'] as const
export type ApprovedKind = (typeof approvedKinds)[number]

/** What an organisation has approved to be said of it at the end of a release, in every language, in all its editions. */
export interface ApprovedText {
  readonly id: string
  readonly kind: ApprovedKind
  readonly organisation: string
  readonly name: string
  /** The oldest first, numbered 1, 2, 3 …; the last one is current. Never empty. */
  readonly editions: readonly Edition[]
}

export interface Edition {
  readonly number: number
  /** ISO 8601. */
  readonly savedAt: string
  readonly savedBy: string
  /** The day of the approval: `2024-09-20`. */
  readonly approvedOn: string
  readonly content: ApprovedContent
}

export type ApprovedContent =
  | { readonly is: 'passages'; readonly passages: readonly ApprovedPassage[] }
  | { readonly is: 'card'; readonly card: ContactCard }

/** One row of a release, in every language that has it. A `\n` begins a paragraph inside the row. */
export interface ApprovedPassage {
  readonly heading: boolean
  readonly texts: Readonly<Record<LanguageTag, string>>
}

/** The words of a passage in a version: those of its very language, else those of the language without its region. */
export function wordsFor({ texts }: ApprovedPassage, language: LanguageTag): string {
  return texts[language] ?? texts[baseLanguage(language)] ?? ''
}

/** Whom the press may turn to: numbers and addresses once, words per language. */
export interface ContactCard {
  readonly phone: string
  readonly email: string
  readonly web: string
  readonly wording: Readonly<Record<LanguageTag, ContactWording>>
}

export interface ContactWording {
  /** Empty: the usual one of the language. */
  readonly heading: string
  readonly name: string
  readonly role: string
  readonly address: string
}

/** Said by a cell of a release: its words are those of this edition of an approved text. */
export interface ApprovedMark {
  /** The approved text's id. */
  readonly text: string
  readonly edition: number
  /** Which of the edition's passages, from 0. */
  readonly passage: number
  /** Typing in the cell is refused. */
  readonly locked: boolean
}

/** Bounds of what is taken from outside. */
export const approvedBounds = { passages: 40, length: 20_000, name: 300, languages: 40 } as const

/** Whether a value from outside (a file, a step) is such a mark. */
export function isApprovedMark(value: unknown): value is ApprovedMark {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 4) return false
  const { text, edition, passage, locked }: Partial<Record<string, unknown>> = { ...value }
  return (
    typeof text === 'string' &&
    text !== '' &&
    text.length <= 64 &&
    isCount(edition, 1, 1e6) &&
    isCount(passage, 0, approvedBounds.passages) &&
    typeof locked === 'boolean'
  )
}

function isCount(value: unknown, from: number, to: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
}
