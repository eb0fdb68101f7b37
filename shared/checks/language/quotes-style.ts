import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import { type CheckContext, type FoundIn, type VersionCheck, versionCheck } from '#shared/checks/check.ts'
import { quoted, shownQuotation } from '#shared/checks/language/quotation-style.ts'
import { type Quotation, quotationsOf } from '#shared/checks/language/quotations.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { placesInCell, placesOfVersion } from '#shared/checks/places-by-version.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import type { HouseStyle } from '#shared/press/house-style.ts'
import { overlap } from '#shared/text/overlap.ts'

type Style = 'guillemets' | 'double' | 'straight' | 'low' | 'turned' | 'angle' | 'single'

interface Place extends TextSpan {
  readonly style: Style
  readonly phrase: string
  readonly shown: TextSpan
}

/** Quotation marks of another language, typewriter marks, or two ways of quoting in one version. French has `fr-guillemets`. */
export const quotesStyle: VersionCheck = versionCheck<readonly Place[]>({
  id: 'quotes-style',
  severity: 'info',
  gather: (row, language, context) =>
    placesInCell(row, language, (cell) =>
      hasMarks(cell, anyQuote) || cell.text.includes('‹') ? quotesIn(cell, language, context) : nothing,
    ),
  *look(gathered, language, { house }): Iterable<FoundIn> {
    const places = placesOfVersion(gathered)
    const preferred = baseLanguage(language) === 'ar' ? arabicStyle(places, house) : 'double'
    const others = places.filter(
      ({ style }) => style !== preferred && (style !== 'single' || isOddlySingle(places, preferred)),
    )
    const [first] = others
    if (first === undefined) return
    const replacement = preferred === 'guillemets' ? quoted(first.phrase, 'ar') : quotedAs(preferred, first.phrase)
    yield {
      language,
      rowId: first.rowId,
      ...first.shown,
      values: { marks: shownMarks[first.style], expected: shownMarks[preferred], count: String(others.length) },
      fix: /[«»“”"]/.test(first.phrase) ? null : { start: first.start, end: first.end, replacement },
    }
  },
})

const anyQuote = marks.guillemet | marks.curlyQuote | marks.straightQuote | marks.openSingleQuote

const shownMarks: Readonly<Record<Style, string>> = {
  guillemets: '«…»',
  double: '“…”',
  straight: '"…"',
  low: '„…“',
  turned: '”…”',
  angle: '‹…›',
  single: '‘…’',
}

/** A house may quote in ‘…’ throughout; it is odd where most is quoted otherwise. */
function isOddlySingle(places: readonly Place[], preferred: Style): boolean {
  const count = (wanted: Style): number => places.filter(({ style }) => style === wanted).length
  return count(preferred) > 0 && count(preferred) >= count('single')
}

function quotedAs(style: Style, phrase: string): string {
  return style === 'straight' ? `"${phrase}"` : `“${phrase}”`
}

/** The way that most quotations of the version are written in; « » where two are even. */
function arabicStyle(places: readonly Place[], { arabicQuotes }: HouseStyle): Style {
  if (arabicQuotes !== 'any') return arabicQuotes
  const count = (style: Style): number => places.filter((place) => place.style === style).length
  const order: readonly Style[] = ['guillemets', 'double', 'straight']
  return order.reduce((best, style) => (count(style) > count(best) ? style : best))
}

const styleOf: Readonly<Record<string, Style>> = {
  '«': 'guillemets',
  '»': 'turned',
  '“': 'double',
  '”': 'double',
  '„': 'low',
  '‟': 'low',
  '‹': 'angle',
  '"': 'straight',
}

/** Arabic turns ”…“ round as it is shown; English sets ”…” for what has its first mark the wrong way round. */
function styleAt({ mark, closing }: Quotation, base: string): Style | undefined {
  if (closing === '"') return 'straight'
  return mark === '”' && base === 'en' ? 'turned' : styleOf[mark]
}

function quotesIn(cell: CellText, language: LanguageTag, context: CheckContext): readonly Place[] {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'ar') return nothing
  const places: Place[] = []
  const { pairs } = context.read(quotationsOf, cell, language)
  for (const quotation of pairs) {
    const { start, end, mark, inside } = quotation
    const style = styleAt(quotation, base)
    const phrase = cell.text.slice(start + 1, end - 1).trim()
    if (inside !== null || style === undefined || cell.text[start - 1] === '=' || !isProse(phrase, mark, base)) continue
    places.push({ start, end, style, phrase, shown: shownQuotation(cell.text, quotation) })
  }
  return cell.text.includes('‘') ? [...places, ...singlesIn(cell.text, pairs, base)] : places
}

/** ‘…’ that stands in no other marks: in Arabic around anything, in English around what is spoken and ends in a mark. */
function singlesIn(text: string, pairs: readonly TextSpan[], base: string): readonly Place[] {
  const found = [...text.matchAll(base === 'ar' ? singleInArabic : spokenInSingle)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return found
    .filter((span) => !pairs.some((pair) => overlap(pair, span)))
    .map((span) => ({
      ...span,
      style: 'single',
      phrase: text.slice(span.start + 1, span.end - 1),
      shown: shownQuotation(text, span),
    }))
}

const spokenInSingle = /(?<![\p{L}\p{N}’'])‘(?:[^‘’\n]|(?<=\p{L})’(?=\p{L})){8,300}[.,?!]’(?![\p{L}\p{N}])/gu
const singleInArabic = /(?<![\p{L}\p{N}’'])‘[\u0621-\u0652][^‘’\n]{1,200}’(?![\p{L}\p{N}])/gu

/** Words of the version's own: code keeps its marks, and a French or Arabic phrase in an English version its own. */
function isProse(phrase: string, mark: string, base: string): boolean {
  if (!/\p{L}/u.test(phrase) || /[{}<>=]/.test(phrase)) return false
  return !(base === 'en' && mark === '«' && /[À-ÿ\u0600-\u06ff]/.test(phrase))
}
