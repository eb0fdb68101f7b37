import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'date-mismatch',
    wrong: [{ en: 'Announced today, 8 March, in Rabat.', fr: 'Annoncé aujourd’hui 9 mars à Rabat.' }],
    finds: '9 mars',
    in: 'fr',
    fixed: 'Annoncé aujourd’hui 8 mars à Rabat.',
    right: [{ en: 'Announced today in Rabat.', fr: 'Annoncé le 8 mars à Rabat.', ar: 'أُعلن اليوم في الرباط.' }],
  },
  {
    check: 'date-mismatch',
    wrong: [{ en: 'It has grown since 2022, faster this year.', fr: 'Elle croît depuis 2021, plus vite cette année.' }],
    finds: '2021',
    in: 'fr',
    fixed: 'Elle croît depuis 2022, plus vite cette année.',
    right: [{ en: 'It has grown since last year.', fr: 'Elle croît depuis 2023.', ar: 'وهي تنمو منذ العام الماضي.' }],
  },
  {
    check: 'date-mismatch',
    wrong: [{ en: 'on 8, 9 and 10 March', fr: 'du 8 au 11 mars' }],
    finds: '8 au 11 mars',
    in: 'fr',
    right: [{ en: 'on 8, 9 and 10 March', fr: 'du 8 au 10 mars', ar: 'من 8 إلى 10 مارس' }],
  },
  {
    check: 'time-mismatch',
    wrong: [{ en: 'at 5:45 p.m.', ar: 'في الساعة السادسة إلا ثلثًا مساءً' }],
    finds: 'السادسة إلا ثلثًا مساءً',
    in: 'ar',
    right: [{ en: 'at 5:45 p.m.', ar: 'في الساعة السادسة إلا ربعًا مساءً', fr: 'à 17 h 45' }],
  },
]

tellCases(cases)
