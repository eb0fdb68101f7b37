import type { TextSpan } from '#shared/model/release-text.ts'
import { sayingVerbs, speechVerbs } from '#shared/press/speech-verbs.ts'
import { foldForSearch } from '#shared/text/fold.ts'

interface Attribution {
  readonly verb: TextSpan | null
  /** The stretch around the quotation in which the speaker stands: the verb's own, or that within the quotation. */
  readonly regions: readonly TextSpan[]
}

const reach = 80

/** The verb of saying nearest to a quotation: behind it, before it, or inside it («…, a déclaré X, …»). */
export function attributionOf(
  text: string,
  { start, end }: TextSpan,
  quoted: readonly TextSpan[],
  language: 'en' | 'fr' | 'ar',
): Attribution {
  const next = quoted.find((other) => other.start >= end)
  const before = quoted.findLast((other) => other.end <= start)
  const after = {
    start: end,
    end: sentenceEnd(text, end, Math.min(text.length, end + reach + 40, next?.start ?? text.length)),
  }
  const ahead = { start: sentenceStart(text, Math.max(0, start - reach - 40, before?.end ?? 0), start), end: start }
  const verbs = [
    ...verbsIn(text, after, language).map((verb) => ({ verb, region: after, distance: verb.start - end })),
    ...verbsIn(text, ahead, language).map((verb) => ({ verb, region: ahead, distance: start - verb.end })),
  ].filter(({ distance }) => distance <= reach)
  verbs.sort((one, other) => one.distance - other.distance)
  const nearest = verbs[0]
  const inside = quoted
    .filter((piece) => piece.start >= start && piece.end <= end)
    .map((piece) => inciseIn(text, piece, language))
    .find((incise) => incise !== null)
  const between = quoted.some((piece) => piece.start === start) ? verbBetween(text, start, end, quoted, language) : null
  if (between !== null) return { verb: between.verb, regions: [between.region] }
  if (inside) return { verb: inside.verb, regions: [inside.region] }
  if (nearest !== undefined) return { verb: nearest.verb, regions: [nearest.region] }
  const behindComma = verbBehindComma(text, after, language)
  return behindComma === null ? { verb: null, regions: [] } : { verb: behindComma, regions: [after] }
}

/**
 * « …», a promis X », “…,” announced X, “…,” X announced: verbs that go with titles too, which a comma between the marks and
 * the verb parts from what was said.
 */
function verbBehindComma(text: string, after: TextSpan, language: 'en' | 'fr' | 'ar'): TextSpan | null {
  if (language === 'ar') return null
  const isApart = language === 'fr' || /[,!?]["”’]?$/u.test(text.slice(Math.max(0, after.start - 2), after.start))
  const match = isApart ? behindComma[language].exec(text.slice(after.start, after.start + 90)) : null
  const verb = match?.[1] ?? ''
  if (match === null || !speechVerbs[language].has(foldForSearch(verb, language))) return null
  const start = after.start + match[0].length - verb.length
  return { start, end: start + verb.length }
}

const behindComma = {
  en: /^ (?:(?:he|she|they) |the (?:\p{Ll}[\p{Ll}’'-]{1,20} ){1,4}|(?:\p{Lu}[\p{L}\p{M}’'.-]{0,20} ){1,4})?(\p{Ll}{4,14})(?=[ .,;])/u,
  fr: /^ ?, (?:(?:a|ont|avait|avaient) (?:\p{Ll}{2,12}ment )?)?(\p{Ll}{3,14})(?=[ -])/u,
}

/** Between two pieces of one speech. */
function verbBetween(
  text: string,
  start: number,
  end: number,
  quoted: readonly TextSpan[],
  language: 'en' | 'fr' | 'ar',
) {
  const pieces = quoted.filter((piece) => piece.start >= start && piece.end <= end)
  for (let index = 1; index < pieces.length; index += 1) {
    const region = { start: pieces[index - 1]?.end ?? start, end: pieces[index]?.start ?? end }
    const verb = verbsIn(text, region, language)[0]
    if (verb !== undefined) return { verb, region }
  }
  return null
}

function verbsIn(text: string, { start, end }: TextSpan, language: 'en' | 'fr' | 'ar'): readonly TextSpan[] {
  const verbs: TextSpan[] = []
  const words = /[\p{L}\p{M}]+/gu
  for (const match of text.slice(start, end).matchAll(words)) {
    const folded = foldForSearch(match[0], language)
    const known = sayingVerbs[language]
    if (known.has(folded) || (language === 'ar' && /^[وف]/.test(folded) && known.has(folded.slice(1))))
      verbs.push({ start: start + match.index, end: start + match.index + match[0].length })
  }
  return verbs
}

const incise =
  /,\s(?:(?:a|ont|avait|aurait)(?:-t-(?:il|elle|on))?\s(?:\p{Ll}{2,12}ment\s|aussi\s|encore\s|alors\s)?)?(\p{Ll}{3,14})(?:-t-(?:il|elle)|-(?:il|elle))?[\s,]/gu

/** « …, a déclaré X, … »: French puts who speaks into the quotation. */
function inciseIn(text: string, { start, end }: TextSpan, language: 'en' | 'fr' | 'ar') {
  if (language !== 'fr') return null
  for (const match of text.slice(start, Math.min(end, start + 3000)).matchAll(incise)) {
    const verb = match[1] ?? ''
    if (!sayingVerbs.fr.has(foldForSearch(verb, 'fr')) || !/^,\s(?:a|ont|avait|aurait)|-(?:il|elle)/.test(match[0]))
      continue
    const at = start + match.index + match[0].indexOf(verb)
    const comma = text.indexOf(',', at)
    const stop = comma < 0 || comma > at + 120 ? Math.min(end, at + 120) : comma
    return { verb: { start: at, end: at + verb.length }, region: { start: start + match.index, end: stop } }
  }
  return null
}

/** Up to the full stop that ends the sentence; full stops of `Ms.` and `H.E.` do not. */
function sentenceEnd(text: string, from: number, to: number): number {
  for (let index = from; index < to; index += 1) if (endsSentence(text, index)) return index
  return to
}

function sentenceStart(text: string, from: number, to: number): number {
  for (let index = to - 1; index >= from; index -= 1) if (endsSentence(text, index)) return index + 1
  return from
}

function endsSentence(text: string, index: number): boolean {
  const mark = text.charAt(index)
  if (mark === '\n' || mark === '!' || mark === '?' || mark === '؟') return true
  if (mark !== '.') return false
  if (!/\s/.test(text.charAt(index + 1)) && index + 1 < text.length) return false
  return /[\p{L}\p{N}]{4}$|[\u0621-\u0652]{2}$|[\p{N})»”"]$/u.test(text.slice(Math.max(0, index - 5), index))
}
