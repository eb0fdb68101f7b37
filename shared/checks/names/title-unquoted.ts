import type { Found, RowCheck } from '#shared/checks/check.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/**
 * A title or a theme that is announced ("entitled", « intitulé », «بعنوان») and stands without quotation marks; behind "her film"
 * and "is called" only where every other version has it in marks and this one has none.
 */
export const titleUnquoted: RowCheck = {
  id: 'title-unquoted',
  severity: 'info',
  scope: 'row',
  offByDefault: true,
  *look(row, { release: { languages } }) {
    for (const language of languages) {
      const text = row.cells[language]?.text ?? ''
      const reading = readings[baseLanguage(language)]
      if (reading === undefined) continue
      const isAnnounced = reading.keys.some((key) => text.includes(key))
      const announced = isAnnounced ? [...titlesIn(text, reading.announced)] : []
      const found = announced.length > 0 ? announced : worksUnquoted(row, languages, language)
      for (const title of found) yield { language, rowId: row.id, ...title }
    }
  },
}

/** The first title behind what is called so, where the others quote theirs behind such a word. */
function worksUnquoted(row: RowText, languages: readonly LanguageTag[], language: LanguageTag): readonly Found[] {
  const text = row.cells[language]?.text ?? ''
  const works = readings[baseLanguage(language)]?.works
  if (works === undefined || text === '' || anyMark.test(text)) return []
  const others = languages.filter((other) => other !== language && (row.cells[other]?.text ?? '') !== '')
  if (others.length === 0 || !others.every((other) => quotesWork(row.cells[other]?.text ?? '', other))) return []
  return [...titlesIn(text, works)].slice(0, 1)
}

const anyMark = /["«»“”„]/

function quotesWork(text: string, language: LanguageTag): boolean {
  return anyMark.test(text) && readings[baseLanguage(language)]?.quoted.test(text) === true
}

interface Reading {
  /** One of these stands in every text that announces a title. */
  readonly keys: readonly string[]
  /** What announces a title, up to its first letter. */
  readonly announced: RegExp
  /** Words that a title may follow, and others, up to its first letter. */
  readonly works: RegExp
  /** The same before a quotation mark. */
  readonly quoted: RegExp
}

/** What a title stands behind. */
const inEnglish =
  'book|novel|film|documentary|play|exhibition|album|song|poem|memoir|podcast|motto|slogan|called|named|dubbed|motto (?:was|is)|slogan (?:was|is)'
const inFrench =
  'livre|roman|film|documentaire|pièce|exposition|album|chanson|poème|récit|podcast|appelle|appelait|nommée?|appelée?|baptisée?|dénommée?|pour (?:devise|slogan|titre|thème)'
const inArabic =
  '(?:كتاب|رواية|روايت|فيلم|مسرحيت|ألبوم|أغنيت|ديوان|معرض|قصيدت)(?:ه|ها|هم|هما|نا)|(?:كان )?شعار\\S{0,4}(?: ال\\S{2,14})?|[يت]?حمل(?:ت)?(?: ال\\S{2,14})? اسم|اسمه|اسمها|(?:ال)?مسماة|(?:ال)?مسمى|(?:ال)?كتاب|(?:ال)?فيلم|(?:ال)?رواية|(?:ال)?مسرحية'

const readings: Readonly<Record<string, Reading>> = {
  en: {
    keys: ['titled', 'theme', 'slogan', 'motto'],
    announced: /\b(?:entitled|titled|themed|under the (?:theme|title|slogan|motto)(?: of)?)[:,]? (?=\p{Lu})/gu,
    works: new RegExp(`(?<!\\p{L})(?:${inEnglish})[:,]? (?=\\p{Lu})`, 'gu'),
    quoted: new RegExp(`(?<!\\p{L})(?:${inEnglish})[:,]? [“"]`, 'u'),
  },
  fr: {
    keys: ['intitul', 'thème', 'slogan', 'titre'],
    announced:
      /(?<!\p{L})(?:intitulée?s?|sous le (?:thème|titre|slogan)|(?:ayant|avec) pour (?:thème|titre|slogan)|sur le thème)(?:[ \u00a0\u202f]?:|,)? (?=\p{Lu})/gu,
    works: new RegExp(`(?<!\\p{L})(?:${inFrench})(?:[ \\u00a0\\u202f]?:|,)? (?=\\p{Lu})`, 'gu'),
    quoted: new RegExp(`(?<!\\p{L})(?:${inFrench})(?:[ \\u00a0\\u202f]?:|,)? [«“"]`, 'u'),
  },
  ar: {
    keys: ['عنوان', 'شعار'],
    announced:
      /(?<!\p{L})(?:بعنوان|تحت عنوان|تحت شعار|يحمل عنوان|تحمل عنوان|حمل شعار|حملت شعار)[:،]? (?=[\u0621-\u064a])/gu,
    works: new RegExp(
      `(?<!\\p{L})(?:${inArabic})[:،]? (?=(?!في |من |على |إلى |عن |ب(?!ا)|لل|و)[\\u0621-\\u064a])`,
      'gu',
    ),
    quoted: new RegExp(`(?<!\\p{L})[وفبل]?(?:${inArabic})[:،]? [«“"]`, 'u'),
  },
}

function* titlesIn(text: string, announced: RegExp): Iterable<Found> {
  for (const match of text.matchAll(announced)) {
    const start = match.index + match[0].length
    const end = endOfTitle(text, start)
    if (end - start >= shortest) yield { start, end, values: { title: text.slice(start, end) } }
  }
}

const shortest = 4
const longest = 120

/** Up to the next mark; nobody but the writer knows where a title without one ends. */
function endOfTitle(text: string, start: number): number {
  const marks = /[.,;:!?،؛؟"“”«»()\n]| [–—] /g
  marks.lastIndex = start
  const mark = marks.exec(text.slice(0, start + longest))
  if (mark !== null) return text.slice(start, mark.index).trimEnd().length + start
  const cut = text.slice(start, start + longest)
  return start + (cut.length < longest ? cut.trimEnd().length : Math.max(0, cut.lastIndexOf(' ')))
}
