import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'bidi-ltr-run',
    wrong: [{ ar: 'الهاتف: +82-70-4202-9169' }],
    finds: '+82-70-4202-9169',
    in: 'ar',
    fixed: 'الهاتف: \u2066+82-70-4202-9169\u2069',
    right: [{ ar: 'الهاتف: \u2066+82-70-4202-9169\u2069' }],
  },
  {
    check: 'bidi-ltr-run',
    wrong: [{ ar: 'اتصلوا على 0537 71 00 12 اليوم' }],
    finds: '0537 71 00 12',
    in: 'ar',
    right: [{ ar: 'خطة 2025-2028 وعدد 1,500 وموقع a-b@x.org' }],
  },
  {
    check: 'bidi-unbalanced',
    wrong: [{ ar: 'هاتف \u2066+212 5 اليوم' }],
    finds: '\u2066',
    in: 'ar',
    fixed: 'هاتف \u2066+212 5 اليوم\u2069',
    right: [{ ar: 'هاتف \u2066+212 5\u2069 اليوم' }],
  },
  {
    check: 'bidi-unbalanced',
    wrong: [{ ar: 'نص\u202c عادي' }],
    finds: 'نص\u202c',
    in: 'ar',
    fixed: 'نص عادي',
    right: [{ ar: '\u202bنص\u202c عادي\u200f' }],
  },
]

tellCases(cases)
