import { smallWords } from '#shared/press/acronym-letters.ts'
import { foldForSearch } from '#shared/text/fold.ts'

const reach = 140

/**
 * The first letters of the last words before a place, as many as are wanted, in capitals: what an acronym in brackets there
 * would be if it took one letter of each word but the small ones. Shorter where a mark ends the name before.
 */
export function initialsBefore(text: string, bracket: number, wanted: number): string {
  const before = text.slice(Math.max(0, bracket - reach), bracket)
  const name = before.slice(before.search(/[^.;:!?()[\]«»“”"\n]*$/u))
  const words = foldForSearch(name, 'fr').match(/[a-z]+/gu) ?? []
  return words
    .filter((word) => !smallWords.has(word))
    .slice(-wanted)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

/** Whether what stands in brackets are the initials of the words before it, each of them. */
export function spellsNameBefore(
  text: string,
  { start, acronym }: { readonly start: number; readonly acronym: string },
): boolean {
  if (text.charAt(start - 1) !== '(') return false
  return initialsBefore(text, start - 1, acronym.length) === acronym
}
