/**
 * A line as it is compared with the word lists of this folder: lower case, without accents, vowel marks, tatweel and
 * invisible marks, Arabic letter forms unified (أإآٱ→ا, ى→ي, ة→ه), typographic apostrophes straight, white space single.
 */
export function foldLine(line: string): string {
  if (line !== lastLine) {
    lastFolded = fold(line)
    lastLine = line
  }
  return lastFolded
}

/** Several questions are asked of one line in a row. */
let lastLine = ''
let lastFolded = ''

function fold(line: string): string {
  const read = line.slice(0, longestLine)
  let folded = ''
  let isSpaced = true
  for (let index = 0; index < read.length; index += 1) {
    const code = read.charCodeAt(index)
    const letter = code < foldedLetters.length ? (foldedLetters[code] ?? foldLetter(code)) : composed
    if (letter === composed) return foldComposed(read).replace(/\s+/gu, ' ').trim()
    if (letter !== ' ' || !isSpaced) folded += letter
    if (letter !== '') isSpaced = letter === ' '
  }
  return isSpaced && folded !== '' ? folded.slice(0, -1) : folded
}

const longestLine = 20_000

/** Code units whose folding does not depend on what stands around them, as far as they have been asked for. */
const foldedLetters = new Array<string | undefined>(0x2030)
const composed = '\uffff'

function foldLetter(code: number): string {
  const letter = String.fromCharCode(code)
  const folded = code < 0x180 || standingAlone.test(letter) ? foldComposed(letter).replace(/^\s+$/u, ' ') : composed
  foldedLetters[code] = folded
  return folded
}

/** Besides ASCII and Latin: Arabic letters with their vowel marks, and marks of punctuation. */
const standingAlone = /[\u060c\u061b\u061f\u0621-\u063a\u0640-\u0652\u0660-\u066d\u200b-\u202f]/u

function foldComposed(text: string): string {
  return text
    .normalize('NFKD')
    .replace(
      /[\u0300-\u036f\u0610-\u061a\u064b-\u0653\u0656-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu,
      '',
    )
    .normalize('NFC')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ىی]/gu, 'ي')
    .replace(/ک/gu, 'ك')
    .replace(/ة/gu, 'ه')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/gu, "'")
    .toLowerCase()
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’._@-]*/gu

/** How many words a line has. */
export function wordCountOf(line: string): number {
  return countWords(line, Number.POSITIVE_INFINITY)
}

/** Whether a line ends as a sentence does (closing quotation marks, brackets and attribution dashes aside). */
export function endsAsSentence(line: string): boolean {
  return /[.!?؟…۔][\s"'”’»)\]]{0,4}$/u.test(line.slice(-12).trimEnd())
}

/** A paragraph of running text rather than a title, a label or a menu entry. */
export function isRunningText(line: string): boolean {
  return hasWords(line, endsAsSentence(line) ? 8 : 30)
}

/** Looks no further than it must: this is asked several times of every line of a document. */
function hasWords(line: string, least: number): boolean {
  return countWords(line, least) === least
}

function countWords(line: string, most: number): number {
  let count = 0
  word.lastIndex = 0
  while (count < most && word.test(line)) count += 1
  return count
}
