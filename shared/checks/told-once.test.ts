import { describe, expect, it } from 'vitest'
import { noTerms, releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'

const run = createCheckRunner()
const told = (rows: readonly TestRow[]) => run(releaseOf(rows), noTerms, { snippets: true }).map(({ check }) => check)

describe('one defect', () => {
  it('that is a line of the site is no text that the source lacks as well', () => {
    const news = { en: 'The ferry resumes its crossings on Monday.', ar: 'تستأنف العبّارة رحلاتها يوم الاثنين.' }
    expect(told([news, { en: '', ar: 'شارك الخبر: فيسبوك تويتر واتساب تيليغرام لينكد إن' }])).toEqual(['site-chrome'])
    expect(told([news, { en: '', ar: 'وستُباع التذاكر في الميناء وعبر الإنترنت بأسعار مخفضة.' }])).toContain('seg-extra')
  })

  it('that breaks a text off is no missing full stop as well', () => {
    const en = 'The ferry resumes its crossings on Monday after the repair of its engine in cooperation with the yard.'
    const cut = 'Le bac reprend lundi ses traversées après la réparation de son moteur en coopération avec'
    expect(told([{ en, fr: cut }])).toEqual(['text-truncated'])
    expect(told([{ en, fr: `${cut} le chantier naval` }])).toEqual(['punct-end-mismatch'])
  })
})
