import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { falseFriendWords } from '#shared/checks/completeness/false-friend-words.ts'
import { moreFalseFriendWords } from '#shared/checks/completeness/more-false-friend-words.ts'
import { isWhole, type Phrase, spanOfWords, standsAt, standsIn } from '#shared/checks/completeness/phrases-in-words.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText, TextSpan } from '#shared/model/release-text.ts'
import { overlap } from '#shared/text/overlap.ts'
import { rememberedByWord, type WordForm, type Words } from '#shared/text/words-in.ts'

/** A word and the one that was taken for its translation, each in its version. */
export interface FalseFriends {
  readonly english: TextSpan
  readonly french: TextSpan
}

interface Version {
  readonly cell: CellText
  readonly language: LanguageTag
}

/**
 * "will eventually reach" and « desservira éventuellement »: both words of a pair, while neither text has what would rightly
 * render the other's.
 */
export function falseFriendsBetween(english: Version, french: Version, context: CheckContext): readonly FalseFriends[] {
  const { read } = context
  const suspects = read(suspectsIn, english.cell, english.language)
  // The same text in both is left untranslated.
  if (suspects.length === 0 || english.cell.text === french.cell.text) return none
  const [mine, theirs] = [
    read(readWords, english.cell, english.language),
    read(readWords, french.cell, french.language),
  ]
  return suspects.flatMap(({ pair, span }): readonly FalseFriends[] => {
    const there = placeOf(pair.french, theirs)
    if (there === null || isName(there, theirs)) return none
    if (isInAddress(span, english, context) || isInAddress(spanOf(there, theirs), french, context)) return none
    if (standsIn(pair.inFrench, theirs) || standsIn(pair.inEnglish, mine)) return none
    return [{ english: span, french: spanOf(there, theirs) }]
  })
}

/** The English and the French cell of a row, source and version in whichever order; null where there are not both. */
export function englishAndFrench({ cells }: RowText, { release }: CheckContext) {
  const [english, french] = ['en', 'fr'].map((base) => {
    const language = release.languages.find((one) => baseLanguage(one) === base)
    const cell = language === undefined ? undefined : cells[language]
    return language === undefined || cell === undefined || cell.text === '' ? null : { cell, language }
  })
  return english && french ? { english, french } : null
}

const none: readonly never[] = []

interface Pair {
  readonly english: readonly Phrase[]
  readonly french: readonly Phrase[]
  readonly inFrench: readonly Phrase[]
  readonly inEnglish: readonly Phrase[]
}

interface Suspect {
  readonly pair: Pair
  readonly span: TextSpan
}

/** The first word of each pair; hardly any text has one. */
const suspectsIn: CellReader<readonly Suspect[]> = (cell, language, { read }) => {
  const words = read(readWords, cell, language)
  const suspects: Suspect[] = []
  for (let index = 0; index < words.forms.length; index += 1) {
    const form = words.forms[index]
    for (const { pair } of form === undefined ? none : pairsAt(form)) {
      const phrase = pair.english.find((one) => standsAt(one, words, index, isWhole))
      if (phrase === undefined || suspects.some((known) => known.pair === pair)) continue
      suspects.push({ pair, span: spanOf({ index, phrase }, words) })
    }
  }
  return suspects.length === 0 ? none : suspects
}

interface Place {
  readonly index: number
  readonly phrase: Phrase
}

function placeOf(phrases: readonly Phrase[], words: Words): Place | null {
  for (let index = 0; index < words.forms.length; index += 1) {
    const phrase = phrases.find((one) => standsAt(one, words, index, isWhole))
    if (phrase !== undefined) return { index, phrase }
  }
  return null
}

/** « Librairie Kléber », Médecins sans frontières: a capital within the sentence. */
function isName({ index }: Place, { forms }: Words): boolean {
  return index > 0 && forms[index]?.shape !== 'lower'
}

/** `stages@example.org` is the same in every version. */
function isInAddress({ start, end }: TextSpan, { cell, language }: Version, { tokens }: CheckContext): boolean {
  return tokens(cell, language).some(
    (token) => (token.type === 'email' || token.type === 'url') && overlap(token, { start, end }),
  )
}

const spanOf = ({ index, phrase }: Place, words: Words) => spanOfWords(words, index, phrase.length)

const pairs: readonly Pair[] = [falseFriendWords, moreFalseFriendWords]
  .flatMap((table) => table.trim().split('\n'))
  .map((line) => {
    const [english = none, french = none, inFrench = none, inEnglish = none] = line
      .split('|')
      .map((column) => column.split(',').map((phrase) => phrase.split(' ')))
    return { english, french, inFrench, inEnglish }
  })

/** By the first words of their English phrases. */
const pairsByWord: ReadonlyMap<string, readonly { readonly pair: Pair }[]> = Map.groupBy(
  pairs.flatMap((pair) =>
    [...new Set(pair.english.map(([first]) => first))].map((first) => ({ first: first ?? '', pair })),
  ),
  ({ first }) => first,
)

const pairsAt = rememberedByWord(({ folded }: WordForm) => pairsByWord.get(folded) ?? none)
