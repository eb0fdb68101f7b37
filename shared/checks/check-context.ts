import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import type { ApprovedText } from '#shared/model/boilerplate.ts'
import type { Entity } from '#shared/model/entity.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, ReleaseText } from '#shared/model/release-text.ts'
import type { HouseStyle } from '#shared/press/house-style.ts'
import type { Speller } from '#shared/spelling/speller.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'
import type { Token } from '#shared/text/token.ts'
import { tokensOf } from '#shared/text/tokens-of.ts'

/** What readers made of a cell, by reader. */
export interface CellReadings {
  readonly language: LanguageTag
  readonly byReader: Map<unknown, unknown>
}

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
  readings: WeakMap<CellText, CellReadings>,
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
    read: rememberReadings(readings, () => context),
  }
  return context
}

const recogniseTerms: CellReader<ReturnType<TermRecogniser['recognise']>> = (cell, language, { terms }) =>
  terms.recognise(cell.text, language)

/** Readings are remembered by cell; a cell is mostly asked many times in a row. */
function rememberReadings(
  readings: WeakMap<CellText, CellReadings>,
  contextNow: () => CheckContext,
): CheckContext['read'] {
  let lastCell: CellText | null = null
  let last: CellReadings | null = null
  return <Data>(reader: CellReader<Data>, cell: CellText, language: LanguageTag): Data => {
    let ofCell = cell === lastCell ? last : (readings.get(cell) ?? null)
    if (ofCell === null || ofCell.language !== language) {
      ofCell = { language, byReader: new Map() }
      readings.set(cell, ofCell)
    }
    lastCell = cell
    last = ofCell
    const known = ofCell.byReader.get(reader)
    // Kept under this very reader, so it is what this reader gave.
    if (known !== undefined) return known as Data
    const data = reader(cell, language, contextNow())
    ofCell.byReader.set(reader, data)
    return data
  }
}
