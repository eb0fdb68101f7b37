import { type CheckContext, type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { checkOfFault, type FaultCheck } from '#shared/checks/terms/check-of-fault.ts'
import { isCommonNoun } from '#shared/checks/terms/common-noun.ts'
import { readNotableTerms } from '#shared/checks/terms/concept-traits.ts'
import { conditionalFaults } from '#shared/checks/terms/conditional-faults.ts'
import { type Fault, readFaults } from '#shared/checks/terms/read-faults.ts'
import { fixTerm, termInstead } from '#shared/checks/terms/term-fix.ts'
import type { Concept } from '#shared/model/concept.ts'
import type { Severity, TermStatus } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Passage, RowText } from '#shared/model/release-text.ts'
import { isApproved } from '#shared/terms/is-approved.ts'

interface FaultsOfRow {
  readonly found: readonly FoundIn[]
  /** Wrong names of a body that count where the version names the body properly elsewhere. */
  readonly pending: readonly { readonly found: FoundIn; readonly concept: Concept }[]
  readonly named: readonly { readonly language: LanguageTag; readonly concept: Concept }[]
}

/**
 * A check of terms that the glossary forbids or discourages. A term that is a fault only as the translation of its
 * concept («conseil général» for a consul general) counts where the source cell of the row holds the concept; a wrong
 * name of a body also where there is no source and the version itself names the body properly elsewhere.
 */
export function faultyTermCheck(
  id: 'term-forbidden' | 'term-deprecated',
  severity: Severity,
  status: Extract<TermStatus, 'forbidden' | 'deprecated'>,
): ReleaseCheck {
  return releaseCheck<FaultsOfRow>({
    id,
    readsRows: true,
    severity,
    gather: (row, context) => faultsOfRow(id, status, row, context),
    *look(gathered) {
      const named = gathered.flatMap(({ data }) => data.named)
      for (const { data } of gathered) {
        yield* data.found
        for (const { found, concept } of data.pending) {
          if (named.some((one) => one.concept === concept && one.language === found.language)) yield found
        }
      }
    },
  })
}

function faultsOfRow(id: FaultCheck, status: TermStatus, row: RowText, context: CheckContext): FaultsOfRow | null {
  let found: FoundIn[] | null = null
  let pending: FaultsOfRow['pending'][number][] | null = null
  let named: FaultsOfRow['named'][number][] | null = null
  const { release } = context
  const source = row.cells[release.source]
  for (const language of release.languages) {
    const cell = row.cells[language]
    if (!cell || cell.text === '') continue
    for (const fault of context.read(readFaults, cell, language)) {
      if (isInQuotedName(fault.occurrence, cell.text) || isCommonNoun(fault, row, context)) continue
      if (fault.term.onlyIfSourceHasConcept) {
        if (fault.term.status !== status || !isWrongName(fault) || (source !== cell && source?.text)) continue
        ;(pending ??= []).push({ found: faultAt(fault, cell.text, row, []), concept: fault.concept })
      } else if (checkOfFault(fault, row, language, context) === id) {
        ;(found ??= []).push(faultAt(fault, cell.text, row, []))
      }
    }
    for (const { occurrence, concept } of context.read(readNotableTerms, cell, language).conditional) {
      if (isApproved(occurrence)) (named ??= []).push({ language, concept })
    }
    if (source === undefined || source === cell || source.text === '') continue
    for (const { fault, inSource } of conditionalFaults({ source, cell, language, status, context })) {
      ;(found ??= []).push(faultAt(fault, cell.text, row, [passageIn(release.source, row, inSource)]))
    }
  }
  if (found === null && pending === null && named === null) return null
  return { found: found ?? [], pending: pending ?? [], named: named ?? [] }
}

/** “Turkey Red”: a name between quotation marks that holds more than the term. */
function isInQuotedName({ start, end }: Fault['occurrence'], text: string): boolean {
  const name = quotedName.exec(text.slice(Math.max(0, start - 1), end + longestName))
  return name !== null && name[0].length > end - start + 2
}

const longestName = 24
const quotedName = /^[“«‘"][ \u00a0\u202f]?\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*){1,2}[ \u00a0\u202f]?[”»’"]/u

/** The name of a body in several words: what nobody says by chance. */
function isWrongName({ term }: Fault): boolean {
  return term.partOfSpeech === 'proper noun' && /\s/u.test(term.text)
}

function passageIn(language: LanguageTag, row: RowText, { start, end, quote }: Fault['occurrence']): Passage {
  return { language, rowId: row.id, start, end, quote }
}

/** What a finding says of a discouraged term: the term, the approved one, the glossary. */
export function faultAt(
  { occurrence, concept }: Fault,
  text: string,
  row: RowText,
  related: readonly Passage[],
): FoundIn {
  const { language, start, end, term, glossary } = occurrence
  return {
    language,
    rowId: row.id,
    start,
    end,
    values: { term, approved: termInstead(concept, term, language) ?? '', glossary },
    fix: fixTerm(occurrence, concept, text),
    related,
  }
}
