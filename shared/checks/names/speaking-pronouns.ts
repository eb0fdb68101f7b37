import type { LanguageTag } from '#shared/model/language.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import type { Gender } from '#shared/press/person.ts'
import { arabicSpeechForms } from '#shared/press/speech-verbs.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** The pronoun by which a version says who speaks, or in Arabic the verb that holds it. */
export interface SpeakingPronoun extends TextSpan {
  readonly gender: Gender
}

/** "she said", « a-t-elle ajouté », «وأضافت:»: null where nobody is meant by a pronoun alone. */
export function speakingPronoun({ text }: CellText, verb: TextSpan, language: LanguageTag): SpeakingPronoun | null {
  const base = baseLanguage(language)
  if (base === 'ar') return inArabic(text, verb)
  if (base !== 'en' && base !== 'fr') return null
  if (base === 'fr' && ofEitherGender.test(text)) return null
  const from = Math.max(0, verb.start - reach)
  const match = patterns[base].exec(text.slice(from, verb.end + reach))
  const [whole, written = ''] = match ?? []
  if (match === null || whole === undefined || written === '') return null
  const start = from + match.index + whole.indexOf(written)
  return { start, end: start + written.length, gender: /^(?:she|elle)$/iu.test(written) ? 'feminine' : 'masculine' }
}

const reach = 14

const patterns = {
  en: /(?<!\p{L})(he|she)(?:,? \p{Ll}{3,12}ly)? \p{Ll}{3,12}(?!\p{L})|(?<=\p{Ll}{4,12} )(he|she)(?=[.,])/iu,
  fr: /(?:-t-|-)(il|elle)(?!\p{L})|(?<!\p{L})(il|elle) (?:a|avait) /iu,
}

/** « la victime », « la vedette »: she may be a man. */
const ofEitherGender =
  /(?<!\p{L})(?:victime|personne|personnalité|vedette|star|sentinelle|recrue|idole|altesse|excellence|sainteté|majesté)s?(?!\p{L})/iu

/** «وأضافت:», «وردت قائلة:»: nothing stands between the verb and what is said but how it was said. */
function inArabic(text: string, { start, end }: TextSpan): SpeakingPronoun | null {
  if (!/^(?: (?:قائلة|قائلًا|قائلا|مازحًا|مازحة|ضاحكًا|ضاحكة))?\s?:?\s?[«“"]/u.test(text.slice(end, end + 14))) return null
  const folded = foldForSearch(text.slice(start, end), 'ar')
  if (folded.startsWith('قائل'))
    return isBehindVerbAlone(text, start)
      ? { start, end, gender: folded.endsWith('ه') ? 'feminine' : 'masculine' }
      : null
  const bare = [folded, folded.replace(/^[وف](?=\S{2})/u, '')]
  if (bare.some((form) => arabicSpeechForms.masculine.has(form))) return { start, end, gender: 'feminine' }
  return bare.some((form) => arabicSpeechForms.feminine.has(form)) ? { start, end, gender: 'masculine' } : null
}

/** «وردت | قائلة»: the sentence begins with one word, and names nobody. */
export function isBehindVerbAlone(text: string, start: number): boolean {
  return /(?:^|[.!؟\n]\s?)[\u0621-\u0652]{2,12} $/u.test(text.slice(Math.max(0, start - 18), start))
}
