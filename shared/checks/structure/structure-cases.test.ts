import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'pr-contact-mismatch',
    wrong: [
      { kind: 'contact', en: 'Name: Leila Haddad\nE-mail: l@x.org', fr: 'Nom : Marc Dupont\nCourriel : l@x.org' },
    ],
    finds: 'Marc Dupont',
    in: 'fr',
    right: [{ kind: 'contact', en: 'Name: Leila Haddad', fr: 'Nom : Mme Leïla Haddad', ar: 'الاسم: ليلى حداد' }],
  },
  {
    check: 'pr-contact-mismatch',
    wrong: [{ kind: 'contact', en: 'Contact: Kofi Mensah', ar: 'للتواصل: سمير الخطيب' }],
    finds: 'سمير الخطيب',
    in: 'ar',
    right: [{ kind: 'contact', en: 'Contact: Kofi Mensah', ar: 'للتواصل: السيد كوفي منساه' }],
  },
  {
    check: 'pr-contact-mismatch',
    wrong: [{ kind: 'contact', fr: 'Contact presse : Awa Diop', en: 'Press contact: Fatima Kane' }],
    finds: 'Fatima Kane',
    in: 'en',
    right: [{ kind: 'contact', fr: 'Contact presse : Awa Diop', en: 'Press contact: Ms. Awa Diop' }],
  },
  // French spacing
]

tellCases(cases)
