import type { CellReader } from '#shared/checks/check.ts'
import { wrongLanguageOf } from '#shared/checks/completeness/lang-wrong.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { rememberedBySpeller } from '#shared/checks/spelling/remembered-by-speller.ts'
import { type Slip, slipOf } from '#shared/checks/spelling/slip-of.ts'
import type { TermOccurrence } from '#shared/model/finding.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { isWrittenInPlaceName } from '#shared/press/places.ts'
import { overlap } from '#shared/text/overlap.ts'
import { rememberedByWord, type WordForm } from '#shared/text/words-in.ts'

/** A word that no dictionary of its language knows, and what is wrong with it where that can be told. */
export interface StrangeWord extends TextSpan {
  readonly word: string
  readonly slip: Slip | null
}

const none: readonly StrangeWord[] = []

/**
 * The unknown words of a cell: none inside addresses, figures, glossary terms and confirmed names, none in another
 * script than the version's, and none at all in a text that is in another language.
 */
export const strangeWords: CellReader<readonly StrangeWord[]> = (cell, language, context) => {
  const isUnknown = unknownBy(context.speller, baseLanguage(language))
  if (isUnknown === null) return none
  const { text } = cell
  const { forms, starts, ends } = context.read(readWords, cell, language)
  let found: StrangeWord[] | null = null
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index]
    if (form === undefined || !isUnknown(form)) continue
    const whole = compoundAt(text, starts[index] ?? 0, ends[index] ?? 0)
    if (found?.[found.length - 1]?.end === whole.end) continue
    if (context.speller.knows(text.slice(whole.start, whole.end), language) !== false) continue
    const span = withoutElision(text, whole, language)
    const word = text.slice(span.start, span.end)
    if (span !== whole && context.speller.knows(word, language) !== false) continue
    if (isWithin(span, context.tokens(cell, language)) || isWrittenSo(context.termsIn(cell, language), span, word))
      continue
    if (isNamed(word, language, context.entities) || isBrokenOff(text, span)) continue
    found ??= []
    found.push({ ...span, word, slip: slipOf(word, language, context.speller) })
  }
  return found === null || context.read(wrongLanguageOf, cell, language) !== null ? none : found
}

type Verdict = (form: WordForm) => boolean

/** Null where there is no dictionary. */
const unknownBy = rememberedBySpeller((speller, base): Verdict | null => {
  if (speller.knows('a', base) === null) return null
  const arabic = base === 'ar'
  return rememberedByWord((form) => {
    const { written, shape } = form
    if (shape === 'digits' || shape === 'other' || (shape === 'arabic') !== arabic) return false
    return speller.knows(written, base) === false && !(arabic && isWrittenInPlaceName(form))
  })
})

/** An apostrophe or a hyphen. */
function isJoint(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2d || code === 0x2010 || code === 0x2011
}

const joint = /[\p{L}\p{M}\u0640]+[’'ʼ\u2010\u2011-]$/u
const jointAfter = /^[’'ʼ\u2010\u2011-][\p{L}\p{M}\u0640]+/u
const longestPart = 40

/** `aujourd’hui`, `co-organisé`: the whole of what apostrophes and hyphens hold together. */
function compoundAt(text: string, start: number, end: number): TextSpan {
  if (!isJoint(text.charCodeAt(start - 1)) && !isJoint(text.charCodeAt(end))) return { start, end }
  let [from, to] = [start, end]
  for (let parts = 0; parts < 6; parts += 1) {
    const before = joint.exec(text.slice(Math.max(0, from - longestPart), from))
    if (!before) break
    from -= before[0].length
  }
  for (let parts = 0; parts < 6; parts += 1) {
    const after = jointAfter.exec(text.slice(to, to + longestPart))
    if (!after) break
    to += after[0].length
  }
  return { start: from, end: to }
}

/** `gÃ©ologues`, `countryâ€™s`: what wrong decoding left of a word is told as that. */
function isBrokenOff(text: string, { start, end }: TextSpan): boolean {
  return misread.test(text.slice(Math.max(0, start - 2), start)) || misread.test(text.slice(end - 1, end + 1))
}

/** Two bytes of UTF-8 read as two letters of Windows-1252. */
const misread = /[ÃÂâØÙ][\u0080-\u00bf€‚-›™œžŸ]/u

const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ](?=\p{L}{2})/iu

/** « d’acceuil »: what is spelled is the word behind the apostrophe. */
function withoutElision(text: string, span: TextSpan, language: LanguageTag): TextSpan {
  if (baseLanguage(language) !== 'fr') return span
  const elided = elision.exec(text.slice(span.start, span.end))
  return elided === null ? span : { start: span.start + elided[0].length, end: span.end }
}

function isWithin({ start, end }: TextSpan, spans: readonly TextSpan[]): boolean {
  return spans.some((span) => overlap(span, { start, end }))
}

function isNamed(
  word: string,
  language: LanguageTag,
  entities: Parameters<typeof strangeWords>[2]['entities'],
): boolean {
  return entities.some((entity) => {
    const names = entity.names[language]
    return names !== undefined && [names.full, ...names.short, ...names.former].some((name) => name.includes(word))
  })
}

/** Whether a glossary writes the word so. A term that is found although its accents are missing is no excuse. */
export function isWrittenSo(terms: readonly TermOccurrence[], { start, end }: TextSpan, word: string): boolean {
  return terms.some((found) => overlap(found, { start, end }) && found.term.includes(word))
}
