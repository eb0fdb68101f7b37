import { hasMarks, hasPairs, marks, pairs } from '#shared/checks/characters-in.ts'
import type { CellCheck, CellPlace, Found } from '#shared/checks/check.ts'
import { endsAbbreviation } from '#shared/checks/language/abbreviations.ts'
import { sentenceStarters } from '#shared/checks/language/sentence-starters.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { readPlaceNames } from '#shared/checks/names/read-names.ts'
import { wordAround } from '#shared/checks/word-around.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/** No space after a comma, a semicolon, a colon or the stop of a sentence. */
export const punctSpaceAfter: CellCheck = {
  id: 'punct-space-after',
  severity: 'warning',
  scope: 'cell',
  *look(place) {
    const { cell, language } = place
    if (!/^(?:en|fr)$/.test(baseLanguage(language))) return
    if (hasPairs(cell, pairs.markThenLetter)) yield* gluedMarksIn(place)
    if (hasMarks(cell, marks.curlyQuote)) yield* gluedQuotesIn(cell.text)
  },
}

function* gluedMarksIn({ cell, language, context }: CellPlace): Iterable<Found> {
  const text = maskAddresses(cell.text)
  for (const match of text.matchAll(/[,;:.!?](?=[A-Za-zÀ-ɏ])/g)) {
    const [mark] = match
    const at = match.index
    if (!isGlued(text, at, mark) && !(mark === '.' && endsSentence(text, at, () => isPlace(at)))) continue
    yield gluedAt(cell.text, at, mark)
  }
  function isPlace(end: number): boolean {
    return context.read(readPlaceNames, cell, language).some((place) => place.end === end)
  }
}

/** `said.“We`, `safe.”She`: nothing between a quotation and the sentence beside it. */
function* gluedQuotesIn(text: string): Iterable<Found> {
  for (const match of text.matchAll(/(?<=[\p{L}\p{N}%)])[.,;:!?](?=“\p{L})|(?<=[.,!?…])”(?=\p{Lu}\p{Ll})/gu))
    yield gluedAt(text, match.index, match[0])
}

function gluedAt(text: string, at: number, mark: string): Found {
  return {
    ...wordAround(text, { start: at, end: at + 1 }),
    values: { mark },
    fix: { start: at + 1, end: at + 1, replacement: ' ' },
  }
}

function isGlued(text: string, at: number, mark: string): boolean {
  switch (mark) {
    case '.':
      return isGluedStop(text, at)
    case ':':
      return isGluedColon(text, at)
    case '!':
    case '?':
      return /(?<!\p{L})\p{Ll}{2,30}$/u.test(text.slice(Math.max(0, at - 31), at)) && isWord(nextWord(text, at))
    default:
      return isGluedComma(text, at)
  }
}

/** "word,word"; not an entity (`&nbsp;`), not "A,B", not a decimal comma. */
function isGluedComma(text: string, at: number): boolean {
  if (!/[\p{L}\p{N}»”"’)\]%]/u.test(text[at - 1] ?? '')) return false
  if (/&#?\w{1,10}$|@[\w.-]{1,30}$/.test(text.slice(Math.max(0, at - 32), at))) return false
  // "A,B" and "2,N" list signs, not words.
  return /^\p{L}{2}/u.test(text.slice(at + 1, at + 3)) || /\p{L}{2}$/u.test(text.slice(Math.max(0, at - 2), at))
}

/** File endings, domains and frameworks that may be written with a capital. */
const endings =
  /^(?:com|org|net|int|gov|edu|info|io|eu|fr|ma|uk|ae|js|ts|py|pdf|docx?|xlsx?|pptx?|html?|jpe?g|png|zip|txt|mp[34])$/i

function isGluedStop(text: string, at: number): boolean {
  const next = nextWord(text, at)
  if (!isWord(next)) return false
  const before = text.slice(Math.max(0, at - 30), at)
  if (/(?<![\p{L}\p{N}.,-])\p{Nd}{2,4}$|[»”")\]%]$/u.test(before)) return true
  const word = /\p{L}{2,30}$/u.exec(before)?.[0]
  if (word === undefined || !/\p{Ll}{2}$/u.test(word) || endsAbbreviation(text, at)) return false
  // "Accor.Invest" may be a name; a small word before or an article after make it two sentences.
  return /^\p{Ll}/u.test(word) || sentenceStarters.has(next.replace(/[’'].*$/u, '')) || /^[LDCJNSMQ][’']/.test(next)
}

/** The word behind a mark, where it begins with a capital. */
function nextWord(text: string, at: number): string {
  return /^[A-ZÀ-Þ][\p{L}’']{0,30}/u.exec(text.slice(at + 1, at + 33))?.[0] ?? ''
}

function isWord(next: string): boolean {
  return /^\p{Lu}(?:\p{Ll}|[’'])/u.test(next) && !endings.test(next)
}

/**
 * "on Sunday.Drivers should", "in Lusaka.Residents": a day, a month or a place and the next sentence, which goes on in small
 * letters; behind any other name only several of something that do something ("by Mr. Kamara.Visitors can").
 */
function endsSentence(text: string, at: number, isPlace: () => boolean): boolean {
  const next = nextWord(text, at)
  if (!isWord(next) || endsAbbreviation(text, at)) return false
  const after = text.slice(at + 1 + next.length, at + 20 + next.length)
  if (!/^,? \p{Ll}/u.test(after)) return false
  const before = /\p{L}{2,30}$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? ''
  return days.has(before) || (next.endsWith('s') && acting.test(after)) || isPlace()
}

const days: ReadonlySet<string> = new Set(
  wordsOf(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November December`),
)
const acting =
  /^ (?:will|should|can|must|may|could|would|have|had|are|were|pay|need|ser(?:ont|aient)|sont|étaient|ont|auront|doivent|devront|peuvent|pourront|paient)(?!\p{L})/u

/** "Contact:Jean", "closed:the coast road"; codes (`urn:isbn`, `FR:12`) and short names (Re:Wild) stay tight. */
function isGluedColon(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 32), at), text.slice(at + 1, at + 22)]
  if (!/(?<!\p{L})\p{L}?\p{Ll}{3,30}$/u.test(before)) return false
  return /^\p{Lu}\p{Ll}/u.test(after) || (/ \p{Ll}{4,30}$/u.test(before) && /^\p{Ll}{2,20} \p{Ll}/u.test(after))
}
