import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'pr-contact-mismatch',
    wrong: [
      {
        kind: 'contact',
        en: 'Press office: tel. +216 71 55 01 20, fax: +216 71 55 01 21',
        fr: 'Service de presse : fax : +216 71 55 01 20, tél. : +216 71 55 01 21',
      },
    ],
    finds: '+216 71 55 01 20',
    in: 'fr',
    right: [
      {
        kind: 'contact',
        en: 'Press office: tel. +216 71 55 01 20, fax: +216 71 55 01 21',
        fr: 'Service de presse : fax : +216 71 55 01 21, tél. : +216 71 55 01 20',
        ar: 'مكتب الصحافة: فاكس +216 71 55 01 21، هاتف +216 71 55 01 20',
      },
    ],
  },
  {
    check: 'pr-contact-mismatch',
    wrong: [
      {
        kind: 'contact',
        en: 'Tel. +962 6 555 0133, mobile +962 79 555 0144',
        ar: 'هاتف: +962 79 555 0144، جوال: +962 6 555 0133',
      },
    ],
    finds: 'هاتف: +962 79 555 0144',
    in: 'ar',
    // A mobile telephone is a telephone too.
    right: [
      {
        kind: 'contact',
        en: 'Tel. +962 6 555 0133, mobile +962 79 555 0144',
        ar: 'هاتف: +962 6 555 0133، هاتف: +962 79 555 0144',
      },
    ],
  },
]

tellCases(cases)
