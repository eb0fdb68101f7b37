import type { CheckContext } from '#shared/checks/check.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { Paragraph, PlacedContradiction } from '#shared/checks/structure/contradiction.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import { namesakes } from '#shared/press/arabic-name-words.ts'
import { headsAmong } from '#shared/press/body-names.ts'
import { letterDistance } from '#shared/press/name-likeness.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import type { WordForm, Words } from '#shared/text/words-in.ts'

/** What bears a name of its own behind it, folded. */
const bearers = new Set([
  ...namesakes,
  ...wordsOf(
    'نادي فريق جمعيه رابطه شركه بنك مصرف سوق حزب صحيفه قناه فندق واحه قريه بلده جزيره ولايه محافظه بلديه سفينه',
  ),
])
const bearerOf = headsAmong(bearers)

/** «نادي النسر» over «نادي النصر»: behind the same noun a name one letter off, which the text has nowhere. */
export function* contradictedNamesInArabic(
  headline: CellText,
  paragraphs: readonly Paragraph[],
  language: LanguageTag,
  context: CheckContext,
): Iterable<PlacedContradiction> {
  if (baseLanguage(language) !== 'ar') return
  const title = context.read(readWords, headline, language)
  const texts = paragraphs.map((paragraph) => ({ paragraph, words: context.read(readWords, paragraph.cell, language) }))
  for (const [index, bearer] of title.forms.entries()) {
    const [noun, name] = [bearerOf(bearer), title.forms[index + 1]]
    if (noun === '' || name === undefined) continue
    if (texts.some(({ words }) => words.forms.some(({ folded }) => folded.endsWith(name.folded)))) continue
    for (const { paragraph, words } of texts) {
      const body = namedAlike(noun, name, words, title)
      if (body === null) continue
      const said = { start: title.starts[index] ?? 0, end: title.ends[index + 1] ?? 0 }
      yield { ...paragraph, contradiction: { headline: said, body } }
      break
    }
  }
}

/** The noun with a name one letter off behind it, which the headline has not. */
function namedAlike(noun: string, name: WordForm, { forms, starts, ends }: Words, title: Words): TextSpan | null {
  const at = forms.findIndex((form, place) => bearerOf(form) === noun && isOneLetterOff(name, forms[place + 1]))
  if (at < 0 || title.forms.some(({ folded }) => folded === forms[at + 1]?.folded)) return null
  return { start: starts[at] ?? 0, end: ends[at + 1] ?? 0 }
}

/** Another first letter may be joined to the word, another last one an ending. */
function isOneLetterOff({ folded: one }: WordForm, there: WordForm | undefined): boolean {
  const other = there?.folded ?? ''
  if (one.length !== other.length || one.startsWith('ال') !== other.startsWith('ال')) return false
  const from = one.startsWith('ال') ? 2 : 0
  if (one.length < shortest || one.charAt(from) !== other.charAt(from) || endsOtherwise(one, other)) return false
  return letterDistance(one, other, 1) === 1
}

const shortest = 5

/** «المعلمين», «المعلمون» */
function endsOtherwise(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other.charAt(index))
  return at >= one.length - 2 && /^[وياهنتم]{2}$/u.test(one.charAt(at) + other.charAt(at))
}
