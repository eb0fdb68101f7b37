import {
  arabicPairs,
  englishClasses,
  englishPairs,
  frenchClasses,
  frenchPairs,
} from '#shared/checks/spelling/two-spellings.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/** A word that is spelled in two ways, and how it is spelled here. */
export interface SpelledWord {
  readonly word: string
  readonly spelling: string
  /** What the language joins before and behind the spelling, where it joins anything: «وال», «ين». */
  readonly joined?: readonly [before: string, behind: string]
  /** A whole class of words is spelled alike: its name, and this word as the other spelling has it, where that is in doubt. */
  readonly system?: { readonly word: string; readonly otherwise?: string }
}

/** Words with two accepted spellings. Inflected forms share the word: `organises`, `organized`, «المسئولين». */
export function variantOf(written: string, base: LanguageTag): SpelledWord | null {
  if (written.length < 3 || written.length > 30) return null
  if (base === 'ar') return inArabic(written)
  const listed = lists[base]?.get(written.toLowerCase())
  if (listed !== undefined) return listed
  return base === 'en' ? britishOrAmerican(written) : null
}

/** `-ise`/`-ize`: lower case only, for a name keeps its spelling; never `advise`, `exercise`, `size`. */
function britishOrAmerican(written: string): SpelledWord | null {
  const match = /^(\p{Ll}{3,})(is|iz)(e|es|ed|ing|ation|ations|er|ers)$/u.exec(written)
  if (!match) return null
  const [, stem = '', mark = '', ending = ''] = match
  if (alwaysS.test(`${stem}ise`)) return null
  const otherwise = stem + (mark === 'is' ? 'iz' : 'is') + ending
  return { word: `${stem}ise`, spelling: mark, joined: [stem, ending], system: { word: '-ise', otherwise } }
}

const alwaysS =
  /^(?:adv|adverti|appr|apprai|advert|ari|chast|circumc|compr|comprom|conc|dem|desp|dev|disgu|enterpr|enfranch|exc|exerc|expert|franch|improv|inc|merchand|otherw|prem|prem|prom|prec|pra|ra|rev|superv|surm|surpr|telev|treat|likew|no|no|po|prom|cru|bru|disenfranch|mer|wi)ise$/u

const lists: Readonly<Record<LanguageTag, ReadonlyMap<string, SpelledWord>>> = {
  en: new Map([...listOf(englishPairs), ...listOfClasses(englishClasses)]),
  fr: new Map([...listOf(frenchPairs), ...listOfClasses(frenchClasses)]),
}

const arabicStems = listOf(arabicPairs)

const front = /^[وف]?(?:[بكل]?(?:ال)?|لل)$/u
const ending = /^(?:ا|ة|ات|ان|ون|ين|و|ي|ية|يات|يا|يتها|يته|يتهم|تها|ته|تهم|ه|ها|هم|هن|نا)?$/u

function inArabic(written: string): SpelledWord | null {
  const plain = written.replace(/[\u064b-\u0652]/gu, '')
  for (let from = 0; from <= 4 && from < plain.length - 2; from += 1) {
    if (!front.test(plain.slice(0, from))) continue
    for (let to = plain.length; to >= from + 3; to -= 1) {
      const found = arabicStems.get(plain.slice(from, to))
      if (found === undefined || !ending.test(plain.slice(to))) continue
      return { ...found, joined: [plain.slice(0, from), plain.slice(to)] }
    }
  }
  return null
}

function listOf(pairs: string): ReadonlyMap<string, SpelledWord> {
  const list = new Map<string, SpelledWord>()
  for (const pair of wordsOf(pairs)) {
    const spellings = pair.split('/')
    for (const spelling of spellings)
      list.set(spelling, { word: asOne(spellings[0] ?? spelling), spelling: asOne(spelling) })
  }
  return list
}

/** « plates-formes » is spelled as « plate-forme » is. */
function asOne(spelling: string): string {
  return spelling.replace(/s(?=-|$)/gu, '')
}

/** Every stem of a line with each spelling of what follows, and each ending: `harb`, `our` or `or`, `s`. */
function listOfClasses(lines: string): ReadonlyMap<string, SpelledWord> {
  const list = new Map<string, SpelledWord>()
  for (const line of lines.trim().split('\n')) {
    const [stems = '', spellings = '', endings = '', system] = line.trim().split('|')
    const [one = '', other = ''] = spellings.split('/')
    for (const stem of stems.split(',')) {
      for (const ending of endings.split(',')) {
        for (const spelling of [one, other]) {
          const word = { word: stem + one, spelling, joined: [stem, ending] as const }
          list.set(stem + spelling + ending, system === undefined ? word : { ...word, system: { word: system } })
        }
      }
    }
  }
  return list
}
