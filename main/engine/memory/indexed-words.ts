import type { TextSpan } from '#shared/model/release-text.ts'
import { arabicStemsOf } from '#shared/text/arabic-stems.ts'
import { rememberedByWord, wordsIn } from '#shared/text/words-in.ts'

/**
 * The words under which a text is found, folded and divided by spaces: of an Arabic word also what is left without what
 * is joined before it, so that «وزير» finds «وللوزير».
 */
export function indexedWords(text: string): string {
  return wordsIn(text)
    .forms.map((form) => spellings(form).join(' '))
    .join(' ')
}

/** What is looked for: the beginnings of words. At most twelve; a question is no document. */
export function wantedWords(query: string): readonly string[] {
  const words = wordsIn(query).forms.map(({ folded }) => withoutArticle(folded))
  return [...new Set(words.filter((word) => word !== ''))].slice(0, 12)
}

/** Where the words wanted stand in a text: whole words, in its order. */
export function wantedSpans(text: string, wanted: readonly string[]): readonly TextSpan[] {
  const { forms, starts, ends } = wordsIn(text)
  return forms.flatMap((form, index) => {
    const isWanted = spellings(form).some((spelling) => wanted.some((word) => begins(spelling, word)))
    return isWanted ? [{ start: starts[index] ?? 0, end: ends[index] ?? 0 }] : []
  })
}

/** The condition of a full-text search for all the words, each as the beginning of a word where it is no mere letter. */
export function wordsCondition(wanted: readonly string[]): string {
  return wanted.map((word) => `"${word.replaceAll('"', '')}"${isBeginning(word) ? ' *' : ''}`).join(' AND ')
}

function begins(spelling: string, word: string): boolean {
  return isBeginning(word) ? spelling.startsWith(word) : spelling === word
}

/** Of one or two letters, a beginning would be that of half the dictionary. */
function isBeginning(word: string): boolean {
  return word.length > 2
}

const spellings = rememberedByWord(({ written, folded, shape }): readonly string[] => {
  if (shape !== 'arabic') return [folded]
  const stems = arabicStemsOf({ written, folded }).map(({ stem }) => stem)
  return [...new Set([...stems, ...stems.map(withoutArticle)])]
})

function withoutArticle(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word
}
