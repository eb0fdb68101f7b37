import type { TestRow } from '#shared/checks/release-for-tests.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const news: readonly TestRow[] = [
  { en: 'The new line will carry eighty thousand people a day and replace two hundred buses in the city centre.' },
  {
    en: 'The company will also open forty stops with shelters, benches and ramps, so that everybody can use the line without help. Cycle paths will lead to each of them from all parts of the city.',
  },
  {
    en: 'Half of the money comes from the region and half from the savings of the city’s households, who subscribed to a loan last year. It will be paid back over twenty years from the income of tickets.',
  },
  { en: '“We have waited ten years for this,” said Leila Haddad, who chairs the board of the transport company.' },
  { en: 'Works on the second line start in autumn, and the tunnels under the river will be finished by then.' },
]
const nouvelles: readonly TestRow[] = [
  { fr: 'La nouvelle ligne transportera quatre-vingt mille personnes par jour et remplacera deux cents bus.' },
  {
    fr: 'La régie ouvrira aussi quarante arrêts équipés d’abris, de bancs et de rampes, afin que chacun puisse prendre la ligne sans aide. Des pistes cyclables y mèneront depuis tous les quartiers.',
  },
  {
    fr: 'La moitié de l’argent vient de la région, l’autre de l’épargne des ménages de la ville, qui ont souscrit un emprunt l’an passé. Il sera remboursé en vingt ans grâce aux billets vendus.',
  },
  { fr: '« Nous attendions cela depuis dix ans », a déclaré Leïla Haddad, présidente du conseil de la régie.' },
  { fr: 'Les travaux de la deuxième ligne commencent à l’automne, après le percement des tunnels sous le fleuve.' },
]
const akhbar: readonly TestRow[] = [
  { ar: 'سينقل الخط الجديد ثمانين ألف شخص يوميًا، وسيحل محل مئتي حافلة في وسط المدينة ابتداء من الخريف.' },
  {
    ar: 'وستفتح الشركة أيضًا أربعين محطة مجهزة بالمظلات والمقاعد والممرات، حتى يتمكن الجميع من ركوب الخط من دون مساعدة. وستؤدي إليها مسارات للدراجات من كل أحياء المدينة وضواحيها القريبة.',
  },
  {
    ar: 'ويأتي نصف المال من الجهة ونصفه الآخر من مدخرات سكان المدينة الذين اكتتبوا في قرض العام الماضي. وسيسدد هذا القرض على مدى عشرين سنة من عائدات التذاكر التي تباع للركاب كل يوم.',
  },
  { ar: 'وقالت ليلى حداد، رئيسة مجلس إدارة شركة النقل: «انتظرنا هذا اليوم عشر سنوات كاملة مع السكان».' },
  { ar: 'وتبدأ أشغال الخط الثاني في الخريف المقبل بعد الانتهاء من حفر الأنفاق تحت النهر في شرق المدينة.' },
]
const headline = { kind: 'headline', en: 'City opens its first tram line' }

const cases: readonly CheckCase[] = [
  // Dateline missing
  {
    check: 'pr-dateline-missing',
    wrong: [headline, ...news],
    finds: 'The new line',
    in: 'en',
    right: [headline, { en: 'Oslo, 3 May 2024 – The king opened the line.' }, ...news],
  },
  {
    check: 'pr-dateline-missing',
    wrong: [{ kind: 'headline', fr: 'Première ligne de tramway' }, ...nouvelles],
    finds: 'La nouvelle ligne',
    in: 'fr',
    right: [{ kind: 'headline', fr: 'Déclaration du maire sur le tramway' }, ...nouvelles],
  },
  {
    check: 'pr-dateline-missing',
    wrong: [{ kind: 'headline', ar: 'المدينة تفتتح أول خط للترام' }, ...akhbar],
    finds: 'سينقل الخط',
    in: 'ar',
    right: [{ kind: 'headline', ar: 'المدينة تفتتح أول خط للترام' }, { ar: 'بقلم سعاد بنيس' }, ...akhbar],
  },
  {
    check: 'pr-dateline-missing',
    wrong: [
      {
        en: 'Oslo, 3 May 2024 – The king opened the first tram line of the city on Friday morning.',
        fr: 'Le roi a ouvert vendredi matin la première ligne de tramway de la ville, longue de neuf kilomètres.',
      },
    ],
    finds: 'Le roi a ouvert',
    in: 'fr',
    right: [{ en: 'Oslo, 3 May 2024 – The king opened it.', fr: 'Oslo, le 3 mai 2024 – Le roi l’a ouverte.' }],
  },
  {
    check: 'pr-dateline-missing',
    wrong: [headline, ...news, { kind: 'contact', en: 'press@tram.org' }],
    finds: 'The new line',
    in: 'en',
    right: [headline, ...news.slice(3)],
  },
  // Dateline differs
  {
    check: 'pr-dateline-mismatch',
    wrong: [{ en: 'Seoul, 8 March 2024 – The fund opened.', fr: 'Tokyo, le 8 mars 2024 – Le fonds a ouvert.' }],
    finds: 'Tokyo',
    in: 'fr',
    fixed: 'Séoul, le 8 mars 2024 – Le fonds a ouvert.',
    right: [
      {
        en: 'SEOUL, Republic of Korea, 8 March 2024 – The fund opened.',
        fr: 'Séoul, le 8 mars 2024 – Le fonds a ouvert.',
        ar: 'سيول، 8 مارس 2024 – افتُتح الصندوق.',
      },
    ],
  },
  {
    check: 'pr-dateline-mismatch',
    wrong: [{ en: 'Cairo, 2 June 2024 – Ministers met.', ar: 'عمّان، 2 يونيو 2024 – اجتمع الوزراء.' }],
    finds: 'عمّان',
    in: 'ar',
    right: [{ en: 'Cairo, 2 June 2024 – Ministers met.', ar: 'القاهرة، 2 حزيران/يونيو 2024 (أ ش أ) – اجتمع الوزراء.' }],
  },
  {
    check: 'pr-dateline-mismatch',
    wrong: [
      { en: 'GENEVA, 2 June 2024 – Ministers met.', fr: 'VIENNE, le 2 juin 2024 – Les ministres se sont réunis.' },
    ],
    finds: 'VIENNE',
    in: 'fr',
    fixed: 'GENÈVE, le 2 juin 2024 – Les ministres se sont réunis.',
    right: [
      {
        en: 'Beijing, 2 June – Ministers met.',
        fr: 'Pékin, le 2 juin – Les ministres se sont réunis.',
        ar: 'بكين، 2 يونيو – اجتمع الوزراء.',
      },
    ],
  },
  {
    check: 'pr-dateline-mismatch',
    wrong: [
      {
        en: 'Lagos, 2 June 2024 – Ministers met.',
        fr: 'Abuja, le 2 juin 2024 – Les ministres se sont réunis.',
        ar: 'أبوجا، 2 يونيو 2024 – اجتمع الوزراء.',
      },
    ],
    finds: 'Lagos',
    in: 'en',
    right: [
      {
        en: 'Paris/Geneva, 2 June 2024 – Ministers met.',
        fr: 'Paris et Genève, le 2 juin 2024 – Les ministres se sont réunis.',
      },
    ],
  },
  // Badly written datelines
  {
    check: 'pr-dateline-format',
    wrong: [{ en: 'Lima, October 12thThe Andean Network opens its office today.' }],
    finds: 'Lima, October 12th',
    in: 'en',
    fixed: 'Lima, October 12th – The Andean Network opens its office today.',
    right: [{ en: 'Lima, 12 October – The Andean Network opens its office today.' }],
  },
  {
    check: 'pr-dateline-format',
    wrong: [{ fr: 'Genève, le 8 mars 2024 Le fonds ouvre un bureau.' }],
    finds: 'Genève, le 8 mars 2024',
    in: 'fr',
    fixed: 'Genève, le 8 mars 2024 – Le fonds ouvre un bureau.',
    right: [{ fr: 'Genève, le 8 mars 2024' }, { fr: 'À Genève, le 8 mars 2024, le fonds ouvre un bureau.' }],
  },
  {
    check: 'pr-dateline-format',
    wrong: [{ ar: 'الرباط، 8 مارس 2024 افتتح الصندوق مكتبًا جديدًا.' }],
    finds: 'الرباط، 8 مارس 2024',
    in: 'ar',
    fixed: 'الرباط، 8 مارس 2024 – افتتح الصندوق مكتبًا جديدًا.',
    right: [
      { ar: 'الرباط، 8 مارس 2024 (و م ع) – افتتح الصندوق مكتبًا جديدًا.' },
      { ar: 'الرياض، 27 شعبان 1445 هـ (الموافق 8 مارس 2024م) – افتتح الصندوق مكتبًا جديدًا.' },
    ],
  },
  {
    check: 'pr-dateline-format',
    wrong: [{ en: 'Geneva 3 May 2024 – The fund opens its office.' }],
    finds: 'Geneva 3 May 2024',
    in: 'en',
    fixed: 'Geneva, 3 May 2024 – The fund opens its office.',
    right: [{ en: 'GENEVA (3 May 2024) – The fund opens its office.' }],
  },
  {
    check: 'pr-dateline-format',
    house: { datelineYear: 'required' },
    wrong: [{ en: 'London – 3 May: The fund opens its office.' }],
    finds: 'London – 3 May',
    in: 'en',
    right: [{ en: 'London – 3 May 2024: The fund opens its office.' }],
  },
  // Embargo
  {
    check: 'pr-embargo',
    wrong: [
      { kind: 'note', en: 'EMBARGOED UNTIL 00:01 GMT, 3 May 2024', fr: '' },
      { en: 'The fund opens.', fr: 'Le fonds ouvre.' },
    ],
    finds: '',
    in: 'fr',
    right: [
      {
        kind: 'note',
        en: 'EMBARGOED UNTIL 00:01 GMT, 3 May 2024',
        fr: 'SOUS EMBARGO JUSQU’AU 3 mai 2024, 00 h 01 GMT',
      },
      { en: 'The fund opens.', fr: 'Le fonds ouvre.' },
    ],
  },
  {
    check: 'pr-embargo',
    wrong: [{ en: 'Embargoed until 3 May 2024, 10:00 GMT', ar: 'للنشر الفوري' }],
    finds: 'للنشر الفوري',
    in: 'ar',
    right: [
      { en: 'Embargoed until 3 May 2024, 10:00 GMT', ar: 'محظور النشر حتى 3 مايو 2024، الساعة 10:00 بتوقيت غرينتش' },
    ],
  },
  {
    check: 'pr-embargo',
    wrong: [
      { en: 'STRICTLY EMBARGOED UNTIL 2 May 2024, 12:00 GMT' },
      { en: 'Geneva, 5 May 2024 – The fund opens its office.' },
    ],
    finds: '2 May 2024',
    in: 'en',
    right: [
      { en: 'STRICTLY EMBARGOED UNTIL 5 May 2024, 12:00 GMT' },
      { en: 'Geneva, 5 May 2024 – The fund opens its office.' },
    ],
  },
  {
    check: 'pr-embargo',
    wrong: [
      { fr: 'SOUS EMBARGO JUSQU’AU 9 mai 2024 À 12 H' },
      { fr: 'Genève, le 5 mai 2024 – Le fonds ouvre un bureau.' },
    ],
    finds: '9 mai 2024',
    in: 'fr',
    right: [
      { fr: 'L’embargo sur les armes jusqu’au 9 mai 2024 est maintenu', en: 'Arms embargo stays until 9 May 2024' },
      { fr: 'Genève, le 5 mai 2024 – Le Conseil s’est réuni.', en: 'Geneva, 5 May 2024 – The Council met.' },
    ],
  },
  {
    check: 'pr-embargo',
    wrong: [
      { fr: 'Sous embargo jusqu’au 3 mai 2024, 10 h', ar: 'يفتتح الصندوق مكتبه الجديد' },
      { fr: 'Le fonds ouvre.', ar: 'افتتح الصندوق.' },
    ],
    finds: 'يفتتح',
    in: 'ar',
    right: [{ en: 'FOR IMMEDIATE RELEASE', fr: 'POUR DIFFUSION IMMÉDIATE', ar: 'للنشر الفوري' }],
  },
  // Contact missing
  {
    check: 'pr-contact-missing',
    wrong: [headline, ...news],
    finds: 'finished by then.',
    in: 'en',
    right: [headline, ...news, { en: 'Media contact: Omar Benali, press@tram.org' }],
  },
  {
    check: 'pr-contact-missing',
    wrong: [{ kind: 'headline', fr: 'Première ligne de tramway' }, ...nouvelles],
    finds: 'sous le fleuve.',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'Première ligne de tramway' },
      ...nouvelles,
      { fr: 'Source : Agence de presse du Nord' },
    ],
  },
  {
    check: 'pr-contact-missing',
    wrong: [{ kind: 'headline', ar: 'المدينة تفتتح أول خط للترام' }, ...akhbar],
    finds: 'شرق المدينة.',
    in: 'ar',
    right: [{ kind: 'headline', ar: 'المدينة تفتتح أول خط للترام' }, ...akhbar, { ar: 'المصدر: صحيفة الشمال' }],
  },
  {
    check: 'pr-contact-missing',
    wrong: [headline, ...news, { kind: 'end', en: '###' }],
    finds: 'finished by then.',
    in: 'en',
    right: [headline, ...news.slice(3)],
  },
  // The paragraph about the organisation
  {
    check: 'pr-boilerplate-missing',
    wrong: [
      { en: 'The fund opens.', fr: 'Le fonds ouvre.' },
      { en: 'About the Green Fund', fr: '' },
      { kind: 'boilerplate', en: 'The Green Fund lends money to farmers.', fr: '' },
    ],
    finds: '',
    in: 'fr',
    right: [
      { en: 'The fund opens.', fr: 'Le fonds ouvre.' },
      { en: 'About the Green Fund', fr: 'À propos du Fonds vert' },
    ],
  },
  {
    check: 'pr-boilerplate-missing',
    wrong: [
      { en: 'The fund opens.', ar: 'افتتح الصندوق.' },
      { kind: 'boilerplate', en: 'The Green Fund is a network of farmers.', ar: '' },
    ],
    finds: '',
    in: 'ar',
    right: [
      { en: 'The fund opens.', ar: 'افتتح الصندوق.' },
      { en: 'About 300 farmers came.', ar: '' },
    ],
  },
  {
    check: 'pr-boilerplate-missing',
    wrong: [
      { en: '', ar: 'نبذة عن الصندوق الأخضر', fr: 'À propos du Fonds vert' },
      { en: 'The fund opens.', ar: 'افتتح الصندوق.', fr: 'Le fonds ouvre.' },
    ],
    finds: '',
    in: 'en',
    right: [
      { en: 'About the Green Fund', ar: 'نبذة عن الصندوق الأخضر', fr: 'À propos du Fonds vert' },
      { en: 'The fund opens.', ar: 'افتتح الصندوق.', fr: 'Le fonds ouvre.' },
    ],
  },
  {
    check: 'pr-boilerplate-missing',
    wrong: [
      { fr: 'Le fonds ouvre.', ar: 'افتتح الصندوق.' },
      { kind: 'boilerplate', fr: 'À propos du Fonds vert : un réseau d’agriculteurs.', ar: ' ' },
    ],
    finds: ' ',
    in: 'ar',
    right: [{ fr: 'Déclaration du Fonds vert', ar: 'بيان الصندوق الأخضر' }],
  },
  // End marks
  {
    check: 'pr-endmark',
    wrong: [
      { en: 'The fund opens.', fr: 'Le fonds ouvre.' },
      { kind: 'end', en: '###', fr: '' },
    ],
    finds: '',
    in: 'fr',
    fixed: '###',
    right: [
      { en: 'The fund opens.', fr: 'Le fonds ouvre.' },
      { kind: 'end', en: '###', fr: '###' },
    ],
  },
  {
    check: 'pr-endmark',
    wrong: [{ en: 'The fund opens.\nENDS', ar: 'افتتح الصندوق.' }],
    finds: 'افتتح الصندوق.',
    in: 'ar',
    fixed: 'افتتح الصندوق.\nانتهى',
    right: [{ en: 'The fund opens.\n-30-', ar: 'افتتح الصندوق.\n– انتهى –' }],
  },
  {
    check: 'pr-endmark',
    wrong: [{ en: '###', fr: '– FIN –' }],
    finds: '– FIN –',
    in: 'fr',
    right: [{ en: '- ENDS -', fr: '- FIN -', ar: '- انتهى -' }],
  },
  {
    check: 'pr-endmark',
    house: { endMark: 'required' },
    wrong: [headline, ...news],
    finds: 'finished by then.',
    in: 'en',
    right: [headline, ...news, { en: '-30-' }],
  },
  {
    check: 'pr-endmark',
    wrong: [
      { fr: 'Le fonds ouvre.', ar: 'افتتح الصندوق.' },
      { fr: '- FIN -', ar: '' },
    ],
    finds: '',
    in: 'ar',
    fixed: 'انتهى',
    right: [headline, ...news],
  },
  // Headlines
  {
    check: 'pr-headline-missing',
    wrong: [
      {
        en: 'The new tram line will carry eighty thousand people a day, and it will replace two hundred buses in the city centre. The air is worst there.',
      },
      ...news.slice(1),
    ],
    finds: 'The new tram line',
    in: 'en',
    right: [headline, ...news],
  },
  {
    check: 'pr-headline-missing',
    wrong: [
      {
        kind: 'headline',
        en: 'City opens its first tram line after ten years of work, in the presence of the king, the mayor and some three hundred of the workers who built it',
      },
    ],
    finds: 'City opens',
    in: 'en',
    right: [headline],
  },
  {
    check: 'pr-headline-missing',
    wrong: [
      {
        kind: 'headline',
        ar: 'المدينة تفتتح أول خط للترام بعد عشر سنوات من الأشغال بحضور الملك ورئيسة البلدية وثلاثمئة من العمال الذين أنجزوه',
      },
    ],
    finds: 'المدينة تفتتح',
    in: 'ar',
    right: [{ kind: 'headline', ar: 'المدينة تفتتح أول خط للترام بعد عشر سنوات من الأشغال بحضور الملك' }],
  },
  {
    check: 'pr-headline-missing',
    wrong: [
      { kind: 'headline', fr: 'La ville ouvre sa première ligne de tramway' },
      { fr: 'La ville ouvre sa première ligne de tramway. Longue de neuf kilomètres, elle traverse le fleuve.' },
    ],
    finds: 'La ville ouvre',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'Le tramway arrive' },
      { fr: 'La ville ouvre sa première ligne de tramway. Longue de neuf kilomètres, elle traverse le fleuve.' },
    ],
  },
  // The headline against the text
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', ar: 'الدوحة تحتضن المؤتمر الدولي لمنظمة الخليج والقرن الإفريقي' },
      { ar: 'انطلقت في الدوحة أشغال المؤتمر الدولي لمنطقة الخليج والقرن الإفريقي بمشاركة واسعة.' },
    ],
    finds: 'لمنظمة',
    in: 'ar',
    right: [
      { kind: 'headline', ar: 'الدوحة تحتضن المؤتمر الدولي لمنطقة الخليج والقرن الإفريقي' },
      { ar: 'انطلقت في الدوحة أشغال المؤتمر الدولي لمنطقة الخليج والقرن الإفريقي بمشاركة منظمات كثيرة.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: 'Fund to train 300 midwives in the north' },
      { en: 'The Green Fund will train 400 midwives in the northern provinces by next spring.' },
    ],
    finds: '300',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Fund to train 1,500 midwives in the north' },
      { en: 'The Green Fund will train 1,487 midwives in the north, and more than 40 midwives in the capital.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', fr: 'Un accord entre la Slovaquie et la Hongrie sur les fleuves' },
      { fr: 'La Commission salue un accord entre la Slovénie et la Hongrie sur les fleuves.' },
    ],
    finds: 'Slovaquie',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'La ville célèbre ses pompières et ses écoles' },
      { fr: 'La ville célébrait mardi ses pompiers et ses écoles, avec le soutien de la région.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: 'New fund for marine research in Chile' },
      { en: 'The ministry presented a new fund for marble research in Chile on Monday.' },
    ],
    finds: 'marine',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Women begin training for the rescue service' },
      { en: 'Twelve women began training for the rescue service on Monday; a woman leads it.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', fr: 'Le fonds aidera 250 écoles rurales' },
      { fr: 'Le Fonds vert aidera 350 écoles de montagne dès la rentrée prochaine.' },
    ],
    finds: '250',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'Le fonds aidera 250 écoles rurales' },
      { fr: 'Le Fonds vert aidera 100 écoles au nord et 150 écoles au sud.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { en: 'Accord between Slovakia and Hungary on rivers' },
      { en: 'The Commission welcomed on Monday the accord between Slovenia and Hungary on rivers.' },
    ],
    finds: 'Slovakia',
    in: 'en',
    right: [
      { en: 'Accord between Slovakia and Hungary on rivers' },
      { en: 'The Commission welcomed the accord between Slovakia and Hungary; Slovenia and Hungary follow next year.' },
    ],
  },
  // Versions
  {
    check: 'pr-version-missing',
    wrong: [
      { en: 'The fund opens.', fr: 'Le fonds ouvre.', ar: '' },
      { en: 'It lends money.', fr: 'Il prête de l’argent.', ar: '' },
    ],
    finds: '',
    in: 'ar',
    right: [
      { en: 'The fund opens.', fr: 'Le fonds ouvre.', ar: 'افتتح الصندوق.' },
      { en: 'It lends money.', fr: 'Il prête de l’argent.', ar: '' },
    ],
  },
  {
    check: 'pr-version-missing',
    wrong: Array.from({ length: 8 }, (_, index) => ({ en: `Text ${index}.`, fr: index < 2 ? `Texte ${index}.` : '' })),
    finds: '',
    in: 'fr',
    right: Array.from({ length: 8 }, (_, index) => ({ en: `Text ${index}.`, fr: index < 5 ? `Texte ${index}.` : '' })),
  },
]

tellCases(cases)
