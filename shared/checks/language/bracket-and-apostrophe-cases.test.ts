import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'brackets-style',
    wrong: [{ ar: 'مبادرة {السلم المجتمعي} في المحافظة' }],
    finds: '{السلم المجتمعي}',
    in: 'ar',
    fixed: 'مبادرة «السلم المجتمعي» في المحافظة',
    right: [{ ar: 'مبادرة «السلم المجتمعي» {name} و{{city}} و{1, 2, 3}' }],
  },
  {
    check: 'brackets-style',
    wrong: [{ en: 'the {Safe Streets} initiative' }],
    finds: '{Safe Streets}',
    in: 'en',
    fixed: 'the “Safe Streets” initiative',
    right: [{ en: 'the {initiative_name} initiative and {"a": 1}' }],
  },
  {
    check: 'brackets-style',
    wrong: [{ fr: 'l’initiative {Rues sûres}' }],
    finds: '{Rues sûres}',
    in: 'fr',
    fixed: 'l’initiative «\u00a0Rues sûres\u00a0»',
    right: [{ fr: 'l’initiative [Rues sûres] (2024)' }],
  },
  {
    check: 'brackets-style',
    wrong: [{ ar: 'حملة {معًا}' }],
    finds: '{معًا}',
    in: 'ar',
    right: [{ ar: 'حملة (معًا)' }],
  },
  // Apostrophes
  {
    check: 'fr-apostrophe',
    wrong: [{ fr: "L'école d'Agadir" }, { fr: "l'eau" }],
    finds: "L'école",
    in: 'fr',
    fixed: "L’école d'Agadir",
    right: [{ fr: 'L’école d’Agadir' }, { fr: "https://x.org/l'eau {l'eau}" }],
  },
  {
    check: 'fr-apostrophe',
    wrong: [{ fr: "C’est l'eau" }],
    finds: "l'eau",
    in: 'fr',
    fixed: 'C’est l’eau',
    right: [{ en: "It's the people's choice" }],
  },
  {
    check: 'fr-apostrophe',
    wrong: [{ fr: "Il n'«\u00a0avance\u00a0» pas" }],
    finds: "n'",
    in: 'fr',
    right: [{ fr: "un pas de 5' et «\u00a0avance\u00a0»" }],
  },
  {
    check: 'fr-apostrophe',
    wrong: [{ en: 'Water', fr: "aujourd'hui" }],
    finds: "aujourd'hui",
    in: 'fr',
    fixed: 'aujourd’hui',
    right: [{ en: "It's water", fr: 'aujourd’hui' }],
  },
  {
    check: 'brackets-unbalanced',
    wrong: [{ en: 'Bring a) a passport; b) a form (in ink; and c) a fee.' }],
    finds: '(in',
    in: 'en',
    right: [{ en: 'Bring a) a passport; b) a form (in ink; see c); and c) a fee.' }],
  },
  {
    check: 'brackets-unbalanced',
    wrong: [{ fr: 'Il faut : a) un dossier, b) deux lettres (en arabe ou en kabyle et c) une photo.' }],
    finds: '(en',
    in: 'fr',
    right: [{ fr: 'Il faut : a) un dossier, b) deux lettres (voir 3) et c) une photo.' }],
  },
  {
    check: 'punct-space-before',
    wrong: [{ ar: 'زار المعرض 700 شخص (نصفهم من الطلاب ) يوم الافتتاح.' }],
    finds: 'الطلاب )',
    in: 'ar',
    fixed: 'زار المعرض 700 شخص (نصفهم من الطلاب) يوم الافتتاح.',
    right: [{ ar: 'زار المعرض 700 شخص (نصفهم من الطلاب) يوم الافتتاح :) واختاروا أ ) أو ب ).' }],
  },
  {
    check: 'punct-space-before',
    wrong: [{ en: 'The fair ( opened in May) drew 700 people.' }],
    finds: '( opened',
    in: 'en',
    fixed: 'The fair (opened in May) drew 700 people.',
    right: [{ en: 'The fair (opened in May) drew 700 people. Tick here ( ) or smile :( in May.' }],
  },
]

tellCases(cases)
