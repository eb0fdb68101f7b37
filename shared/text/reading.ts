import type { Lexeme } from '#shared/text/lexemes.ts'
import type { MonthName } from '#shared/text/month-names.ts'
import type { Token } from '#shared/text/token.ts'

/** A text on its way to tokens: what every reader of a kind of value is given. */
export interface Reading {
  readonly text: string
  readonly lexemes: readonly Lexeme[]
  readonly words: Vocabulary
  /** The regional locale, or the language itself. */
  readonly locale: string
  /** Whether a plus sign stands anywhere: most texts have none, and only behind one digits without a label may be a phone's. */
  readonly hasPlus: boolean
  /** Whether an e-mail address stands anywhere: beside one, groups of digits without a label may be a phone's too. */
  readonly hasEmail: boolean
}

/** The words of one language by which values are recognised, folded. */
export interface Vocabulary {
  /** Whose number words and habits hold; `null` reads digits only. */
  readonly language: 'en' | 'fr' | 'ar' | null
  readonly months: ReadonlyMap<string, MonthName>
  readonly weekdays: ReadonlyMap<string, number>
  readonly cardinals: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  readonly scales: ReadonlyMap<string, number>
  readonly currencies: ReadonlyMap<string, string | null>
  /** Every word above and every linking word the readers ask for. */
  readonly known: ReadonlySet<string>
}

/** Values read at a lexeme, and the lexeme at which to go on. */
export interface Match {
  readonly tokens: readonly Token[]
  readonly next: number
}

const edge: Lexeme = {
  kind: 'break',
  start: 0,
  end: 0,
  text: '\n',
  key: '',
  clitics: 0,
  definite: false,
  gap: 'none',
  token: null,
}

/** The lexeme at a place; before the first and after the last stands a line break. */
export function lexemeAt(reading: Reading, index: number): Lexeme {
  // Asked for what is not there, an array is slow to say so.
  return (index >= 0 && index < reading.lexemes.length ? reading.lexemes[index] : null) ?? edge
}

/** Whether a mark stands here; `glued` asks for no space before it. */
export function isMark(lexeme: Lexeme, marks: string, glued = false): boolean {
  return lexeme.kind === 'mark' && marks.includes(lexeme.text) && !(glued && lexeme.gap !== 'none')
}

/** Digits that follow the lexeme before them without a space. */
export function isGluedDigits(lexeme: Lexeme): boolean {
  return lexeme.kind === 'digits' && lexeme.gap === 'none'
}

/** Where the word itself begins, after conjunction and preposition («و» of «وخمسون»); the article belongs to the word. */
export function wordStart(reading: Reading, lexeme: Lexeme): number {
  let start = lexeme.start
  for (let left = lexeme.clitics; left > 0; ) {
    start += 1
    if (/[^\p{M}\p{Cf}\u0640]/u.test(reading.text.charAt(start - 1))) left -= 1
  }
  while (start < lexeme.end && /[\p{M}\p{Cf}\u0640]/u.test(reading.text.charAt(start))) start += 1
  return start
}

export function isArabicWord(lexeme: Lexeme): boolean {
  const code = lexeme.text.charCodeAt(0)
  return lexeme.kind === 'word' && code >= 0x0620 && code <= 0x06ff
}

/** `and`, `et`, and «و» apart from its word. */
export function isAnd({ text }: Lexeme): boolean {
  return text === 'and' || text === 'et' || text === 'و'
}

/** «الـ» of «الـ68» does; `وL` of `وL0413`, a code behind a conjunction, does not. */
export function endsInArabic(lexeme: Lexeme): boolean {
  const code = lexeme.text.charCodeAt(lexeme.text.length - 1)
  return lexeme.kind === 'word' && code >= 0x0620 && code <= 0x06ff
}
