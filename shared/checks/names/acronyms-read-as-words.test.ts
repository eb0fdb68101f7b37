// Acronyms that Arabic writes as words.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const seeds = 'The Regional Organization for Barley and Lentils (ROBAL) has stored 900 kinds of seed.'
const guards = 'The Sahel Association of Game Wardens (SAGWA) meets in Niamey.'

const cases: readonly CheckCase[] = [
  {
    check: 'acronym-undefined',
    wrong: [{ en: seeds, ar: 'خزنت روبال 900 صنف من البذور.' }],
    finds: 'روبال',
    in: 'ar',
    right: [
      { en: seeds, ar: 'خزنت المنظمة الإقليمية للشعير والعدس (روبال) 900 صنف من البذور.' },
      { en: seeds, ar: 'كما خزنت روبال البذور في مستودع ثان.' },
    ],
  },
  {
    check: 'acronym-undefined',
    wrong: [{ en: guards, ar: 'ويجتمع أعضاء الساغوا في نيامي.' }],
    finds: 'الساغوا',
    in: 'ar',
    right: [{ en: guards, ar: 'تجتمع رابطة حراس الصيد في الساحل، ساغوا، في نيامي.' }],
  },
]

tellCases(cases)
