import { describe, expect, it } from 'vitest'
import { noTerms, releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'

function fingerprints(check: string, row: TestRow): readonly string[] {
  return createCheckRunner()(releaseOf([row]), noTerms, { only: new Set([check]) }).map(
    (finding) => finding.fingerprint,
  )
}

describe('what a finding is remembered by', () => {
  const text = 'The council met in the the old town hall, and nothing else happened on that day in the valley.'

  it('survives edits elsewhere in the row and changes of typography', () => {
    const [before] = fingerprints('word-repeated', { en: text })
    expect(before).toBeDefined()
    expect(fingerprints('word-repeated', { en: text.replace('valley', 'whole of the valley') })).toEqual([before])
    expect(fingerprints('word-repeated', { en: text.replace('met in', 'met\u00a0in') })).toEqual([before])
  })

  it('changes with the passage itself and with what stands right beside it', () => {
    const [before] = fingerprints('word-repeated', { en: text })
    expect(fingerprints('word-repeated', { en: text.replace('the the', 'of of') })).not.toEqual([before])
    expect(fingerprints('word-repeated', { en: text.replace('old town hall', 'new library') })).not.toEqual([before])
  })

  it('of a value missing somewhere in a cell survives every edit of that cell', () => {
    const [before] = fingerprints('num-mismatch', { en: 'It reached 500 families.', fr: 'Il a touché des familles.' })
    expect(before).toBeDefined()
    expect(
      fingerprints('num-mismatch', { en: 'It reached 500 families.', fr: 'Il a touché bien des familles, partout.' }),
    ).toEqual([before])
    expect(
      fingerprints('num-mismatch', { en: 'It reached 700 families.', fr: 'Il a touché des familles.' }),
    ).not.toEqual([before])
  })

  it('tells the empty cells of two rows apart', () => {
    const findings = createCheckRunner()(
      releaseOf([
        { en: 'A title', fr: 'Un titre' },
        { en: 'One thing', fr: '' },
        { en: 'Another', fr: '' },
      ]),
      noTerms,
      { only: new Set(['seg-empty']) },
    )
    expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(2)
  })
})
