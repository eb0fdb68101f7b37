import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { isFunctionWord } from '#shared/terms/function-words.ts'

/** Both abbreviations are given, the text says that it is another language's, or it belongs to a name or a quoted title. */
export function isMeantAsForeign(
  span: TextSpan,
  own: { readonly text: string },
  text: string,
  language: LanguageTag,
): boolean {
  if (isOtherWord(own.text, span, text)) return true
  const before = text.slice(Math.max(0, span.start - reach), span.start)
  const after = text.slice(span.end, span.end + reach)
  return announced.test(before) || announced.test(after) || isPartOfName(before, after, language)
}

/** What the version says itself stands in the text, and not only as the name that the abbreviation in brackets is of. */
function isOtherWord(own: string, { start, end }: TextSpan, text: string): boolean {
  const before = text.slice(0, start)
  const name = `${own} (`
  return (before.endsWith(name) ? before.slice(0, -name.length) : before).includes(own) || text.slice(end).includes(own)
}

const reach = 40

const announced =
  /\b(?:anglais|français|english|french|sigle|acronyme?|abréviation|abbreviat|initiales)|الإنجليزية|الانجليزية|الفرنسية|اختصار/iu

/** “UN News”, “Amnesty UK”: a word with a capital beside it, but for one that starts a sentence or is a title. */
function isPartOfName(before: string, after: string, language: LanguageTag): boolean {
  const next = /^[ \u00a0](\p{Lu}[\p{L}\p{M}]*)/u.exec(after)?.[1]
  if (next !== undefined && !(baseLanguage(language) === 'en' && offices.has(next))) return true
  const previous = /(^|[^\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’-]*)[ \u00a0]$/u.exec(before)
  if (previous?.[2] === undefined) return false
  const startsSentence = /(?:^|[.!?…:«“"(\n–—-])[\s\u00a0]*$/u.test(
    before.slice(0, previous.index + (previous[1] ?? '').length),
  )
  return !startsSentence && !isFunctionWord(previous[2].toLowerCase(), language)
}

const offices = new Set(
  'Secretary Director Member Members General Security Human High Resident Special Deputy President Executive Country Regional Charter Envoy Under'.split(
    ' ',
  ),
)

/** Neither in brackets or quotation marks nor beside another word in Latin letters. */
export function standsAlone({ start, end }: TextSpan, text: string): boolean {
  return (
    !/[(["“«‘:\p{Script=Latin}ـ][\s\u00a0]?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\s\u00a0]?[)\]"”»’\p{Script=Latin}\d]/u.test(text.slice(end, end + 2))
  )
}
