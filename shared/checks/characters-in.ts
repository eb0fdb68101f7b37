// One pass over the characters of a cell for all checks of typography: each then asks one bit and mostly goes home.
import { type CharacterKind, characterKindOf, kinds } from '#shared/checks/character-kinds.ts'
import type { CellText } from '#shared/model/release-text.ts'

/** Kinds of characters that stand somewhere in a text. Letters, digits, plain spaces and ’ are not worth a bit. */
export const marks = {
  straightQuote: 1 << 0,
  straightApostrophe: 1 << 1,
  guillemet: 1 << 2,
  curlyQuote: 1 << 3,
  bracket: 1 << 4,
  noBreak: 1 << 5,
  oddSpace: 1 << 6,
  ellipsis: 1 << 7,
  dash: 1 << 8,
  tatweel: 1 << 9,
  vowelSign: 1 << 10,
  direction: 1 << 11,
  invisible: 1 << 12,
  control: 1 << 13,
  otherScript: 1 << 14,
  decomposable: 1 << 15,
  presentationForm: 1 << 16,
  farsiLetter: 1 << 17,
  latinComma: 1 << 18,
  question: 1 << 19,
  hyphen: 1 << 20,
  newline: 1 << 21,
  openSingleQuote: 1 << 22,
  mojibakeLead: 1 << 23,
  digit: 1 << 24,
  colon: 1 << 25,
  angle: 1 << 26,
} as const

/** Kinds of neighbours that stand somewhere in a text. */
export const pairs = {
  spaces: 1 << 0,
  spaceThenMark: 1 << 1,
  markThenLetter: 1 << 2,
  twoMarks: 1 << 3,
  stopThenLower: 1 << 4,
  frenchSpace: 1 << 5,
  spaceThenHyphen: 1 << 6,
  spaceAtLineEdge: 1 << 7,
  twoNewlines: 1 << 8,
  frenchTight: 1 << 9,
  mojibake: 1 << 10,
  twoHyphens: 1 << 11,
  /** One, two or three words that look like those just before: the same length, the same letters at both ends. */
  likeWords: 1 << 12,
  /** A bracket that does not close the last one opened, or none that closes it. */
  oddBracket: 1 << 13,
  /** The marks that no language sets a space before: , . ، ) */
  spaceThenLowMark: 1 << 14,
  openThenSpace: 1 << 15,
} as const

interface Characters {
  readonly marks: number
  readonly pairs: number
}

export function hasMarks(cell: CellText, wanted: number): boolean {
  return (charactersIn(cell).marks & wanted) !== 0
}

export function hasPairs(cell: CellText, wanted: number): boolean {
  return (charactersIn(cell).pairs & wanted) !== 0
}

let lastCell: CellText | null = null
let lastCharacters: Characters = { marks: 0, pairs: 0 }
const known = new WeakMap<CellText, Characters>()

function charactersIn(cell: CellText): Characters {
  // Many a check asks twice of one cell.
  if (cell === lastCell) return lastCharacters
  let characters = known.get(cell)
  if (characters === undefined) known.set(cell, (characters = scan(cell.text)))
  lastCell = cell
  lastCharacters = characters
  return characters
}

function scan(text: string): Characters {
  let seen = 0
  let met = 0
  let before: number = kinds.newline
  let wordStart = -1
  let open = 0
  let [one, two, three, four, five] = [1, 2, 3, 4, 5]
  for (let at = 0; at <= text.length; at += 1) {
    let kind = at < text.length ? (characterKindOf[text.charCodeAt(at)] ?? kinds.other) : kinds.newline
    seen |= bitOf[kind] ?? 0
    met |= pairOf[(before << 6) | kind] ?? 0
    if (isOfWord[kind] === 1) {
      if (wordStart < 0) wordStart = at
    } else if (wordStart >= 0) {
      const word = likeness(text, wordStart, at)
      if (word === one || (word === two && one === three) || (word === three && one === four && two === five))
        met |= pairs.likeWords
      five = four
      four = three
      three = two
      two = one
      one = word
      wordStart = -1
    }
    if (kind === kinds.openBracket) open = open * 4 + bracketAt(text, at)
    else if (kind === kinds.closeBracket) {
      if (open % 4 !== bracketAt(text, at)) met |= pairs.oddBracket
      open = Math.floor(open / 4)
    }
    if (kind === kinds.space && before === kinds.stop) kind = kinds.spaceAfterStop
    before = kind
  }
  if (open !== 0) met |= pairs.oddBracket
  // The two ends of the text count as line ends, yet are no line breaks.
  if (!text.includes('\n')) {
    met &= ~pairs.twoNewlines
    seen &= ~marks.newline
  }
  return { marks: seen, pairs: met }
}

/** 1 ( 2 [ 3 {, so that nested brackets are the digits of a number; beyond 26 deep it only errs towards a closer look. */
function bracketAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 0x40 ? 1 : code < 0x60 ? 2 : 3
}

function likeness(text: string, start: number, end: number): number {
  return (lowered(text.charCodeAt(start)) << 16) ^ (lowered(text.charCodeAt(end - 1)) << 8) ^ (end - start)
}

/** In the Latin blocks a capital stands 32 before its small letter, in the extended ones one before. */
function lowered(code: number): number {
  if (characterKindOf[code] !== kinds.upper) return code
  return code < 0x100 ? code | 0x20 : code + 1
}

const isOfWord = new Uint8Array(64)
for (const kind of [
  kinds.other,
  kinds.lower,
  kinds.upper,
  kinds.arabic,
  kinds.digit,
  kinds.tatweel,
  kinds.vowelSign,
  kinds.joiningVowelSign,
  kinds.otherScript,
  kinds.decomposable,
  kinds.presentationForm,
  kinds.farsiLetter,
  kinds.mojibakeLead,
])
  isOfWord[kind] = 1

const bitOf = new Int32Array(64)
const pairOf = new Int32Array(64 * 64)

const bits: readonly (readonly [CharacterKind, number])[] = [
  [kinds.straightQuote, marks.straightQuote],
  [kinds.straightApostrophe, marks.straightApostrophe],
  [kinds.openGuillemet, marks.guillemet],
  [kinds.closeGuillemet, marks.guillemet],
  [kinds.curlyQuote, marks.curlyQuote],
  [kinds.openBracket, marks.bracket],
  [kinds.closeBracket, marks.bracket],
  [kinds.noBreak, marks.noBreak],
  [kinds.oddSpace, marks.oddSpace],
  [kinds.ellipsis, marks.ellipsis],
  [kinds.dash, marks.dash],
  [kinds.tatweel, marks.tatweel],
  [kinds.vowelSign, marks.vowelSign],
  [kinds.joiningVowelSign, marks.vowelSign | marks.decomposable],
  [kinds.direction, marks.direction],
  [kinds.invisible, marks.invisible],
  [kinds.control, marks.control],
  [kinds.otherScript, marks.otherScript],
  [kinds.decomposable, marks.decomposable],
  [kinds.presentationForm, marks.presentationForm],
  [kinds.farsiLetter, marks.farsiLetter],
  [kinds.comma, marks.latinComma],
  [kinds.semicolon, marks.latinComma],
  [kinds.question, marks.question | marks.latinComma],
  [kinds.hyphen, marks.hyphen],
  [kinds.newline, marks.newline],
  [kinds.openSingleQuote, marks.openSingleQuote],
  [kinds.mojibakeLead, marks.mojibakeLead],
  [kinds.digit, marks.digit],
  [kinds.colon, marks.colon],
  [kinds.angle, marks.angle],
]
for (const [kind, bit] of bits) bitOf[kind] = bit

function meet(bit: number, firsts: readonly CharacterKind[], seconds: readonly CharacterKind[]): void {
  for (const first of firsts)
    for (const second of seconds) pairOf[(first << 6) | second] = (pairOf[(first << 6) | second] ?? 0) | bit
}

const everything = Object.values(kinds)
const plain = [kinds.space, kinds.spaceAfterStop]
const spaces = [...plain, kinds.noBreak]
const blanks = [...spaces, kinds.oddSpace]
const letters = [kinds.lower, kinds.upper, kinds.arabic, kinds.mojibakeLead]
const high = [kinds.semicolon, kinds.colon, kinds.question, kinds.exclamation]
const pausing = [kinds.stop, kinds.comma, kinds.arabicMark, ...high]
const written = everything.filter((kind) => ![...blanks, kinds.newline].some((blank) => blank === kind))

meet(pairs.spaces, spaces, spaces)
meet(pairs.spaceThenMark, blanks, [...pausing, kinds.closeBracket])
meet(pairs.spaceThenLowMark, blanks, [kinds.stop, kinds.comma, kinds.arabicMark, kinds.closeBracket])
meet(pairs.openThenSpace, [kinds.openBracket], blanks)
meet(pairs.markThenLetter, [kinds.comma, kinds.semicolon, kinds.colon, kinds.arabicMark], letters)
meet(pairs.markThenLetter, [kinds.stop, kinds.question, kinds.exclamation], [kinds.upper, kinds.arabic])
meet(pairs.twoMarks, pausing, pausing)
meet(pairs.stopThenLower, [kinds.spaceAfterStop], [kinds.lower, kinds.mojibakeLead])
meet(pairs.frenchSpace, plain, [...high, kinds.closeGuillemet, kinds.percent])
meet(pairs.frenchSpace, [kinds.openGuillemet], plain)
meet(pairs.frenchTight, written, [...high, kinds.closeGuillemet])
meet(pairs.frenchTight, [kinds.openGuillemet], written)
meet(pairs.spaceThenHyphen, spaces, [kinds.hyphen])
meet(pairs.twoHyphens, [kinds.hyphen], [kinds.hyphen])
meet(pairs.spaceAtLineEdge, [kinds.newline], blanks)
meet(pairs.spaceAtLineEdge, blanks, [kinds.newline])
meet(pairs.twoNewlines, [kinds.newline], [kinds.newline])
meet(
  pairs.mojibake,
  [kinds.mojibakeLead],
  [
    kinds.mojibakeTail,
    kinds.control,
    kinds.noBreak,
    kinds.curlyQuote,
    kinds.apostrophe,
    kinds.openSingleQuote,
    kinds.dash,
    kinds.ellipsis,
    kinds.openGuillemet,
    kinds.closeGuillemet,
    kinds.percent,
    kinds.invisible,
  ],
)
