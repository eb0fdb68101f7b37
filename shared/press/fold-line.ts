/**
 * A line as it is compared with the word lists of this folder: lower case, without accents, vowel marks, tatweel and
 * invisible marks, Arabic letter forms unified (أإآٱ→ا, ى→ي, ة→ه), typographic apostrophes straight, white space single.
 */
export function foldLine(line: string): string {
  return line
    .slice(0, 20_000)
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
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’._@-]*/gu

/** How many words a line has. */
export function wordCountOf(line: string): number {
  let count = 0
  for (const _ of line.matchAll(word)) count += 1
  return count
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
  let count = 0
  for (const _ of line.matchAll(word)) {
    count += 1
    if (count >= least) return true
  }
  return false
}
