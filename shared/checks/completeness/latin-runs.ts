import type { TextSpan } from '#shared/model/release-text.ts'
import { placesIn } from '#shared/press/places.ts'
import { dateWords, joiningWords, officeWords, ordinaryWords } from '#shared/text/ordinary-words.ts'

/** A stretch of Latin words, figures and commas between them. */
const stretch =
  /[A-Za-z\u00c0-\u024f0-9][^\s\u0600-\u06ff«»“”"()[\]{}؛]*(?:[ \u00a0]{1,2}[A-Za-z\u00c0-\u024f0-9&][^\s\u0600-\u06ff«»“”"()[\]{}؛]*)*/g

/**
 * Latin words in an Arabic text that are speech and not a name: words in lower case, months and days, offices. Brands,
 * acronyms, addresses, and whatever stands in brackets or quotation marks is left alone.
 */
export function latinRuns(text: string, isWord: (word: string) => boolean): readonly TextSpan[] {
  const runs: TextSpan[] = []
  for (const match of text.matchAll(stretch)) {
    const [run] = match
    if (run.length < 3 || !/[a-z]{2}/.test(run) || /[@/\\_]|\w\.\w/.test(run) || !isSpeech(run, isWord)) continue
    if (isSetApart(text, match.index)) continue
    const end = match.index + run.replace(/[\s.,;:!?'’–-]+$/u, '').length
    runs.push({ start: match.index, end })
  }
  return runs
}

function isSpeech(run: string, isWord: (word: string) => boolean): boolean {
  const words = run.match(/[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z\u00c0-\u024f]+)?/g) ?? []
  const small = words.filter(
    (word) => /^[a-z\u00df-\u00ff]{2,}/.test(word) && !joiningWords.has(word) && !isSuffix(word),
  )
  const lower = words.map((word) => word.toLowerCase())
  if (
    lower.some((word) => dateWords.has(word)) &&
    lower.every((word) => dateWords.has(word) || joiningWords.has(word) || isSuffix(word))
  )
    return words.length >= 2 || /\d/.test(run)
  if (words.length >= 2 && isPlaces(run, words.length)) return true
  if (words.length >= 2 && words.some((word) => /^\p{Lu}/u.test(word) && officeWords.has(word.toLowerCase())))
    return true
  if (small.length >= 2) return !isSetPhrase(run) && !isScientific(words)
  const [word] = small
  return (
    word !== undefined &&
    !isSetPhrase(run) &&
    (ordinaryWords.en.has(word) || ordinaryWords.fr.has(word) || isWord(word))
  )
}

/** `Geneva, Switzerland`: places have names in Arabic. Names of other things hold more than places. */
function isPlaces(run: string, words: number): boolean {
  const named = placesIn(run, 'en').filter(({ sure }) => sure)
  return (
    named.length >= 2 &&
    named.reduce((sum, { start, end }) => sum + run.slice(start, end).split(/[\s-]/u).length, 0) === words
  )
}

/** Of an ordinal: `3rd`, `21e`. */
function isSuffix(word: string): boolean {
  return /^(?:st|nd|rd|th|er|re|e|ème|km|kg|kw|mw|gw|ml|mg|cm|mm|ha|px|am|pm)$/.test(word)
}

function isSetPhrase(run: string): boolean {
  return /^(?:ad hoc|de facto|de jure|in vitro|in vivo|in situ|et al|per capita|pro bono|via|vs|versus|sic|on ?line|off ?line|start-?up|e-?mail)\.?$/iu.test(
    run.trim(),
  )
}

/** Aedes aegypti: the species in small letters after its genus. */
function isScientific(words: readonly string[]): boolean {
  return (
    words.length <= 3 &&
    /^\p{Lu}\p{Ll}+$/u.test(words[0] ?? '') &&
    words.slice(1).every((word) => /(?:us|um|is|a|i|ae|ii)$/.test(word))
  )
}

/** In brackets or quotation marks that opened on this line. */
export function isSetApart(text: string, at: number): boolean {
  let depth = 0
  let straight = 0
  for (let index = at - 1; index >= 0 && at - index < 300 && text[index] !== '\n'; index -= 1) {
    const character = text.charAt(index)
    if (character === '"') straight += 1
    if (')]»”}>'.includes(character)) depth -= 1
    if ('([«“„{<'.includes(character)) depth += 1
    if (depth > 0) return true
  }
  return straight % 2 === 1
}
