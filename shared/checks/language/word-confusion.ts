import {
  type CheckContext,
  type Found,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { confusionAt, confusionRules } from '#shared/checks/language/confusion-rules.ts'
import { echoesIn } from '#shared/checks/language/headline-echoes.ts'
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
  *look(gathered, { release }): Iterable<FoundIn> {
    for (const { row, data } of gathered) {
      for (const [language, confusions] of data.confusions)
        for (const found of confusions) yield { ...found, language, rowId: row.id }
    }
    const headlines = gathered.filter(({ data }) => data.isHeadline)
    if (headlines.length === 0) return
    for (const language of release.languages) {
      for (const headline of headlines) yield* unlikeText(headline.row, gathered, language)
    }
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
  headline: RowText,
  gathered: readonly Gathered<RowWords>[],
  language: LanguageTag,
): Iterable<FoundIn> {
  const text = headline.cells[language]?.text ?? ''
  if (text === '') return
  const told = new Set<number>()
  const known = gathered.find(({ row }) => row.id === headline.id)?.data.confusions.get(language) ?? []
  for (const { row, data } of gathered) {
    const body = row.cells[language]?.text ?? ''
    if (data.isHeadline || body === '') continue
    for (const { headline: there, body: here } of echoesIn(text, body)) {
      if (told.has(there.start) || known.some(({ start, end }) => start < there.end && there.start < end)) continue
      told.add(there.start)
      const quote = body.slice(here.start, here.end)
      yield {
        language,
        rowId: headline.id,
        start: there.start,
        end: there.end,
        values: { found: text.slice(there.start, there.end), expected: quote, context: 'headline' },
        fix: { start: there.start, end: there.end, replacement: quote },
        related: [{ ...here, language, rowId: row.id, quote }],
      }
    }
  }
}
