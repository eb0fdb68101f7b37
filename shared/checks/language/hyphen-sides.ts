import { sentenceStarters } from '#shared/checks/language/sentence-starters.ts'
import { lineAfter, lineBefore } from '#shared/checks/text-near.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/** What stands in the line on both sides of a hyphen between spaces. */
export interface Sides {
  readonly left: string
  readonly right: string
  readonly before: string
  readonly after: string
}

export function sidesOf(text: string, { start, end }: TextSpan): Sides {
  const left = lineBefore(text, start, 300).trim()
  const right = lineAfter(text, end, 300).trim()
  return {
    left,
    right,
    before: /[\p{L}\p{M}\p{N}'’.:-]{1,40}$/u.exec(left.slice(-40).replace(/[»”"’)\],]{1,3}$/u, ''))?.[0] ?? '',
    after: /^[\p{L}\p{M}\p{N}'’.:-]{1,40}/u.exec(right.replace(/^[«“"‘([]\s?/u, ''))?.[0] ?? '',
  }
}

/** Whether the hyphen does the work of a dash. Bylines, ranges, signs and compound names keep theirs. */
export function isDash(sides: Sides, language: string): boolean {
  const { left, right } = sides
  // A bullet, or one item after another.
  if (left === '' || right === '' || /^[-•*]/.test(left) || /[:;]$/.test(left)) return false
  if (!isProse(left, right)) return false
  if (isDateline(left, right)) return true
  if (isRange(sides)) return false
  return language === 'ar' ? isAside(sides) : /^\p{Ll}/u.test(sides.before) || /^\p{Ll}/u.test(sides.after)
}

/** A sentence runs through the line: it ends in a stop, or goes on for long. */
function isProse(left: string, right: string): boolean {
  const words = `${left} ${right}`.split(' ').length
  return words >= 12 || (words >= 6 && /[.!?؟…]["”»’)\]]{0,2}$/u.test(right))
}

const connectors = new Set(
  wordsOf(
    'le the of de du des la les l’ and et january february march april may june july august september october november december janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
)
const longestDateline = 80

/** "SEOUL, 8 March 2024 -", « Rabat, le 1er novembre - », «الرباط (وكالة) -» before a sentence. */
function isDateline(left: string, right: string): boolean {
  if (left.length > longestDateline || /[.!?؟](?:\s|$)/.test(left) || right.split(' ').length < 5) return false
  const words = left.split(/[\s,،()/–-]+/u).filter((word) => word !== '')
  if (words.length === 0 || words.length > 10) return false
  const hasDate = /[\d٠-٩]/u.test(left)
  if (/^[\u0620-\u064a]/u.test(left)) return words.length <= (hasDate ? 9 : 2) && !/^ال?تي|الذي/u.test(right)
  const named = words.every((word) => /^[\p{Lu}\d]/u.test(word) || connectors.has(word.toLowerCase()))
  if (!named || !/^\p{Lu}/u.test(left)) return false
  if (hasDate || /[,()]/.test(left) || /^\p{Lu}{3}/u.test(left)) return /^["“«]?\s?\p{Lu}/u.test(right)
  return sentenceStarters.has(/^[\p{L}]+/u.exec(right)?.[0] ?? '')
}

const points = new Set(
  wordsOf(
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche ' +
      'january february march april may june july august september october november december janvier février mars avril mai juin juillet août septembre octobre novembre décembre ' +
      'a.m a.m. p.m p.m. am pm noon midnight midi minuit',
  ),
)

/** From a figure or a day to another; a minus before a figure. */
function isRange({ left, before, after }: Sides): boolean {
  const isPoint = (word: string): boolean => /[\d٠-٩]/u.test(word) || points.has(word.toLowerCase())
  if (/^[\d٠-٩]/u.test(after)) return true
  return isPoint(after) && (isPoint(before) || /[\d٠-٩]\S* ?\S{0,8}$/u.test(left))
}

const asideStarts =
  /^(?:وهو|وهي|وهم|وهذا|وهذه|وذلك|وتلك|وقد|ولا|وإن|أي|بما|مثل|كما|إذ|لأن|ليس|ليست|حسب|بحسب|وفق|وفقًا|بل|لكن|التي|الذي|حيث|فيما|بينما|خاصة|لا سيما)(?!\p{L})/u

/** «الهدف - كما قال الوزير - واضح»: a clause after it or before. The names of regions and routes are joined by it. */
function isAside({ left, right }: Sides): boolean {
  const opening = left.lastIndexOf(' - ')
  return asideStarts.test(right) || (opening >= 0 && asideStarts.test(left.slice(opening + 3)))
}
