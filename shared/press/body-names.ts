// The proper names of bodies in a text, as sequences of word stems that can be compared.
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { smallWords } from '#shared/press/acronym-letters.ts'
import { clauseWords } from '#shared/press/enumeration-words.ts'
import { nameStem } from '#shared/press/name-stems.ts'
import { arabicStemsOf } from '#shared/text/arabic-stems.ts'
import { rememberedByWord, type WordForm, type Words, wordsIn } from '#shared/text/words-in.ts'

/** A stretch of words that holds the name of a body; where the name ends is for the comparison to say. */
export interface BodyName extends TextSpan {
  /** What is compared, the head among it; in French and Arabic the head comes first. */
  readonly stems: readonly string[]
  /** The place of each stem among the words of the cell. */
  readonly places: readonly number[]
  readonly words: Words
  /** The place of the head in `stems`. */
  readonly head: number
  /** Of all stems: the same for the same stretch. */
  readonly hash: number
  /** A bracket follows, in which an acronym may stand. */
  readonly isFollowedByBracket: boolean
}

/** The names of bodies in a text, those of a head alone ("the Organization") left out. */
export function bodyNamesIn(
  text: string,
  words: Words,
  language: LanguageTag,
  headOf: HeadOf = headFact,
): readonly BodyName[] {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return none
  let names: BodyName[] | null = null
  for (let index = 0; index < words.forms.length; index += 1) {
    const form = words.forms[index]
    if (form === undefined || headOf(form) === '') continue
    const name = base === 'en' ? nameAround(text, words, index) : nameFrom(text, words, index, base)
    if (name === null) continue
    ;(names ??= []).push(name)
    // An English name may hold two heads; in French and Arabic a body within a name has a name of its own.
    if (base === 'en') index = Math.max(index, name.places.at(-1) ?? index)
  }
  return names ?? none
}

const none: readonly never[] = []

/** The name of a body written down alone, as it is compared; null where it has no head that is known. */
export function bodyNameOf(text: string, base: 'en' | 'fr' | 'ar'): BodyName | null {
  const words = wordsIn(text)
  const head = words.forms.findIndex(isHead)
  if (head < 0) return null
  return base === 'en' ? nameAround(text, words, head) : nameFrom(text, words, head, base)
}

/** Heads of bodies of which there is one of a name; ministries, offices and departments come in families. */
const heads: ReadonlySet<string> = new Set(
  `organization organisation agency agence council conseil fund fonds bank banque union league ligue association
   federation foundation fondation alliance network reseau commission committee comite centre center institute institut
   منظمه وكاله مجلس صندوق بنك اتحاد رابطه جمعيه مؤسسه تحالف شبكه لجنه هيئه مفوضيه مركز معهد`.split(/\s+/),
)

/** The head that a word is, without what Arabic joins before it; empty where it is none. */
export type HeadOf = (form: WordForm) => string

/** Finds those of the given heads, folded, that are written as the heads of names. */
export function headsAmong(wanted: { has(head: string): boolean }): HeadOf {
  return rememberedByWord(({ folded, shape, written }) => {
    if (shape === 'capital' || shape === 'caps') return wanted.has(folded) ? folded : ''
    if (shape !== 'arabic') return ''
    for (const { stem } of arabicStemsOf({ folded, written })) {
      if (wanted.has(stem)) return stem
      if (stem.startsWith('ال') && wanted.has(stem.slice(2))) return stem.slice(2)
    }
    return ''
  })
}

const headFact = headsAmong(heads)

function isHead(form: WordForm): boolean {
  return headFact(form) !== ''
}

/** The stem of a head without what Arabic joins before it. */
export function headStem(form: WordForm): string {
  const head = headFact(form)
  return head === '' ? nameStem(form) : head.replace('organisation', 'organization').replace('centre', 'center')
}

const mostStems = 9

/** French and Arabic: the head and what qualifies it, up to the next mark, clause or circumstance. */
function nameFrom(text: string, words: Words, head: number, base: 'fr' | 'ar'): BodyName | null {
  const form = words.forms[head]
  if (form === undefined) return null
  const stems = [headStem(form)]
  const places = [head]
  for (let index = head + 1; index < words.forms.length && stems.length < mostStems; index += 1) {
    const next = words.forms[index]
    if (next === undefined || !isJoined(text, words, index - 1) || isEnd(next, base)) break
    const stem = nameStem(next)
    if (stem === '') continue
    stems.push(stem)
    places.push(index)
  }
  return nameOf(text, words, stems, places, 0)
}

const arabicEnds = new Set('في علي الي مع بين عن من خلال بعد قبل منذ اليوم امس ان قد'.split(' '))

function isEnd(form: WordForm, base: 'fr' | 'ar'): boolean {
  if (base === 'ar') return arabicEnds.has(form.folded) || clauseWords.has(form.folded)
  return clauseWords.has(form.folded) && !smallWords.has(form.folded)
}

/** English: the capitals on both sides of the head, small words between them; before it back to the article. */
function nameAround(text: string, words: Words, head: number): BodyName | null {
  let first = head
  while (
    first > 0 &&
    head - first < mostStems &&
    isOfName(words.forms[first - 1]) &&
    isJoined(text, words, first - 1)
  ) {
    if (isArticle(words.forms[first - 1])) break
    first -= 1
  }
  let last = head
  while (last - head < mostStems && isOfName(words.forms[last + 1]) && isJoined(text, words, last)) last += 1
  const stems: string[] = []
  const places: number[] = []
  for (let index = first; index <= last; index += 1) {
    const form = words.forms[index]
    const stem = form === undefined ? '' : index === head ? headStem(form) : nameStem(form)
    if (stem === '') continue
    stems.push(stem)
    places.push(index)
  }
  return nameOf(text, words, stems, places, places.indexOf(head))
}

function isOfName(form: WordForm | undefined): boolean {
  if (form === undefined) return false
  return form.shape === 'capital' || form.shape === 'caps' || smallWords.has(form.folded)
}

/** "Courses at the Dairy Institute": the name begins behind the article. */
function isArticle(form: WordForm | undefined): boolean {
  return form?.folded === 'the'
}

function isJoined(text: string, words: Words, index: number): boolean {
  const start = words.ends[index] ?? 0
  const end = words.starts[index + 1] ?? start
  if (end - start === 1) return " \u00a0'’-‑&".includes(text.charAt(start))
  return end - start <= 3 && /^[\s\u00a0'’&-]+$/.test(text.slice(start, end)) && !text.slice(start, end).includes('\n')
}

function nameOf(
  text: string,
  words: Words,
  stems: readonly string[],
  places: readonly number[],
  head: number,
): BodyName | null {
  if (stems.length < 2) return null
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0]
  const end = words.ends[last] ?? 0
  let hash = 0
  for (const place of places) hash = (Math.imul(hash, 31) + (words.forms[place]?.foldedHash ?? 0)) | 0
  const isFollowedByBracket =
    text.charCodeAt(end) === 0x28 || text.charCodeAt(end + 1) === 0x28 || text.charCodeAt(end + 2) === 0x28
  return { start: words.starts[first] ?? 0, end, stems, places, words, head, hash, isFollowedByBracket }
}
