import { languageMeant, languageOfName, languageOfTag } from '#engine/glossaries/tables/language-names.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** The language that the heading of a column names: «French», «EN», «Texte arabe», «النص العربي», «ar-MA (target)». */
export function headingLanguage(heading: string): LanguageTag | null {
  const whole = languageMeant(heading)
  if (whole !== null) return whole
  for (const word of heading.split(/[\s()[\]{}:/,;·|–—_]+/u)) {
    // A tag among words is written in capitals, or «as of» would name Assamese.
    const tag = /^[A-Z]{2}$|^[a-z]{2}-[A-Z]{2}$/u.test(word) ? languageOfTag(word.replace(/^[A-Z]{2}$/u, lower)) : null
    const named = tag ?? languageOfName(word) ?? languageOfName(`${word}ة`) ?? feminine(word)
    if (named !== null) return named
  }
  return null
}

function lower(tag: string): string {
  return tag.toLowerCase()
}

/** « la version française », « version anglaise »: languages are named in the masculine. */
function feminine(word: string): LanguageTag | null {
  const masculine = word.replace(/(?<=.{3})e$/iu, '')
  return masculine === word ? null : languageOfName(masculine)
}
