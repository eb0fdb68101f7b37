import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endingOf } from '#shared/checks/language/text-ending.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // Endings
  {
    check: 'punct-end-mismatch',
    wrong: [
      {
        en: 'Will the harvest be enough for all?',
        fr: 'La récolte suffira-t-elle à nourrir tout le monde.',
      },
    ],
    finds: 'monde.',
    in: 'fr',
    fixed: 'La récolte suffira-t-elle à nourrir tout le monde\u202f?',
    right: [
      {
        en: 'Will the harvest be enough for all?',
        fr: 'La récolte suffira-t-elle à tout le monde\u202f?',
        ar: 'هل يكفي المحصول هذا العام الجميع؟\u200f',
      },
    ],
  },
  {
    check: 'punct-end-mismatch',
    wrong: [
      {
        en: 'The harvest of this year is enough for all.',
        ar: 'يكفي محصول هذا العام جميع سكان المنطقة',
      },
    ],
    finds: 'المنطقة',
    in: 'ar',
    fixed: 'يكفي محصول هذا العام جميع سكان المنطقة.',
    right: [
      {
        en: 'She said: “The harvest of this year is enough.”',
        ar: 'وقالت الوزيرة: «محصول هذا العام يكفي الجميع».',
        fr: 'Elle a dit\u00a0: «\u00a0La récolte de l’année suffit.\u00a0» [2]',
      },
    ],
  },
  {
    check: 'punct-end-mismatch',
    wrong: [
      {
        en: 'The mayor asked the council who would pay for the new well.',
        ar: 'سأل عمدة البلدة أعضاء المجلس من سيدفع ثمن البئر الجديدة؟',
      },
    ],
    finds: 'الجديدة؟',
    in: 'ar',
    right: [
      {
        en: '“Who will pay for the new well?” the mayor asked the council.',
        fr: '« Qui paiera le nouveau puits ? » a demandé la maire au conseil.',
        ar: 'سألت العمدة أعضاء المجلس: «من سيدفع ثمن البئر الجديدة؟»',
      },
      {
        en: 'The children called out to the crew: “Come back soon, all of you!”',
        fr: '« Revenez vite, tous ! » ont crié les enfants à l’équipage du navire.',
      },
    ],
  },
  {
    check: 'punct-end-mismatch',
    wrong: [
      {
        en: 'The partners of the fund are the following:',
        fr: 'Les partenaires du fonds sont les suivants.',
        ar: 'فيما يلي أسماء شركاء الصندوق الدوليين:',
      },
    ],
    finds: 'suivants.',
    in: 'fr',
    right: [
      {
        en: 'The partners of the fund come from Acme Inc.',
        fr: 'Les partenaires du fonds viennent de chez Acme',
        ar: 'يأتي شركاء الصندوق الدوليون من شركة أكمي',
      },
    ],
  },
  {
    check: 'punct-end-mismatch',
    wrong: [
      {
        en: 'We are proud of our children and our schools!',
        ar: 'نحن فخورون بأطفالنا وبمدارسنا في كل مكان؟!',
      },
    ],
    finds: '؟!',
    in: 'ar',
    right: [
      {
        kind: 'headline',
        en: 'Fund opens an office in Dakar this week',
        ar: 'الصندوق يفتح مكتبا في داكار هذا الأسبوع.',
      },
      { kind: 'list', en: 'roads and bridges for the whole region;', ar: 'الطرق والجسور في جميع أنحاء المنطقة.' },
      { en: 'Write to the office at press@fund.org', fr: 'Écrire au bureau à l’adresse presse@fund.org.' },
    ],
  },
  // Confusions
  {
    check: 'word-confusion',
    wrong: [{ en: 'Omar Roe, Council General of the Republic of Korea to Kazakhstan, spoke.' }],
    finds: 'Council General',
    in: 'en',
    fixed: 'Omar Roe, Consul General of the Republic of Korea to Kazakhstan, spoke.',
    right: [
      { en: 'The General Council of the department and the Consul General of Korea to Kazakhstan met the council.' },
    ],
  },
  {
    check: 'word-confusion',
    wrong: [{ en: 'The ministry of pubic health opened clinics.' }],
    finds: 'pubic health',
    in: 'en',
    fixed: 'The ministry of public health opened clinics.',
    right: [
      {
        en: 'The principal of the school, a matter of principle, the statue of Liberty, its statute and personnel files.',
      },
    ],
  },
  {
    check: 'word-confusion',
    wrong: [{ en: 'The event is a testimony of the city’s commitment to peace.' }],
    finds: 'testimony',
    in: 'en',
    right: [{ en: 'The testimony of the witness moved the court; less than ten came, and then they left.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ en: 'More then 500 people took part.' }],
    finds: 'More then 500',
    in: 'en',
    fixed: 'More than 500 people took part.',
    right: [{ en: 'More came; then 500 people took part, far from home and in good form.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ ar: 'تروي محطة الصرف الصحفي بساتين النخيل.' }],
    finds: 'الصرف الصحفي',
    in: 'ar',
    fixed: 'تروي محطة الصرف الصحي بساتين النخيل.',
    right: [{ ar: 'أعلن المركز الصحفي في مؤتمر صحفي أن محطة الصرف الصحي والمؤتمر الصحي الأول للأطباء في موعدهما.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ ar: 'قال الوزير في مؤتمر صحي مشترك إن الجسر سيفتح.' }],
    finds: 'مؤتمر صحي',
    in: 'ar',
    fixed: 'قال الوزير في مؤتمر صحفي مشترك إن الجسر سيفتح.',
    right: [{ ar: 'شارك الأطباء في مؤتمر صحي دولي في الدوحة.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ fr: 'La 68e cession de la Commission s’ouvre lundi.' }],
    finds: '68e cession',
    in: 'fr',
    fixed: 'La 68e session de la Commission s’ouvre lundi.',
    right: [{ fr: 'La session s’ouvre lundi\u00a0; la cession de parts est close.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ fr: 'Le groupe annonce la session de 30\u00a0% de ses parts dans la verrerie.' }],
    finds: 'session de',
    in: 'fr',
    fixed: 'Le groupe annonce la cession de 30\u00a0% de ses parts dans la verrerie.',
    right: [
      {
        fr: 'À la session de 2024, 30\u00a0% de ses membres étaient absents\u00a0; la session des 3 et 4 mai est close.',
      },
    ],
  },
  {
    check: 'word-confusion',
    wrong: [{ fr: 'Le comité est sensé rendre son avis.' }],
    finds: 'sensé rendre',
    in: 'fr',
    fixed: 'Le comité est censé rendre son avis.',
    right: [{ fr: 'Le comité est censé rendre un avis sensé, dès lors que quand à la fin de mai il parlera.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ fr: 'Il faut investir d’avantage dans la santé.' }],
    finds: 'd’avantage',
    in: 'fr',
    fixed: 'Il faut investir davantage dans la santé.',
    right: [{ fr: 'Cette mesure n’a pas d’avantage, et investir davantage en offre beaucoup.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ fr: 'Quand aux partenaires, ils restent.' }],
    finds: 'Quand aux partenaires',
    in: 'fr',
    fixed: 'Quant aux partenaires, ils restent.',
    right: [{ fr: 'Quant aux partenaires, ils restent. Quand à la fin du mois, ils partent.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ ar: 'تعقد الدورة في ضل ظروف صعبة' }],
    finds: 'في ضل',
    in: 'ar',
    fixed: 'تعقد الدورة في ظل ظروف صعبة',
    right: [{ ar: 'تعقد الدورة في ظل ظروف صعبة وقد ضل الطريق وحضر المؤتمر' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ ar: 'أعلنت منطقة الصحة العالمية النتائج' }],
    finds: 'منطقة الصحة العالمية',
    in: 'ar',
    fixed: 'أعلنت منظمة الصحة العالمية النتائج',
    right: [{ ar: 'أعلنت منظمة الصحة العالمية أن منطقة الشرق الأوسط بخير' }],
  },
  {
    check: 'word-confusion',
    wrong: [
      { kind: 'headline', ar: 'انطلاق الملتقى السنوي لمنظمة الواحات الخضراء بمراكش' },
      { ar: 'انطلق صباح اليوم الملتقى السنوي لمنطقة الواحات الخضراء بمراكش بحضور الوزير.' },
    ],
    finds: 'لمنظمة',
    in: 'ar',
    right: [
      { kind: 'headline', ar: 'انطلاق الملتقى السنوي لمنطقة الواحات الخضراء بمراكش' },
      { ar: 'انطلق صباح اليوم الملتقى السنوي لمنطقة الواحات الخضراء بمراكش بحضور الوزير.' },
    ],
  },
  // Grammar
  {
    check: 'grammar',
    wrong: [{ en: 'As the regional office which role is to share knowledge, it grew.' }],
    finds: 'which role is',
    in: 'en',
    fixed: 'As the regional office whose role is to share knowledge, it grew.',
    right: [
      { en: 'An hour later a European union and a UN office, which is small, in which roles change, had an MBA.' },
    ],
  },
  {
    check: 'grammar',
    wrong: [{ en: 'The World Cities Forum (WCF), is a membership body.' }],
    finds: ', is',
    in: 'en',
    fixed: 'The World Cities Forum (WCF) is a membership body.',
    right: [{ en: 'The World Cities Forum (WCF), founded in 2010, is a membership body.' }],
  },
  {
    check: 'grammar',
    wrong: [{ fr: 'Des bureaux en Asie de l’Est (Chengdu), Amérique latine (Cuenca) et Europe.' }],
    finds: ', ',
    in: 'fr',
    right: [
      { fr: 'Des bureaux en Asie de l’Est (Chengdu), en Amérique latine (Cuenca) et en Europe\u00a0; le onze mai.' },
    ],
  },
  {
    check: 'grammar',
    wrong: [{ ar: 'انطلقت الأشغال في المدرسة الذي افتتحت أمس' }],
    finds: 'المدرسة الذي',
    in: 'ar',
    fixed: 'انطلقت الأشغال في المدرسة التي افتتحت أمس',
    right: [{ ar: 'انطلق اجتماع اللجنة الذي افتتح أمس، وحضره ثلاثة وزراء من ثلاث دول' }],
  },
  {
    check: 'grammar',
    wrong: [{ ar: 'شارك ثلاث وزراء في اللقاء' }],
    finds: 'ثلاث وزراء',
    in: 'ar',
    fixed: 'شارك ثلاثة وزراء في اللقاء',
    right: [{ ar: 'شارك ثلاثة وزراء في ثلاث دورات' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ fr: 'Les travaux dureront des semaines, voir des mois.' }],
    finds: 'voir',
    in: 'fr',
    fixed: 'Les travaux dureront des semaines, voire des mois.',
    right: [{ fr: 'Pour des précisions, voir des documents joints ; nous irons voir des écoles.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ fr: 'L’accès est difficile, voir impossible, en hiver.' }],
    finds: 'voir impossible',
    in: 'fr',
    fixed: 'L’accès est difficile, voire impossible, en hiver.',
    right: [{ fr: 'L’accès est difficile, voir le plan ci-joint.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ en: 'The bank will repay the debt’s principle in May.' }],
    finds: 'principle',
    in: 'en',
    fixed: 'The bank will repay the debt’s principal in May.',
    right: [{ en: 'The bank agreed in principle to the debt’s principal terms.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ en: 'Farmers pay back principle and interest after the harvest.' }],
    finds: 'principle and interest',
    in: 'en',
    right: [{ en: 'It is a matter of principle, and interest in it is growing.' }],
  },
]

tellCases(cases)

describe('the end of a text', () => {
  it('is the same whatever closes it', () => {
    const mark = fc.constantFrom('.', '?', '؟', '!', ':', '…', '')
    const closing = fc.string({
      unit: fc.constantFrom('»', '”', '"', ')', '\u200f', '\u200e', ' ', '\u00a0'),
      maxLength: 4,
    })
    fc.assert(
      fc.property(fc.constantFrom('trade', 'école', 'الصحة'), mark, closing, (word, end, after) => {
        const bare = endingOf(word + end)
        expect(endingOf(word + end + after)).toMatchObject({ kind: bare.kind, start: bare.start, end: bare.end })
      }),
    )
  })
})
