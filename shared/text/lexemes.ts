import { decimalDigitOf } from '#shared/text/fold.ts'
import type { Token } from '#shared/text/token.ts'
import { formOfSpan, rememberedByWord, type WordForm } from '#shared/text/words-in.ts'

/** A word, a run of digits, a mark or a line break of a text: what the readers of typed values look at. */
export interface Lexeme {
  readonly kind: 'word' | 'digits' | 'mark' | 'break' | 'token'
  readonly start: number
  readonly end: number
  /** The folded word, the digits in ASCII, or the mark in its plainest form (every dash is `-`). */
  readonly text: string
  /** The word as the vocabulary has it, without Arabic proclitics; empty where the vocabulary does not know it. */
  readonly key: string
  /** How many letters of conjunction and preposition (و ف ب ك ل) stand before `key` or its article. */
  readonly clitics: number
  /** Arabic only: `key` had the article. */
  readonly definite: boolean
  /** White space before it; `hard` is any space that does not break or is thin. */
  readonly gap: 'none' | 'soft' | 'hard'
  /** A value already recognised (addresses), for kind `token`. */
  readonly token: Token | null
}

/**
 * Cuts a text into lexemes. Invisible marks (bidi controls, zero-width and soft hyphen) neither separate nor join.
 * `claimed` are values found beforehand, in order; each becomes one lexeme.
 */
export function lexemesOf(text: string, vocabulary: ReadonlySet<string>, claimed: readonly Token[]): Lexeme[] {
  const lexemes: Lexeme[] = []
  const meanings = meaningsFor(vocabulary)
  let gap: Lexeme['gap'] = 'none'
  let claim = 0
  let index = 0
  while (index < text.length) {
    const token = claimed[claim]
    if (token && token.start === index) {
      lexemes.push(lexeme('token', index, token.end, '', gap, token))
      gap = 'none'
      claim += 1
      index = token.end
      continue
    }
    const limit = token ? token.start : text.length
    const kind = classes[text.charCodeAt(index)] || classAt(text, index)
    if (kind === charClass.space) {
      if (gap === 'none') gap = 'soft'
      index += 1
    } else if (kind === charClass.letter) {
      const end = runEnd(text, index, limit, charClass.letter)
      const cut = ordinalSuffixEnd(text, index, end, lexemes[lexemes.length - 1], gap)
      lexemes.push(wordLexeme(text, index, cut, gap, meanings))
      if (cut < end) lexemes.push(wordLexeme(text, cut, end, 'none', meanings))
      gap = 'none'
      index = end
    } else if (kind === charClass.hardSpace) {
      gap = 'hard'
      index += 1
    } else if (kind === charClass.ignorable) {
      index += 1
    } else if (kind === charClass.newline) {
      lexemes.push(lexeme('break', index, index + 1, '\n', gap, null))
      gap = 'none'
      index += 1
    } else if (kind === charClass.digit) {
      const end = runEnd(text, index, limit, charClass.digit)
      lexemes.push(lexeme('digits', index, end, asciiDigits(text, index, end), gap, null))
      gap = 'none'
      index = end
    } else {
      const width = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
      const mark = width === 1 ? text.charAt(index) : text.slice(index, index + 2)
      lexemes.push(lexeme('mark', index, index + width, plainMarks.get(mark) ?? mark, gap, null))
      gap = 'none'
      index += width
    }
  }
  return lexemes
}

const charClass = { letter: 1, digit: 2, space: 3, hardSpace: 4, newline: 5, ignorable: 6, mark: 7 } as const

const classes = new Uint8Array(0x10000)

function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  const known = classes[code]
  if (known) return known
  if (code >= 0xd800 && code < 0xdc00) return classify(String.fromCodePoint(text.codePointAt(index) ?? code))
  const found = classify(String.fromCharCode(code))
  classes[code] = found
  return found
}

function classify(character: string): number {
  if (character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029')
    return charClass.newline
  if (/^[\u00a0\u2007\u2008\u2009\u200a\u202f]$/.test(character)) return charClass.hardSpace
  if (/^\s$/u.test(character)) return charClass.space
  if (/^(?:\p{Cf}|\ufe0e|\ufe0f|\u20e3)$/u.test(character)) return charClass.ignorable
  if (/^\p{Nd}$/u.test(character)) return charClass.digit
  return /^[\p{L}\p{M}]$/u.test(character) ? charClass.letter : charClass.mark
}

/** The end of the last unit of the class; invisible marks inside a run belong to it, after it they do not. */
function runEnd(text: string, from: number, limit: number, wanted: number): number {
  let end = from
  while (end < limit && classes[text.charCodeAt(end)] === wanted) end += 1
  const behind = classes[text.charCodeAt(end)] ?? charClass.mark
  if (end === limit || (behind !== 0 && behind !== charClass.ignorable)) return end
  let index = end
  while (index < limit) {
    const width = (text.charCodeAt(index) & 0xfc00) === 0xd800 && index + 1 < limit ? 2 : 1
    const kind = classAt(text, index)
    if (kind === wanted) end = index + width
    else if (kind !== charClass.ignorable) break
    index += width
  }
  return end
}

/** `20thThe`: a lost space. The suffix is cut off so that the ordinal is still read. */
function ordinalSuffixEnd(text: string, start: number, end: number, before: Lexeme | undefined, gap: string): number {
  if (gap !== 'none' || before?.kind !== 'digits' || end - start < 3) return end
  return /^(?:st|nd|rd|th)\p{Lu}/u.test(text.slice(start, start + 4)) ? start + 2 : end
}

function asciiDigits(text: string, start: number, end: number): string {
  let plain = start
  while (plain < end && text.charCodeAt(plain) <= 0x39) plain += 1
  if (plain === end) return text.slice(start, end)
  let digits = ''
  for (const character of text.slice(start, end)) {
    const code = character.charCodeAt(0)
    if (code >= 0x30 && code <= 0x39) digits += character
    else if (/^\p{Nd}$/u.test(character)) digits += String(decimalDigitOf(character))
  }
  return digits
}

function lexeme(
  kind: Lexeme['kind'],
  start: number,
  end: number,
  text: string,
  gap: Lexeme['gap'],
  token: Token | null,
): Lexeme {
  return { kind, start, end, text, key: '', clitics: 0, definite: false, gap, token }
}

/** What a word as it is written means to a vocabulary. */
type Meaning = Pick<Lexeme, 'text' | 'key' | 'clitics' | 'definite'>
type MeaningOf = (form: WordForm) => Meaning

const meaningsByVocabulary = new WeakMap<ReadonlySet<string>, MeaningOf>()

function meaningsFor(vocabulary: ReadonlySet<string>): MeaningOf {
  let meanings = meaningsByVocabulary.get(vocabulary)
  if (meanings === undefined) {
    meanings = rememberedByWord((form) => meaningOf(form, vocabulary))
    meaningsByVocabulary.set(vocabulary, meanings)
  }
  return meanings
}

function wordLexeme(text: string, start: number, end: number, gap: Lexeme['gap'], meanings: MeaningOf): Lexeme {
  const meaning = meanings(formOfSpan(text, start, end))
  return {
    kind: 'word',
    start,
    end,
    text: meaning.text,
    key: meaning.key,
    clitics: meaning.clitics,
    definite: meaning.definite,
    gap,
    token: null,
  }
}

function meaningOf({ folded }: WordForm, vocabulary: ReadonlySet<string>): Meaning {
  const base: Meaning = { text: folded, key: '', clitics: 0, definite: false }
  if (vocabulary.has(folded)) return { ...base, key: folded }
  const first = folded.charCodeAt(0)
  return first >= 0x0621 && first <= 0x064a ? withoutClitics(base, vocabulary) : base
}

/** Arabic proclitics in their order: conjunction, preposition, article (`لل` is preposition and article in one). */
function withoutClitics(base: Meaning, vocabulary: ReadonlySet<string>): Meaning {
  const word = base.text
  for (const conjunction of word.startsWith('و') || word.startsWith('ف') ? [0, 1] : [0]) {
    const rest = word.slice(conjunction)
    for (const preposition of /^[بكل]/.test(rest) ? [0, 1] : [0]) {
      const stem = rest.slice(preposition)
      const clitics = conjunction + preposition
      if (clitics > 0 && stem.length > 1 && vocabulary.has(stem)) return { ...base, key: stem, clitics }
      const article = stem.startsWith('ال') ? 2 : preposition === 1 && rest.startsWith('لل') ? 1 : 0
      const noun = stem.slice(article)
      if (article > 0 && noun.length > 1 && vocabulary.has(noun)) return { ...base, key: noun, clitics, definite: true }
    }
  }
  return base
}

const plainMarks = new Map<string, string>([
  ...[...'‐‑‒–—―−﹣－'].map((dash): [string, string] => [dash, '-']),
  ...[...'‘’‛ʼ′'].map((mark): [string, string] => [mark, "'"]),
  ['٪', '%'],
  ['％', '%'],
  ['＋', '+'],
  ['／', '/'],
  ['⁄', '/'],
  ['：', ':'],
  ['（', '('],
  ['）', ')'],
  ['＄', '$'],
])
