/** A piece of a sentence: its own words, or the place of a value by name. */
export interface SentenceFragment {
  readonly name: string | null
  readonly text: string
}

// Noncharacters: no message and no document holds them, so a value can never be taken for a mark.
const open = '\uFDD0'
const close = '\uFDD1'

/** What to fill into a sentence so that the places of its values can be told afterwards. */
export function marksFor(values: Readonly<Record<string, string>>): Record<string, string | number> {
  const marks: Record<string, string | number> = {}
  for (const name of Object.keys(values)) marks[name] = `${open}${name}${close}`
  // A count chooses the plural form, so it goes in as the number it is.
  const { count, context } = values
  // So does the context: it chooses between the sentences of one key.
  if (context !== undefined) marks['context'] = context
  if (count !== undefined && count !== '' && Number.isFinite(Number(count))) marks['count'] = Number(count)
  return marks
}

/** Splits a sentence that was filled with marks. */
export function fragmentsOf(sentence: string): readonly SentenceFragment[] {
  const fragments: SentenceFragment[] = []
  for (const piece of sentence.split(open)) {
    const end = piece.indexOf(close)
    if (end < 0) fragments.push({ name: null, text: piece })
    else {
      fragments.push({ name: piece.slice(0, end), text: '' })
      fragments.push({ name: null, text: piece.slice(end + 1) })
    }
  }
  return fragments.filter((fragment) => fragment.name !== null || fragment.text !== '')
}
