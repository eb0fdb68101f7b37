import type { TextSpan } from '#shared/model/release-text.ts'
import { acronymKey, isSpelledBy, smallWords } from '#shared/press/acronym-letters.ts'
import { type BodyKind, bodyKindOf } from '#shared/press/body-words.ts'
import { nameStems } from '#shared/press/name-stems.ts'
import { roleWord } from '#shared/press/roles.ts'
import { arabicStemsOf } from '#shared/text/arabic-stems.ts'
import type { WordForm, Words } from '#shared/text/words-in.ts'

/** The name that stands before an acronym in brackets. Where it begins is sure only if its words spell the acronym. */
export interface Expansion extends TextSpan {
  readonly spelled: boolean
  /** The stems of the name from each place where it may begin, the longest first. */
  readonly readings: readonly (readonly string[])[]
  readonly kind: BodyKind
  readonly isFrench: boolean
  /** Its first two words, folded. */
  readonly opening: string
}

/** What stands before «(ACR)»; null where it is no name of a body, a treaty or a scheme. */
export function expansionBefore(text: string, words: Words, acronym: number): Expansion | null {
  const open = text.lastIndexOf('(', words.starts[acronym])
  let last = acronym - 1
  while (last >= 0 && (words.starts[last] ?? 0) > open) last -= 1
  if (last < 0 || !/^[\s"”»’]{0,3}$/.test(text.slice(words.ends[last], open))) return null
  const key = acronymKey(words.forms[acronym]?.written ?? '')
  const spelled = spelledStart(text, words, last, key)
  if (spelled >= 0) return expansionFrom(words, [spelled], last, true)
  const starts = nameStarts(text, words, last)
  return starts.length === 0 ? null : expansionFrom(words, starts, last, false)
}

function spelledStart(text: string, words: Words, last: number, key: string): number {
  if (key.length < 2) return -1
  for (let start = last - 1; start >= 0 && start > last - key.length - 8; start -= 1) {
    if (/[.;:!?()\n]/.test(gapAfter(text, words, start))) return -1
    const first = words.forms[start]
    if (first === undefined || smallWords.has(first.folded)) continue
    if (isSpelledBy(key, words.forms.slice(start, last + 1))) return start
  }
  return -1
}

const longestName = 14

/** Where a name that ends at `last` may begin: at a noun that heads names, or at the first of its capitals. */
function nameStarts(text: string, words: Words, last: number): readonly number[] {
  const starts: number[] = []
  let first = last
  while (first > 0 && last - first < longestName && !/[,.;:!?()،؛\n]/.test(gapAfter(text, words, first - 1))) first -= 1
  let capitals = last
  while (capitals > first && isOfCapitals(words.forms[capitals - 1])) capitals -= 1
  while (capitals < last && isSmall(words.forms[capitals])) capitals += 1
  for (let start = first; start < last; start += 1) {
    const form = words.forms[start]
    if (form === undefined || isRole(form)) continue
    const isHead = kindOf(form) !== undefined
    const isRun = start === capitals && hasHead(words.forms, start, last)
    if ((isHead || isRun) && nameStems(words.forms, start, last + 1).length >= 2) starts.push(start)
  }
  return starts
}

function isOfCapitals(form: WordForm | undefined): boolean {
  return form !== undefined && (form.shape === 'capital' || form.shape === 'caps' || isSmall(form))
}

function isSmall(form: WordForm | undefined): boolean {
  return form !== undefined && smallWords.has(form.folded)
}

function isRole({ folded }: WordForm): boolean {
  return roleWord(folded, 'en') !== undefined || roleWord(folded, 'fr') !== undefined
}

function hasHead(forms: readonly WordForm[], start: number, last: number): boolean {
  for (let index = start; index <= last; index += 1) {
    const form = forms[index]
    if (form !== undefined && kindOf(form) !== undefined) return true
  }
  return false
}

/** What a word names at the head of a name; an Arabic one with what is joined before it. */
export function kindOf(form: WordForm): BodyKind | undefined {
  if (form.shape !== 'arabic') return bodyKindOf(form.folded)
  for (const { stem } of arabicStemsOf(form)) {
    const kind = bodyKindOf(stem)
    if (kind !== undefined) return kind
  }
  return undefined
}

function expansionFrom(words: Words, starts: readonly number[], last: number, spelled: boolean): Expansion {
  const [first = last] = starts
  const forms = words.forms.slice(first, last + 1)
  const kinds = forms.map(kindOf).filter((kind) => kind !== undefined)
  return {
    start: words.starts[first] ?? 0,
    end: words.ends[last] ?? 0,
    spelled,
    readings: starts.map((start) => nameStems(words.forms, start, last + 1)),
    kind: kinds[0] ?? 'body',
    isFrench: forms.some(({ folded }) => frenchWords.has(folded)),
    opening: forms
      .slice(0, 2)
      .map(({ folded }) => folded)
      .join(' '),
  }
}

const frenchWords = new Set('de des du la le les pour et aux sur l d'.split(' '))

function gapAfter(text: string, words: Words, word: number): string {
  return text.slice(words.ends[word], words.starts[word + 1])
}
