import {
  type CheckContext,
  type Found,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { confusionAt, confusionRules } from '#shared/checks/language/confusion-rules.ts'
import { echoIn, type Phrase, readPhrases } from '#shared/checks/language/headline-echoes.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'

interface RowWords {
  readonly confusions: ReadonlyMap<LanguageTag, readonly Found[]>
  readonly isHeadline: boolean
}

/** A word that exists but is not the one meant: by its company ("Security Counsel"), or because headline and text differ in it. */
export const wordConfusion: ReleaseCheck = releaseCheck<RowWords>({
  id: 'word-confusion',
  severity: 'warning',
  gather: (row, context) => ({ confusions: confusionsOf(row, context), isHeadline: isHeadline(row) }),
  *look(gathered, context): Iterable<FoundIn> {
    for (const { row, data } of gathered) {
      for (const [language, confusions] of data.confusions)
        for (const found of confusions) yield { ...found, language, rowId: row.id }
    }
    for (const language of context.release.languages) yield* unlikeText(gathered, language, context)
  },
})

const none: ReadonlyMap<LanguageTag, readonly Found[]> = new Map()

function confusionsOf(row: RowText, context: CheckContext): ReadonlyMap<LanguageTag, readonly Found[]> {
  let found: Map<LanguageTag, readonly Found[]> | null = null
  for (const language of context.release.languages) {
    const cell = row.cells[language]
    if (cell === undefined || cell.text === '') continue
    const ofCell = confusionsIn(cell, language, context)
    if (ofCell.length === 0) continue
    found ??= new Map<LanguageTag, readonly Found[]>()
    found.set(language, ofCell)
  }
  return found ?? none
}

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
  gathered: readonly Gathered<RowWords>[],
  language: LanguageTag,
  context: CheckContext,
): Iterable<FoundIn> {
  const searched = phrasesOfHeadlines(gathered, language, context)
  if (searched.length === 0) return
  findTexts(searched, gathered, language, context)
  for (const { headline, known, phrase, texts } of searched) {
    const { start, end, text: found } = phrase.word
    if (known.some((one) => one.start < end && start < one.end)) continue
    const text = headline.cells[language]?.text ?? ''
    for (const row of texts) {
      const body = row.cells[language]?.text ?? ''
      const echo = echoIn(text, phrase, body)
      if (echo === null) continue
      const quote = body.slice(echo.body.start, echo.body.end)
      yield {
        language,
        rowId: headline.id,
        start,
        end,
        values: { found, expected: quote, context: 'headline' },
        fix: { start, end, replacement: quote },
        related: [{ ...echo.body, language, rowId: row.id, quote }],
      }
      break
    }
  }
}

interface Searched {
  readonly headline: RowText
  /** What is wrong in the headline by its company. */
  readonly known: readonly Found[]
  readonly phrase: Phrase
  /** The rows that may say the phrase, in their order. */
  readonly texts: RowText[]
}

function phrasesOfHeadlines(
  gathered: readonly Gathered<RowWords>[],
  language: LanguageTag,
  context: CheckContext,
): readonly Searched[] {
  return gathered.flatMap(({ row: headline, data }): readonly Searched[] => {
    const cell = headline.cells[language]
    if (!data.isHeadline || cell === undefined || cell.text === '') return []
    const known = data.confusions.get(language) ?? nothing
    return context.read(readPhrases, cell, language).map((phrase) => ({ headline, known, phrase, texts: [] }))
  })
}

/** Goes through the text once for all phrases. */
function findTexts(
  searched: readonly Searched[],
  gathered: readonly Gathered<RowWords>[],
  language: LanguageTag,
  context: CheckContext,
): void {
  const byKey = Map.groupBy(searched, ({ phrase }) => phrase.key)
  const anywhere = byKey.get(null) ?? nothing
  for (const { row, data } of gathered) {
    const cell = row.cells[language]
    if (data.isHeadline || cell === undefined || cell.text === '') continue
    for (const { texts } of anywhere) texts.push(row)
    for (const { foldedHash } of context.read(readWords, cell, language).forms) {
      for (const { texts } of byKey.get(foldedHash) ?? nothing) if (texts.at(-1) !== row) texts.push(row)
    }
  }
}
