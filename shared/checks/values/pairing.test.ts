import { describe, expect, it } from 'vitest'
import { noTerms, releaseOf } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'

describe('a value that stands in the place of another', () => {
  it('is paired with the day it slipped from, not with a bare year beside it', () => {
    const found = dates({
      fr: 'Le 8 mars 2024, la journée 2023 a été évoquée.',
      en: 'On 9 March 2024 the day was evoked.',
    })
    expect(found).toContainEqual({ quote: '9 March 2024', replacement: '8 March 2024' })
  })

  it('is paired with the nearest date where the other version says more dates than one', () => {
    const found = dates({ fr: 'Signé le 8 mars 2024, valable au 30 juin 2025.', en: 'Signed on 9 March 2024.' })
    expect(found).toContainEqual({ quote: '9 March 2024', replacement: '8 March 2024' })
  })

  it('is not paired where two missing dates are as near as each other', () => {
    const found = dates({ fr: 'Les 8 mars 2024 et 10 mars 2024.', en: 'On 9 March 2024.' })
    expect(found.every(({ replacement }) => replacement === null)).toBe(true)
  })

  it('is paired with a date that the source says once more than this version', () => {
    const found = dates({
      fr: 'Séoul, le 8 mars 2024 – Le 8 mars 2024, elle a signé.',
      en: 'Seoul, 8 March 2024 – On 9 March 2024 she signed.',
    })
    expect(found).toEqual([{ quote: '9 March 2024', replacement: '8 March 2024' }])
  })

  it('is only said to stand here where the source says each date as often', () => {
    const found = dates({
      fr: 'Le 8 mars 2024, elle a signé.',
      en: 'On 8 March 2024 she signed, and on 9 March 2024 she left.',
    })
    expect(found).toEqual([{ quote: '9 March 2024', replacement: null }])
  })

  it('is left alone where both versions say the same', () => {
    expect(
      dates({
        fr: 'Signé le 8 mars 2024, valable au 30 juin 2025.',
        en: 'Signed on 8 March 2024, valid until 30 June 2025.',
      }),
    ).toEqual([])
  })
})

function dates(texts: { fr: string; en: string }) {
  const findings = createCheckRunner()(releaseOf([texts]), noTerms, { only: new Set(['date-mismatch']) })
  return findings.map(({ quote, fix }) => ({ quote, replacement: fix?.replacement ?? null }))
}
