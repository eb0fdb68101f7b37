import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const nb = '\u00a0'

const cases: readonly CheckCase[] = [
  {
    check: 'quote-speaker',
    wrong: [
      {
        en: '“The net was torn,” he answered.',
        fr: `«${nb}Le filet était déchiré${nb}», a-t-elle répondu.`,
        ar: 'وأجاب قائلًا: «كانت الشبكة ممزقة».',
      },
    ],
    finds: 'elle',
    in: 'fr',
    right: [
      {
        en: '“The net was torn,” she answered.',
        fr: `«${nb}Le filet était déchiré${nb}», a-t-elle répondu.`,
        ar: 'وأجابت قائلة: «كانت الشبكة ممزقة».',
      },
    ],
  },
  {
    check: 'quote-speaker',
    wrong: [
      { en: '“The net was torn from end to end,” she answered.', ar: 'ورد قائلًا: «كانت الشبكة ممزقة من طرف إلى طرف».' },
    ],
    finds: 'قائلًا',
    in: 'ar',
    // « la victime » may be a man.
    right: [
      {
        en: '“I saw nothing,” the victim said. “It was dark,” he added.',
        fr: `«${nb}Je n’ai rien vu${nb}», a dit la victime. «${nb}Il faisait sombre${nb}», a-t-elle ajouté.`,
      },
    ],
  },
  // A title between the verb and a family name.
  {
    check: 'quote-speaker',
    wrong: [
      {
        en: 'Father Pedro Nunes and Ms. Alma Reyes met the press.',
        ar: 'التقى الأب بيدرو نونيس والسيدة ألما رييس الصحفيين.',
      },
      { en: '“The roof will hold,” said Ms. Reyes.', ar: 'وقال الأب نونيس: «سيصمد السقف».' },
    ],
    finds: 'نونيس',
    in: 'ar',
    right: [
      {
        en: 'Father Pedro Nunes and Ms. Alma Reyes met the press.',
        ar: 'التقى الأب بيدرو نونيس والسيدة ألما رييس الصحفيين.',
      },
      { en: '“The roof will hold,” said Father Nunes.', ar: 'وقال الأب نونيس: «سيصمد السقف».' },
    ],
  },
]

tellCases(cases)
