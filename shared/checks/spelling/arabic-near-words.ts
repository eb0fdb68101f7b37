import { institutionMeant } from '#shared/checks/spelling/arabic-institutions.ts'
import { changedOver } from '#shared/checks/spelling/changed-over.ts'

/**
 * The words one slip of the finger away from an unknown Arabic word: a letter struck twice, two letters changed over, one
 * put for another of the same shape. Arabic makes a word of almost any three letters, and names have no capital: only
 * words of some length that show by article or ending that they are no names are asked, their joined letters are left, and
 * what was meant must have a shape that names and words of other languages do not take.
 */
export function nearInArabic(word: string, isKnown: KnowsWord): readonly string[] {
  const spoken = withoutWrittenAlef(word)
  if (spoken !== null) return [spoken]
  const from = front.exec(word)?.[0].length ?? 0
  const hasArticle = word.charAt(from - 1) === 'ل'
  const struckTwice = looksInflected.test(word) ? knownAmong(doubled(word, hasArticle ? from : from + 1), isKnown) : []
  if (struckTwice.length > 0) return struckTwice
  const stem = word.slice(from)
  const sounded = stem.length >= 5 || hasArticle ? knownAmong(soundedAlike(word), isKnown) : []
  if (sounded.length > 0) return sounded
  const institution = institutionMeant(stem, hasArticle)
  if (institution !== null) return [word.slice(0, from) + institution]
  if (stem.length < 6 || isOfKnownVerb(stem, isKnown)) return []
  const shape = hasArticle ? unmistakable : unmistakableAlone
  const near = knownAmong([...changedOver(word, from), ...mistaken(word, from)], isKnown)
  const isLikely = (meant: string): boolean => shape.test(meant.slice(from)) || isAdjectiveOfNoun(word, meant, isKnown)
  return near.length === 1 && near.every(isLikely) ? near : []
}

type KnowsWord = (word: string) => boolean

/** The article before a word of some length, or an ending of nouns and adjectives. */
const looksInflected = /^(?:[وفبك]?ال|لل).{5,}$|^.{4,}(?:ات|ية|ين|ون|ة)$/u

/** The conjunction and the article; a preposition alone may be a letter of the word. */
const front = /^[وف]?(?:[بك]?ال|لل|)/u

/** «استثمار», «مستشفى» */
const unmistakableAlone = /^(?:است|مست).{3,}$/u
/** The same; «مشاركين», «مؤسسات»; «محافظة»; «اجتماع», «انسحاب», «إعلانات», «تنظيم». */
const unmistakable =
  /^(?:(?:است|مست).{3,}|م.{3,}(?:ات|ين|ون)|م.ا.[^ي]ة|(?:ا.ت|ان.).ا.(?:ات|ية|ي)?|إ..ا.(?:ات|ية)|ت..ي.ات)$/u

function knownAmong(words: Iterable<string>, isKnown: KnowsWord): readonly string[] {
  return [...new Set(words)].filter(isKnown)
}

function* doubled(word: string, from: number): Iterable<string> {
  for (let at = from; at + 1 < word.length; at += 1)
    if (word.charAt(at) === word.charAt(at + 1)) yield word.slice(0, at) + word.slice(at + 1)
}

/** «الضروف»: ض and ظ, which sound alike to most who write them. */
function* soundedAlike(word: string): Iterable<string> {
  for (let at = 0; at < word.length; at += 1) {
    const other = { ض: 'ظ', ظ: 'ض' }[word.charAt(at)]
    if (other !== undefined) yield word.slice(0, at) + other + word.slice(at + 1)
  }
}

/** «جامعبة» for «جامعية»: an adjective in ـية, made of a noun that is known too, hit one key beside the ي. */
function isAdjectiveOfNoun(word: string, meant: string, isKnown: KnowsWord): boolean {
  const noun = /^(.{3,})ية$/u.exec(meant)?.[1]
  return noun !== undefined && word === `${noun}بة` && (isKnown(`${noun}ة`) || isKnown(noun))
}

/** Letters told apart by their dots alone. */
const shapes = ['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق']

function* mistaken(word: string, from: number): Iterable<string> {
  for (let at = from; at < word.length; at += 1) {
    const letter = word.charAt(at)
    for (const other of shapes.find((shape) => shape.includes(letter)) ?? '')
      if (other !== letter) yield word.slice(0, at) + other + word.slice(at + 1)
  }
}

/** A noun that was made of a verb the dictionary knows is younger than the dictionary («الاحترار»). */
function isOfKnownVerb(stem: string, isKnown: KnowsWord): boolean {
  const [, before, last] = /^ا(.{2,4})ا(.)(?:ة|ات|ي|ية)?$/u.exec(stem) ?? []
  return before !== undefined && last !== undefined && isKnown(`ي${before}${last}`)
}

/** «لاكن», «هاذا», «ذالك»: words whose long a is not written, and «اللذي», «اللتي» with the lam of the plural. */
function withoutWrittenAlef(word: string): string | null {
  const [, joined = '', rest = ''] = /^([وف]?[بكل]?)(.*)$/u.exec(word) ?? []
  for (const [before, stem] of [
    ['', word],
    [joined, rest],
  ] as const) {
    if (/^(?:لاكن|هاذ|ها?ؤلا|ذال|هاكذا)/u.test(stem) || relative.test(stem)) {
      const meant = stem.replace(relative, 'ال$1').replace(/^(ل|ه|ذ)ا/u, '$1')
      if (unwritten.test(meant)) return before + meant
    }
  }
  return null
}

const relative = /^الل(ذي|تي|ذين)$/u
const unwritten = /^(?:لكن(?:ه|ها|هم|نا|ني|ك)?|هذ(?:ا|ه|ان|ين)|هؤلاء|هكذا|ذلك|ذلكم|ال(?:ذي|تي|ذين))$/u
