import type { CheckContext } from '#shared/checks/check.ts'
import { readPeople } from '#shared/checks/names/people-of.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { Paragraph, PlacedContradiction } from '#shared/checks/structure/contradiction.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText } from '#shared/model/release-text.ts'
import { letterDistance } from '#shared/press/name-likeness.ts'
import { overlap } from '#shared/text/overlap.ts'
import type { WordForm, Words } from '#shared/text/words-in.ts'

/**
 * A name of the headline is one letter off the text's, and the text has it nowhere: « Santa Maria » over « Santa Marta ». Another
 * word of the name stands beside both, or the text says it twice. People are for the checks of names.
 */
export function* contradictedNames(
  headline: CellText,
  paragraphs: readonly Paragraph[],
  language: LanguageTag,
  context: CheckContext,
): Iterable<PlacedContradiction> {
  if (baseLanguage(language) === 'ar') return
  const title = context.read(readWords, headline, language)
  const names = title.forms.flatMap((form, index) => (hasCapital(form) ? [index] : []))
  if (names.length === 0) return
  const bodies = paragraphs.map((paragraph) => ({
    paragraph,
    words: context.read(readWords, paragraph.cell, language),
  }))
  const people = context.read(readPeople, headline, language)
  for (const index of names) {
    const form = title.forms[index]
    const span = { start: title.starts[index] ?? 0, end: title.ends[index] ?? 0 }
    if (form === undefined || people.some((person) => overlap(person, span))) continue
    if (bodies.some(({ words }) => words.forms.some(({ folded }) => folded === form.folded))) continue
    const meant = meantBy(title, index, bodies, language, context)
    if (meant !== null) yield { ...meant.paragraph, contradiction: { headline: span, body: meant.place } }
  }
}

interface Body {
  readonly paragraph: Paragraph
  readonly words: Words
}

interface Meant {
  readonly paragraph: Paragraph
  readonly place: { readonly start: number; readonly end: number }
}

function meantBy(
  title: Words,
  index: number,
  bodies: readonly Body[],
  language: LanguageTag,
  context: CheckContext,
): Meant | null {
  const form = title.forms[index]
  // English headlines have capitals everywhere.
  const isFrench = baseLanguage(language) === 'fr'
  const near: (Meant & { readonly folded: string; readonly isOfName: boolean })[] = []
  for (const { paragraph, words } of bodies) {
    words.forms.forEach((there, at) => {
      if (form === undefined || !hasCapital(there) || !isOneLetterOff(form, there)) return
      const isOfName = isBesideSame(title, index, words, at)
      if (!(isOfName && isFrench) && ![form, there].every((one) => isNoWord(one, language, context))) return
      const place = { start: words.starts[at] ?? 0, end: words.ends[at] ?? 0 }
      near.push({ paragraph, place, folded: there.folded, isOfName })
    })
  }
  const [first] = near
  if (first === undefined || near.some(({ folded }) => folded !== first.folded)) return null
  if (title.forms.some(({ folded }) => folded === first.folded)) return null
  return near.length > 1 || first.isOfName ? first : null
}

const shortest = 5

const hasCapital = ({ shape, written }: WordForm) =>
  (shape === 'capital' || shape === 'caps') && written.length >= shortest

/** No dictionary has it with a small letter. */
const isNoWord = ({ written }: WordForm, language: LanguageTag, { speller }: CheckContext) =>
  speller.knows(written.toLowerCase(), language) === false

/** Not the same word with another ending: Italiano, Italiana. */
function isOneLetterOff({ folded: one }: WordForm, { folded: other }: WordForm): boolean {
  if (one.charAt(0) !== other.charAt(0) || one.startsWith(other) || other.startsWith(one)) return false
  return letterDistance(one, other, 1) === 1 && !isEnding(one, other)
}

const isEnding = (one: string, other: string) =>
  one.slice(0, -1) === other.slice(0, -1) && /^[aeo]{2}$/u.test(one.slice(-1) + other.slice(-1))

function isBesideSame(title: Words, index: number, words: Words, at: number): boolean {
  return [-1, 1].some((step) => {
    const [one, other] = [title.forms[index + step], words.forms[at + step]]
    return one !== undefined && /^\p{Lu}/u.test(one.written) && one.folded === other?.folded
  })
}
