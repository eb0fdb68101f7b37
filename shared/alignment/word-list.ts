import type { AlignmentKnowledge, BilingualLexicon } from '#shared/alignment/alignment.ts'
import { stemsForAlignment } from '#shared/alignment/stems.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'

/** How far a word stands for its translation, and a word for one of several that translate a phrase. */
const weightOfWord = 0.6
const weightInPhrase = 0.24

/**
 * What lists of words in several languages know. A line is a concept: a column a language in the order of `languages`,
 * separated by tabs, its words by `|`. A language is indexed when it is first asked for; the translations of a word are
 * worked out when the word is.
 */
export function knowledgeOfWordLists(lists: readonly string[], languages: readonly LanguageTag[]): AlignmentKnowledge {
  let concepts: readonly string[] | null = null
  const indexes = new Map<number, ReadonlyMap<string, readonly number[]>>()
  const lexicons = new Map<string, BilingualLexicon>()

  function open(from: number, to: number): BilingualLexicon {
    concepts ??= lists.flatMap((list) => list.split('\n').filter((line) => line.includes('\t')))
    const lines = concepts
    const index = indexes.get(from) ?? indexOfColumn(lines, from, languages[from] ?? '')
    indexes.set(from, index)
    return lexiconBetween(
      lines,
      index,
      { column: from, language: languages[from] ?? '' },
      { column: to, language: languages[to] ?? '' },
    )
  }

  return {
    lexicon(source, target) {
      const [from, to] = [languages.indexOf(baseLanguage(source)), languages.indexOf(baseLanguage(target))]
      if (from < 0 || to < 0 || from === to) return null
      const known = lexicons.get(`${from} ${to}`) ?? open(from, to)
      lexicons.set(`${from} ${to}`, known)
      return known
    },
  }
}

interface Side {
  readonly column: number
  readonly language: LanguageTag
}

function lexiconBetween(
  lines: readonly string[],
  index: ReadonlyMap<string, readonly number[]>,
  from: Side,
  to: Side,
): BilingualLexicon {
  const known = new Map<string, ReadonlyMap<string, number>>()
  return {
    translationsOf(stem) {
      const remembered = known.get(stem)
      if (remembered !== undefined) return remembered
      const concepts = index.get(stem)
      if (concepts === undefined) return undefined
      const translations = new Map<string, number>()
      for (const concept of concepts) {
        const line = lines[concept] ?? ''
        const whole = entriesOf(line, from).some((words) => words.length === 1 && words[0] === stem)
        for (const words of entriesOf(line, to)) {
          const weight = whole && words.length === 1 ? weightOfWord : weightInPhrase
          for (const word of words) if ((translations.get(word) ?? 0) < weight) translations.set(word, weight)
        }
      }
      known.set(stem, translations)
      return translations
    },
  }
}

function indexOfColumn(
  lines: readonly string[],
  column: number,
  language: LanguageTag,
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [concept, line] of lines.entries()) {
    for (const words of entriesOf(line, { column, language })) {
      for (const word of words) {
        const known = index.get(word)
        if (known === undefined) index.set(word, [concept])
        else if (known[known.length - 1] !== concept) known.push(concept)
      }
    }
  }
  return index
}

/** The stems of each word or phrase of a column; of a phrase those of its longer words. */
function entriesOf(line: string, { column, language }: Side): readonly (readonly string[])[] {
  const entries: string[][] = []
  for (const entry of (line.split('\t')[column] ?? '').split('|')) {
    const words = entry.split(/[\s'’-]+/).filter((word) => word.length > 1)
    const counted = words.length > 1 ? words.filter((word) => word.length >= shortestInPhrase(word)) : words
    if (counted.length > 0 && counted.length <= 3)
      entries.push(counted.map((word) => stemsForAlignment(word, language)[0] ?? word))
  }
  return entries
}

function shortestInPhrase(word: string): number {
  return word.charCodeAt(0) >= 0x0600 && word.charCodeAt(0) <= 0x06ff ? 3 : 4
}
