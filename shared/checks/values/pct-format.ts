import { type CheckContext, type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import type { PercentToken } from '#shared/text/token.ts'

interface Percentage {
  readonly found: FoundIn
  /** The sign of an Arabic version that keeps to the form; null: wrong in itself. */
  readonly sign: '%' | '٪' | null
}

/**
 * The per cent sign as the language does not set it: `25%` in French, `25 %` in English, `%25` in Arabic, or two signs
 * in one Arabic version.
 */
export const pctFormat: ReleaseCheck = releaseCheck<readonly Percentage[]>({
  id: 'pct-format',
  severity: 'info',
  gather(row, context) {
    let percentages: Percentage[] | null = null
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || !(cell.text.includes('%') || cell.text.includes('٪'))) continue
      for (const percentage of percentagesIn(cell, row, language, context)) {
        percentages ??= []
        percentages.push(percentage)
      }
    }
    return percentages
  },
  *look(gathered) {
    const all = gathered.flatMap(({ data }) => data)
    for (const { found, sign } of all) if (sign === null) yield found
    const signed = all.filter(({ sign }) => sign !== null)
    const latin = signed.filter(({ sign }) => sign === '%').length
    const arabic = signed.length - latin
    if (latin === 0 || arabic === 0) return
    const usual = latin === arabic ? signed[0]?.sign : latin > arabic ? '%' : '٪'
    for (const { found, sign } of signed) if (sign !== usual) yield found
  },
})

function* percentagesIn(
  cell: CellText,
  row: RowText,
  language: LanguageTag,
  context: CheckContext,
): Iterable<Percentage> {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return
  for (const token of context.tokens(cell, language)) {
    if (token.type !== 'percent') continue
    const written = base === 'ar' ? arabicForm(token) : westernForm(token, context.localeOf(language), base)
    if (written === null) continue
    const { start, end, quote } = token
    const { replacement, sign } = written
    const values = { found: quote, expected: replacement, ...(sign === null ? {} : { context: 'sign' }) }
    yield { found: { rowId: row.id, language, start, end, values, fix: { start, end, replacement } }, sign }
  }
}

interface Form {
  readonly replacement: string
  readonly sign: Percentage['sign']
}

const signBehind = /^(.*[0-9])([\s\u00a0\u202f\u2009]*)%$/u

function westernForm({ quote }: PercentToken, locale: string, base: string): Form | null {
  const [, amount, gap] = signBehind.exec(quote) ?? []
  if (amount === undefined || gap === undefined) return null
  // A breaking space in French is `fr-nbsp`'s; where the region sets none, as in Switzerland, its press often does all the same.
  const isRight = gap === '' ? base !== 'fr' || !spacesPercent(locale) : base === 'fr'
  if (isRight) return null
  return { replacement: gap === '' ? `${amount}\u00a0%` : `${amount}%`, sign: null }
}

const spacing = new Map<string, boolean>()

/** Whether the regional locale sets a space before the sign; CLDR's Swiss French does not. */
function spacesPercent(locale: string): boolean {
  let spaced = spacing.get(locale)
  if (spaced === undefined) spacing.set(locale, (spaced = /\s%/u.test(formatted(locale))))
  return spaced
}

function formatted(locale: string): string {
  try {
    return new Intl.NumberFormat(locale, { style: 'percent', numberingSystem: 'latn' }).format(0.25)
  } catch {
    return '25\u00a0%'
  }
}

/** CLDR puts a letter mark beside the sign: it belongs to the form. */
function arabicForm({ quote }: PercentToken): Form | null {
  const bare = quote.replace(/[\u061c\u200e\u200f]/g, '')
  const first = bare.charAt(0)
  if (first === '%' || first === '٪') return { replacement: bare.slice(1) + first, sign: null }
  const last = bare.charAt(bare.length - 1)
  if (last !== '%' && last !== '٪') return null
  return { replacement: bare.slice(0, -1) + (last === '%' ? '٪' : '%'), sign: last }
}
