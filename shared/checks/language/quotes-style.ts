import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import { type CheckContext, type FoundIn, type VersionCheck, versionCheck } from '#shared/checks/check.ts'
import { quoted, shownQuotation } from '#shared/checks/language/quotation-style.ts'
import { quotationsOf } from '#shared/checks/language/quotations.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { placesInCell, placesOfVersion } from '#shared/checks/places-by-version.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import type { HouseStyle } from '#shared/press/house-style.ts'

type Style = 'guillemets' | 'double' | 'straight'

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
      hasMarks(cell, marks.guillemet | marks.curlyQuote | marks.straightQuote)
        ? quotesIn(cell, language, context)
        : nothing,
    ),
  *look(gathered, language, { house }): Iterable<FoundIn> {
    const places = placesOfVersion(gathered)
    const preferred = baseLanguage(language) === 'ar' ? arabicStyle(places, house) : 'double'
    const others = places.filter(({ style }) => style !== preferred)
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

const shownMarks: Readonly<Record<Style, string>> = { guillemets: '«…»', double: '“…”', straight: '"…"' }

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
  '»': 'guillemets',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '"': 'straight',
}

function quotesIn(cell: CellText, language: LanguageTag, context: CheckContext): readonly Place[] {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'ar') return nothing
  const places: Place[] = []
  for (const quotation of context.read(quotationsOf, cell, language).pairs) {
    const { start, end, mark, closing, inside } = quotation
    const style = closing === '"' ? 'straight' : styleOf[mark]
    const phrase = cell.text.slice(start + 1, end - 1).trim()
    if (inside !== null || style === undefined || cell.text[start - 1] === '=' || !isProse(phrase, mark, base)) continue
    places.push({ start, end, style, phrase, shown: shownQuotation(cell.text, quotation) })
  }
  return places
}

/** Words of the version's own: code keeps its marks, and a French or Arabic phrase in an English version its own. */
function isProse(phrase: string, mark: string, base: string): boolean {
  if (!/\p{L}/u.test(phrase) || /[{}<>=]/.test(phrase)) return false
  return !(base === 'en' && mark === '«' && /[À-ÿ\u0600-\u06ff]/.test(phrase))
}
