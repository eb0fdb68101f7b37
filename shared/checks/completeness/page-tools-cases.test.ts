import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'site-chrome',
    wrong: [{ en: 'The port has a new crane.' }, { en: 'Email | Print | Reading time: 4 min' }],
    finds: 'Email | Print | Reading time: 4 min',
    in: 'en',
    fixed: '',
    right: [
      { en: 'Port of Sfax | Annual report | Reading room' },
      { en: 'E-mail: desk@port.example | Tel.: +216 74 000 111' },
      { en: 'Reading time is 4 minutes for a page of 800 words.' },
      { en: '• Print the form' },
      { en: 'Within Australia the desk answers on 1300 555 014.' },
    ],
  },
  {
    check: 'site-chrome',
    wrong: [{ fr: 'Le port a une nouvelle grue.' }, { fr: 'Temps de lecture : 5 min • Imprimer • Envoyer par e-mail' }],
    finds: 'Temps de lecture : 5 min • Imprimer • Envoyer par e-mail',
    in: 'fr',
    fixed: '',
    right: [
      { fr: 'Le port de Sfax • Rapport annuel • Imprimer' },
      { fr: 'Imprimer, partager ou envoyer par courriel : la bibliothèque aide ses lecteurs.' },
    ],
  },
  {
    check: 'site-chrome',
    wrong: [{ ar: 'للميناء رافعة جديدة.' }, { ar: 'وقت القراءة: 4 دقائق | طباعة | مشاركة عبر البريد الإلكتروني' }],
    finds: 'وقت القراءة: 4 دقائق | طباعة | مشاركة عبر البريد الإلكتروني',
    in: 'ar',
    fixed: '',
    right: [{ ar: 'ميناء صفاقس | التقرير السنوي | طباعة' }, { ar: 'طباعة التقرير ومشاركته متاحتان للجميع.' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ en: 'The port has a new crane.' }, { en: 'Envoyer par courriel' }],
    finds: 'Envoyer par courriel',
    in: 'en',
    fixed: '',
    right: [{ en: 'Send by email to the harbour office before noon.' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ fr: 'Le port a une nouvelle grue.' }, { fr: 'LinkedIn WhatsApp Facebook Imprimer cette page' }],
    finds: 'LinkedIn WhatsApp Facebook Imprimer cette page',
    in: 'fr',
    right: [{ fr: 'La fête sera montrée sur LinkedIn, WhatsApp et Facebook.' }],
  },
]

tellCases(cases)
