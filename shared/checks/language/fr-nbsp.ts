import { hasPairs, pairs } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { type FrenchSpacing, frenchSpacingOf } from '#shared/checks/language/french-spacing.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { withWordAfter, withWordBefore } from '#shared/checks/with-neighbours.ts'

/** A breaking space where French needs a no-break one: before `; : ! ? » % €` and after «. U+00A0 and U+202F are both right. */
export const frNbsp: CellCheck = {
  id: 'fr-nbsp',
  severity: 'info',
  scope: 'cell',
  look({ cell, language, context }) {
    if (!hasPairs(cell, pairs.frenchSpace)) return nothing
    const spacing = frenchSpacingOf(context.localeOf(language), language, context.house)
    return spacing === null ? nothing : breakingSpacesIn(cell.text, spacing)
  },
}

/** The space stands last where it follows «, first where it precedes a mark. */
const besideMark = /« | [;:!?»%€]/g

function* breakingSpacesIn(text: string, spacing: FrenchSpacing): Iterable<Found> {
  for (const match of text.matchAll(besideMark)) {
    const at = match.index
    const opens = match[0] === '« '
    const space = opens ? at + 1 : at
    // Two spaces are `space-double`'s; its fix sets the right one.
    if (isSpace(text[space - 1]) || isSpace(text[space + 1])) continue
    const mark = opens ? '«' : (match[0][1] ?? '')
    if (opens ? text[space + 1] === undefined : !takesSpaceBefore(text, space, mark)) continue
    const replacement = mark === '%' || mark === '€' ? '\u00a0' : spacing[mark]
    if (replacement === undefined) continue
    const span = { start: at, end: at + 2 }
    yield {
      ...(opens ? withWordAfter(text, span) : withWordBefore(text, span)),
      values: { mark },
      fix: { start: space, end: space + 1, replacement },
    }
  }
}

function takesSpaceBefore(text: string, space: number, mark: string): boolean {
  const before = text[space - 1]
  if (before === undefined || before === '\n') return false
  if (mark === '%' || mark === '€') return /\p{Nd}/u.test(before)
  return !isEmoticon(text, space + 1)
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\u00a0' || character === '\u202f'
}

/** `:)`, `;-)`, `:-(` after a space. */
function isEmoticon(text: string, at: number): boolean {
  return /^[:;]-?[()DPp](?=\s|$|[.,])/u.test(text.slice(at, at + 4))
}
