// What agrees with a family name alone, and with who does something.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const appointed = {
  en: 'Ms. Ingrid Solberg will run the ferry.',
  fr: 'Mme Ingrid Solberg exploitera le bac.',
  ar: 'ستدير السيدة إنغريد سولبرغ العبارة.',
}

const cases: readonly CheckCase[] = [
  {
    check: 'name-gender',
    wrong: [appointed, { en: '“The quay is ready,” said Solberg.', ar: 'وأوضح سولبرغ: «الرصيف جاهز».' }],
    finds: 'وأوضح سولبرغ',
    in: 'ar',
    fixed: 'وأوضحت سولبرغ: «الرصيف جاهز».',
    right: [
      appointed,
      { en: '“The quay is ready,” said Solberg.', ar: 'وأوضحت سولبرغ: «الرصيف جاهز».' },
      { en: 'A pilot warned that the quay was short.', ar: 'وحذر مرشد من قصر الرصيف، وقال مسؤول: «سنطيله».' },
    ],
  },
  {
    check: 'name-gender',
    wrong: [appointed, { en: 'Solberg was pleased.', fr: 'Solberg s’est réjoui de ce choix.' }],
    finds: 'réjoui',
    in: 'fr',
    right: [
      appointed,
      { en: 'Mr. Solberg, her father, built it.', fr: 'M. Solberg, son père, l’a construit.' },
      { en: 'Mr. Lars Solberg was pleased.', fr: 'M. Lars Solberg a été ravi.' },
      { en: 'Solberg was born there.', fr: 'Solberg est né là.' },
    ],
  },
  {
    check: 'name-gender',
    wrong: [{ en: 'Ms. Anna Berg opened the lock.', ar: 'افتتح السيدة آنا برغ الهويس.' }],
    finds: 'افتتح',
    in: 'ar',
    right: [
      { en: 'Ms. Anna Berg opened the lock.', ar: 'افتتحت السيدة آنا برغ الهويس.' },
      { en: 'The mayor received Ms. Anna Berg.', ar: 'واستقبل السيدة آنا برغ رئيس البلدية.' },
    ],
  },
  {
    check: 'name-gender',
    wrong: [{ fr: 'Le pharmacien, Mme Lina Costa, a fermé à midi.' }],
    finds: 'Le pharmacien',
    in: 'fr',
    fixed: 'La pharmacienne, Mme Lina Costa, a fermé à midi.',
    right: [
      { fr: 'La pharmacienne, Mme Lina Costa, a fermé à midi.' },
      { fr: 'Après le pharmacien, Mme Lina Costa, émue, a parlé.' },
      { fr: 'Le médecin, Mme Lina Costa, est partie.' },
      { fr: 'Le président du club, Adel Fares, est venu.', ar: 'حضر مؤسس النادي ورئيسه عادل فارس.' },
    ],
  },
]

tellCases(cases)
