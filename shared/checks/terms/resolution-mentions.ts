import type { CellReader } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { termOver } from '#shared/checks/terms/term-over.ts'
import type { TermOccurrence } from '#shared/model/finding.ts'
import type { TextSpan } from '#shared/model/release-text.ts'

/** A resolution by its number. */
export interface ResolutionMention extends TextSpan {
  readonly number: string
  /** Its year or the body that adopted it is told. */
  readonly named: boolean
}

const fewest = 100
const wordBefore =
  /(?:r[eé]solutions?|(?:[وف]?[بك]?ال|[وف]?لل|[وفبلك])?قرار(?:ات)?)(?:[\s\u00a0](?:no\.?|n[°º]|number|رقم))?[\s\u00a0]$/iu
const bodies =
  /council|assembly|parliament|congress|senate|united nations|\bUN|\bU\.N\.|conseil|assemblée|parlement|congrès|sénat|nations unies|\bONU\b|CSNU|مجلس|الجمعية|البرلمان|الأمم المتحدة|الامم المتحدة|الأممي|الدولي/iu

export const readResolutions: CellReader<readonly ResolutionMention[]> = (cell, language, context) => {
  let mentions: ResolutionMention[] | null = null
  let hasBody: boolean | null = null
  for (const token of context.tokens(cell, language)) {
    if (token.type !== 'resolution') continue
    const { start, end, number, year, quote } = token
    // Symbols and sessional numbers («72/279») name their body; a small number may be of any board.
    const named =
      year !== null ||
      /\//u.test(quote) ||
      !/^\d+$/u.test(number) ||
      Number(number) < fewest ||
      (hasBody ??= bodies.test(cell.text)) ||
      isDiscouraged({ start, end }, context.termsIn(cell, language))
    const word = named ? '' : (wordBefore.exec(cell.text.slice(Math.max(0, start - 24), start))?.[0] ?? '')
    ;(mentions ??= []).push({ number, named, start: start - word.length, end })
  }
  return mentions ?? nothing
}

/** The glossary has its own word on how the resolution is named there. */
function isDiscouraged(span: TextSpan, terms: readonly TermOccurrence[]): boolean {
  const status = termOver(terms, span)?.status
  return status === 'deprecated' || status === 'forbidden'
}
