import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'name-variant',
    wrong: [
      { en: 'Ms. Halyna Hlushchenko rebuilt the mill.', fr: 'Mme Halyna Hlushchenko a rebâti le moulin.' },
      { en: 'Ms. Hlushchenko thanked the bakers.', fr: 'Mme Glushchenko a remercié les boulangers.' },
    ],
    in: 'fr',
    finds: 'Glushchenko',
    right: [
      { en: 'Ms. Halyna Hlushchenko rebuilt the mill.', fr: 'Mme Halyna Hlushchenko a rebâti le moulin.' },
      { en: 'Mr. Oleh Glushko thanked the bakers.', fr: 'M. Oleh Glushko a remercié les boulangers.' },
      { en: 'Ms. Hlushchenko and Ms. Hlushko left.', fr: 'Mme Hlushchenko et Mme Hlushko sont parties.' },
    ],
  },
  {
    check: 'name-variant',
    wrong: [
      { en: 'Dr. Golda Mwangi opened the clinic.', ar: 'افتتحت الدكتورة غولدا موانغي العيادة.' },
      { en: 'The nurses thanked Dr. Golda Mwangi.', ar: 'وشكرت الممرضات الدكتورة جولدا موانغي على عملها.' },
    ],
    in: 'ar',
    finds: 'جولدا موانغي',
    right: [
      { en: 'Dr. Golda Mwangi opened the clinic.', ar: 'افتتحت الدكتورة غولدا موانغي العيادة.' },
      { en: 'Ms. Jolda Mwangi, her sister, helped.', ar: 'وساعدتها شقيقتها، السيدة جولدا موانغي، في العمل.' },
      { en: 'Dr. Umar Abu Shanab agreed.', ar: 'ووافق الدكتور عمر أبو شنب على ذلك.' },
      { en: 'She thanked Dr. Umar Abu Shanab.', ar: 'وأشادت بعمل الدكتور عمر أبي شنب وفريقه.' },
    ],
  },
  {
    check: 'name-variant',
    wrong: [
      { fr: 'M. Abdelghafour Tazi a planté les oliviers.', en: 'Mr. Abdelghafour Tazi planted the olive trees.' },
      { fr: 'M. Abdelghafour Tazi les arrose.', en: 'Mr. Abdul Ghafur Tazi waters them.' },
    ],
    in: 'en',
    finds: 'Abdul Ghafur Tazi',
    fixed: 'Mr. Abdelghafour Tazi waters them.',
    right: [
      { fr: 'M. Abdelghafour Tazi a planté les oliviers.', en: 'Mr. Abdelghafour Tazi planted the olive trees.' },
      { fr: 'M. Abdelghani Tazi les arrose.', en: 'Mr. Abdul Ghani Tazi waters them.' },
      { fr: 'M. Luis Alberto Peña les taille.', en: 'Mr. Luis Alberto Peña prunes them.' },
      { fr: 'M. Luis Alberto Peña est payé.', en: 'Mr. Luis Peña is paid.' },
    ],
  },
  // What English and French each write by their own custom from the Cyrillic and Armenian alphabets is one name.
  {
    check: 'name-variant',
    wrong: [{ en: 'Ms. Yulia Morozova repaired the organ.', fr: 'Mme Ioulia Marozova a réparé l’orgue.' }],
    in: 'fr',
    finds: 'Ioulia Marozova',
    right: [
      { en: 'Ms. Yulia Morozova repaired the organ.', fr: 'Mme Ioulia Morozova a réparé l’orgue.' },
      { en: 'Mr. Fyodor Ilyich Bychkovsky tuned it.', fr: 'M. Fiodor Ilitch Bytchkovski l’a accordé.' },
      {
        en: 'Mr. Yuri Shchedrukhin and Mr. Yervand Manukyan sang.',
        fr: 'M. Iouri Chtchedroukhine et M. Iervand Manoukian ont chanté.',
      },
      { en: 'Mr. Vasily Zhuravlyov left.', fr: 'M. Vassili Jouravliov est parti.' },
    ],
  },
  // Two people of like names in one row: each is whoever is written so beside.
  {
    check: 'name-variant',
    wrong: [
      { en: 'Ms. Jana Dvořáček tuned the organ.', fr: 'Mme Jana Dvořáček a accordé l’orgue.' },
      { en: 'Ms. Dvořáček will play on Friday.', fr: 'Mme Dvoražek jouera vendredi.' },
    ],
    in: 'fr',
    finds: 'Dvoražek',
    right: [
      { en: 'Ms. Jana Dvořák tuned the organ.', fr: 'Mme Jana Dvořák a accordé l’orgue.' },
      { en: 'Ms. Dvořák and Mr. Dvořáček will play.', fr: 'Mme Dvořák et M. Dvořáček joueront.' },
      { en: 'Mr. Dvořáček thanked her.', fr: 'M. Dvořáček l’a remerciée.' },
    ],
  },
  // By the family name alone each language keeps its own custom.
  {
    check: 'name-variant',
    wrong: [
      {
        en: 'Mr. Taras Melnychuk and his daughter Yuliana sing.',
        fr: 'M. Taras Melnytchouk et sa fille Iouliana chantent.',
      },
      { en: 'Mr. Melnychuk is from Odesa.', fr: 'M. Malnytchouk vient d’Odessa.' },
    ],
    in: 'fr',
    finds: 'Malnytchouk',
    right: [
      {
        en: 'Mr. Taras Melnychuk and his daughter Yuliana sing.',
        fr: 'M. Taras Melnytchouk et sa fille Iouliana chantent.',
      },
      { en: 'Mr. Melnychuk is from Odesa.', fr: 'M. Melnytchouk vient d’Odessa.' },
    ],
  },
  {
    check: 'name-variant',
    wrong: [
      { ar: 'تحتفي المعرة هذا الشهر بأبي العلاء المعري.' },
      { ar: 'وقرأ التلاميذ قصيدة كتبها أبو علاء المعري في شبابه.' },
    ],
    finds: 'أبو علاء المعري',
    in: 'ar',
    fixed: 'وقرأ التلاميذ قصيدة كتبها أبو العلاء المعري في شبابه.',
    right: [
      { ar: 'تحتفي المعرة هذا الشهر بأبي العلاء المعري.' },
      { ar: 'وقرأ التلاميذ قصيدة كتبها أبو العلاء المعري في شبابه، وشكروا أبا علاء الحمصي.' },
    ],
  },
]

tellCases(cases)
