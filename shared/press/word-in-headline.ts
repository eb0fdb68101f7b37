// English headlines write each word with a capital, so that a noun there looks like the given name it may be as well.
import type { TextSpan } from '#shared/model/release-text.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/** Given names that are words, towns or peoples as well, folded. */
const namesAndWords: ReadonlySet<string> = new Set(
  wordsOf(`
    roman christian german grace joy mercy guy mark frank bill may april august rose iris jasmine flora marina carol robin
    jack victor sultan max florence georgia virginia sofia milan santiago sabah rim
  `),
)

/**
 * Whether a given name is as likely a word of a headline: “Roman Bath Reopens in Trier”, but not “Grace Mensah, Accra”, where
 * a mark behind the name shows a list of people.
 */
export function isWordInHeadline(text: string, { start, end }: TextSpan, given: string): boolean {
  if (!namesAndWords.has(given) || !/^(?: |$|\n)/.test(text.slice(end, end + 1))) return false
  // A line cut off here is longer than a headline by what is left of it.
  const first = Math.max(0, start - longestHeadline - 1)
  const around = text.slice(first, end + longestHeadline + 1)
  const from = around.lastIndexOf('\n', start - first) + 1
  const to = around.indexOf('\n', end - first)
  const line = around.slice(from, to < 0 ? around.length : to)
  return line.length <= longestHeadline && isTitleCased(line)
}

const longestHeadline = 160
const fewestWords = 4

function isTitleCased(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []
  return words.length >= fewestWords && words.every((word) => !/^\p{Ll}/u.test(word) || smallInTitles.has(word))
}

const smallInTitles: ReadonlySet<string> = new Set(
  wordsOf(`a an the and as at but by for from if in into near nor of off on onto or out over past per so than to up via vs
    with yet after amid among before behind below between beyond despite during since through toward towards under until
    upon within without`),
)
