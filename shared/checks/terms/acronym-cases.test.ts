import type { Concept } from '#shared/model/concept.ts'
import { aConcept } from '#tests/support/a-glossary.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const name = { partOfSpeech: 'proper noun' }
const acronym = { partOfSpeech: 'acronym', caseSensitive: true }

const concepts: readonly Concept[] = [
  aConcept('fisheries', {
    en: [
      { text: 'Atlantic Fisheries Commission', ...name },
      { text: 'AFC', ...acronym },
    ],
    fr: [
      { text: 'Commission des pêches de l’Atlantique', ...name },
      { text: 'AFC', ...acronym },
      { text: 'CPA', status: 'deprecated', ...acronym },
    ],
    ar: [{ text: 'لجنة مصايد الأطلسي', ...name }],
  }),
  aConcept('plan', {
    en: ['national resilience plan', { text: 'NRP', ...acronym }],
    fr: ['plan national de résilience', { text: 'PNR', ...acronym }],
    ar: ['الخطة الوطنية للصمود'],
  }),
  aConcept('country', {
    en: [
      { text: 'Republic of Moldova', ...name },
      { text: 'RoM', status: 'deprecated', ...acronym },
    ],
    fr: [
      { text: 'République de Moldova', ...name },
      { text: 'RoM', status: 'forbidden', ...acronym },
    ],
    ar: [{ text: 'جمهورية مولدوفا', ...name }],
  }),
]

const cases: readonly CheckCase[] = [
  {
    check: 'acronym-mismatch',
    wrong: [{ en: 'The AFC opened its session on Monday.', fr: 'La CPA a ouvert sa session lundi.' }],
    in: 'fr',
    finds: 'CPA',
    fixed: 'La AFC a ouvert sa session lundi.',
    right: [{ en: 'The AFC opened its session on Monday.', fr: 'L’AFC a ouvert sa session lundi.' }],
    concepts,
  },
  {
    check: 'acronym-mismatch',
    wrong: [{ en: 'The AFC opened its session on Monday.', fr: 'La CPL a ouvert sa session lundi.' }],
    in: 'fr',
    finds: 'CPL',
    right: [
      {
        en: 'The AFC opened its session on Monday.',
        fr: 'La Commission des pêches de l’Atlantique (AFC) a ouvert sa session lundi.',
      },
    ],
    concepts,
  },
  {
    check: 'acronym-mismatch',
    wrong: [{ en: 'Delegates at AFC12 met in May.', fr: 'Les délégués à la CPT12 se sont réunis en mai.' }],
    in: 'fr',
    finds: 'CPT12',
    fixed: 'Les délégués à la AFC12 se sont réunis en mai.',
    right: [
      {
        en: 'Delegates at AFC12 and COP28 met in May.',
        fr: 'Les délégués à l’AFC12 et à la COP28 se sont réunis en mai.',
      },
    ],
    concepts: [
      aConcept('session', {
        en: ['twelfth session of the commission', { text: 'AFC12', ...acronym }],
        fr: ['douzième session de la commission', { text: 'AFC12', ...acronym }],
      }),
    ],
  },
  {
    check: 'acronym-mismatch',
    wrong: [{ fr: 'La Commission des pêches de l’Atlantique (CPAT) siège à Vigo.' }],
    in: 'fr',
    finds: 'CPAT',
    fixed: 'La Commission des pêches de l’Atlantique (AFC) siège à Vigo.',
    right: [{ fr: 'La Commission des pêches de l’Atlantique (AFC) siège à Vigo avec l’Institut du littoral (IDL).' }],
    concepts,
  },
  {
    check: 'acronym-mismatch',
    wrong: [
      {
        en: 'COMAFRI will vaccinate 3,000 children.',
        ar: 'ستطعّم COMAFRA ثلاثة آلاف طفل.',
      },
    ],
    in: 'ar',
    finds: 'COMAFRA',
    fixed: 'ستطعّم COMAFRI ثلاثة آلاف طفل.',
    right: [{ en: 'COMAFRI will vaccinate 3,000 children.', ar: 'ستطعّم COMAFRI ثلاثة آلاف طفل.' }],
  },
  {
    check: 'acronym-mismatch',
    wrong: [{ en: 'FEMAP and the ministry signed.', fr: 'Le FENAP et le ministère ont signé.' }],
    in: 'fr',
    finds: 'FENAP',
    // Acronyms of two languages of their own right.
    right: [
      {
        en: 'The National Water Agency (NWA), the UN, the EU, UNDP and the IAEA signed with NATO.',
        fr: 'L’Agence nationale de l’eau (ANE), l’ONU, l’UE, le PNUD et l’AIEA ont signé avec l’OTAN.',
      },
    ],
  },
  {
    check: 'acronym-mismatch',
    wrong: [
      {
        en: 'Women’s groups and the AFC met.',
        ar: 'اجتمعت المجموعات النسائية ولجنة مصايد الأطلسي (AFC).',
        fr: 'La CPA a réuni les groupes de femmes.',
      },
    ],
    in: 'fr',
    finds: 'CPA',
    right: [
      {
        en: 'The chartered accountants of the CPA met.',
        ar: 'اجتمع محاسبو CPA القانونيون.',
        fr: 'Les experts-comptables de l’ordre se sont réunis.',
      },
    ],
    concepts,
  },
  {
    check: 'acronym-foreign',
    wrong: [{ fr: 'Le ministère de la Santé de la République de Moldova (RoM) a salué l’accord.' }],
    in: 'fr',
    finds: 'RoM',
    fixed: 'Le ministère de la Santé de la République de Moldova a salué l’accord.',
    right: [{ fr: 'Le ministère de la Santé de la République de Moldova a salué l’accord.' }],
    concepts,
  },
  {
    check: 'acronym-foreign',
    wrong: [{ en: 'The NRP was adopted in May.', fr: 'Le NRP a été adopté en mai.' }],
    in: 'fr',
    finds: 'NRP',
    fixed: 'Le PNR a été adopté en mai.',
    right: [{ en: 'The NRP was adopted in May.', fr: 'Le PNR a été adopté en mai.' }],
    concepts,
  },
  {
    check: 'acronym-foreign',
    wrong: [{ en: 'The IMF and the WHO backed the plan.', fr: 'Le FMI et la WHO ont soutenu le plan.' }],
    in: 'fr',
    finds: 'WHO',
    fixed: 'Le FMI et l’OMS ont soutenu le plan.',
    right: [{ en: 'UNESCO and UNICEF backed the plan.', fr: 'L’UNESCO et l’UNICEF ont soutenu le plan.' }],
  },
  {
    check: 'acronym-foreign',
    wrong: [{ fr: 'Selon l’IMF, la croissance atteindra 3 %.' }],
    in: 'fr',
    finds: 'IMF',
    fixed: 'Selon le FMI, la croissance atteindra 3 %.',
    right: [{ fr: 'Selon le FMI (IMF en anglais), la croissance atteindra 3 %.' }],
  },
  {
    check: 'acronym-foreign',
    wrong: [{ en: 'Two NGOs signed.', fr: 'Deux NGOs ont signé.' }],
    in: 'fr',
    finds: 'NGOs',
    fixed: 'Deux ONG ont signé.',
    right: [{ en: 'Two NGOs signed.', fr: 'Deux ONG ont signé.' }],
  },
  {
    check: 'acronym-foreign',
    wrong: [{ en: 'The UN appealed for calm.', fr: 'L’UN a appelé au calme.' }],
    in: 'fr',
    finds: 'UN',
    fixed: 'L’ONU a appelé au calme.',
    right: [
      {
        en: 'One agreement, one goal: “UN News” reported.',
        fr: 'UN ACCORD HISTORIQUE POUR LA PAIX\nSelon « UN News », un accord a été conclu.',
      },
    ],
  },
  {
    check: 'acronym-foreign',
    wrong: [{ fr: 'L’ONU a répondu.', en: 'The ONU replied on Sunday.' }],
    in: 'en',
    finds: 'ONU',
    fixed: 'The UN replied on Sunday.',
    right: [{ fr: 'L’ONU et la FAO ont répondu.', en: 'The UN and FAO replied on Sunday; it was an odd and BAD day.' }],
  },
  {
    check: 'acronym-foreign',
    wrong: [{ fr: 'Une ONG a signé.', en: 'An ONG signed.' }],
    in: 'en',
    finds: 'ONG',
    fixed: 'An NGO signed.',
    right: [{ fr: 'Une ONG a signé.', en: 'An NGO signed.' }],
  },
  {
    check: 'acronym-foreign',
    wrong: [{ en: 'GDP rose by 4%.', ar: 'وارتفع GDP بنسبة 4%.' }],
    in: 'ar',
    finds: 'GDP',
    right: [
      { en: 'GDP rose by 4%, says the WHO.', ar: 'وارتفع الناتج المحلي الإجمالي (GDP) بنسبة 4%، بحسب WHO.' },
      { en: 'GDP will fall.', ar: 'وسينخفض GDP قريبًا.' },
    ],
  },
  {
    check: 'acronym-foreign',
    wrong: [{ fr: 'La République démocratique du Congo (DRC) accueille le sommet des SDGs.' }],
    in: 'fr',
    finds: 'SDGs',
    fixed: 'La République démocratique du Congo (DRC) accueille le sommet des ODD.',
    right: [{ fr: 'Voir A/RES/70/1, UN-Habitat, UN/CEFACT et l’UNESCO sur www.un.org, avec Amnesty UK et l’EU-27.' }],
  },
  // A letter too many in what the glossary has in the source alone
  {
    check: 'acronym-mismatch',
    wrong: [
      {
        en: 'The Harbour Council (HARCO) will meet the Atlantic Fisheries Commission.',
        ar: 'يجتمع مجلس الموانئ (HAROCO) مع لجنة مصايد الأطلسي.',
      },
    ],
    in: 'ar',
    finds: 'HAROCO',
    right: [
      {
        en: 'The Harbour Council (HARCO) will meet the Atlantic Fisheries Commission.',
        ar: 'يجتمع مجلس الموانئ (HARCO) مع لجنة مصايد الأطلسي.',
      },
    ],
    concepts: [
      ...concepts,
      aConcept('harbours', {
        en: [
          { text: 'Harbour Council', ...name },
          { text: 'HARCO', ...acronym },
        ],
        ar: [{ text: 'مجلس الموانئ', ...name }],
      }),
    ],
  },
]

tellCases(cases)
