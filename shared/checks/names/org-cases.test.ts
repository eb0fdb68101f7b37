import type { Entity } from '#shared/model/entity.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    // The noun that the source has is the right one, wherever the other stands.
    check: 'org-variant',
    wrong: [
      { kind: 'headline', en: 'University of Sohag Plants Fig Trees', ar: 'جمعية سوهاج تغرس أشجار التين' },
      { kind: 'lede', en: 'The University of Sohag today planted 600 trees.', ar: 'غرست جامعة سوهاج اليوم 600 شجرة.' },
    ],
    finds: 'جمعية سوهاج',
    in: 'ar',
    right: [
      { kind: 'headline', en: 'University of Sohag Plants Fig Trees', ar: 'جامعة سوهاج تغرس أشجار التين' },
      { kind: 'lede', en: 'The University of Sohag today planted 600 trees.', ar: 'غرست جامعة سوهاج اليوم 600 شجرة.' },
      { en: 'The Association of Sohag Farmers helped.', ar: 'وساعدت جمعية مزارعي سوهاج في ذلك.' },
    ],
  },
  {
    check: 'org-variant',
    wrong: [
      { en: 'The Global Alliance for Sustainable Coastal Fisheries (GASCF) met in Lima.' },
      { en: 'The Global Alliance for Coastal Fisheries will publish its plan in May.' },
    ],
    finds: 'Global Alliance for Coastal Fisheries',
    in: 'en',
    fixed: 'The Global Alliance for Sustainable Coastal Fisheries will publish its plan in May.',
    right: [
      { en: 'The Global Alliance for Sustainable Coastal Fisheries (GASCF) met in Lima.' },
      { en: 'The Alliance will publish its plan in May with the European Alliance for Inland Fisheries.' },
    ],
  },
  {
    check: 'org-variant',
    wrong: [
      { fr: 'L’Organisation mondiale des ports francs et durables (OMPFD) se réunit à Tanger.' },
      { fr: 'L’Organisation mondiale des ports durables publiera son rapport lundi.' },
    ],
    finds: 'Organisation mondiale des ports durables',
    in: 'fr',
    fixed: 'L’Organisation mondiale des ports francs et durables publiera son rapport lundi.',
    right: [
      {
        fr: 'L’Organisation mondiale de la santé (OMS) et l’Organisation mondiale du commerce (OMC) se réunissent à Tanger.',
      },
      { fr: 'L’Organisation mondiale de la santé animale et l’Organisation publieront un rapport lundi.' },
    ],
  },
  {
    check: 'org-variant',
    wrong: [
      { ar: 'عقدت منظمة تنمية المرأة اجتماعها في القاهرة.' },
      { ar: 'ويعود تاريخ منظمة التنمية العالمية إلى عام 2005.' },
    ],
    finds: 'منظمة التنمية العالمية',
    in: 'ar',
    right: [
      { ar: 'عقدت منظمة تنمية المرأة اجتماعها في القاهرة مع منظمة الصحة العالمية ومنظمة المرأة العربية.' },
      { ar: 'ويعود تاريخ المنظمة إلى عام 2005، وتعمل مع منظمة التعاون الإسلامي ومنظمة السياحة العالمية.' },
    ],
  },
  {
    check: 'org-variant',
    wrong: [
      { ar: 'شاركت منظمة التعاون الإسلامي في المؤتمر.' },
      { ar: 'وقال مندوب مجلس التعاون الإسلامي إن النتائج إيجابية.' },
    ],
    finds: 'مجلس التعاون الإسلامي',
    in: 'ar',
    right: [
      { ar: 'شاركت منظمة التعاون الإسلامي ومجلس التعاون الخليجي في المؤتمر.' },
      { ar: 'وكانت منظمة التعاون الإسلامي تُعرف سابقًا باسم منظمة المؤتمر الإسلامي.' },
    ],
  },
  {
    check: 'org-variant',
    wrong: [
      { en: 'The Commission on the Status of Women opened in New York.' },
      { en: 'The Commission on the Situation of Women will close on Friday.' },
    ],
    finds: 'Commission on the Situation of Women',
    in: 'en',
    fixed: 'The Commission on the Status of Women will close on Friday.',
    right: [
      {
        en: 'The Commission on the Status of Women, the Economic Commission for Africa and the African Union Commission met.',
      },
      {
        en: 'The United Nations Commission on the Status of Women and the Committee on the Rights of the Child took part.',
      },
    ],
  },
  {
    check: 'org-variant',
    wrong: [
      { en: 'The Shanghai Cooperation Organization welcomed the plan.' },
      { en: 'A delegate of the Shanghai Cooperation Council spoke first.' },
    ],
    finds: 'Shanghai Cooperation Council',
    in: 'en',
    right: [
      {
        en: 'The African Development Bank and the African Development Fund welcomed the plan of the European Investment Bank.',
      },
      {
        en: 'The European Investment Fund, the International Labour Organization and the International Labour Office spoke.',
      },
    ],
  },
  {
    check: 'org-variant',
    wrong: [
      { ar: 'وقعت المنظمة العالمية للمدن الذكية والمستدامة (WeGO) الاتفاق.' },
      { ar: 'وتضم المنظمة العالمية للمدن المستدامة مئتي مدينة.' },
    ],
    finds: 'المنظمة العالمية للمدن المستدامة',
    in: 'ar',
    right: [
      { ar: 'وقعت المنظمة العالمية للمدن الذكية والمستدامة (WeGO) الاتفاق.' },
      { ar: 'وتضم المنظمة مئتي مدينة، وتأسست سابقًا باسم المنظمة العالمية للحكومات الإلكترونية.' },
    ],
  },
  {
    check: 'org-variant',
    wrong: [
      { en: 'The National Council for Human Rights of Inland Peoples (NCHRIP) met.' },
      { en: 'The National Council for Inland Human Rights of Peoples replied.' },
    ],
    finds: 'National Council for Inland Human Rights of Peoples',
    in: 'en',
    right: [
      { en: 'The National Women’s Development Organization (NWDO) met the National Chess Federation (NCF).' },
      { en: 'The International Chess Federation and the International Youth Development Organization (IYDO) replied.' },
    ],
  },
]

const bank: Entity = {
  id: 'bank',
  kind: 'organisation',
  gender: null,
  names: {
    fr: { full: 'Banque des territoires ruraux', short: [], former: [], forbidden: ['Banque rurale des territoires'] },
    ar: { full: 'بنك الأقاليم الريفية', short: [], former: [], forbidden: ['البنك الريفي'] },
  },
}

tellCases(cases)
tellCases([
  {
    check: 'org-variant',
    wrong: [{ fr: 'La Banque rurale des territoires ouvre lundi.' }],
    finds: 'Banque rurale des territoires',
    in: 'fr',
    fixed: 'La Banque des territoires ruraux ouvre lundi.',
    right: [{ fr: 'La Banque des territoires ruraux ouvre lundi.' }],
    entities: [bank],
  },
  {
    check: 'org-variant',
    wrong: [{ ar: 'يفتتح البنك الريفي فرعه غدًا.' }],
    finds: 'البنك الريفي',
    in: 'ar',
    fixed: 'يفتتح بنك الأقاليم الريفية فرعه غدًا.',
    right: [{ ar: 'يفتتح بنك الأقاليم الريفية فرعه غدًا.' }],
    entities: [bank],
  },
])
