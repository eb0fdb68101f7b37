import { type CheckContext, type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { unitAfter } from '#shared/checks/values/measuring-units.ts'
import { type NumberSeparators, separatorsOf } from '#shared/checks/values/number-separators.ts'
import { isFigure, type SeparatedFigures, separatedFigures } from '#shared/checks/values/separated-figures.ts'
import { hasThreeDecimals } from '#shared/checks/values/three-decimals.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import type { Token } from '#shared/text/token.ts'

interface Figures {
  /** Null: a point before decimals, which is right, and tells that a point groups nothing here. */
  readonly found: FoundIn | null
  /** Arabic without a region groups with a comma or a point, but with one of them. */
  readonly arabicGroup: '.' | ',' | null
}

/** A number written with the separators of another locale: `1,500` in French, `1 500` in English, `1.500` in both. */
export const numFormat: ReleaseCheck = releaseCheck<readonly Figures[]>({
  id: 'num-format',
  severity: 'warning',
  gather(row, context) {
    let figures: Figures[] | null = null
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text === '') continue
      for (const found of figuresIn(cell, row, language, context)) {
        figures ??= []
        figures.push(found)
      }
    }
    return figures
  },
  *look(gathered) {
    const all = gathered.flatMap(({ data }) => data)
    const points = all.filter(({ arabicGroup }) => arabicGroup === '.').length
    const commas = all.filter(({ arabicGroup }) => arabicGroup === ',').length
    const pointsDecimals = all.some(({ found }) => found === null)
    for (const { found, arabicGroup } of all) {
      if (found === null) continue
      if (arabicGroup === null) yield found
      else if (points > 0 && commas > 0 && arabicGroup === (points <= commas ? '.' : ',')) yield found
      else if (commas === 0 && arabicGroup === '.' && pointsDecimals) yield found
    }
  },
})

function* figuresIn(cell: CellText, row: RowText, language: LanguageTag, context: CheckContext): Iterable<Figures> {
  const locale = context.localeOf(language)
  for (const token of context.tokens(cell, language)) {
    if (token.type !== 'number' && token.type !== 'percent' && token.type !== 'money') continue
    const figures = separatedFigures(token)
    if (figures === null || isForeignAmount(token, language)) continue
    const own = separatorsOf(locale)
    if (own === null || isNumbering(cell.text, token.start)) continue
    const read =
      baseLanguage(language) === 'ar'
        ? readArabic(figures, token, cell.text, locale, own)
        : readWestern(figures, token, cell.text, own)
    if (read === null) {
      if (locale === 'ar' && pointsDecimal(figures)) yield { found: null, arabicGroup: null }
      continue
    }
    const { start, end } = figures
    const foundText = cell.text.slice(start, end)
    const replacement = written(figures, read.decimals, foundText, own, read.arabicGroup)
    if (replacement === foundText) continue
    const fix = { start, end, replacement }
    yield {
      found: { rowId: row.id, language, start, end, values: { found: foundText, expected: replacement }, fix },
      arabicGroup: read.arabicGroup,
    }
  }
}

/** An English amount in French is rewritten whole by `cur-format`. */
function isForeignAmount({ type, quote }: Token, language: LanguageTag): boolean {
  return (
    type === 'money' &&
    baseLanguage(language) === 'fr' &&
    !isFigure(quote.charCodeAt(0)) &&
    /^[^0-9]*\p{Sc}/u.test(quote)
  )
}

/** How figures that are not in the version's own style are to be read. */
interface Misread {
  /** Whether the last group is a decimal part. */
  readonly decimals: boolean
  readonly arabicGroup: Figures['arabicGroup']
}

const asGroups: Misread = { decimals: false, arabicGroup: null }
const asDecimals: Misread = { decimals: true, arabicGroup: null }

function readWestern(figures: SeparatedFigures, token: Token, text: string, own: NumberSeparators): Misread | null {
  const { groups, marks } = figures
  const last = marks[marks.length - 1] ?? ''
  const grouped = isGrouped(groups)
  if (new Set(marks).size > 1) {
    const group = marks[0] ?? ''
    return own.group.includes(group) && own.decimal.includes(last) ? null : asDecimals
  }
  if (marks.length > 1) return grouped && !own.group.includes(last) ? asGroups : null
  if (own.group.includes(last) && (grouped || last.trim() === '')) return null
  if (own.decimal.includes(last)) return grouped && isCount(token, figures, text) ? asGroups : null
  if (last.trim() === '' || last === '’' || last === "'") return grouped && !isInTable(text, figures) ? asGroups : null
  if (grouped && !isDecimalAmount(token, text)) return asGroups
  return isList(text, figures) || !(last === ',' || isDecimalAmount(token, text)) ? null : asDecimals
}

function readArabic(
  figures: SeparatedFigures,
  token: Token,
  text: string,
  locale: string,
  own: NumberSeparators,
): Misread | null {
  const { groups, marks } = figures
  const [first = ''] = marks
  const grouped = isGrouped(groups)
  if (new Set(marks).size > 1) {
    if (first !== '.' && first !== '،') return null
    return first === '.' && own.group.includes('.')
      ? null
      : { decimals: true, arabicGroup: locale === 'ar' ? '.' : null }
  }
  if (first === '،') return grouped ? asGroups : asDecimals
  if (!grouped || (first !== '.' && first !== ',')) return null
  if (marks.length === 1 && !isCount(token, figures, text)) return null
  if (!locale.includes('-')) return { decimals: false, arabicGroup: first }
  return own.group.includes(first) ? null : asGroups
}

/** `0.125`, `8.2`: a point that can only stand before decimals. */
function pointsDecimal({ groups, marks }: SeparatedFigures): boolean {
  return marks.length === 1 && marks[0] === '.' && !isGrouped(groups)
}

/** Groups of three behind one to three figures that do not begin with nought. */
function isGrouped(groups: readonly string[]): boolean {
  const [head = '', ...rest] = groups
  return head.length <= 3 && !/^[0\u0660]/u.test(head) && rest.every((group) => group.length === 3)
}

/** Thousands beyond doubt: a whole number of people or things, or one that ends in two noughts. */
function isCount(token: Token, figures: SeparatedFigures, text: string): boolean {
  const { groups, end } = figures
  if (token.type === 'percent' || hasScale(token, end)) return false
  if (hasThreeDecimals(token, figures, text)) return false
  if (/[0\u0660]{2}$/u.test(groups[groups.length - 1] ?? '')) return true
  return (
    token.type === 'number' &&
    /^[ \u00a0\u202f]\p{L}{3}/u.test(text.slice(end, end + 4)) &&
    unitAfter(text, end) === null
  )
}

function hasScale(token: Token, end: number): boolean {
  return token.type === 'money'
    ? /[\p{L}]/u.test(token.quote.slice(end - token.start, end - token.start + 3)) &&
        /mil|bil|tril|مل|بل|bn|mn|md|[\d ]m/iu.test(token.quote)
    : token.end > end
}

/** What has decimals in press text: per cent, money, scaled numbers, measures. A bare `2.1` may be a section. */
function isDecimalAmount(token: Token, text: string): boolean {
  if (token.type !== 'number') return true
  return /\p{L}/u.test(token.quote) || unitAfter(text, token.end) !== null
}

/** `articles 4,5 and 6`: a comma without its space. */
function isList(text: string, { end }: SeparatedFigures): boolean {
  return /^(?:,| (?:and|or|&|et|ou) \d)/u.test(text.slice(end, end + 7))
}

/** Figures in columns have only spaces between them. */
function isInTable(text: string, { start, end }: SeparatedFigures): boolean {
  return (
    /\d[\s\u00a0\u202f]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[\s\u00a0\u202f]\d/u.test(text.slice(end, end + 2))
  )
}

const numbering =
  /(?:^|[^\p{L}])(?:section|article|art|version|v|target|chapter|paragraph|para|table|figure|fig|level|no|page|rule|annex|appendix|item|sdg|goal|indicator|model|room|route|highway|flight|gate|hall|salle|vol|porte|web|windows|python|android|ios|release|recommendation|cible|objectif|odd|point|paragraphe|annexe|tableau|chapitre|niveau|indicateur|modèle|rubrique|alinéa|n°|loi|decree|law|décret|المادة|الفقرة|الهدف|الغاية|البند|الجدول|المؤشر|رقم|القسم|الملحق|الإصدار|القانون|المرسوم)s?\.?[ \u00a0\u202f]$/iu

function isNumbering(text: string, start: number): boolean {
  return numbering.test(text.slice(Math.max(0, start - 18), start))
}

function written(
  { groups }: SeparatedFigures,
  decimals: boolean,
  found: string,
  own: NumberSeparators,
  arabicGroup: Figures['arabicGroup'],
): string {
  const arabic = /[\u0660-\u0669]/u.test(found)
  const group = arabic ? '٬' : arabicGroup === ',' ? '.' : (own.group[0] ?? ',')
  const decimal = arabic ? '٫' : (own.decimal[0] ?? '.')
  if (!decimals) return groups.join(group)
  return groups.slice(0, -1).join(group) + decimal + (groups[groups.length - 1] ?? '')
}
