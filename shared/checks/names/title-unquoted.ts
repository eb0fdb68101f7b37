import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { baseLanguage } from '#shared/model/language.ts'

/** A title or a theme that is announced ("entitled", « intitulé », «بعنوان») and stands without quotation marks. */
export const titleUnquoted: CellCheck = {
  id: 'title-unquoted',
  severity: 'info',
  scope: 'cell',
  offByDefault: true,
  look({ cell, language }) {
    const reading = readings[baseLanguage(language)]
    if (reading === undefined || !reading.keys.some((key) => cell.text.includes(key))) return nothing
    return titlesIn(cell.text, reading.announced)
  },
}

interface Reading {
  /** One of these stands in every text that announces a title. */
  readonly keys: readonly string[]
  /** What announces a title, up to its first letter. */
  readonly announced: RegExp
}

const readings: Readonly<Record<string, Reading>> = {
  en: {
    keys: ['titled', 'theme', 'slogan', 'motto'],
    announced: /\b(?:entitled|titled|themed|under the (?:theme|title|slogan|motto)(?: of)?)[:,]? (?=\p{Lu})/gu,
  },
  fr: {
    keys: ['intitul', 'thème', 'slogan', 'titre'],
    announced:
      /(?<!\p{L})(?:intitulée?s?|sous le (?:thème|titre|slogan)|(?:ayant|avec) pour (?:thème|titre|slogan)|sur le thème)(?:[ \u00a0\u202f]?:|,)? (?=\p{Lu})/gu,
  },
  ar: {
    keys: ['عنوان', 'شعار'],
    announced:
      /(?<!\p{L})(?:بعنوان|تحت عنوان|تحت شعار|يحمل عنوان|تحمل عنوان|حمل شعار|حملت شعار)[:،]? (?=[\u0621-\u064a])/gu,
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
