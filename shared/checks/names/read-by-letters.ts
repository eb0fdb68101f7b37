import type { TextSpan } from '#shared/model/release-text.ts'
import { type LetterGroup, letterGroups } from '#shared/press/letter-groups.ts'
import { beginsAlike, distanceInArabic, weightOf } from '#shared/press/name-in-arabic.ts'
import { plainLatin } from '#shared/press/name-likeness.ts'
import { rememberedByText } from '#shared/text/remembered-by-text.ts'

/** What in an Arabic word writes a group of letters one by one. */
export interface Slip extends TextSpan {
  readonly word: TextSpan
  readonly usual: string | null
}

/** Words of an Arabic text that spell a name but for one group of letters, which they read letter by letter. */
export function* readByLetters(text: string, part: string): Iterable<Slip> {
  const groups = groupsIn(part).filter(({ literals }) => literals.some((literal) => text.includes(literal)))
  if (groups.length === 0) return
  const words = wordsOf(text)
  for (const group of groups)
    for (const literal of group.literals)
      for (const word of words) {
        const at = placeOf(text, word, literal, group)
        if (at === null) continue
        const end = at + literal.length
        if (isRest(group.rest, text.slice(word.start, at) + text.slice(end, word.end), literal))
          yield { word, start: at, end, usual: usualAt(group.usual, text, end) }
      }
}

/** A group of letters in a name, and what of the name stands around it. */
interface GroupInName extends LetterGroup {
  readonly isHead: boolean
  readonly isTail: boolean
  readonly rest: string
}

const groupsIn = rememberedByText((part): readonly GroupInName[] => {
  const written = part.normalize('NFC').toLowerCase()
  return letterGroups.flatMap((group) => {
    const match = group.latin.exec(written)
    if (match === null) return []
    const end = match.index + match[0].length
    const rest = plainLatin(written.slice(0, match.index) + written.slice(end))
    return [{ ...group, isHead: match.index === 0, isTail: end === written.length, rest }]
  })
})

/** One letter more or less is in many words: then the rest has to be much of a name, or to begin as the name does. */
function isRest(rest: string, bare: string, literal: string): boolean {
  if (distanceInArabic(rest, bare) > farthest) return false
  const weight = weightOf(rest)
  return literal.length > 1 ? weight > 0 : weight > 1 || (weight > 0 && rest.length > 3 && beginsAlike(rest, bare))
}

const farthest = 0.1

/** Where in the word the letters stand: at its head, at its end or within, as in the Latin name. */
function placeOf(text: string, { start, end }: TextSpan, literal: string, { isHead, isTail }: GroupInName) {
  if (isHead) return text.startsWith(literal, start) && end > start + literal.length ? start : null
  if (isTail) return text.endsWith(literal, end) && end > start + literal.length ? end - literal.length : null
  const at = text.indexOf(literal, start + 1)
  return at < 0 || at + literal.length >= end ? null : at
}

/** «ني» before «ي» and «و» is one letter less. */
function usualAt(usual: string | null, text: string, behind: number): string | null {
  return usual?.endsWith('ي') === true && text.charAt(behind) === 'ي' ? usual.slice(0, -1) : usual
}

function wordsOf(text: string): readonly TextSpan[] {
  return [...text.slice(0, longest).matchAll(/[\u0621-\u063a\u0641-\u0652\u0670-\u06d3]{3,40}/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const longest = 20_000
