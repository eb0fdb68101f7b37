import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'name-title',
    wrong: [
      { en: 'Rim Nassar, curator of the collection, spoke.', ar: 'تحدثت ريم نصار، الأمينة العامة للمجموعة، في الحفل.' },
    ],
    finds: 'الأمينة العامة',
    in: 'ar',
    right: [
      { en: 'Rim Nassar, curator of the collection, spoke.', ar: 'تحدثت ريم نصار، أمينة المجموعة، في الحفل.' },
      { en: 'Dana Wolf, curator of antiquities, joined her.', ar: 'وانضمت إليها دانا وولف، أمينة الآثار.' },
      { en: 'Kamal Aziz, director of the archive, agreed.', ar: 'ووافق كمال عزيز، أمين الأرشيف، على ذلك.' },
      { en: 'Nadia Said, treasurer of the club, signed.', ar: 'ووقعت نادية سعيد، أمينة الصندوق في النادي.' },
    ],
  },
  {
    check: 'name-gender',
    wrong: [{ en: 'Ms. Huda Sabri, the envoy, thanked the crews.', ar: 'وشكرت السيدة هدى صبري، المبعوث، الطواقم.' }],
    finds: 'المبعوث',
    in: 'ar',
    right: [
      {
        en: 'The jury was made up of Ms. Huda Sabri, as chair, and Mr. Tariq Amin.',
        ar: 'وضمت اللجنة السيدة هدى صبري رئيسة، والسيد طارق أمين، ولم يحضر غيرهما.',
      },
      { en: 'Captain Salwa Najjar said it was calm.', ar: 'وقالت الكابتن سلوى نجار إن البحر هادئ.' },
      { en: 'Senator Nadia Karam agreed.', ar: 'ووافقت السيناتور نادية كرم على ذلك.' },
    ],
  },
  {
    check: 'name-mismatch',
    wrong: [{ en: 'Mr. Bassem Awad thanked the guests.', ar: 'شكر السيد كمال الخطيب الضيوف.' }],
    finds: 'كمال الخطيب',
    in: 'ar',
    right: [
      {
        en: 'Ms. Nadia Said, who speaks for the union, thanked them.',
        ar: 'شكرتهم السيدة نادية سعيد، الناطقة باسم النقابة.',
      },
      { en: 'She signed in the name of the council.', ar: 'ووقعت باسم المجلس.' },
      { en: 'Mr. Bassem Al-Khatib thanked the guests.', ar: 'وشكر السيد باسم الخطيب الضيوف.' },
    ],
  },
  {
    check: 'name-mismatch',
    wrong: [{ en: 'The engineer Luca Rossi won the prize.', ar: 'فاز المهندس كمال الخطيب بالجائزة.' }],
    finds: 'كمال الخطيب',
    in: 'ar',
    right: [
      { en: 'The agronomist Luca Rossi of Turin won.', ar: 'فاز المهندس الزراعي التوريني لوكا روسي بالجائزة.' },
      { en: 'A civil engineer oversaw the works.', ar: 'وأشرف المهندس المدني على الأشغال.' },
    ],
  },
  {
    check: 'name-mismatch',
    wrong: [{ en: 'She succeeds Captain Amadou Sarr, who retires.', ar: 'وتخلف القبطان أمادو فاي الذي يتقاعد.' }],
    finds: 'أمادو فاي',
    in: 'ar',
    right: [
      { en: 'She succeeds Captain Amadou Faye, who retires.', ar: 'وتخلف القبطان أمادو فاي الذي يتقاعد.' },
      { en: 'The captain announced the arrival of the ship.', ar: 'وأعلن القبطان وصول السفينة.' },
    ],
  },
  {
    check: 'name-translit',
    wrong: [{ en: 'Ms. Zhanar Omarova sang.', ar: 'غنت السيدة زهانار عمروفا.' }],
    finds: 'زهانار',
    in: 'ar',
    words: { ar: ['غنت', 'السيدة', 'مزهر'] },
    right: [{ en: 'Mr. Mazhar Ali sang.', ar: 'غنى السيد مزهر علي.' }],
  },
  // Towns called after saints
  {
    check: 'name-mismatch',
    wrong: [{ en: 'The ferry stops in Essaouira.', ar: 'تتوقف العبارة في الصويرة، وقال السيد حسن بوسعيد ذلك.' }],
    finds: 'حسن بوسعيد',
    in: 'ar',
    right: [
      {
        en: 'The ferry stops in Sidi Ifni and in Moulay Bousselham.',
        ar: 'تتوقف العبارة في سيدي إفني وفي مولاي بوسلهام.',
      },
    ],
  },
  // What an office decrees or lifts is nobody
  {
    check: 'name-mismatch',
    wrong: [{ en: 'The governor, Salim Haddad, lifted the ban.', ar: 'ورفع الحاكم كريم العوضي الحظر.' }],
    finds: 'كريم العوضي',
    in: 'ar',
    right: [
      { en: 'The governor lifted the night fishing ban.', ar: 'ورفع الحاكم حظر الصيد الليلي المفروض منذ مايو.' },
      { en: 'The minister extended the registration deadline.', ar: 'ومدد الوزير مهلة التسجيل الإلكتروني.' },
    ],
  },
  {
    check: 'name-mismatch',
    wrong: [{ en: 'Pupils read a novel.', ar: 'قرأ التلاميذ رواية السيدة ليلى حداد.' }],
    finds: 'ليلى حداد',
    in: 'ar',
    right: [
      { en: 'Pupils read “The Happy Prince” on stage.', ar: 'قرأ التلاميذ «الأمير السعيد» على خشبة المسرح.' },
      { en: 'The trawler “Sheikh Rashid” has left.', ar: 'غادرت سفينة الصيد “الشيخ راشد” الميناء.' },
    ],
  },
]

tellCases(cases)
