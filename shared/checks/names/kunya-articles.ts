import type { CheckContext, FoundIn } from '#shared/checks/check.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { plainArabic } from '#shared/press/name-in-arabic.ts'

/** «أبو القاسم الشابي»: a name by a son's, in whatever case, and the family name behind it. */
export interface Kunya extends TextSpan {
  readonly language: LanguageTag
  readonly rowId: string
  readonly written: string
  readonly article: boolean
  /** The son's name. */
  readonly son: TextSpan
  /** The same with and without the article. */
  readonly key: string
}

export function kunyasInRow(row: RowText, { release }: CheckContext): readonly Kunya[] {
  return release.languages.flatMap((language) => {
    const text = row.cells[language]?.text ?? ''
    if (baseLanguage(language) !== 'ar' || !/[أا]ب[واي] /.test(text)) return none
    return [...text.matchAll(pattern)].map((match): Kunya => {
      const [, father = '', article = '', bare = '', family = ''] = match
      const end = match.index + match[0].length
      const son = { start: end - family.length - 1 - bare.length - article.length, end: end - family.length - 1 }
      const start = son.start - father.length - 1
      const key = `${language} ${plainArabic(bare)} ${plainArabic(family)}`
      return { language, rowId: row.id, start, end, written: text.slice(start, end), article: article !== '', son, key }
    })
  })
}

const none: readonly Kunya[] = []

const pattern = /(?<!\p{L})[وفبلك]?([أا]ب[واي]) (ال)?(\p{L}{3,12}) (ال\p{L}{3,12})(?!\p{L})/gu

/** One version writes a son's name with the article and without: «أبو قاسم الشابي». The usual way is right, else the first. */
export function* kunyaArticles(kunyas: readonly Kunya[]): Iterable<FoundIn> {
  if (kunyas.length < 2) return
  for (const alike of Map.groupBy(kunyas, ({ key }) => key).values()) {
    const [first] = alike
    const withArticle = alike.filter(({ article }) => article)
    const without = alike.filter(({ article }) => !article)
    if (first === undefined || withArticle.length === 0 || without.length === 0) continue
    const isUsual = withArticle.length === without.length ? first.article : withArticle.length > without.length
    const [odd, [model]] = isUsual ? [without, withArticle] : [withArticle, without]
    if (model !== undefined) for (const kunya of odd) yield finding(kunya, model)
  }
}

function finding({ language, rowId, start, end, written, son }: Kunya, model: Kunya): FoundIn {
  const replacement = model.written.slice(model.son.start - model.start, model.son.end - model.start)
  return {
    language,
    rowId,
    start,
    end,
    values: { found: written, expected: model.written },
    fix: { ...son, replacement },
    related: [{ language, rowId: model.rowId, start: model.start, end: model.end, quote: model.written }],
  }
}
