import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/**
 * Under what a word of a text is looked up in lexicons, the likeliest first: without inflection, accents and what
 * Arabic joins to it. More than one where the letters leave it open («وزير» is a minister, or «and» and another word).
 * Words that share a stem are taken for one word, so a stem need not be one that a dictionary would print.
 */
export function stemsForAlignment(word: string, language: LanguageTag): readonly string[] {
  return stemsOfFolded(foldForSearch(word, language), baseLanguage(language))
}

/** The same for a word that is folded already. */
export function stemsOfFolded(folded: string, language: string): readonly string[] {
  if (isArabicLetter(folded.charCodeAt(0))) return arabicStems(folded)
  if (language === 'fr') return [frenchStem(folded)]
  return [language === 'en' ? englishStem(folded) : folded.slice(0, 6)]
}

function isArabicLetter(code: number): boolean {
  return code >= 0x0620 && code <= 0x06ff
}

const longestStem = 7

function englishStem(word: string): string {
  let stem = word
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`
  else if (stem.length > 3 && stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1)
  for (const ending of englishEndings) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 3) {
      stem = stem.slice(0, -ending.length)
      break
    }
  }
  return undoubled(stem).slice(0, longestStem)
}

const englishEndings = ['ingly', 'edly', 'ing', 'ed', 'er', 'est', 'ly', 'or', 'y', 'e']

/** `stopp(ed)` → `stop`; a final y or i is one letter. */
function undoubled(stem: string): string {
  const last = stem.length - 1
  if (last > 2 && stem[last] === stem[last - 1] && !'aeiou'.includes(stem.charAt(last))) return stem.slice(0, -1)
  return last > 2 && (stem.endsWith('i') || stem.endsWith('e')) ? stem.slice(0, -1) : stem
}

function frenchStem(word: string): string {
  let stem = word
  if (stem.length > 4 && stem.endsWith('aux')) stem = `${stem.slice(0, -2)}l`
  else if (stem.length > 3 && /[sx]$/.test(stem)) stem = stem.slice(0, -1)
  for (const ending of frenchEndings) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 3) {
      stem = stem.slice(0, -ending.length)
      break
    }
  }
  return undoubled(stem).slice(0, longestStem)
}

const frenchEndings = [
  'issement',
  'issant',
  'issent',
  'issait',
  'eraient',
  'erait',
  'eront',
  'aient',
  'euse',
  'ement',
  'eurs',
  'erent',
  'ante',
  'ment',
  'ant',
  'ent',
  'ait',
  'era',
  'eur',
  'ion',
  'ive',
  'if',
  'iez',
  'ons',
  'ee',
  'er',
  'ez',
  'ir',
  'it',
  'ie',
  'e',
  'a',
  'i',
]

function arabicStems(word: string): readonly string[] {
  const stems: string[] = []
  const add = (part: string) => {
    const stem = withoutEnding(part)
    if (!stems.includes(stem)) stems.push(stem)
  }
  const bare = withoutArticle(word)
  if (bare !== word) {
    add(bare)
    return stems
  }
  add(word)
  let rest = word
  if (/^[وف]/.test(rest) && rest.length > 3) {
    rest = rest.slice(1)
    add(rest)
  }
  if (/^[بكل]/.test(rest) && rest.length > 3) add(rest.slice(1))
  else if (/^س[يتنا]/.test(rest) && rest.length > 4) add(rest.slice(1))
  return stems
}

function withoutArticle(word: string): string {
  const match = /^(?:[وف]?[بك]?ال|[وف]?لل)/.exec(word)
  if (match === null || word.length - match[0].length < 2) return word
  return word.slice(match[0].length)
}

const arabicEndings = [
  'هما',
  'تها',
  'تهم',
  'ها',
  'هم',
  'هن',
  'نا',
  'كم',
  'تين',
  'ات',
  'ون',
  'ين',
  'ان',
  'وا',
  'يه',
  'ته',
  'ه',
  'ي',
  'ت',
  'ا',
]

function withoutEnding(word: string): string {
  for (const ending of arabicEndings) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, -ending.length)
  }
  return word
}
