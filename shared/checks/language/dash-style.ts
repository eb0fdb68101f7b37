import { hasMarks, hasPairs, marks, pairs } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { isDash, type Sides, sidesOf } from '#shared/checks/language/hyphen-sides.ts'
import { englishSpeechVerb } from '#shared/checks/language/speech-verbs.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { wordAround } from '#shared/checks/word-around.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { HouseStyle } from '#shared/press/house-style.ts'

/** A hyphen between spaces where a dash is meant, and a dash between a quotation and who said it in English. */
export const dashStyle: CellCheck = {
  id: 'dash-style',
  severity: 'info',
  scope: 'cell',
  look({ cell, language, context }) {
    const mayBe = hasPairs(cell, pairs.spaceThenHyphen | pairs.twoHyphens) || hasMarks(cell, marks.dash)
    if (!mayBe || !/^(?:en|fr|ar)$/.test(baseLanguage(language))) return nothing
    return dashesIn(cell.text, baseLanguage(language), context.house)
  },
}

function* dashesIn(text: string, language: string, { dashes }: HouseStyle): Iterable<Found> {
  const attributions = language === 'en' ? [...attributionsIn(text)] : []
  yield* attributions
  const expected = dashes === 'em' || (dashes === 'any' && text.includes('—') && !text.includes('–')) ? '—' : '–'
  for (const match of text.matchAll(/(?<=[ \u00a0\u202f])-{1,2}(?=[ \u00a0\u202f])|(?<=\p{L})--(?=\p{L})/gu)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (attributions.some((other) => other.start <= span.start && span.start < other.end)) continue
    const sides: Sides = sidesOf(text, span)
    if (!isDash(sides, language)) continue
    yield { ...wordAround(text, span), values: { expected }, fix: { ...span, replacement: expected } }
  }
  if (dashes === 'any') return
  for (const match of text.matchAll(dashes === 'en' ? /—/g : /(?<=\s)–(?=\s)/g)) {
    const span = { start: match.index, end: match.index + 1 }
    if (attributions.some((other) => other.start <= span.start && span.start < other.end)) continue
    yield {
      ...wordAround(text, span),
      values: { found: match[0], expected, context: 'house' },
      fix: /\s/.test(text[span.start - 1] ?? '') ? { ...span, replacement: expected } : null,
    }
  }
}

const attributed = new RegExp(
  `([\\p{L}\\p{N}%)]|[.,!?…])(["”])[ \\u00a0]{0,2}(?:–|—|--?)[ \\u00a0]{0,2}(${englishSpeechVerb})(?!\\p{L})`,
  'gu',
)

/** `creativity” – said` → `creativity,” said`. */
function* attributionsIn(text: string): Iterable<Found> {
  if (!/["”][ \u00a0]{0,2}[–—-]/.test(text)) return
  for (const match of text.matchAll(attributed)) {
    const [whole, last = '', quote = '', verb = ''] = match
    const [start, end] = [match.index, match.index + whole.length]
    const ending = last === '.' ? ',' : /[,!?…]/.test(last) ? last : `${last},`
    yield {
      ...wordAround(text, { start, end }),
      values: { verb, context: 'attribution' },
      fix: { start, end, replacement: `${ending}${quote} ${verb}` },
    }
  }
}
