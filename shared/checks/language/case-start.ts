import { hasPairs, pairs } from '#shared/checks/characters-in.ts'
import type { CellCheck, CellPlace, Found } from '#shared/checks/check.ts'
import { endsAbbreviation } from '#shared/checks/language/abbreviations.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { wordAround } from '#shared/checks/word-around.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/** A small letter where a sentence starts: after a full stop, or at the head of a paragraph. */
export const caseStart: CellCheck = {
  id: 'case-start',
  severity: 'warning',
  scope: 'cell',
  look(place) {
    const { cell } = place
    const code = cell.text.charCodeAt(0)
    const startsSmall = (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff)
    if (!startsSmall && !hasPairs(cell, pairs.stopThenLower)) return nothing
    return /^(?:en|fr)$/.test(baseLanguage(place.language)) ? smallStartsIn(place, startsSmall) : nothing
  },
}

function* smallStartsIn(place: CellPlace, startsSmall: boolean): Iterable<Found> {
  const { text: whole } = place.cell
  if (startsSmall && isParagraph(place)) {
    const word = firstWord(whole)
    yield {
      start: 0,
      end: word.length,
      values: { word, context: 'start' },
      fix: { start: 0, end: 1, replacement: (whole[0] ?? '').toUpperCase() },
    }
  }
  const text = maskAddresses(whole)
  for (const match of text.matchAll(/\.[ \u00a0]{1,3}(?=[a-zß-ÿ])/g)) {
    const [stop, at] = [match.index, match.index + match[0].length]
    if (!endsSentence(text, stop) || text[at] !== whole[at] || isWrittenSmall(whole.slice(at, at + 40))) continue
    const word = firstWord(whole.slice(at, at + 40))
    yield {
      ...wordAround(whole, { start: stop, end: at }),
      values: { word },
      fix: joins.has(word)
        ? { start: stop, end: stop + 1, replacement: '' }
        : { start: at, end: at + 1, replacement: (whole[at] ?? '').toUpperCase() },
    }
  }
}

/** After a word; figures with a stop count items, three dots go on. */
function endsSentence(text: string, stop: number): boolean {
  return /[\p{L}\p{M}»”"’)\]]/u.test(text[stop - 1] ?? '') && !endsAbbreviation(text, stop)
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/u.exec(text)?.[0] ?? ''
}

/** Brands (iPhone, e-Governance), domains, item letters, names with a small particle (al-Sisi, d’Estaing). */
function isWrittenSmall(text: string): boolean {
  const token = /^\S*/.exec(text)?.[0] ?? ''
  return (
    /\p{Lu}|\p{N}|[@/_]|\.\p{L}|^(?:e|i|m)-\p{L}/u.test(token) ||
    /^(?![aày])\p{L}(?!\p{L}|['’])/u.test(token) ||
    /^[a-z][).]/.test(token)
  )
}

/** Words that do not open a sentence: the stop before them is the slip. */
const joins: ReadonlySet<string> = new Set(
  wordsOf(
    'pour de du des d en et ou que qui avec par sur dans sans vers chez entre à au aux afin dont où ainsi and or of to for with by from that which who whom whose but as at into through than',
  ),
)

/** A sentence of its own, and not an item or what follows a quotation. */
function isParagraph({ cell: { text }, row, context }: CellPlace): boolean {
  if (context.snippets || isWrittenSmall(text.slice(0, 40))) return false
  const words = text.split(' ').length
  if (row.kind === 'headline') return words >= 3
  if (row.kind !== 'lede' && row.kind !== 'body') return false
  return words >= 6 && /[.!?]["”»)]{0,2}$/.test(text) && !continues.has(firstWord(text))
}

const continues = new Set(
  wordsOf(
    'said says told added adds stated noted explained declared according a ont dit déclare ajoute explique souligne affirme selon and or but et ou mais',
  ),
)
