import { describe, expect, it } from 'vitest'
import { noTerms, releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'

const nb = '\u00a0'
const nn = '\u202f'

/** What a careful press office would send out: every value said in each language's own way. */
const rows: readonly TestRow[] = [
  {
    kind: 'headline',
    en: 'Two-thirds of girls back at school: fund reaches 1,500 families in 12 provinces',
    fr: `Les deux tiers des filles de retour à l’école${nb}: le fonds touche 1${nn}500 familles dans douze provinces`,
    ar: 'عودة ثلثي الفتيات إلى المدرسة: الصندوق يصل إلى 1500 أسرة في اثنتي عشرة مقاطعة',
  },
  {
    kind: 'dateline',
    en: 'Rabat, 1 November 2022 – The Green Fund today opened its 7th General Assembly.',
    fr: 'Rabat, le 1er novembre 2022 – Le Fonds vert a ouvert aujourd’hui sa 7e Assemblée générale.',
    ar: 'الرباط، فاتح نونبر 2022 – افتتح الصندوق الأخضر اليوم جمعيته العامة السابعة.',
  },
  {
    en: 'The meeting (held from 11 to 22 March) adopted a budget of $3.2 million, up 4.5%, under Security Council resolution 1325 (2000).',
    fr: `La réunion (tenue du 11 au 22 mars) a adopté un budget de 3,2${nb}millions de dollars, en hausse de 4,5${nb}%, au titre de la résolution 1325 du Conseil de sécurité.`,
    ar: 'واعتمد الاجتماع (المنعقد من 11 إلى 22 مارس) ميزانية قدرها 3.2 مليون دولار، بزيادة نسبتها 4.5%، بموجب قرار مجلس الأمن 1325 (2000).',
  },
  {
    kind: 'quote',
    en: '“We had had doubts. Our motto is ‘Together’, and it holds,” said Leila Haddad, who has led the fund since 2019.',
    fr: `«${nb}Nous nous demandions si vous vous engageriez. Notre devise, “Ensemble”, tient bon${nb}», a déclaré Leïla Haddad, qui dirige le fonds depuis 2019.`,
    ar: 'وقالت ليلى حداد، التي تقود الصندوق منذ عام 2019: «كانت لدينا شكوك كثيرة جدًا جدًا، لكن شعارنا “معًا” لا يتغير».',
  },
  {
    en: 'One in five members joined in the last decade; a) roads, b) water and c) schools come first, at 10:30 a.m. on 20 September 2024.',
    fr: `Un membre sur cinq a adhéré ces dix dernières années${nn}; a) routes, b) eau et c) écoles viennent d’abord, à 10 h 30 le 20 septembre 2024.`,
    ar: 'انضم واحد من كل خمسة أعضاء في العقد الأخير؛ أ) الطرق، ب) المياه، ج) المدارس تأتي أولًا، في الساعة 10:30 صباحًا يوم 20 شتنبر 2024.',
  },
  {
    en: 'Facebook and YouTube carried the opening live, and the plan for 2025-2028 is at https://www.fund.org/en/plan.',
    fr: 'Facebook et YouTube ont retransmis l’ouverture en direct, et le plan 2025-2028 se trouve sur https://www.fund.org/fr/plan.',
    ar: 'نقل فيسبوك ويوتيوب الافتتاح مباشرة، وخطة 2025-2028 متاحة على https://www.fund.org/ar/plan.',
  },
  {
    kind: 'contact',
    en: 'Name: Omar Benali\nE-mail: press@fund.org\nPhone: +212 537 71 00 12',
    fr: `Nom${nb}: Omar Benali\nCourriel${nb}: presse@fund.org\nTéléphone${nb}: +212 537 71 00 12`,
    ar: 'الاسم: عمر بنعلي\nالبريد الإلكتروني: press@fund.org\nالهاتف: \u2066+212 537 71 00 12\u2069',
  },
  { kind: 'end', en: '###', fr: '###', ar: '###' },
]

describe('a clean release in three languages', () => {
  it.each([{ ar: 'ar-MA' }, {}])('gives no finding at all (locales %o)', (locales) => {
    const findings = createCheckRunner()(releaseOf(rows, locales), noTerms)
    expect(findings.map(({ check, language, quote, values }) => ({ check, language, quote, values }))).toEqual([])
  })

  it('gives none either whichever language is the source', () => {
    for (const order of [
      ['fr', 'en', 'ar'],
      ['ar', 'fr', 'en'],
      ['ar', 'en'],
      ['fr', 'ar'],
    ]) {
      const turned = rows.map(
        (row) =>
          Object.fromEntries([
            ['kind', row.kind ?? 'body'],
            ...order.map((language) => [language, row[language] ?? '']),
          ]) as TestRow,
      )
      const findings = createCheckRunner()(releaseOf(turned, { ar: 'ar-MA' }), noTerms)
      expect(findings.map(({ check, language, quote }) => ({ check, language, quote }))).toEqual([])
    }
  })

  it('gives one finding for each single slip', () => {
    const slips: readonly (readonly [number, string, string, string, string])[] = [
      [0, 'fr', '1\u202f500', '1\u202f600', 'num-mismatch'],
      [0, 'ar', 'اثنتي عشرة', 'ثلاث عشرة', 'num-word'],
      [1, 'ar', 'فاتح نونبر', '2 نونبر', 'date-mismatch'],
      [1, 'fr', '1er novembre', '1er octobre', 'date-mismatch'],
      [2, 'fr', '22 mars', '21 mars', 'date-mismatch'],
      [2, 'ar', '3.2 مليون', '2.3 مليون', 'cur-mismatch'],
      [2, 'fr', '4,5', '5,4', 'pct-mismatch'],
      [2, 'ar', '1325', '1352', 'num-mismatch'],
      [3, 'en', '2019', '2018', 'date-mismatch'],
      [4, 'fr', '20 septembre 2024', '20 septembre 2023', 'date-mismatch'],
      [5, 'ar', '2025-2028', '2025-2027', 'date-mismatch'],
      [5, 'ar', '/ar/plan', '/ar/plans', 'url-mismatch'],
      [6, 'fr', '71 00 12', '71 00 21', 'phone-mismatch'],
      [6, 'ar', 'press@fund.org', 'press@fund.com', 'email-mismatch'],
      [6, 'ar', 'عمر بنعلي', 'سعاد التازي', 'pr-contact-mismatch'],
    ]
    for (const [index, language, from, to, check] of slips) {
      const slipped = rows.map((row, at) =>
        at === index ? { ...row, [language]: (row[language] ?? '').replace(from, to) } : row,
      )
      const findings = createCheckRunner()(releaseOf(slipped, { ar: 'ar-MA' }), noTerms)
      expect(
        findings.map((finding) => `${finding.check} ${finding.language} r${index + 1}`),
        `${from} → ${to}`,
      ).toEqual([`${check} ${language} r${index + 1}`])
    }
  })
})
