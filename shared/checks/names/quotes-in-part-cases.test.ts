// A sentence of a speech that is reported, and speakers who are named by a word that is none at other times.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const nb = '\u00a0'

const cases: readonly CheckCase[] = [
  {
    check: 'quote-missing',
    wrong: [
      {
        en: '“The reservoir is full again. Nobody will carry water this summer,” said Ms. Ana Silva.',
        fr: `«${nb}Le réservoir est de nouveau plein${nb}», a dit Mme Ana Silva, qui a ajouté que personne ne porterait d’eau cet été.`,
        ar: 'وقالت السيدة آنا سيلفا: «امتلأ الخزان من جديد. ولن يحمل أحد الماء هذا الصيف».',
      },
    ],
    finds: 'qui a ajouté que personne ne porterait d’eau cet été',
    in: 'fr',
    right: [
      {
        en: '“The reservoir is full again. Nobody will carry water this summer,” said Ms. Ana Silva.',
        fr: `«${nb}Le réservoir est de nouveau plein, a dit Mme Ana Silva. Personne ne portera d’eau cet été.${nb}»`,
        ar: 'وقالت السيدة آنا سيلفا: «امتلأ الخزان من جديد. ولن يحمل أحد الماء هذا الصيف».',
      },
      // Reported in both.
      {
        en: '“The dam held. We slept,” said Ms. Silva, who promised that the road would reopen.',
        fr: `«${nb}La digue a tenu et nous avons dormi${nb}», a dit Mme Silva, qui a promis que la route rouvrirait.`,
        ar: 'وقالت السيدة سيلفا: «صمد السد ونمنا»، ووعدت بأن الطريق سيفتح من جديد.',
      },
      // In the row below.
      {
        en: '“The pumps are old. They will be replaced,” said Ms. Silva, who knows that it is late.',
        fr: `«${nb}Les pompes sont anciennes${nb}», a dit Mme Silva.`,
        ar: 'وقالت السيدة سيلفا التي تعرف أن الوقت متأخر: «المضخات قديمة. وسنستبدلها».',
      },
      { en: 'It is late.', fr: `«${nb}Elles seront remplacées${nb}», a-t-elle ajouté.`, ar: 'والوقت متأخر.' },
    ],
  },
  {
    check: 'quote-missing',
    wrong: [
      {
        fr: `«${nb}Les filets sont prêts depuis lundi. Nous partirons à l’aube${nb}», a promis M. Paul Roy.`,
        ar: 'وقال السيد بول روي: «الشباك جاهزة منذ الاثنين»، ووعد بأن القوارب ستبحر عند الفجر.',
      },
    ],
    finds: 'ووعد بأن القوارب ستبحر عند الفجر',
    in: 'ar',
    right: [
      {
        fr: `«${nb}Les filets sont prêts depuis lundi. Nous partirons à l’aube${nb}», a promis M. Paul Roy.`,
        ar: 'وقال السيد بول روي: «الشباك جاهزة منذ الاثنين. وسنبحر عند الفجر».',
      },
    ],
  },
  {
    check: 'quote-speaker',
    wrong: [
      {
        en: 'Ms. Lea Odhiambo and the baker, Peter Will, met.',
        fr: 'Mme Lea Odhiambo et le boulanger, Peter Will, ont parlé.',
      },
      { en: '“The oven is warm,” said Mr. Will.', fr: `«${nb}Le four est chaud${nb}», a dit Mme Odhiambo.` },
    ],
    finds: 'Odhiambo',
    in: 'fr',
    right: [
      {
        en: 'Ms. Lea Odhiambo and the baker, Peter Will, met.',
        fr: 'Mme Lea Odhiambo et le boulanger, Peter Will, ont parlé.',
      },
      {
        en: '“The oven is warm,” said Mr. Will, thanking Ms. Odhiambo.',
        fr: `«${nb}Le four est chaud${nb}», a dit ce dernier en remerciant Mme Odhiambo.`,
        ar: 'وقال الأخير شاكرا السيدة أوديامبو: «الفرن دافئ».',
      },
    ],
  },
]

tellCases(cases)
