import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** Who answers the press, where a third version bears witness, and bodies that answer themselves. */
const cases: readonly CheckCase[] = [
  {
    check: 'pr-contact-mismatch',
    wrong: [
      {
        kind: 'contact',
        ar: 'للتواصل الإعلامي: السيدة سامية الحداد، ⁦+216 71 55 01 20⁩',
        en: 'Media contact: Ms. Samia Haddad, +216 71 55 01 20',
        fr: 'Contact presse : Mme Samira Haddad, +216 71 55 01 20',
      },
    ],
    finds: 'Samira Haddad',
    in: 'fr',
    right: [
      {
        kind: 'contact',
        ar: 'للتواصل الإعلامي: السيد جورج حداد، ⁦+216 71 55 01 20⁩',
        en: 'Media contact: Mr. George Haddad, +216 71 55 01 20',
        fr: 'Contact presse : M. Georges Haddad, +216 71 55 01 20',
      },
    ],
  },
  {
    check: 'pr-contact-mismatch',
    wrong: [
      {
        kind: 'contact',
        en: 'Media contact: Karim Salem, +216 71 55 01 20',
        ar: 'للتواصل الإعلامي: كريم سالم، ⁦+216 71 55 01 20⁩',
        fr: 'Contact presse : Karim Salmen, +216 71 55 01 20',
      },
    ],
    finds: 'Karim Salmen',
    in: 'fr',
    right: [
      {
        kind: 'contact',
        en: 'Media contact: Sfax Lighthouse Museum, +216 71 55 01 20',
        ar: 'للتواصل الإعلامي: متحف المنارة، ⁦+216 71 55 01 20⁩',
      },
      {
        kind: 'contact',
        en: 'Media contact: Karim Salem, +216 71 55 01 20',
        ar: 'للتواصل الإعلامي: كريم سالم، ⁦+216 71 55 01 20⁩',
        fr: 'Contact presse : Karim Salem, +216 71 55 01 20',
      },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', ar: 'معبد الدراسات البحرية في صور يفتح مكتبته' },
      { kind: 'lede', ar: 'صور، 9 أبريل 2025 – فتح معهد الدراسات البحرية اليوم مكتبته أمام الصيادين والطلاب.' },
    ],
    finds: 'معبد',
    in: 'ar',
    right: [
      { kind: 'headline', ar: 'معاهد الدراسات البحرية في صور تفتح مكتباتها' },
      { kind: 'lede', ar: 'صور، 9 أبريل 2025 – فتح معهد الدراسات البحرية ومعهد الملاحة اليوم أبواب مكتبتيهما.' },
    ],
  },
]

tellCases(cases)
