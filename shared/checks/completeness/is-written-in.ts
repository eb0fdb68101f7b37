import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { ordinaryWords } from '#shared/text/ordinary-words.ts'

/** Small words that the lists of running words leave out, because names are made with them. */
const small: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: new Set('on an who it its by for'.split(' ')),
  fr: new Set('le la de et en par sur un il se ce ne pas si ou a à'.split(' ')),
}

/**
 * Whether a text in two languages is, by its running words, written in the one its version is in, the other standing only
 * in parts of it. False also for languages whose words are not known here.
 */
export function isWrittenIn(text: string, own: LanguageTag, other: string): boolean {
  const base = baseLanguage(own)
  if ((base !== 'en' && base !== 'fr') || (other !== 'en' && other !== 'fr')) return false
  let [mine, theirs] = [0, 0]
  for (const [word] of text
    .slice(0, 4_000)
    .toLowerCase()
    .matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const [isMine, isTheirs] = [isRunning(word, base), isRunning(word, other)]
    if (isMine && !isTheirs) mine += 1
    else if (isTheirs && !isMine) theirs += 1
  }
  return mine > 0 && mine >= theirs * 0.4
}

function isRunning(word: string, language: 'en' | 'fr'): boolean {
  return ordinaryWords[language].has(word) || small[language].has(word)
}
