import { hashOf } from '#shared/memory/word-keys.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** Hashes of the groups of three letters of a short segment, each once: by them it is found where a word is misspelt. */
export function letterGroups(text: string, language: LanguageTag): readonly number[] {
  const folded = ` ${foldForSearch(text, language).slice(0, mostLetters)} `
  const groups = new Set<number>()
  // The first character keeps groups apart from words of three letters.
  for (let index = 0; index + 3 <= folded.length; index += 1)
    groups.add(hashOf(`\u0000${folded.slice(index, index + 3)}`))
  return [...groups]
}

const mostLetters = 200
