import { foldForSearch } from '#shared/text/fold.ts'

/** Entries whose title holds every word typed, those that begin with it first. Case, accents and Arabic vowel signs do not count. */
export function matchTitles<T extends { readonly title: string }>(
  entries: readonly T[],
  typed: string,
  language: string,
): readonly T[] {
  const words = foldForSearch(typed, language).split(' ').filter(Boolean)
  const [first] = words
  if (first === undefined) return entries
  const ranked: { readonly entry: T; readonly rank: number }[] = []
  for (const entry of entries) {
    const title = foldForSearch(entry.title, language)
    if (!words.every((word) => title.includes(word))) continue
    ranked.push({ entry, rank: title.startsWith(first) ? 0 : title.includes(` ${first}`) ? 1 : 2 })
  }
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry)
}
