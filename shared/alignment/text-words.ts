import type { TextToAlign } from '#shared/alignment/alignment.ts'
import { stemsOfFolded } from '#shared/alignment/stems.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { RowKind } from '#shared/model/row.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { type WordForm, wordsIn } from '#shared/text/words-in.ts'

/** The words of a text as evidence sees them: distinct types, and which of them stand in each segment. */
export interface TextWords {
  readonly language: string
  readonly types: readonly WordType[]
  /** How often each type stands in the text. */
  readonly counts: readonly number[]
  /** The types of each segment, in its order, as often as they stand in it. */
  readonly segments: readonly (readonly number[])[]
  /** Letters and digits of each segment. */
  readonly lengths: readonly number[]
  /** Whether each segment opens a paragraph. */
  readonly openings: readonly boolean[]
  /** What the paragraph of each segment is; null where nobody has said. */
  readonly kinds: readonly (RowKind | null)[]
  /** How many words the whole text has. */
  readonly total: number
}

/** Some segments of a text, as a text of their own; the counts stay those of the whole. */
export function someSegments(text: TextWords, numbers: readonly number[]): TextWords {
  return {
    ...text,
    segments: numbers.map((number) => text.segments[number] ?? []),
    lengths: numbers.map((number) => text.lengths[number] ?? 0),
    openings: numbers.map((number) => text.openings[number] ?? false),
    kinds: numbers.map((number) => text.kinds[number] ?? null),
  }
}

/** What stands for itself in every language: a figure, a mark; or a word. */
export type WordType =
  | { readonly kind: 'figure' | 'mark'; readonly key: string }
  | {
      readonly kind: 'word'
      readonly key: string
      /** Folded, as it stands first in the text. */
      readonly folded: string
      readonly stems: readonly string[]
      readonly script: 'latin' | 'arabic' | 'other'
      /** Written with a capital somewhere. */
      readonly isCapital: boolean
    }

/** The figures, marks and words of a text, one type for all that evidence cannot tell apart. Pauses as `alignTexts` does. */
export function* wordsOfText({ language, segments }: TextToAlign): Generator<undefined, TextWords> {
  const base = baseLanguage(language)
  const types: WordType[] = []
  const counts: number[] = []
  const known = new Map<string, number>()
  const forms = new Map<string, number>()

  function numberOf(key: string, create: () => WordType): number {
    const at = known.get(key)
    if (at !== undefined) {
      counts[at] = (counts[at] ?? 0) + 1
      return at
    }
    known.set(key, types.length)
    types.push(create())
    counts.push(1)
    return types.length - 1
  }

  function numberOfWord(form: WordForm): number | null {
    const quick = forms.get(form.written)
    if (quick !== undefined) {
      counts[quick] = (counts[quick] ?? 0) + 1
      return quick
    }
    const folded = form.folded.replace(/[^\p{L}\p{N}]/gu, '')
    if (folded.length < 2 && form.shape !== 'other') return null
    const stems = stemsOfFolded(folded, base)
    const script = form.shape === 'arabic' ? 'arabic' : form.shape === 'other' ? 'other' : 'latin'
    const isCapital = form.shape === 'capital' || form.shape === 'caps' || form.shape === 'mixed'
    const key = stems[0] ?? folded
    const at = numberOf(key, () => ({ kind: 'word', key, folded, stems, script, isCapital }))
    forms.set(form.written, at)
    return at
  }

  const inSegments: (readonly number[])[] = []
  for (const { text } of segments) {
    const found: number[] = []
    for (const form of wordsIn(text).forms) {
      if (form.shape === 'digits') continue
      const at = numberOfWord(form)
      if (at !== null) found.push(at)
    }
    for (const figure of figuresIn(text)) found.push(numberOf(`#${figure}`, () => ({ kind: 'figure', key: figure })))
    for (const mark of marksIn(text)) found.push(numberOf(mark, () => ({ kind: 'mark', key: mark })))
    inSegments.push(found)
    if (inSegments.length % 200 === 0) yield
  }
  return {
    language: base,
    types,
    counts,
    segments: inSegments,
    lengths: segments.map(({ text }) => lengthOf(text)),
    openings: segments.map(({ paragraph }, at) => paragraph === undefined || paragraph !== segments[at - 1]?.paragraph),
    kinds: segments.map(({ kind }) => kind ?? null),
    total: inSegments.reduce((sum, words) => sum + words.length, 0),
  }
}

/** Figures without their separators, which languages set differently: `1,500` and `1 500` are 1500, `2.5` and `2,5` 25. */
function figuresIn(text: string): readonly string[] {
  if (!/\p{Nd}/u.test(text)) return []
  const folded = foldForSearch(text, 'und')
  return (folded.match(/\d+(?:[.,  ]\d{3})*(?:[.,]\d+)?/g) ?? []).map((figure) => figure.replace(/\D/g, ''))
}

/** Marks that translators keep, each once. */
function marksIn(text: string): readonly string[] {
  const marks: string[] = []
  if (/[?؟]/.test(text)) marks.push('?')
  if (text.includes('!')) marks.push('!')
  if (/["“”«»„]/.test(text)) marks.push('"')
  if (text.includes('(')) marks.push('(')
  if (/:\s*$/.test(text)) marks.push(':')
  return marks
}

function lengthOf(text: string): number {
  let length = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code > 0x20 && code !== 0xa0 && !(code >= 0x64b && code <= 0x65f)) length += 1
  }
  return length
}
