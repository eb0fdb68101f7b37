import { withoutAddresses, wordCensus } from '#shared/checks/word-census.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { isPostalLine } from '#shared/press/postal-line.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { languageOf } from '#shared/text/language-of.ts'

interface Pair {
  readonly source: string
  readonly sourceLanguage: LanguageTag
  readonly target: string
  readonly targetLanguage: LanguageTag
  /** A headline may have capitals throughout, and is more than a name all the same. */
  readonly isHeadline: boolean
}

/** How many words that are not names a text must have before it can be called untranslated. */
const fewestWords = 4
/** Enough to know it by. */
const mostRead = 20_000

/**
 * Whether the target is the source left as it was: the same words in the same order, or words of which most stand in
 * the source and which are in the source's language. Names, addresses, figures and acronyms alone are never untranslated.
 */
export function isUntranslated({ sourceLanguage, targetLanguage, isHeadline, ...texts }: Pair): boolean {
  const [source, target] = [texts.source.slice(0, mostRead), texts.target.slice(0, mostRead)]
  if (baseLanguage(sourceLanguage) === baseLanguage(targetLanguage)) return false
  if (target.length < 12 || source.length < 12 || !soundsAlike(source, target)) return false
  const targetWords = wordsOf(target)
  if (targetWords.length < 3) return false
  const sourceWords = wordsOf(source)
  const sourceSet = new Set(sourceWords)
  const shared = targetWords.reduce((count, word) => count + (sourceSet.has(word) ? 1 : 0), 0)
  if (shared < targetWords.length * 0.6) return false
  const isEqual =
    sourceWords.length === targetWords.length && sourceWords.every((word, index) => word === targetWords[index])
  if (isHeadline && isEqual && targetWords.length >= 5) return true
  if (isListOfWorks(target, sourceLanguage) || isPostalLine(target)) return false
  const { ordinary, telling } = wordCensus(target, sourceLanguage)
  if (telling < 2 || ordinary < 3) return false
  if (ordinary >= fewestWords && isEqual) return true
  const detected = languageOf(target)
  return detected.language === baseLanguage(sourceLanguage) && detected.confidence >= 0.5
}

const quoted = /«[^«»]{1,200}»|“[^“”]{1,200}”|"[^"\n]{1,200}"/gu
const longestTitle = 12

/** « Programme : Aya Sow, « … » ; Karim Saad, « … » »: titles of works and who made them are the same in every language. */
function isListOfWorks(text: string, language: LanguageTag): boolean {
  if (!/[«“"]/u.test(text)) return false
  const titles = text.match(quoted) ?? []
  if (titles.length < 2 || titles.some((title) => !isTitle(title.slice(1, -1).trim()))) return false
  const { ordinary, telling } = wordCensus(text.replace(quoted, ' '), language)
  return ordinary <= 3 && telling <= 1
}

/** Speech ends with a mark, or goes on. */
function isTitle(words: string): boolean {
  return !/[.,!?…]$/u.test(words) && words.split(/\s+/u).length <= longestTitle
}

/** A quick look at some of the first words that are no names: a translation shares few of them with its source. */
function soundsAlike(source: string, target: string): boolean {
  if (source === target) return true
  let seen = 0
  let shared = 0
  for (let at = 0; at < target.length && at < 400 && seen < 12; ) {
    const end = target.indexOf(' ', at)
    const word = target.slice(at, end < 0 ? target.length : end)
    at += word.length + 1
    if (word.length < 4 || !isLowerCase(word.charCodeAt(0))) continue
    seen += 1
    if (source.includes(word)) shared += 1
  }
  return seen < 3 || shared >= seen * 0.4
}

/** A small letter, or a letter of a script without capitals. */
function isLowerCase(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff) || code >= 0x0600
}

function wordsOf(text: string): readonly string[] {
  return foldForSearch(withoutAddresses(text), 'en').match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
}
