import type { Concept, Glossary, Term } from '#shared/model/concept.ts'
import { termStatuses } from '#shared/model/finding.ts'
import type { PhraseWord } from '#shared/terms/arabic-definiteness.ts'
import { isFunctionWord } from '#shared/terms/function-words.ts'
import { splitWords } from '#shared/terms/split-words.ts'
import type { Gap } from '#shared/terms/word-gaps.ts'
import type { Reading, WordReader } from '#shared/terms/word-readings.ts'
import { foldWord } from '#shared/terms/word-spelling.ts'

/** A term as the recogniser keeps it: its words, and what a text has to show besides them. */
export interface FiledTerm extends TermEntry {
  readonly words: readonly Reading[]
  readonly gaps: readonly Gap[]
  /** What stands between the words, as written: «Secretary-General» and «Secretary General» are told apart by it. */
  readonly between: readonly string[]
  readonly hasCommas: boolean
  readonly phrase: readonly PhraseWord[]
  /** How many of its words are no function words. */
  readonly contentWords: number
  readonly name: boolean
  /** Words that must have a capital in the text, because the name would otherwise be everyday wording. */
  readonly capitals: readonly number[]
  /** The capital that makes it a name stands on a function word («Nous allons»), so a sentence's first word hides it. */
  readonly capitalOnFunctionWord: boolean
  /** Function words alone («About», «حول»): a term only as a heading. */
  readonly headingOnly: boolean
}

/** A term and where it comes from; `order` is its place among all terms of the language. */
export interface TermEntry {
  readonly term: Term
  /** What a text has to hold: the term itself, or one of its other forms. */
  readonly form: string
  readonly concept: Concept
  readonly glossary: Glossary
  /** The base language. */
  readonly base: string
  readonly order: number
}

/** A term in full. Done when a text first holds its words, because most terms of a glossary never meet theirs. */
export function fileTerm(entry: TermEntry, reader: WordReader): FiledTerm {
  const known = filedTerms.get(entry)
  if (known) return known
  const filed = fileAnew(entry, reader)
  filedTerms.set(entry, filed)
  return filed
}

const filedTerms = new WeakMap<TermEntry, FiledTerm>()

function fileAnew(entry: TermEntry, reader: WordReader): FiledTerm {
  const { term, form, base } = entry
  const words = splitWords(form, base)
  const functional = words.map((word) => isFunctionWord(foldWord(word.written, base), base))
  const filed = words.map((word) => reader.filed(word.written))
  const name = isName(term.partOfSpeech)
  const contentWords = functional.filter((isFunctional) => !isFunctional).length
  const latin = base !== 'ar'
  const capitalised = words.flatMap((word, index) => (startsWithCapital(word.written) ? [index] : []))
  const capitals = latin && name && contentWords <= 2 && !term.caseSensitive ? capitalised : []
  return {
    ...entry,
    words: filed,
    gaps: words.map((word) => word.gap),
    between: words.map((word, index) => (index === 0 ? '' : form.slice(words[index - 1]?.end, word.start))),
    hasCommas: words.some((word) => word.gap === 'comma'),
    contentWords,
    phrase: filed.map((word, index) => ({
      definite: word.definite,
      preposition: word.preposition,
      functionWord: functional[index] ?? false,
    })),
    name,
    capitals,
    capitalOnFunctionWord: capitals.length > 0 && capitals.every((index) => functional[index]),
    headingOnly: contentWords === 0 && !capitals.some((index) => index > 0) && !name,
  }
}

/** Which of two fits for the same words is meant: negative for the first. */
export function outranks(
  a: { readonly entry: TermEntry; readonly distance: number },
  b: { readonly entry: TermEntry; readonly distance: number },
): number {
  return (
    Number(isConditionalFault(a.entry.term)) - Number(isConditionalFault(b.entry.term)) ||
    a.distance - b.distance ||
    a.entry.glossary.priority - b.entry.glossary.priority ||
    termStatuses.indexOf(a.entry.term.status) - termStatuses.indexOf(b.entry.term.status) ||
    a.entry.order - b.entry.order
  )
}

export function startsWithCapital(written: string): boolean {
  return /^\p{Lu}/u.test(written)
}

function isName(partOfSpeech: string): boolean {
  return partOfSpeech === 'proper noun' || partOfSpeech === 'properNoun' || partOfSpeech === 'title'
}

function isConditionalFault(term: Term): boolean {
  return term.onlyIfSourceHasConcept && (term.status === 'forbidden' || term.status === 'deprecated')
}
