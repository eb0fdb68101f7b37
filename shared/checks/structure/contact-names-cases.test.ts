import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // At the head of the line, before the calling; a firm and its street are nobody.
  {
    check: 'pr-contact-mismatch',
    wrong: [
      {
        kind: 'contact',
        en: 'Mara Jensen, Press Officer, press@fyr-museum.dk',
        fr: 'Olav Berg, attaché de presse, press@fyr-museum.dk',
      },
    ],
    finds: 'Olav Berg',
    in: 'fr',
    right: [
      {
        kind: 'contact',
        en: 'Municipality of Tyre, Harbour Street 12, press@tyre.gov.lb',
        ar: 'بلدية صور، شارع المرفأ 12، press@tyre.gov.lb',
      },
    ],
  },
  // Short given names of other consonants; each language writes Yusuf in its own way.
  {
    check: 'pr-contact-mismatch',
    wrong: [
      {
        kind: 'contact',
        en: 'Enquiries: Nina Falk, +45 33 55 01 20',
        fr: 'Renseignements : Nora Falk, +45 33 55 01 20',
      },
    ],
    finds: 'Nora Falk',
    in: 'fr',
    right: [
      {
        kind: 'contact',
        en: 'Media queries: Yusuf Hijazi, +962 6 555 01 20',
        fr: 'Pour toute question : M. Youssef Hijazi, +962 6 555 01 20',
      },
    ],
  },
]

tellCases(cases)
