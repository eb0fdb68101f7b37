import { differencesBetween } from '#shared/memory/differences.ts'
import type { Difference } from '#shared/model/translation-unit.ts'
import { directionOf } from '#shared/text/direction.ts'
import { isLeftToRightAtom } from '#shared/text/is-left-to-right-atom.ts'
import { tokensOf } from '#shared/text/tokens-of.ts'

export interface ChangedWords {
  readonly is: Difference['is']
  /** Telephone numbers and addresses in a text from right to left are `atom`s: shown from left to right, never in pieces. */
  readonly parts: readonly { readonly is: 'text' | 'atom'; readonly text: string }[]
}

/**
 * How a passage became another, letter for letter: where only a space or a quotation mark differs, that is what is
 * decided about.
 */
export function changedWords(before: string, after: string, language: string): readonly ChangedWords[] {
  if (directionOf(language) === 'ltr')
    return differencesBetween(before, after).map(({ is, text }) => ({ is, parts: [{ is: 'text', text }] }))
  const atoms: string[] = []
  const standIns = (text: string) => withStandIns(text, language, atoms)
  return differencesBetween(standIns(before), standIns(after)).map(({ is, text }) => ({
    is,
    parts: text
      .split(/([\ue000-\uf8ff])/u)
      .filter((part) => part !== '')
      .map((part) => {
        const atom = atoms[part.charCodeAt(0) - firstStandIn]
        return atom === undefined ? { is: 'text', text: part } : { is: 'atom', text: atom }
      }),
  }))
}

// The private use area: what stands there is no letter, and so a piece of its own.
const firstStandIn = 0xe000
const mostStandIns = 0xf8ff - firstStandIn

/** The text with one sign in place of each atom, the same sign for the same atom. */
function withStandIns(text: string, language: string, atoms: string[]): string {
  let [written, at] = ['', 0]
  if (/[\ue000-\uf8ff]/u.test(text)) return text
  for (const { start, end } of tokensOf(text, language).filter(isLeftToRightAtom)) {
    const atom = text.slice(start, end)
    if (!atoms.includes(atom) && atoms.length < mostStandIns) atoms.push(atom)
    const place = atoms.indexOf(atom)
    written += text.slice(at, start) + (place < 0 ? atom : String.fromCharCode(firstStandIn + place))
    at = end
  }
  return written + text.slice(at)
}
