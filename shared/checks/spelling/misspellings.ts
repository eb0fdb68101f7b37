import { englishMisspellings } from '#shared/checks/spelling/misspellings-en.ts'
import { frenchMisspellings } from '#shared/checks/spelling/misspellings-fr.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { withCapital } from '#shared/text/with-capital.ts'

/** `accidently` → `accidentally`: what is meant by a word that is often written so, whatever words lie nearer. */
export function misspelling(word: string, base: LanguageTag): string | null {
  const listed = lists[base]?.get(word)
  if (listed !== undefined) return listed
  // At the head of a sentence. A short word with a capital may be a name.
  if (word.length < shortestWithCapital || !/^\p{Lu}\p{Ll}+$/u.test(word)) return null
  const small = lists[base]?.get(word.toLowerCase())
  return small === undefined ? null : withCapital(small)
}

const shortestWithCapital = 7

const lists: Readonly<Record<LanguageTag, ReadonlyMap<string, string>>> = {
  en: listOf(englishMisspellings),
  fr: listOf(frenchMisspellings),
}

function listOf(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const words = line.split('/')
      const meant = words.pop()?.replaceAll('_', ' ') ?? ''
      return words.map((slip): [string, string] => [slip, meant])
    }),
  )
}
