import { describe, expect, it } from 'vitest'
import { approvedText } from '#shared/boilerplate/approved-for-tests.ts'
import { noTerms, releaseOf } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import type { ApprovedMark } from '#shared/model/boilerplate.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const heading = { en: 'About the Coastal Fund', fr: 'À propos du Fonds du littoral', ar: 'نبذة عن صندوق الساحل' }
const old = {
  en: 'The Coastal Fund lends to small ports and trains those who run them. It was founded by 12 ports in 2009.',
  fr: 'Le Fonds du littoral prête aux petits ports et forme leurs équipes. Il a été fondé par 12 ports en 2009.',
  ar: 'يقرض صندوق الساحل الموانئ الصغيرة ويدرّب القائمين عليها. وقد أسسه 12 ميناءً عام 2009.',
}
const now = {
  en: 'The Coastal Fund lends to small ports and trains those who run them. It was founded by 15 ports in 2009.',
  fr: 'Le Fonds du littoral prête aux petits ports et forme leurs équipes. Il a été fondé par 15 ports en 2009.',
  ar: 'يقرض صندوق الساحل الموانئ الصغيرة ويدرّب القائمين عليها. وقد أسسه 15 ميناءً عام 2009.',
}
const approved = [approvedText('the Coastal Fund', [heading, old], [heading, now])]
const row = (texts: typeof now, kind = 'boilerplate') => ({ kind, ...texts })

const cases: readonly CheckCase[] = [
  {
    check: 'boilerplate-drift',
    approved,
    wrong: [row(heading), row({ ...now, en: now.en.replace('small ports', 'fishing harbours') })],
    finds: 'fishing harbours',
    in: 'en',
    fixed: now.en,
    right: [row(heading), row(now)],
  },
  {
    check: 'boilerplate-drift',
    approved,
    wrong: [row({ ...now, fr: now.fr.replace('petits ports', 'ports') })],
    finds: 'aux',
    in: 'fr',
    fixed: now.fr,
    // Typography is no edit.
    right: [row({ ...now, fr: now.fr.replaceAll(' ', '\u00a0').replaceAll('é', 'e\u0301') })],
  },
  {
    check: 'boilerplate-drift',
    approved,
    wrong: [row({ ...now, ar: now.ar.replace('الموانئ الصغيرة', 'المرافئ الصغيرة') })],
    finds: 'المرافئ',
    in: 'ar',
    fixed: now.ar,
    right: [row({ ...now, ar: now.ar.replace('الموانئ', 'المَوَانِئ').replace('يدرّب', 'يدرب') })],
  },
  {
    check: 'boilerplate-drift',
    approved,
    wrong: [row({ ...now, ar: old.ar })],
    finds: '12',
    in: 'ar',
    fixed: now.ar,
    right: [row({ ...now, ar: '' })],
  },
  {
    check: 'boilerplate-drift',
    approved,
    wrong: [row(heading), row({ ...now, en: now.en.replace(' It was founded by 15 ports in 2009.', '') })],
    finds: '.',
    in: 'en',
    fixed: now.en,
    right: [
      row(
        { en: 'Fifteen small ports met in 2009.', fr: 'Quinze petits ports se sont réunis.', ar: 'اجتمع 15 ميناءً.' },
        'body',
      ),
      row(
        {
          en: 'The Coastal Fund, founded by 15 ports in 2009, said on Monday that it had lent 40 million to a port in Ghana.',
          fr: 'Le Fonds du littoral, fondé par 15 ports en 2009, a annoncé lundi avoir prêté 40 millions à un port ghanéen.',
          ar: 'وقال صندوق الساحل، الذي أسسه 15 ميناءً عام 2009، إنه أقرض يوم الاثنين ميناءً في غانا 40 مليونًا.',
        },
        'body',
      ),
    ],
  },
]

tellCases(cases)

describe('words taken from an approved text', () => {
  const mark = (edition: number, locked: boolean): ApprovedMark => ({
    text: 'the Coastal Fund',
    edition,
    passage: 1,
    locked,
  })
  const findingsOf = (texts: typeof now, approvedMark: ApprovedMark) => {
    const release = releaseOf([row(texts)])
    const rows = release.rows.map((each) => ({
      ...each,
      cells: Object.fromEntries(
        Object.entries(each.cells).map(([language, cell]) => [language, { ...cell, approved: approvedMark }]),
      ),
    }))
    return createCheckRunner()({ ...release, rows }, noTerms, { only: new Set(['boilerplate-drift']), approved })
  }

  it('are silent while their edition is current', () => {
    expect(findingsOf(now, mark(2, true))).toEqual([])
  })

  it('are told to be out of date once there is a newer edition; the locked ones are brought up to date as a whole', () => {
    const findings = findingsOf(old, mark(1, true))
    expect(
      findings.map(({ language, fix, values }) => [language, fix, values.context, values.found, values.edition]),
    ).toEqual([
      ['en', null, 'older', '1', '2'],
      ['fr', null, 'older', '1', '2'],
      ['ar', null, 'older', '1', '2'],
    ])
    expect(findingsOf(old, mark(1, false)).every(({ fix }) => fix !== null)).toBe(true)
  })

  it('are told when they were unlocked and changed', () => {
    expect(findingsOf({ ...now, fr: `${now.fr} Il recrute.` }, mark(2, false)).map(({ language }) => language)).toEqual(
      ['fr'],
    )
  })
})
