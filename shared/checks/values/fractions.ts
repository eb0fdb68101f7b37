import type { TextSpan } from '#shared/model/release-text.ts'
import type { NumberToken } from '#shared/text/token.ts'

/** The share that a number word begins ("two-thirds", « trois quarts »), in per cent; null where none follows. */
export function fractionFrom(text: string, { value, end }: NumberToken): number | null {
  if (value > 20) return null
  const word = /^[ \u00a0-](\p{L}{4,11})(?!\p{L})/u.exec(text.slice(end, end + 14))?.[1]
  const parts = word === undefined ? undefined : denominators.get(word.toLowerCase())
  return parts === undefined || value >= parts ? null : (value / parts) * 100
}

/** "A third of the crop", « un quart des élèves », «ربع المحصول»: a share said without a number; `value` is per cent. */
export interface ShareNamed extends TextSpan {
  readonly value: number
}

export function sharesNamed(text: string, language: string): readonly ShareNamed[] {
  if (!mayNameShare.test(text)) return none
  const pattern = language === 'en' || language === 'fr' || language === 'ar' ? shares[language] : null
  if (pattern === null) return none
  return [...text.matchAll(pattern)].map(({ index, 0: quote, 1: name = '' }) => {
    const start = index + quote.indexOf(name)
    const word = /\p{L}+$/u.exec(name)?.[0].toLowerCase() ?? ''
    return { start, end: start + name.length, value: 100 / (parts.get(word) ?? 1) }
  })
}

const none: readonly ShareNamed[] = []
const mayNameShare = /third|quarter|fifth|tenth|tiers|quart|cinquième|dixième|ثلث|ربع/u

/** Of what is meant: no quarter of an hour, no third party, no quarter-final. */
const shares = {
  en: /(?<!\p{L})((?:a|one|the) (?:third|quarter|fifth|tenth)) of (?:the |all |its |their |our |those |these |\p{Ll}+s(?!\p{L}))/giu,
  fr: /(?<!\p{L})((?:un|le) (?:tiers|quart|cinquième|dixième)) (?:des |de (?:la |l[’']|ses |leurs |nos |ces )|du |d[’']entre )/giu,
  ar: /(?<!\p{L})[وفبل]?(ثلث|ربع) (?:ال(?!نهائي)|\p{L}{3,}(?:ها|هم|هن)(?!\p{L}))/gu,
} as const

const parts: ReadonlyMap<string, number> = new Map([
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['tenth', 10],
  ['tiers', 3],
  ['quart', 4],
  ['cinquième', 5],
  ['dixième', 10],
  ['ثلث', 3],
  ['ربع', 4],
])

const denominators: ReadonlyMap<string, number> = new Map([
  ['thirds', 3],
  ['quarters', 4],
  ['fourths', 4],
  ['fifths', 5],
  ['sixths', 6],
  ['sevenths', 7],
  ['eighths', 8],
  ['ninths', 9],
  ['tenths', 10],
  ['tiers', 3],
  ['quarts', 4],
  ['cinquièmes', 5],
  ['sixièmes', 6],
  ['septièmes', 7],
  ['huitièmes', 8],
  ['neuvièmes', 9],
  ['dixièmes', 10],
  ['أثلاث', 3],
  ['أرباع', 4],
  ['أخماس', 5],
  ['أسداس', 6],
  ['أسباع', 7],
  ['أثمان', 8],
  ['أتساع', 9],
  ['أعشار', 10],
])
