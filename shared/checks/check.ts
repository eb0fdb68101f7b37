import type { Finding, Fix, Severity } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, Passage, ReleaseText, RowText, TextSpan } from '#shared/model/release-text.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'
import type { Token } from '#shared/text/token.ts'

/** One way in which a release can be wrong: an id of the catalogue and the pure function that looks for it. */
export type Check = CellCheck | RowCheck | ReleaseCheck

interface CheckBase {
  readonly id: string
  readonly severity: Severity
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

/** Compares across rows; asked after every change, so it reads only cached tokens and terms. */
export interface ReleaseCheck extends CheckBase {
  readonly scope: 'release'
  look(context: CheckContext): Iterable<FoundIn>
}

export interface CellPlace {
  readonly cell: CellText
  readonly row: RowText
  readonly language: LanguageTag
  readonly context: CheckContext
}

export interface CheckContext {
  readonly release: ReleaseText
  readonly terms: TermRecogniser
  /** The typed tokens of a cell, computed once per cell and language. */
  tokens(cell: CellText, language: LanguageTag): readonly Token[]
  termsIn(cell: CellText, language: LanguageTag): ReturnType<TermRecogniser['recognise']>
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

export type CheckRunner = (
  release: ReleaseText,
  terms: TermRecogniser,
  options?: { snippets?: boolean; only?: ReadonlySet<string> },
) => readonly Finding[]
