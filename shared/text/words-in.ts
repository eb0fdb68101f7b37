import { foldForSearch } from '#shared/text/fold.ts'

/** The words of a text, in its order, each of one script. Apostrophes, hyphens and all other marks stand between words. */
export interface Words {
  readonly forms: readonly WordForm[]
  /** `starts[i]` and `ends[i]` are the UTF-16 offsets of word `i`. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** A word as it is written; the same object wherever it is written so. */
export interface WordForm {
  readonly written: string
  /** As `foldForSearch` folds it. */
  readonly folded: string
  readonly shape: WordShape
  /** Of `folded`: words that are folded alike share it, and hardly any others do. */
  readonly foldedHash: number
}

/**
 * How a word is written: `CAPS` throughout (two letters at least), `Capital` at the start, `miXed`, `lower`, in Arabic
 * letters, with digits in it, or in letters without case.
 */
export type WordShape = 'caps' | 'capital' | 'mixed' | 'lower' | 'arabic' | 'digits' | 'other'

/** The words of a text. Each distinct word is folded once for all texts. */
export function wordsIn(text: string): Words {
  const length = text.length
  let count = 0
  let index = 0
  while (index < length) {
    let code = text.charCodeAt(index)
    if ((classes[code] || classAt(code)) === separator) {
      index += 1
      continue
    }
    const start = index
    let hash = 0
    let script = scripts[classes[code] || classAt(code)] ?? 0
    for (;;) {
      hash = (Math.imul(hash, 31) + code) | 0
      index += 1
      code = text.charCodeAt(index)
      const kind = classes[code] || classAt(code)
      if (index >= length || kind === separator) break
      const next = scripts[kind] ?? 0
      // «بـWeGO», «وUNESCO»: what Arabic joins before a Latin name is a word of its own.
      if (next !== 0 && script !== 0 && next !== script) break
      script ||= next
    }
    formsRead[count] = formAt(text, start, index, hash)
    startsRead[count] = start
    endsRead[count] = index
    count += 1
  }
  return { forms: formsRead.slice(0, count), starts: startsRead.slice(0, count), ends: endsRead.slice(0, count) }
}

/** Where words are put until their number is known: what is kept of a text is no longer than it must be. */
const formsRead: WordForm[] = []
const startsRead: number[] = []
const endsRead: number[] = []

/**
 * The form of what is written from `start` to `end`, be it a word or not: nothing is cut out of the text for one that
 * is known.
 */
export function formOfSpan(text: string, start: number, end: number): WordForm {
  let hash = 0
  for (let index = start; index < end; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0
  return formAt(text, start, end, hash)
}

/** What `of` says of a word, asked once per form. For facts that depend on nothing but the word. */
export function rememberedByWord<Fact extends object | string | number | boolean | null>(
  of: (form: WordForm) => Fact,
): (form: WordForm) => Fact {
  const rare = new WeakMap<WordForm, Fact>()
  let facts = new Array<Fact | undefined>(mostForms)
  let age = generation
  return (form) => {
    if (age !== generation) {
      facts = new Array<Fact | undefined>(mostForms)
      age = generation
    }
    // Every form comes from `formAt`.
    const { id, generation: born } = form as InternedForm
    const kept = id >= 0 && born === generation
    const known = kept ? facts[id] : rare.get(form)
    if (known !== undefined) return known
    const fact = of(form)
    if (kept) facts[id] = fact
    else rare.set(form, fact)
    return fact
  }
}

interface InternedForm extends WordForm {
  /** Dense among the forms of a generation; −1 for one that is not kept. */
  readonly id: number
  readonly generation: number
  readonly hash: number
}

/** A language has its few thousand words that come again and again; what a hostile text adds is forgotten. */
const slotCount = 65_536
const mostForms = 24_000
const longestKeptWord = 40

let slots: (InternedForm | undefined)[] = new Array<InternedForm | undefined>(slotCount)
let formCount = 0
let generation = 0

function formAt(text: string, start: number, end: number, hash: number): WordForm {
  const length = end - start
  if (length > longestKeptWord) return formOf(text.slice(start, end), -1, hash)
  let slot = (hash ^ (hash >>> 15)) & (slotCount - 1)
  for (;;) {
    const form = slots[slot]
    if (form === undefined) break
    if (form.hash === hash && isWrittenAt(form.written, text, start, length)) return form
    slot = (slot + 1) & (slotCount - 1)
  }
  if (formCount >= mostForms) {
    slots = new Array<InternedForm | undefined>(slotCount)
    formCount = 0
    generation += 1
    slot = (hash ^ (hash >>> 15)) & (slotCount - 1)
  }
  const form = formOf(text.slice(start, end), formCount, hash)
  slots[slot] = form
  formCount += 1
  return form
}

function isWrittenAt(written: string, text: string, start: number, length: number): boolean {
  if (written.length !== length) return false
  for (let index = 0; index < length; index += 1) {
    if (written.charCodeAt(index) !== text.charCodeAt(start + index)) return false
  }
  return true
}

function formOf(written: string, id: number, hash: number): InternedForm {
  const folded = foldForSearch(written, 'und')
  return { written, folded, shape: shapeOf(written), foldedHash: hashOf(folded), id, generation, hash }
}

function hashOf(folded: string): number {
  let hash = 0
  for (let index = 0; index < folded.length; index += 1) hash = (Math.imul(hash, 31) + folded.charCodeAt(index)) | 0
  return hash
}

function shapeOf(written: string): WordShape {
  let [upper, lower, arabic, digits, laterUpper] = [0, 0, 0, 0, 0]
  for (let index = 0; index < written.length; index += 1) {
    const code = written.charCodeAt(index)
    const kind = classes[code] || classAt(code)
    if (kind === upperCase) {
      upper += 1
      if (index > 0) laterUpper += 1
    } else if (kind === lowerCase) lower += 1
    else if (kind === arabicLetter) arabic += 1
    else if (kind === digit) digits += 1
  }
  if (digits > 0) return 'digits'
  if (arabic > 0) return 'arabic'
  if (upper === 0) return lower > 0 ? 'lower' : 'other'
  if (lower === 0) return upper >= 2 ? 'caps' : 'capital'
  return laterUpper > 0 ? 'mixed' : 'capital'
}

const separator = 1
const lowerCase = 2
const upperCase = 3
const arabicLetter = 4
const digit = 5
const otherLetter = 6

/** By class: 1 for Latin and other letters with case, 2 for Arabic ones, 0 for what belongs to either. */
const scripts: readonly number[] = [0, 0, 1, 1, 2, 0, 0]

const classes = new Uint8Array(0x10000)

function classAt(code: number): number {
  const known = classes[code]
  if (known) return known
  const found = classify(code)
  if (code < 0x10000) classes[code] = found
  return found
}

/** Marks and invisible letters (vowel signs, tatweel, joiners, soft hyphen) belong to the word; surrogates stand apart. */
function classify(code: number): number {
  const character = String.fromCharCode(code)
  if (/^\p{Nd}$/u.test(character)) return digit
  if (/^\p{M}$/u.test(character) || '\u0640\u200c\u200d\u00ad\u200e\u200f'.includes(character)) return otherLetter
  if (/^\p{Script=Arabic}$/u.test(character) && /^\p{L}$/u.test(character)) return arabicLetter
  if (/^\p{Lu}$/u.test(character)) return upperCase
  if (/^\p{Ll}$/u.test(character)) return lowerCase
  return /^\p{L}$/u.test(character) ? otherLetter : separator
}
