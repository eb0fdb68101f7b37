import { describe, expect, it } from 'vitest'
import { noTerms, releaseOf } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import type { Concept, Term } from '#shared/model/concept.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const nb = '\u00a0'

const cases: readonly CheckCase[] = [
  // Used without an expansion
  {
    check: 'acronym-undefined',
    wrong: [{ en: 'The RDCC meeting was held online because of the storm.' }],
    finds: 'RDCC',
    in: 'en',
    right: [{ en: 'The Regional Disaster Coordination Centre (RDCC) met online; the RDCC will meet again in May.' }],
  },
  {
    check: 'acronym-undefined',
    wrong: [
      { en: 'The EXCOM adopted the plan on Monday.' },
      { en: 'The Executive Committee (EXCOM) has twelve members.' },
    ],
    finds: 'EXCOM',
    in: 'en',
    right: [
      { kind: 'headline', en: 'EXCOM adopts the plan' },
      { en: 'The Executive Committee (EXCOM) has twelve members.' },
      { en: 'The EXCOM adopted the plan on Monday.' },
    ],
  },
  {
    check: 'acronym-undefined',
    wrong: [{ en: 'The pact was signed by the Ministry of Energy, KLVN and the World Bank.' }],
    finds: 'KLVN',
    in: 'en',
    right: [
      { en: 'The cranes come from Orion Motors, KLVN and Baltic Steel.' },
      { en: 'They come from KLVN, Tarn Valley and Orion Motors.' },
    ],
  },
  {
    check: 'acronym-undefined',
    wrong: [{ fr: 'Le CNPE publiera ses conclusions au printemps, a indiqué la présidente.' }],
    finds: 'CNPE',
    in: 'fr',
    right: [
      {
        fr: 'Le Conseil national de la protection de l’enfance (CNPE) publiera ses conclusions au printemps. L’ONU et l’UNESCO y sont associées, tout comme le groupe OCP, Jean DUPONT et la chaîne BFM TV.',
      },
    ],
  },
  {
    check: 'acronym-undefined',
    wrong: [{ ar: 'ناقش المشاركون خطة NAPWS للسنوات الثلاث المقبلة.' }],
    finds: 'NAPWS',
    in: 'ar',
    right: [
      { ar: 'ناقش المشاركون الخطة الوطنية للمرأة والسلام (NAPWS)، ثم اعتمدوا خطة NAPWS. وشاركت شركة BCKL ومنصة WeGO.' },
    ],
  },
  {
    check: 'acronym-undefined',
    wrong: [{ en: 'The talks led to a PPP agreement with two banks.' }],
    finds: 'PPP',
    in: 'en',
    right: [
      {
        en: 'COVID-19 slowed the CEO of YOYA Technologies; the UN, NATO, UNICEF, the G20, COP28 and A/RES/70/1 came up at GITEX 2024, with R&D, 5G and ISO 9001 on the list. Write to press@abcd.org or #WPSNOW.',
      },
    ],
  },
  {
    check: 'acronym-undefined',
    wrong: [{ fr: 'Un représentant du PNDL a présenté le budget.' }],
    finds: 'PNDL',
    in: 'fr',
    right: [
      { fr: 'Le PNDL, un programme de développement local, a présenté son budget.' },
      { fr: `Le concours «${nb}ARTAM${nb}» ouvre lundi. KIM Min-ji et le chapitre XIV y figurent.` },
    ],
  },
  {
    check: 'acronym-undefined',
    wrong: [{ en: 'The panel praised the work of HDRC members.' }],
    finds: 'HDRC',
    in: 'en',
    right: [
      { en: 'HDRC is a network of teachers in nine countries.' },
      { en: 'FOR IMMEDIATE RELEASE' },
      { en: 'The panel praised the work of HDRC members, and we must act NOW.' },
      { kind: 'contact', en: 'MKTG desk: press@hdrc.org' },
    ],
  },
  {
    check: 'acronym-undefined',
    wrong: [{ en: 'The panel thanked the PCEB board.' }],
    finds: 'PCEB',
    in: 'en',
    right: [{ en: 'The panel thanked the PCEB board.' }, { kind: 'contact', en: 'press@pceb.org' }],
  },
  // Which franc, which degree, which norm
  {
    check: 'acronym-undefined',
    wrong: [{ en: 'The fund lends up to two million francs. KLMB members repay it over three years.' }],
    finds: 'KLMB',
    in: 'en',
    right: [{ en: 'The pass costs 4,500 KFB francs; the crude measures 31 KPI degrees and meets the KNG standard.' }],
  },
  {
    check: 'acronym-undefined',
    wrong: [{ fr: 'La subvention se compte en francs ; le KLMB la verse chaque trimestre.' }],
    finds: 'KLMB',
    in: 'fr',
    right: [
      {
        fr: 'Le laissez-passer coûte 4 500 francs KFB. Les casques répondent à la norme KNG.',
        ar: 'ثمن البطاقة 4500 فرنك KFB.',
      },
    ],
  },
  // An acronym promised that this language does not explain
  {
    check: 'acronym-undefined',
    wrong: [
      {
        fr: 'CoLab a été fondé en 2012 sous le nom de Laboratoire commun des territoires, d’où notre acronyme.',
      },
    ],
    finds: 'd’où notre acronyme',
    in: 'fr',
    right: [
      {
        fr: 'CoLab a été fondé en 2012 sous le nom de Laboratoire commun des territoires (Common Laboratory), d’où notre acronyme.',
      },
    ],
  },
  {
    check: 'acronym-undefined',
    wrong: [{ ar: 'تأسست RUWA عام 2009 باسم الرابطة الحضرية للنساء، ومن هنا جاء اختصارنا.' }],
    finds: 'من هنا جاء اختصارنا',
    in: 'ar',
    right: [
      {
        en: 'RUWA was founded in 2009 as the Regional Urban Women’s Association, hence our acronym.',
        ar: 'تأسست RUWA عام 2009 باسم الرابطة الحضرية للنساء (Regional Urban Women’s Association)، ومن هنا جاء اختصارنا.',
      },
    ],
  },
  // Two names for one acronym, two acronyms for one name
  {
    check: 'acronym-conflict',
    wrong: [
      { en: 'The Commission on the Status of Women (CSW) opens on Monday.' },
      { en: 'The Committee on Social Welfare (CSW) will report in May.' },
    ],
    finds: 'Committee on Social Welfare (CSW',
    in: 'en',
    right: [
      { en: 'The Commission on the Status of Women (CSW) opens on Monday.' },
      { en: 'The United Nations Commission on the Status of Women (CSW) will report in May.' },
    ],
  },
  {
    check: 'acronym-conflict',
    wrong: [
      { fr: 'L’Agence nationale de la recherche agricole (ANRA) finance le projet.' },
      { fr: 'L’Association nationale des radios associatives (ANRA) a signé.' },
    ],
    finds: 'Association nationale des radios associatives (ANRA',
    in: 'fr',
    right: [
      { fr: 'L’Agence nationale de la recherche agricole (ANRA) finance le projet.' },
      { fr: 'Des partenariats public-privé (PPP) sont prévus. Le partenariat public-privé (PPP) de Fès aussi.' },
    ],
  },
  {
    check: 'acronym-conflict',
    wrong: [
      { fr: 'Le Conservatoire national de la forêt (CNF) recense les chênes.' },
      { fr: 'Le Conservatoire national forestier (CNF) replante les pentes.' },
    ],
    finds: 'Conservatoire national forestier (CNF',
    in: 'fr',
    right: [
      { fr: 'Le Conservatoire national de la forêt (CNF) recense les chênes.' },
      { fr: 'Le National Forest Conservatory (CNF) replante les pentes.' },
    ],
  },
  {
    check: 'acronym-conflict',
    wrong: [{ ar: 'اجتمعت لجنة وضع المرأة (CSW) أمس.' }, { ar: 'وترفع لجنة الخدمات الاجتماعية (CSW) تقريرها غدًا.' }],
    finds: 'لجنة الخدمات الاجتماعية (CSW',
    in: 'ar',
    right: [
      { ar: 'انضمت الدولة إلى اتفاقية القضاء على جميع أشكال التمييز ضد المرأة (CEDAW).' },
      {
        ar: 'واجتمعت اللجنة المعنية بالقضاء على التمييز ضد المرأة (CEDAW) بعد لجنة وضع المرأة (CSW) ولجنة الأمم المتحدة لوضع المرأة (CSW).',
      },
    ],
  },
  {
    check: 'acronym-conflict',
    wrong: [
      { en: 'The Regional Water Agency (RWA) signed first.' },
      { en: 'The Regional Water Agency (REWA) will pay.' },
    ],
    finds: 'Regional Water Agency (REWA',
    in: 'en',
    right: [
      { en: 'Sustainable Development Goals (SDGs) come first; each Sustainable Development Goal (SDG) has targets.' },
      { en: 'Ali Bey (PAM) and Sara Haddad (PAM) met the Bank of England (UK) and the Ministry of Health (UK).' },
    ],
  },
  {
    check: 'acronym-conflict',
    wrong: [
      { fr: 'L’Organisation mondiale de la santé (OMS) a réagi.' },
      { fr: 'L’Organisation mondiale de la santé (WHO) publiera un rapport.' },
    ],
    finds: 'Organisation mondiale de la santé (WHO',
    in: 'fr',
    right: [
      { fr: 'L’Organisation mondiale de la santé (OMS) a réagi.' },
      {
        en: 'The National Human Rights Council (CNDH) and the Conseil national des droits de l’homme (CNDH) are one.',
        fr: 'L’Organisation mondiale de la santé (OMS) publiera un rapport.',
      },
    ],
  },
]

const committee: Concept = {
  id: 'excom',
  domain: 'body',
  definition: '',
  note: '',
  source: '',
  doNotTranslate: false,
  terms: {
    en: [termOf('Executive Committee', 'preferred'), termOf('EXCOM', 'admitted')],
  },
}

function termOf(text: string, status: 'preferred' | 'admitted'): Term {
  return {
    text,
    status,
    partOfSpeech: '',
    note: '',
    caseSensitive: false,
    gender: '',
    otherForms: [],
    onlyIfSourceHasConcept: false,
    validFrom: null,
    validUntil: null,
  }
}

tellCases(cases)
tellCases([
  {
    check: 'acronym-undefined',
    wrong: [{ en: 'The EXCOM met on Monday.' }],
    finds: 'EXCOM',
    in: 'en',
    fixed: 'The Executive Committee (EXCOM) met on Monday.',
    right: [{ en: 'The Executive Committee met on Monday.' }],
    concepts: [committee],
  },
])

tellCases([
  {
    check: 'acronym-undefined',
    wrong: [{ en: 'The SANPRO met in San Rafael.' }],
    finds: 'SANPRO',
    in: 'en',
    right: [{ en: 'SAN RAFAEL, Peru, 4 June 2025 – Boats may be called on VHF day and night.' }],
  },
])

describe('in fragments', () => {
  const unexplained = (rows: Parameters<typeof releaseOf>[0]) =>
    createCheckRunner()(releaseOf(rows), noTerms, { snippets: true, only: new Set(['acronym-undefined']) })

  it('what no version explains may have been explained before', () => {
    expect(unexplained([{ en: 'The RDCC met on Monday.', fr: 'Le CRCC s’est réuni lundi.' }])).toEqual([])
  })

  it('what the other version has explained in the row above should be too', () => {
    const rows = [
      { en: 'The Regional Drought Control Council (RDCC) sat.', fr: 'Le Conseil régional de la sécheresse a siégé.' },
      { en: 'The RDCC met on Monday.', fr: 'Le CRSC s’est réuni lundi.' },
    ]
    expect(unexplained(rows).map(({ quote }) => quote)).toEqual(['CRSC'])
  })

  it('what the other version explains should be explained', () => {
    const rows = [{ en: 'The RDCC met on Monday.', fr: 'Le Comité régional des catastrophes (CRC) s’est réuni lundi.' }]
    expect(unexplained(rows).map(({ quote }) => quote)).toEqual(['RDCC'])
  })
})
