import {
  type CheckContext,
  type Found,
  type FoundIn,
  type Gathered,
  type VersionCheck,
  versionCheck,
} from '#shared/checks/check.ts'
import { confusionAt, confusionRules } from '#shared/checks/language/confusion-rules.ts'
import { echoesIn, type Headlines, headlinesOf, type Phrase } from '#shared/checks/language/headline-echoes.ts'
import { regionsTakenForBodies } from '#shared/checks/language/region-for-body.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText, TextSpan } from '#shared/model/release-text.ts'
import { overlap } from '#shared/text/overlap.ts'

interface CellWords {
  readonly confusions: readonly Found[]
  readonly isHeadline: boolean
}

/**
 * A word that exists but is not the one meant: by its company ("Security Counsel"), or because headline and text differ
 * in it.
 */
export const wordConfusion: VersionCheck = versionCheck<CellWords>({
  id: 'word-confusion',
  severity: 'warning',
  readsRows: true,
  gather(row, language, context) {
    const cell = row.cells[language]
    if (cell === undefined || cell.text === '') return null
    const regions = cell.text.includes(' منظمة ') ? regionsTakenForBodies(cell, language, context) : nothing
    return { confusions: [...confusionsIn(cell, language, context), ...regions], isHeadline: isHeadline(row) }
  },
  *look(gathered, language, context): Iterable<FoundIn> {
    for (const { row, data } of gathered)
      for (const found of data.confusions) yield { ...found, language, rowId: row.id }
    yield* unlikeText(gathered, language, context)
  },
})

function confusionsIn(cell: CellText, language: LanguageTag, context: CheckContext): readonly Found[] {
  const rulesOf = confusionRules(baseLanguage(language))
  if (rulesOf === undefined) return nothing
  const { forms, starts } = context.read(readWords, cell, language)
  let found: Found[] | null = null
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index]
    const rules = form && rulesOf(form)
    if (!rules) continue
    for (const rule of rules) {
      const confusion = confusionAt(cell.text, starts[index] ?? 0, rule)
      if (confusion === null) continue
      const { start, end, word, expected } = confusion
      found ??= []
      found.push({
        start,
        end,
        values: { found: cell.text.slice(word.start, word.end), expected },
        fix: { ...word, replacement: expected },
      })
      break
    }
  }
  return found ?? nothing
}

/** Without kinds a headline is a short line without a full stop. */
function isHeadline({ kind, cells }: RowText): boolean {
  if (kind !== 'body') return kind === 'headline' || kind === 'subhead'
  return Object.values(cells).every(({ text }) => text.length <= 200 && !/[.:,،؛;]\s*$/u.test(text.slice(-3)))
}

/** Words of a headline for which the text says another one in the same phrase, and nowhere the headline’s. */
function* unlikeText(
  gathered: readonly Gathered<CellWords>[],
  language: LanguageTag,
  context: CheckContext,
): Iterable<FoundIn> {
  const titled = gathered.filter(({ data }) => data.isHeadline)
  const headlines = headlinesOf(cellsOf(titled, language), language, context)
  if (headlines.phrases.size === 0) return
  for (const [phrase, { row, echo }] of firstEchoes(gathered, headlines, language, context)) {
    const headline = titled[headlines.phrases.get(phrase)?.headline ?? 0]
    const { start, end, text: found } = phrase.word
    if (headline === undefined) continue
    if (headline.data.confusions.some((one) => overlap(one, { start, end }))) continue
    const quote = row.cells[language]?.text.slice(echo.start, echo.end) ?? ''
    yield {
      language,
      rowId: headline.row.id,
      start,
      end,
      values: { found, expected: quote, context: 'headline' },
      fix: { start, end, replacement: quote },
      related: [{ ...echo, language, rowId: row.id, quote }],
    }
  }
}

function cellsOf(gathered: readonly Gathered<CellWords>[], language: LanguageTag): readonly CellText[] {
  return gathered.flatMap(({ row }) => row.cells[language] ?? [])
}

/** By phrase, in the order of the headlines: the first row that says it with another word. */
function firstEchoes(
  gathered: readonly Gathered<CellWords>[],
  headlines: Headlines,
  language: LanguageTag,
  context: CheckContext,
): readonly (readonly [Phrase, { readonly row: RowText; readonly echo: TextSpan }])[] {
  const first = new Map<Phrase, { readonly row: RowText; readonly echo: TextSpan }>()
  for (const { row, data } of gathered) {
    const cell = row.cells[language]
    if (data.isHeadline || cell === undefined) continue
    for (const { phrase, echo } of echoesIn(cell, headlines, language, context)) {
      // Then the text is wrong, and the headline right.
      if (data.confusions.some((one) => overlap(one, echo))) continue
      if (!first.has(phrase)) first.set(phrase, { row, echo })
    }
  }
  const placeOf = (phrase: Phrase): number => headlines.phrases.get(phrase)?.place ?? 0
  return [...first].toSorted(([one], [other]) => placeOf(one) - placeOf(other))
}
