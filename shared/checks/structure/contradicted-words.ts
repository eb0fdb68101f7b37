import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { Paragraph, PlacedContradiction } from '#shared/checks/structure/contradiction.ts'
import { isSameWord } from '#shared/checks/structure/is-same-word.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText } from '#shared/model/release-text.ts'
import { kindOf } from '#shared/press/acronym-expansions.ts'
import { placesIn } from '#shared/press/places.ts'
import { isFunctionWord } from '#shared/terms/function-words.ts'
import type { WordForm, Words } from '#shared/text/words-in.ts'

/**
 * One word of a phrase that the headline and the text share is another, though almost the same: لمنظمة for لمنطقة,
 * Austria for Australia. The same words must stand around it: one before and one behind that say something, three in all.
 */
export function* contradictedWords(
  headline: CellText,
  paragraphs: readonly Paragraph[],
  language: LanguageTag,
  { read }: CheckContext,
): Iterable<PlacedContradiction> {
  const title = read(readWords, headline, language)
  if (title.forms.length < 4) return
  const bodies = paragraphs.map((paragraph) => ({ paragraph, ...read(readFollowers, paragraph.cell, language) }))
  const atHead = otherPlaceAtHead(title, bodies, language) ?? otherBodyAtHead(title, bodies, language)
  if (atHead !== null) yield atHead
  for (const [index, word] of title.forms.entries()) {
    if (index === 0 || !isTelling(word, language) || word.folded.length < shortest(word)) continue
    const found = slipFor(title, index, bodies, language)
    if (found !== null) yield found
  }
}

/** "Australia and Namibia sign …" over "Austria and Namibia signed …": no word stands before, so that a country it must be. */
function otherPlaceAtHead(title: Words, bodies: readonly Body[], language: LanguageTag): PlacedContradiction | null {
  const [word] = title.forms
  if (word === undefined || !isName(word) || isSaid(word, bodies)) return null
  for (const { paragraph, words } of bodies) {
    const [there] = words.forms
    if (there === undefined || title.forms.some(({ folded }) => folded === there.folded)) continue
    const behind = agreeing(title, 0, words, 0, 1, language)
    if (behind.count < 2 || behind.telling < 1 || !isOtherPlace(word, there, language)) continue
    return contradictionAt(paragraph, title, 0, words, 0)
  }
  return null
}

/** «معبد الطب التقليدي …» over «معهد الطب التقليدي»: what the text calls a body, with two words that say which. */
function otherBodyAtHead(title: Words, bodies: readonly Body[], language: LanguageTag): PlacedContradiction | null {
  const [word, next] = title.forms
  if (word?.shape !== 'arabic' || next === undefined || isSaid(word, bodies)) return null
  for (const { paragraph, words } of bodies) {
    for (const [at, there] of words.forms.entries()) {
      if (words.forms[at + 1]?.folded !== next.folded || kindOf(there) !== 'body') continue
      const agreed = agreeing(title, 0, words, at, 1, language)
      if (agreed.telling < 2 || !isNearMiss(word, there)) continue
      return contradictionAt(paragraph, title, 0, words, at)
    }
  }
  return null
}

/** Arabic writes no short vowels: a word of four letters is as long as one of six elsewhere. */
function shortest(word: WordForm): number {
  return isName(word) || word.shape === 'arabic' ? 4 : 5
}

function isName({ shape }: WordForm): boolean {
  return shape === 'capital'
}

interface Body extends Followers {
  readonly paragraph: Paragraph
}

interface Followers {
  readonly words: Words
  /** By folded word: the words that stand behind one. */
  readonly behind: ReadonlyMap<string, readonly number[]>
}

const readFollowers: CellReader<Followers> = (cell, language, { read }) => {
  const words = read(readWords, cell, language)
  const behind = new Map<string, number[]>()
  for (let index = 0; index + 1 < words.forms.length; index += 1) {
    const folded = words.forms[index]?.folded ?? ''
    const places = behind.get(folded)
    if (places) places.push(index + 1)
    else behind.set(folded, [index + 1])
  }
  return { words, behind }
}

function slipFor(
  title: Words,
  index: number,
  bodies: readonly Body[],
  language: LanguageTag,
): PlacedContradiction | null {
  const [before, word] = [title.forms[index - 1], title.forms[index]]
  if (before === undefined || word === undefined) return null
  for (const { paragraph, words, behind } of bodies) {
    for (const at of behind.get(before.folded) ?? nothing) {
      if (!isContradiction(title, index, words, at, language)) continue
      // The headline's own word below: it is no slip, whatever else resembles it.
      if (isSaid(word, bodies)) return null
      return contradictionAt(paragraph, title, index, words, at)
    }
  }
  return null
}

function contradictionAt(
  paragraph: Paragraph,
  title: Words,
  index: number,
  words: Words,
  at: number,
): PlacedContradiction {
  return {
    ...paragraph,
    contradiction: {
      headline: { start: title.starts[index] ?? 0, end: title.ends[index] ?? 0 },
      body: { start: words.starts[at] ?? 0, end: words.ends[at] ?? 0 },
    },
  }
}

function isSaid(word: WordForm, bodies: readonly Body[]): boolean {
  const bare = bareOf(word)
  return bodies.some(({ words }) => words.forms.some((there) => there.folded === word.folded || bareOf(there) === bare))
}

/** Of two words behind the same one. */
function isContradiction(title: Words, index: number, words: Words, at: number, language: LanguageTag): boolean {
  const [word, there] = [title.forms[index], words.forms[at]]
  if (word === undefined || there === undefined) return false
  if (isFramed(title, index, words, at, language)) return isNearMiss(word, there) || isOtherPlace(word, there, language)
  const before = agreeing(title, index, words, at, -1, language)
  // « le Festival des cerfs-volants de Sens »: so much is the name of one thing, and its last word is a name too.
  if (before.count >= 4 && before.telling >= 2 && isName(word) && isName(there) && isNearName(word, there)) return true
  // The last word of the headline, as long as what leads to it says enough: "opens office in Tashkent".
  if (index < title.forms.length - 1) return false
  return before.count >= 3 && before.telling >= 2 && isOtherPlace(word, there, language)
}

/** Two different countries or cities. */
function isOtherPlace(word: WordForm, there: WordForm, language: LanguageTag): boolean {
  const [one] = placesIn(word.written, language)
  const [other] = placesIn(there.written, language)
  return (
    one?.sure === true &&
    other?.sure === true &&
    !one.places.some((place) => other.places.some(({ id, country }) => id === place.id || country === place.country))
  )
}

function isTelling({ folded, shape }: WordForm, language: LanguageTag): boolean {
  return shape !== 'digits' && folded.length >= 3 && !isFunctionWord(folded, language)
}

/** Without what Arabic joins before a noun. */
function bareOf({ folded }: WordForm): string {
  return folded.replace(/^[وف]?(?:[بكل]?ال|لل|[بكل])(?=\p{Script=Arabic}{4})/u, '')
}

/** The words on both sides agree, three or more together, one of them telling on each side. */
function isFramed(title: Words, index: number, words: Words, at: number, language: LanguageTag): boolean {
  if (title.forms[index + 1]?.folded !== words.forms[at + 1]?.folded) return false
  const before = agreeing(title, index, words, at, -1, language)
  const behind = agreeing(title, index, words, at, 1, language)
  return before.telling >= 1 && behind.telling >= 1 && before.count + behind.count >= 3
}

function agreeing(
  title: Words,
  index: number,
  words: Words,
  at: number,
  step: 1 | -1,
  language: LanguageTag,
): { count: number; telling: number } {
  let [count, telling] = [0, 0]
  for (let offset = step; Math.abs(offset) <= 6; offset += step) {
    const [one, other] = [title.forms[index + offset], words.forms[at + offset]]
    if (one === undefined || other === undefined || one.folded !== other.folded) break
    count += 1
    if (isTelling(one, language)) telling += 1
  }
  return { count, telling }
}

/** Almost the same letters, and not a form of the same word. */
function isNearMiss(word: WordForm, there: WordForm): boolean {
  if (word.folded === there.folded) return false
  const [one, other] = [bareOf(word), bareOf(there)]
  if (Math.abs(one.length - other.length) > 2 || one.length < 4 || other.length < 4) return false
  return !isSameWord(one, other) && isWithinTwo(one, other)
}

/** One letter of a name is another. */
function isNearName({ folded: one }: WordForm, { folded: other }: WordForm): boolean {
  return one.length === other.length && [...one].filter((letter, at) => letter !== other.charAt(at)).length === 1
}

/** Whether at most two letters were put in, taken out or exchanged. */
function isWithinTwo(one: string, other: string): boolean {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1
      current.push(
        Math.min((previous[column] ?? 9) + 1, (current[column - 1] ?? 9) + 1, (previous[column - 1] ?? 9) + cost),
      )
    }
    if (Math.min(...current) > 2) return false
    previous = current
  }
  return (previous[other.length] ?? 9) <= 2
}
