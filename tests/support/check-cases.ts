import { describe, expect, it } from 'vitest'
import { noTerms, releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import ar from '#shared/messages/ar/checks.json' with { type: 'json' }
import en from '#shared/messages/en/checks.json' with { type: 'json' }
import fr from '#shared/messages/fr/checks.json' with { type: 'json' }
import type { ApprovedText } from '#shared/model/boilerplate.ts'
import type { Concept } from '#shared/model/concept.ts'
import type { Entity } from '#shared/model/entity.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import { type HouseStyle, houseStyles } from '#shared/press/house-style.ts'
import { noSpeller, type Speller } from '#shared/spelling/speller.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'

/** A defect and its clean twin. */
export interface CheckCase {
  readonly check: string
  /** The defect; the first language is the source. */
  readonly wrong: readonly TestRow[]
  readonly finds: string
  readonly in: string
  /** The cell after the fix, where one is offered. */
  readonly fixed?: string
  /** The same thing done right, or something that only looks like the defect. */
  readonly right: readonly TestRow[]
  readonly locales?: ReleaseText['locales']
  /** Parts of the house style that differ from `press`. */
  readonly house?: Partial<HouseStyle>
  /** Words the dictionaries know; without any there is no dictionary. */
  readonly words?: Readonly<Record<LanguageTag, readonly string[]>>
  readonly concepts?: readonly Concept[]
  readonly entities?: readonly Entity[]
  readonly approved?: readonly ApprovedText[]
}

const run = createCheckRunner()

type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>

const messages: readonly Messages[] = [en, fr, ar]

/** The places of the sentence that the interface shows which a finding leaves open; its `context` chooses the variant, as in i18next. */
function unfilled(finding: Finding, catalogue: Messages): readonly string[] {
  const ofCheck = catalogue[finding.check] ?? {}
  const sentence = ofCheck[`message_${finding.values.context}`] ?? ofCheck.message ?? '{{no message}}'
  return [...sentence.matchAll(/\{\{([^}]+)\}\}/gu)]
    .map(([, name]) => name ?? '')
    .filter((name) => !(name in finding.values))
}

function findingsOf(rows: readonly TestRow[], told: CheckCase): readonly Finding[] {
  const terms = told.concepts
    ? createTermRecogniser([{ id: 'desk', name: 'Desk', priority: 0, concepts: told.concepts }])
    : noTerms
  return run(releaseOf(rows, told.locales), terms, {
    only: new Set([told.check]),
    house: { ...houseStyles.press, ...told.house },
    speller: told.words ? spellerOf(told.words) : noSpeller,
    entities: told.entities ?? [],
    approved: told.approved ?? [],
  })
}

function spellerOf(words: Readonly<Record<LanguageTag, readonly string[]>>): Speller {
  return { knows: (word, language) => words[language]?.includes(word) ?? null, owns: () => false, suggest: () => [] }
}

export function tellCases(cases: readonly CheckCase[]): void {
  describe.each(cases)('$check in $in: $finds', (told) => {
    const { wrong, finds, in: language, fixed, right } = told

    it('is found where it is', () => {
      const findings = findingsOf(wrong, told)
      const stretched = findings.map((finding) => ({ language: finding.language, quote: finding.quote }))
      expect(stretched).toHaveLength(1)
      for (const finding of findings) for (const catalogue of messages) expect(unfilled(finding, catalogue)).toEqual([])
      expect(stretched[0]?.language).toBe(language)
      expect(stretched[0]?.quote).toContain(finds)
      if (fixed !== undefined) {
        const fix = findings[0]?.fix
        const text = releaseOf(wrong).rows.find((row) => row.id === findings[0]?.rowId)?.cells[language]?.text ?? ''
        expect(fix).not.toBeNull()
        expect(text.slice(0, fix?.start) + fix?.replacement + text.slice(fix?.end)).toBe(fixed)
      }
    })

    it('keeps silent about its twin', () => {
      expect(findingsOf(right, told).map((finding) => finding.quote)).toEqual([])
    })
  })
}
