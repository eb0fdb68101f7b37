import { hasPairs, pairs } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { endsAbbreviation } from '#shared/checks/language/abbreviations.ts'
import { sentenceStarters } from '#shared/checks/language/sentence-starters.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { wordAround } from '#shared/checks/word-around.ts'
import { baseLanguage } from '#shared/model/language.ts'

/** No space after a comma, a semicolon, a colon or the stop of a sentence. */
export const punctSpaceAfter: CellCheck = {
  id: 'punct-space-after',
  severity: 'warning',
  scope: 'cell',
  look: ({ cell, language }) =>
    hasPairs(cell, pairs.markThenLetter) && /^(?:en|fr)$/.test(baseLanguage(language))
      ? gluedMarksIn(cell.text)
      : nothing,
}

function* gluedMarksIn(whole: string): Iterable<Found> {
  const text = maskAddresses(whole)
  for (const match of text.matchAll(/[,;:.](?=[A-Za-zÀ-ɏ])/g)) {
    const [mark] = match
    const at = match.index
    if (!isGlued(text, at, mark)) continue
    yield {
      ...wordAround(whole, { start: at, end: at + 1 }),
      values: { mark },
      fix: { start: at + 1, end: at + 1, replacement: ' ' },
    }
  }
}

function isGlued(text: string, at: number, mark: string): boolean {
  switch (mark) {
    case '.':
      return isGluedStop(text, at)
    case ':':
      return isGluedColon(text, at)
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
  const next = /^[A-ZÀ-Þ][\p{L}’']{0,30}/u.exec(text.slice(at + 1, at + 33))?.[0] ?? ''
  if (!/^\p{Lu}(?:\p{Ll}|[’'])/u.test(next) || endings.test(next)) return false
  const before = text.slice(Math.max(0, at - 30), at)
  if (/\p{Nd}{4}$|[»”")\]]$/u.test(before)) return true
  const word = /\p{L}{2,30}$/u.exec(before)?.[0]
  if (word === undefined || !/\p{Ll}{2}$/u.test(word) || endsAbbreviation(text, at)) return false
  // "Accor.Invest" may be a name; a small word before or an article after make it two sentences.
  return /^\p{Ll}/u.test(word) || sentenceStarters.has(next.replace(/[’'].*$/u, '')) || /^[LDCJNSMQ][’']/.test(next)
}

/** "Contact:Jean"; codes (`urn:isbn`, `FR:12`) and short names (Re:Wild) stay tight. */
function isGluedColon(text: string, at: number): boolean {
  return (
    /(?<!\p{L})\p{L}?\p{Ll}{3,30}$/u.test(text.slice(Math.max(0, at - 32), at)) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 3))
  )
}
