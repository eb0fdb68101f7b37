import type { CellCheck, Found } from '#shared/checks/check.ts'
import { frenchSpacingOf } from '#shared/checks/language/french-spacing.ts'
import { withWordAfter, withWordBefore } from '#shared/checks/with-neighbours.ts'

/** A breaking space where French needs a no-break one: before `; : ! ? » % €` and after «. U+00A0 and U+202F are both right. */
export const frNbsp: CellCheck = {
  id: 'fr-nbsp',
  severity: 'info',
  scope: 'cell',
  *look({ cell, language, context }): Iterable<Found> {
    const spacing = frenchSpacingOf(context.localeOf(language), language)
    if (spacing === null) return
    const { text } = cell
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      // Two spaces are `space-double`'s; its fix sets the right one.
      if (isSpace(text[at - 1]) || isSpace(text[at + 1])) continue
      const before = text[at - 1]
      const after = text[at + 1]
      if (before === undefined || before === '\n' || after === undefined) continue
      if (before === '«') {
        const replacement = spacing['«'] ?? '\u00a0'
        yield {
          ...withWordAfter(text, { start: at - 1, end: at + 1 }),
          values: { mark: '«' },
          fix: { start: at, end: at + 1, replacement },
        }
        continue
      }
      const replacement =
        after === '%' || after === '€' ? (/\p{Nd}/u.test(before) ? '\u00a0' : undefined) : spacing[after]
      if (replacement === undefined || after === '«' || isEmoticon(text, at + 1)) continue
      yield {
        ...withWordBefore(text, { start: at, end: at + 2 }),
        values: { mark: after },
        fix: { start: at, end: at + 1, replacement },
      }
    }
  },
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\u00a0' || character === '\u202f'
}

/** `:)`, `;-)`, `:-(` after a space. */
function isEmoticon(text: string, at: number): boolean {
  return /^[:;]-?[()DPp](?=\s|$|[.,])/u.test(text.slice(at, at + 4))
}
