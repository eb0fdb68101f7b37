import type { CellReadings } from '#shared/checks/cell-readings.ts'
import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import type { ApprovedText } from '#shared/model/boilerplate.ts'
import type { Entity } from '#shared/model/entity.ts'
import type { CellText, ReleaseText } from '#shared/model/release-text.ts'
import type { HouseStyle } from '#shared/press/house-style.ts'
import type { Speller } from '#shared/spelling/speller.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'
import type { Token } from '#shared/text/token.ts'
import { tokensOf } from '#shared/text/tokens-of.ts'

/** All that findings depend on besides the texts. */
export interface Setting {
  readonly terms: TermRecogniser
  readonly house: HouseStyle
  readonly speller: Speller
  readonly entities: readonly Entity[]
  readonly approved: readonly ApprovedText[]
  readonly snippets: boolean
  /** Source, languages, locales and what the desk chose of the checks, as JSON. */
  readonly choices: string
}

/** Tokens depend on the text, the language and the locale alone, so they outlive a change of glossaries. */
export function rememberTokens(): CellReader<readonly Token[]> {
  const known = new WeakMap<CellText, Map<string, readonly Token[]>>()
  return (cell, language, { localeOf }) => {
    if (cell.text === '') return nothing
    const locale = localeOf(language)
    const key = `${language} ${locale}`
    let ofCell = known.get(cell)
    if (ofCell === undefined) known.set(cell, (ofCell = new Map()))
    let tokens = ofCell.get(key)
    if (tokens === undefined) ofCell.set(key, (tokens = tokensOf(cell.text, language, locale)))
    return tokens
  }
}

/** What checks may ask of a release; what readers make of its cells is remembered in `readings`. */
export function contextFor(
  release: ReleaseText,
  { terms, house, speller, entities, approved, snippets }: Setting,
  readings: CellReadings,
  readTokens: CellReader<readonly Token[]>,
): CheckContext {
  const context: CheckContext = {
    release,
    terms,
    house,
    speller,
    entities,
    approved,
    snippets,
    localeOf: (language) => release.locales[language] ?? language,
    tokens: (cell, language) => context.read(readTokens, cell, language),
    termsIn: (cell, language) => context.read(recogniseTerms, cell, language),
    read: (reader, cell, language) => readings.read(reader, cell, language, context),
  }
  return context
}

const recogniseTerms: CellReader<ReturnType<TermRecogniser['recognise']>> = (cell, language, { terms }) =>
  terms.recognise(cell.text, language)
