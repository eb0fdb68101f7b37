// Where an office ends and a name begins, and where the name ends.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'name-mismatch',
    wrong: [{ en: 'The firefighters’ instructor Karim Aziz retired.', ar: 'تقاعد مدرب رجال الإطفاء سامي حداد.' }],
    finds: 'سامي حداد',
    in: 'ar',
    right: [
      { en: 'The firefighters’ instructor Karim Aziz retired.', ar: 'تقاعد مدرب رجال الإطفاء كريم عزيز.' },
      { en: '“Keep the books dry,” said the head librarian.', ar: 'وقالت أمينة المكتبة: «حافظوا على الكتب جافة».' },
      {
        en: 'The treasurer, Ms. Nour Hamdan, said so.',
        ar: 'وقالت أمينة الصندوق، السيدة نور حمدان، ذلك.',
      },
      { en: 'Ms. Amina Yusuf, the owner, said so.', ar: 'وقالت أمينة يوسف، صاحبة المحل، ذلك.' },
    ],
  },
  {
    check: 'name-mismatch',
    wrong: [{ en: 'The club chose Sami Haddad as its captain.', ar: 'اختار النادي السيد نجيب منصور قائدا للفريق.' }],
    finds: 'نجيب منصور',
    in: 'ar',
    right: [
      { en: 'The club chose Mr. Sami Haddad as its captain.', ar: 'اختار النادي السيد سامي حداد قائدا للفريق.' },
      { en: 'It named Mr. Haddad director, to replace Mr. Mansour.', ar: 'وعين السيد حداد مديرا خلفا للسيد منصور.' },
      { en: 'Mr. Haddad will present his plan.', ar: 'وسيعرض السيد حداد خطته على الأعضاء.' },
      { en: 'Mr. Haddad will tell of his journey.', ar: 'وسيروي السيد حداد رحلته.' },
      { en: 'Mr. Haddad leaves next week.', ar: 'ويغادر السيد حداد الأسبوع المقبل.' },
    ],
  },
  {
    check: 'name-title',
    wrong: [
      {
        en: 'Ivy Tamba, the treasurer of the port, signed the lease.',
        fr: 'Ivy Tamba, cheffe du port, a signé le bail.',
      },
    ],
    finds: 'cheffe',
    in: 'fr',
    right: [
      {
        en: 'Ivy Tamba, the harbour master, signed the lease.',
        fr: 'Ivy Tamba, capitaine du port, a signé le bail.',
        ar: 'وقعت العقد السيدة إيفي تامبا، رئيسة المرفأ.',
      },
      {
        en: 'Fire Commissioner Paul Reyes thanked the crews.',
        fr: 'Le chef des pompiers, M. Paul Reyes, a remercié les équipes.',
        ar: 'وشكر قائد الإطفاء السيد بول رييس الأطقم.',
      },
      {
        en: 'Lena Brandt, the Executive Director of the agency, agreed.',
        fr: 'Lena Brandt, la responsable de l’agence, a donné son accord.',
      },
    ],
  },
  {
    check: 'name-title',
    wrong: [
      {
        en: 'Kofi Mensah, vice-chancellor of the university, opened the library.',
        fr: 'Kofi Mensah, doyen de l’université, a inauguré la bibliothèque.',
      },
    ],
    finds: 'doyen',
    in: 'fr',
    right: [
      {
        en: 'Kofi Mensah, vice-chancellor of the university, opened the library.',
        fr: 'Kofi Mensah, recteur de l’université, a inauguré la bibliothèque.',
      },
      {
        en: 'Ana Roth, Vice-Chancellor of Austria, was there.',
        fr: 'Ana Roth, vice-chancelière d’Autriche, était présente.',
      },
      { en: 'Rita Bello, deputy vice-chancellor, read a poem.', fr: 'Rita Bello, vice-rectrice, a lu un poème.' },
      { en: 'Ben Cole, pro-vice-chancellor, sang.', fr: 'Ben Cole, vice-recteur, a chanté.' },
    ],
  },
  {
    check: 'name-title',
    wrong: [
      {
        en: 'Major Lina Osei of the army counted the tents.',
        fr: 'La capitaine Lina Osei, de l’armée, a compté les tentes.',
        ar: 'أحصت الرائد لينا أوسي من الجيش الخيام.',
      },
    ],
    finds: 'capitaine',
    in: 'fr',
    right: [
      {
        en: 'Major Lina Osei of the army counted the tents.',
        fr: 'La commandante Lina Osei, de l’armée, a compté les tentes.',
        ar: 'أحصت الرائدة لينا أوسي من الجيش الخيام.',
      },
      { en: 'Colonel Rosa Lima led the regiment.', fr: 'La colonelle Rosa Lima commandait le régiment.' },
      // In a navy the same words are other ranks.
      { en: 'Captain Rosa Lima commands the submarine.', fr: 'La commandante Rosa Lima dirige le sous-marin.' },
    ],
  },
]

tellCases(cases)
