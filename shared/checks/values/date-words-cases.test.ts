import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'date-mismatch',
    wrong: [{ en: 'Announced today, 8 March, in Rabat.', fr: 'Annoncé aujourd’hui 9 mars à Rabat.' }],
    finds: '9 mars',
    in: 'fr',
    fixed: 'Annoncé aujourd’hui 8 mars à Rabat.',
    right: [{ en: 'Announced today in Rabat.', fr: 'Annoncé le 8 mars à Rabat.', ar: 'أُعلن اليوم في الرباط.' }],
  },
  {
    check: 'date-mismatch',
    wrong: [{ en: 'It has grown since 2022, faster this year.', fr: 'Elle croît depuis 2021, plus vite cette année.' }],
    finds: '2021',
    in: 'fr',
    fixed: 'Elle croît depuis 2022, plus vite cette année.',
    right: [{ en: 'It has grown since last year.', fr: 'Elle croît depuis 2023.', ar: 'وهي تنمو منذ العام الماضي.' }],
  },
  {
    check: 'date-mismatch',
    wrong: [{ en: 'on 8, 9 and 10 March', fr: 'du 8 au 11 mars' }],
    finds: '8 au 11 mars',
    in: 'fr',
    right: [{ en: 'on 8, 9 and 10 March', fr: 'du 8 au 10 mars', ar: 'من 8 إلى 10 مارس' }],
  },
  {
    check: 'time-mismatch',
    wrong: [{ en: 'at 5:45 p.m.', ar: 'في الساعة السادسة إلا ثلثًا مساءً' }],
    finds: 'السادسة إلا ثلثًا مساءً',
    in: 'ar',
    right: [{ en: 'at 5:45 p.m.', ar: 'في الساعة السادسة إلا ربعًا مساءً', fr: 'à 17 h 45' }],
  },
  {
    check: 'date-mismatch',
    wrong: [
      {
        en: 'The fair opens on Thursday 4 and Friday 5 June 2026.',
        ar: 'يفتح المعرض أبوابه يوم الخميس 3 ويوم الجمعة 5 يونيو 2026.',
      },
    ],
    finds: '3',
    in: 'ar',
    right: [
      {
        en: 'The fair opens on Thursday 4 and Friday 5 June 2026.',
        fr: 'La foire ouvre le jeudi 4 et le vendredi 5 juin 2026.',
        ar: 'يفتح المعرض أبوابه يوم الخميس 4 ويوم الجمعة 5 يونيو 2026.',
      },
      {
        en: 'Between 6 and 12 June, 37 boats were counted.',
        fr: 'Entre le samedi 6 et le vendredi 12 juin, 37 bateaux ont été comptés.',
        ar: 'أحصي 37 قاربًا بين السبت 6 والجمعة 12 حزيران.',
      },
    ],
  },
  {
    check: 'date-mismatch',
    wrong: [
      {
        en: 'The lighthouse was lit in the 1860s.',
        fr: 'Le phare fut allumé dans les années 1860.',
        ar: 'أُضيئت المنارة في ستينيات القرن الثامن عشر.',
      },
    ],
    finds: 'ستينيات',
    in: 'ar',
    right: [
      {
        en: 'The lighthouse was lit in the 1860s.',
        fr: 'Le phare fut allumé dans les années 1860.',
        ar: 'أُضيئت المنارة في ستينيات القرن التاسع عشر.',
      },
      {
        en: 'It was rebuilt in the seventies.',
        fr: 'Il fut rebâti dans les années 70.',
        ar: 'أُعيد بناؤها في سبعينات القرن الماضي.',
      },
    ],
  },
  {
    check: 'date-mismatch',
    wrong: [{ en: 'The pilots remember the gale of ’87.', fr: 'Les pilotes se souviennent de la tempête de 1978.' }],
    finds: '1978',
    in: 'fr',
    right: [
      { en: 'The pilots remember the gale of ’87.', fr: 'Les pilotes se souviennent de la tempête de 1987.' },
      { en: 'The pilots remember the gale of ’87.', fr: 'Les pilotes se souviennent de la tempête de 87.' },
    ],
  },
  {
    check: 'num-mismatch',
    wrong: [
      { en: 'The lighthouse has 186 steps since the 1860s.', fr: 'Le phare a 168 marches depuis les années 1860.' },
    ],
    finds: '168',
    in: 'fr',
    right: [
      {
        en: 'The lighthouse was lit in the 1860s.',
        fr: 'Le phare fut allumé dans les années 1860.',
        ar: 'أُضيئت المنارة في ستينيات القرن الـ19.',
      },
      { en: 'The pilots remember the gale of ’87.', fr: 'Les pilotes se souviennent de la tempête de 87.' },
    ],
  },
  {
    check: 'date-mismatch',
    wrong: [
      {
        en: 'The vote opens on Monday 6 April 2026 and closes on Friday 17 April.',
        ar: 'يفتح التصويت يوم الاثنين 6 نيسان 2026 ويغلق يوم السبت 18 منه.',
      },
    ],
    finds: 'السبت 18 منه',
    in: 'ar',
    right: [
      {
        en: 'The vote opens on Monday 6 April 2026 and closes on Friday 17 April.',
        ar: 'يفتح التصويت يوم الاثنين 6 نيسان 2026 ويغلق يوم الجمعة 17 منه.',
      },
      {
        en: 'The nests will be counted in early April 2026, between 2 and 8 April.',
        fr: 'Les nids seront comptés au début du mois d’avril 2026, entre le 2 et le 8.',
      },
      {
        en: 'The 24th is the day of the saint; in April the 25th is that of the boats.',
        fr: 'Le 24 est le jour de la sainte ; en avril, celui des bateaux est le 25.',
      },
    ],
  },
]

tellCases(cases)
