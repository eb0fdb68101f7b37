import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const goodInEnglish =
  'Tel: +1 (212) 555-0142, +44 20 7946 0958, 00212 537 71 00 12, +82-2-1234-5678, 1-800-555-0199, +971 4 555 0100, ext. 204; 12 + 5 sites'

const cases: readonly CheckCase[] = [
  {
    check: 'phone-format',
    wrong: [{ ar: 'الهاتف: + 212 537 71 00 12' }],
    finds: '+ 212 537 71 00 12',
    in: 'ar',
    fixed: 'الهاتف: +212 537 71 00 12',
    right: [{ ar: 'الهاتف: \u2066+212 537 71 00 12\u2069 أو \u200e+212 537 71 00 13 (تحويلة 4)' }],
  },
  {
    check: 'phone-format',
    wrong: [{ fr: 'Tél. : +33 1.44-55 66 77' }],
    finds: '+33 1.44-55 66 77',
    in: 'fr',
    right: [{ fr: 'Tél. : +33 1 44 55 66 77, 01.44.55.66.77 (poste 12), +33 (0)1 44 55 66 77' }],
  },
  {
    check: 'phone-format',
    wrong: [{ en: 'Tel: ++82-70-4202-9100' }],
    finds: '++82-70-4202-9100',
    in: 'en',
    fixed: 'Tel: +82-70-4202-9100',
    right: [{ en: goodInEnglish }],
  },
  {
    check: 'phone-format',
    wrong: [{ en: 'Phone +82--70-4202-9100' }],
    finds: '+82--70-4202-9100',
    in: 'en',
    fixed: 'Phone +82-70-4202-9100',
    right: [{ en: goodInEnglish }],
  },
  {
    check: 'phone-format',
    wrong: [{ en: 'Tel: +212 537 71 00 12 33 44 55 66' }],
    finds: '+212 537 71 00 12 33 44 55 66',
    in: 'en',
    right: [{ en: 'Tel: +212 537 71 00 12 / +212 537 71 00 13' }],
  },
  {
    check: 'phone-format',
    wrong: [{ fr: 'Téléphone : +221 33 8O9 1O OO' }],
    finds: '+221 33 8O9 1O OO',
    in: 'fr',
    fixed: 'Téléphone : +221 33 809 10 00',
    right: [{ fr: 'Téléphone : +221 33 809 10 00, l’option O+ et le groupe A+ 12' }],
  },
  {
    check: 'phone-mismatch',
    wrong: [{ en: 'Tel: +966 11 123 4567', ar: 'هاتف: ٠٠٩٦٦١١١٢٣٤٥٧٦' }],
    finds: '٠٠٩٦٦١١١٢٣٤٥٧٦',
    in: 'ar',
    right: [{ en: 'Tel: +966 11 123 4567', ar: 'هاتف: ٠٠٩٦٦١١١٢٣٤٥٦٧' }],
  },
  {
    check: 'phone-mismatch',
    wrong: [
      { en: 'Tel: +33 1 44 55 66 77, fax: +33 1 44 55 66 78', fr: 'Tél. +33 1 44 55 66 77, fax +33 1 44 55 66 87' },
    ],
    finds: '+33 1 44 55 66 87',
    in: 'fr',
    fixed: 'Tél. +33 1 44 55 66 77, fax +33 1 44 55 66 78',
    right: [{ en: 'Tel: +33 (0)1 44 55 66 77, fax: +33 1 44 55 66 78', fr: 'Tél. 01 44 55 66 77, fax 01 44 55 66 78' }],
  },
  {
    check: 'phone-mismatch',
    wrong: [{ fr: 'Tél. +212 537 71 00 12', en: 'Tel. +213 537 71 00 12' }],
    finds: '+213 537 71 00 12',
    in: 'en',
    right: [{ fr: 'Tél. +212 537 71 00 12', en: 'Tel. (+212) 537-710-012' }],
  },
  {
    check: 'url-mismatch',
    wrong: [{ en: 'https://www.fund.org/en/apply', fr: 'https://www.fund.com/fr/apply' }],
    finds: 'https://www.fund.com/fr/apply',
    in: 'fr',
    right: [{ en: 'https://www.fund.org/en/apply', fr: 'http://fund.org/fr/apply/.' }],
  },
  {
    check: 'email-mismatch',
    wrong: [{ fr: 'a.sow@fonds.org', en: 'a.sow@fonds.org', ar: 'a.saw@fonds.org' }],
    finds: 'a.saw@fonds.org',
    in: 'ar',
    fixed: 'a.sow@fonds.org',
    right: [{ fr: 'a.sow@fonds.org', en: 'A.Sow@fonds.org', ar: '(a.sow@fonds.org)' }],
  },
  {
    check: 'phone-mismatch',
    wrong: [
      {
        en: 'Questions: 05 610 80 33 (9.30 a.m. to 4 p.m.), desk@port.example',
        fr: 'Questions : 05 610 83 33 (de 9 h 30 à 16 h), desk@port.example',
      },
    ],
    finds: '05 610 83 33',
    in: 'fr',
    fixed: 'Questions : 05 610 80 33 (de 9 h 30 à 16 h), desk@port.example',
    right: [
      {
        en: 'Questions: 05 610 80 33 (9.30 a.m. to 4 p.m.), desk@port.example',
        fr: 'Questions : 05 610 80 33 (de 9 h 30 à 16 h), desk@port.example',
        ar: 'للاستفسار: 05 610 80 33 (من الساعة 9:30 إلى الساعة 16:00)، desk@port.example',
      },
    ],
  },
]

tellCases(cases)
