import type { ApprovedText } from '#shared/model/boilerplate.ts'
import type { Entity } from '#shared/model/entity.ts'
import type { Finding, Fix, Severity } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, Passage, ReleaseText, RowText, TextSpan } from '#shared/model/release-text.ts'
import type { HouseStyle } from '#shared/press/house-style.ts'
import type { Speller } from '#shared/spelling/speller.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'
import type { Token } from '#shared/text/token.ts'

/** One way in which a release can be wrong: an id of the catalogue and the pure function that looks for it. */
export type Check = CellCheck | RowCheck | VersionCheck | ReleaseCheck

interface CheckBase {
  readonly id: string
  readonly severity: Severity
  /** Too noisy or too much a matter of taste to be asked of everyone: a desk switches it on. */
  readonly offByDefault?: true
  /** The desk has chosen the severity; then it holds for each finding. */
  readonly remapped?: true
}

/** Looks at one version of one row alone; asked again only when that cell changes. */
export interface CellCheck extends CheckBase {
  readonly scope: 'cell'
  look(place: CellPlace): Iterable<Found>
}

/** Compares the versions of one row; asked again only when that row changes. */
export interface RowCheck extends CheckBase {
  readonly scope: 'row'
  look(row: RowText, context: CheckContext): Iterable<FoundIn>
}

/**
 * Compares across rows, in two steps so that an edit costs little: `gather` reads one row and is asked again only when
 * that row changes; `look` compares what was gathered and is asked again only when something of it changed.
 * Made with `releaseCheck`, which knows the type of what is gathered.
 */
export interface ReleaseCheck extends ReleaseCheckOf<unknown> {
  readonly scope: 'release'
}

/** What one row had to say, and its place in the release. Rows that had nothing to say are left out. */
export interface Gathered<Data> {
  readonly row: RowText
  readonly index: number
  readonly data: Data
}

interface ReleaseCheckOf<Data> extends CheckBase {
  /** `look` reads the rows besides what was gathered: then a row that changed is never taken for the same. */
  readonly readsRows?: true
  /** `look` reads rows that had nothing to say as well: where one has, each edit asks it again. */
  readonly readsAllRows?: true
  /** What the row has to say to the matter; null: nothing, so that editing it leaves the comparison alone. */
  gather(row: RowText, context: CheckContext): Data | null
  saysSame?: SaysSame<Data>
  /** What `look` compares of all that was gathered, where that is not all: what is left out never asks it again. */
  among?(gathered: readonly Gathered<Data>[], context: CheckContext): readonly Gathered<Data>[]
  look(gathered: readonly Gathered<Data>[], context: CheckContext): Iterable<FoundIn>
}

/**
 * Whether a row that was edited says to the comparison what it said before, though not the very same was gathered: mostly the
 * same names and numbers, a word further on. Then `look` is not asked again for its sake, unless something was found in the
 * row or shown from it. An equivalence: what is the same as the same is the same.
 */
export type SaysSame<Data> = (before: Data, after: Data) => boolean

export function releaseCheck<Data>(check: ReleaseCheckOf<Data>): ReleaseCheck {
  // The runner hands to `look` only what this check's own `gather` gave.
  return { ...check, scope: 'release' } as ReleaseCheck
}

/**
 * Compares the rows of one version, as a release check does those of all: it is asked for each version by itself, so
 * that an edit of one leaves the others alone. `look` reads no other version and finds nothing in one. `readsRows`: it
 * reads this version's cells. Made with `versionCheck`.
 */
export interface VersionCheck extends VersionCheckOf<unknown> {
  readonly scope: 'version'
}

interface VersionCheckOf<Data> extends CheckBase {
  readonly readsRows?: true
  gather(row: RowText, language: LanguageTag, context: CheckContext): Data | null
  saysSame?: SaysSame<Data>
  among?(gathered: readonly Gathered<Data>[], language: LanguageTag, context: CheckContext): readonly Gathered<Data>[]
  look(gathered: readonly Gathered<Data>[], language: LanguageTag, context: CheckContext): Iterable<FoundIn>
}

export function versionCheck<Data>(check: VersionCheckOf<Data>): VersionCheck {
  // As with `releaseCheck`.
  return { ...check, scope: 'version' } as VersionCheck
}

export interface CellPlace {
  readonly cell: CellText
  readonly row: RowText
  readonly language: LanguageTag
  readonly context: CheckContext
}

/**
 * What can be learnt from one cell alone: people, acronyms, quotations. The same function each time, so that it is
 * remembered.
 */
export type CellReader<Data> = (cell: CellText, language: LanguageTag, context: CheckContext) => Data

export interface CheckContext {
  readonly release: ReleaseText
  readonly terms: TermRecogniser
  readonly house: HouseStyle
  readonly speller: Speller
  /** Bodies, people and places of this release as its writers have confirmed them. */
  readonly entities: readonly Entity[]
  /** What the desk has approved to be said of its organisations. The same list until one of them changes. */
  readonly approved: readonly ApprovedText[]
  /** The typed tokens of a cell, computed once per cell and language. */
  tokens(cell: CellText, language: LanguageTag): readonly Token[]
  termsIn(cell: CellText, language: LanguageTag): ReturnType<TermRecogniser['recognise']>
  /** What a reader makes of a cell, computed once per reader, cell and language. */
  read<Data>(reader: CellReader<Data>, cell: CellText, language: LanguageTag): Data
  /** The regional locale of a version: `ar` → `ar-MA` where the release says so, else the language itself. */
  localeOf(language: LanguageTag): string
  /** Texts are fragments, not a whole release: checks on the whole document stay silent. */
  readonly snippets: boolean
}

/** What a check reports; the runner adds id, severity, quote and fingerprint. */
export interface Found extends TextSpan {
  readonly values?: Readonly<Record<string, string>>
  readonly fix?: Fix | null
  readonly related?: readonly Passage[]
  /** Where this one is graver or lighter than the check's own severity. */
  readonly severity?: Severity
}

export interface FoundIn extends Found {
  readonly language: LanguageTag
  readonly rowId: string
}

export interface CheckOptions {
  readonly snippets?: boolean
  /** Only these, also those that are off by default. */
  readonly only?: ReadonlySet<string>
  /** Where the desk decides otherwise than the catalogue: graver, lighter, off, or on. */
  readonly severities?: SeverityChoices
  readonly house?: HouseStyle
  readonly speller?: Speller
  readonly entities?: readonly Entity[]
  readonly approved?: readonly ApprovedText[]
}

/** By check id. A severity also switches on what is off by default. */
export type SeverityChoices = Readonly<Record<string, Severity | 'off'>>

export interface CheckRunner {
  (release: ReleaseText, terms: TermRecogniser, options?: CheckOptions): readonly Finding[]
  /** What the last run read of the release, for whoever shows it: tokens, terms, people are not read twice. */
  latest(): CheckContext | null
}
