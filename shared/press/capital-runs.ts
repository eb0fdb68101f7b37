import type { TextSpan } from '#shared/model/release-text.ts'
import { latinGivenNames } from '#shared/press/given-names.ts'
import { latinHonorific } from '#shared/press/honorifics.ts'
import { latinParticles } from '#shared/press/name-words.ts'
import { bodyWords, placeWords } from '#shared/press/not-names.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** Words with a capital that follow each other, particles of names between them left out: `Manuel de Araujo`. */
export type CapitalRun = readonly TextSpan[]

/**
 * Shows each run of capitalised words of a text in Latin letters, `H.E.` and initials counted as words. Linear in the
 * text; the run shown is used again for the next, so that texts without names cost little.
 */
export function visitCapitalRuns(text: string, visit: (run: CapitalRun) => void): void {
  const run: TextSpan[] = []
  let index = 0
  for (;;) {
    if (run.length === 0) index = nextCapital(text, index)
    if (index < 0) return
    const isParticle = run.length > 0 && classOf(text.charCodeAt(index)) === lower
    if (!isParticle && !startsWord(text, index)) {
      index += 1
      continue
    }
    const elision = elisionLength(text, index)
    if (elision > 0) {
      index += elision
      continue
    }
    const word = { start: index, end: wordEnd(text, index) }
    run.push(word)
    const next = nextInRun(text, run, word)
    index = next < 0 ? word.end : next
    if (next >= 0 && run.length < longestRun) continue
    visit(run)
    run.length = 0
  }
}

/** A heading in capitals, a list without commas: no name is that long. */
const longestRun = 40

const capital = /[A-Z\u00c0-\u00de\u0100-\u017f\u01cd-\u024f\u1e00-\u1eff]/g

function nextCapital(text: string, from: number): number {
  capital.lastIndex = from
  return capital.test(text) ? capital.lastIndex - 1 : -1
}

const other = 0
const lower = 1
const upper = 2
const mark = 3

/** By UTF-16 unit, for the Latin letters and the accents set apart from them. */
const classes = new Uint8Array(0x10000)
for (let code = 0x41; code < 0x1f00; code += 1) {
  if (code >= 0x250 && code < 0x300) continue
  if (code === 0x370) code = 0x1e00
  const letter = String.fromCharCode(code)
  if (code >= 0x300 && code < 0x370) classes[code] = mark
  else if (/^\p{Lu}$/u.test(letter)) classes[code] = upper
  else if (/^\p{Ll}$/u.test(letter)) classes[code] = lower
}

const classOf = (code: number): number => classes[code] ?? other
const isLetter = (code: number): boolean => classOf(code) !== other
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019
const isBlank = (code: number) => code === 0x20 || code === 0xa0 || code === 0x202f

/** `L’ambassadrice`, `D’ici`, `L’Institut`: an article or preposition, not the first letter of a name such as `D’Angelo`. */
function elisionLength(text: string, index: number): number {
  const length = text.startsWith('Qu', index) ? 2 : 1
  if (!isApostrophe(text.charCodeAt(index + length))) return 0
  const next = classOf(text.charCodeAt(index + length + 1))
  if (next === lower) return 'LDSNJMCTQ'.includes(text.charAt(index)) ? length + 1 : 0
  return next === upper && text.charAt(index) === 'L' ? length + 1 : 0
}

/** Not inside a word; after an elision (`d’Anne`, `qu’Omar`) a word starts. */
function startsWord(text: string, index: number): boolean {
  if (index === 0) return true
  const before = text.charCodeAt(index - 1)
  if (isApostrophe(before)) {
    const elided = text.charCodeAt(index - 2)
    return classOf(elided) === other || !isLetter(text.charCodeAt(index - 4))
  }
  return !isLetter(before) && !(before >= 0x30 && before <= 0x39) && before !== 0x40
}

function wordEnd(text: string, start: number): number {
  let index = start + 1
  while (index < text.length) {
    const code = text.charCodeAt(index)
    if (!isLetter(code)) {
      const follows = index + 1 < text.length && isLetter(text.charCodeAt(index + 1))
      const joins = code === 0x2d || code === 0x2011 || isApostrophe(code)
      // The dots of `H.E.` stand between capitals.
      const dots = code === 0x2e && follows && classOf(text.charCodeAt(index + 1)) === upper && isInitial(text, index)
      if (!(follows && (joins || dots))) break
      if (isApostrophe(code) && isPossessive(text, index)) break
    }
    index += 1
  }
  return index
}

const isInitial = (text: string, end: number) =>
  classOf(text.charCodeAt(end - 1)) === upper && (end < 2 || !isLetter(text.charCodeAt(end - 2)))

function isPossessive(text: string, apostrophe: number): boolean {
  return text.charCodeAt(apostrophe + 1) === 0x73 && !isLetter(text.charCodeAt(apostrophe + 2))
}

/** « Jean-Baptiste d’Arcangues »: a family name with an elided particle, not « Anne d’Oran ». */
function isElidedName(text: string, run: CapitalRun, index: number): boolean {
  const [first] = run
  if (text.charCodeAt(index) !== 0x64 || first === undefined) return false
  if (!isApostrophe(text.charCodeAt(index + 1)) || classOf(text.charCodeAt(index + 2)) !== upper) return false
  const head = foldForSearch(text.slice(first.start, first.end), 'fr')
  if (latinHonorific(head, 'fr') === undefined && !latinGivenNames.has(head.split('-', 1)[0] ?? '')) return false
  const rest = foldForSearch(text.slice(index + 2, wordEnd(text, index + 2)), 'fr')
  return !bodyWords.has(rest) && !placeWords.has(rest)
}

/** Where the next word of the run begins after one blank, or particles and blanks; -1 where the run ends. */
function nextInRun(text: string, run: CapitalRun, { start, end }: TextSpan): number {
  let index = end
  if (text.charCodeAt(index) === 0x2e) {
    const word = text.slice(start, end)
    if (!(word.length === 1 || isInitial(text, end) || isAbbreviation(word))) return -1
    index += 1
  }
  for (let particles = 0; particles <= 3; particles += 1) {
    if (!isBlank(text.charCodeAt(index))) return -1
    index += 1
    const code = text.charCodeAt(index)
    if (classOf(code) === upper || isElidedName(text, run, index)) return index
    if (classOf(code) !== lower) return -1
    const from = index
    while (isLetter(text.charCodeAt(index)) && index - from < 6) index += 1
    if (index - from > 5 || !particleStarts.has(code)) return -1
    if (!latinParticles.has(text.slice(from, index))) return -1
    const joint = text.charCodeAt(index)
    if (joint === 0x2d && classOf(text.charCodeAt(index + 1)) === upper) return from
  }
  return -1
}

const particleStarts: ReadonlySet<number> = new Set([...latinParticles].map((word) => word.charCodeAt(0)))

function isAbbreviation(word: string): boolean {
  return word.length <= 4 && latinHonorific(foldForSearch(word, 'fr'), 'fr') !== undefined
}
