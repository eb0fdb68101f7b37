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
  // One given name, two families
  {
    check: 'pr-contact-mismatch',
    wrong: [{ kind: 'contact', en: 'Contact: Tendai Chiwara', fr: 'Contact : Tendai Mukwena' }],
    finds: 'Tendai Mukwena',
    in: 'fr',
    right: [{ kind: 'contact', en: 'Contact: Tendai Chiwara', fr: 'Contact : Tendaï Tchiwara' }],
  },
  {
    check: 'pr-contact-mismatch',
    wrong: [{ kind: 'contact', fr: 'Contact presse : Awa Diop', en: 'Press contact: Fatima Kane' }],
    finds: 'Fatima Kane',
    in: 'en',
    right: [{ kind: 'contact', fr: 'Contact presse : Awa Diop', en: 'Press contact: Ms. Awa Diop' }],
  },
  {
    check: 'pr-contact-mismatch',
    wrong: [
      {
        kind: 'contact',
        en: 'Press: Ms. Amal Berrada, +212 5 22 00 11 22; Mr. Youssef Filali (Tamazight), +212 5 22 00 11 33',
        fr: 'Presse : Mme Amal Berrada, +212 5 22 00 11 33 ; M. Youssef Filali (tamazight), +212 5 22 00 11 22',
      },
    ],
    finds: 'Mme Amal Berrada, +212 5 22 00 11 33',
    in: 'fr',
    right: [
      {
        kind: 'contact',
        en: 'Press: Ms. Amal Berrada, +212 5 22 00 11 22; Mr. Youssef Filali (Tamazight), +212 5 22 00 11 33',
        fr: 'Presse : M. Youssef Filali (tamazight), +212 5 22 00 11 33 ; Mme Amal Berrada, +212 5 22 00 11 22',
        ar: 'للصحافة: السيدة أمل برادة، \u2066+212 5 22 00 11 22\u2069؛ السيد يوسف الفيلالي، \u2066+212 5 22 00 11 33\u2069',
      },
      {
        kind: 'contact',
        en: 'Ms. Amal Berrada and Mr. Youssef Filali, +212 5 22 00 11 22, +212 5 22 00 11 33',
        fr: 'M. Youssef Filali et Mme Amal Berrada, +212 5 22 00 11 22, +212 5 22 00 11 33',
      },
    ],
  },
  {
    check: 'pr-contact-mismatch',
    wrong: [
      {
        kind: 'contact',
        en: 'For more information: Tendai Mukwena, Harbour Museum, desk@harbour.zw',
        fr: 'Pour en savoir plus : Tendai Zvobgo, Musée du port, desk@harbour.zw',
      },
    ],
    finds: 'Tendai Zvobgo',
    in: 'fr',
    right: [
      {
        kind: 'contact',
        en: 'For more information: Tendai Mukwena, Harbour Museum, desk@harbour.zw',
        fr: 'Pour en savoir plus : Tendai Mukwena, Musée du port, desk@harbour.zw',
        ar: 'لمزيد من المعلومات: تنداي موكوينا، متحف الميناء، desk@harbour.zw',
      },
      {
        kind: 'contact',
        en: 'For more information: Media Team, desk@harbour.zw',
        ar: 'لمزيد من المعلومات: الفريق الإعلامي، desk@harbour.zw',
      },
    ],
  },
  {
    check: 'pr-contact-mismatch',
    wrong: [
      {
        kind: 'contact',
        en: 'Media contact: Rosa Bertelli, press@museum.example.org',
        fr: 'Contact presse : Rosa Martelli, press@museum.example.org',
      },
    ],
    finds: 'Rosa Martelli',
    in: 'fr',
    right: [
      {
        kind: 'contact',
        en: 'Media contact: Khadija Shoukri, press@museum.example.org',
        fr: 'Contact presse : Khadidja Choukri, press@museum.example.org',
      },
    ],
  },
  {
    check: 'pr-contact-mismatch',
    wrong: [{ kind: 'contact', en: 'Contact: Karim Haddad', ar: 'للتواصل: كريم حمدان' }],
    finds: 'كريم حمدان',
    in: 'ar',
    right: [{ kind: 'contact', en: 'Contact: Karim Haddad', ar: 'للتواصل: كريم الحداد' }],
  },
]

tellCases(cases)
