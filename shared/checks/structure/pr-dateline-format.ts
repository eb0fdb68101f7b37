import type { CellCheck, CheckContext, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readDateline } from '#shared/checks/structure/readings.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { type Dateline, mayOpenWithDateline } from '#shared/press/dateline.ts'

/** A dateline without its dash, its comma or, where the house wants one, its year: `Almaty, September 20thThe …`. */
export const prDatelineFormat: CellCheck = {
  id: 'pr-dateline-format',
  severity: 'warning',
  scope: 'cell',
  look: ({ cell, row, language, context }) =>
    kinds.has(row.kind) && mayOpenWithDateline(cell.text) ? faultsOf(cell, language, context) : nothing,
}

const kinds: ReadonlySet<RowText['kind']> = new Set(['dateline', 'lede', 'body', 'quote'])

function* faultsOf(cell: CellText, language: LanguageTag, context: CheckContext): Iterable<Found> {
  const dateline = context.read(readDateline, cell, language)
  if (dateline?.date == null) return
  const { date, place } = dateline
  const span = { start: place.start, end: date.end }
  const goesOn = cell.text.slice(dateline.end).trim() !== ''
  if (goesOn && dateline.dash === null) {
    const at = dateline.agency === null ? date.end : cell.text.indexOf(')', dateline.agency.end) + 1
    yield {
      ...span,
      values: { context: 'dash', found: quote(cell, span) },
      fix: { start: at, end: dateline.end, replacement: ` ${dashOf(context)} ` },
    }
  }
  if (!dateline.isJoined && dateline.dash !== null && baseLanguage(language) !== 'ar')
    yield {
      ...span,
      values: { context: 'comma', found: quote(cell, span) },
      fix: { start: place.end, end: date.start, replacement: joint(language) },
    }
  if (context.house.datelineYear === 'required' && lacksYear(dateline))
    yield { ...span, values: { context: 'year', found: quote(cell, span) } }
}

function quote({ text }: CellText, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end)
}

function dashOf({ house }: CheckContext): string {
  return house.dashes === 'em' ? '—' : '–'
}

function joint(language: LanguageTag): string {
  return baseLanguage(language) === 'fr' ? ', le ' : ', '
}

function lacksYear({ date }: Dateline): boolean {
  return date !== null && date.token.year === null
}
