import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'seg-missing',
    wrong: [
      {
        en: 'The clinic opened on 3 May. It will treat 400 children a month, said the director. The city pays for it.',
        fr: 'La clinique a ouvert le 3 mai. La ville la finance.',
      },
    ],
    finds: 'La clinique a ouvert le 3 mai.',
    in: 'fr',
    right: [
      {
        en: 'The clinic opened on 3 May. It will treat 400 children a month, said the director. The city pays for it.',
        fr: 'La clinique, ouverte le 3 mai, soignera 400 enfants par mois, a indiqué la directrice ; la ville la finance.',
      },
    ],
  },
  {
    check: 'seg-missing',
    wrong: [
      {
        en: 'Observers visited 1,200 polling stations in the capital. They will publish their report within two weeks.',
        ar: 'زار المراقبون 1200 مركز اقتراع في العاصمة.',
      },
    ],
    finds: 'زار المراقبون',
    in: 'ar',
    right: [
      {
        en: 'Observers visited 1,200 polling stations in the capital. They will publish their report within two weeks.',
        ar: 'زار المراقبون 1200 مركز اقتراع في العاصمة، وسينشرون تقريرهم في غضون أسبوعين.',
      },
    ],
  },
  {
    check: 'seg-missing',
    wrong: [
      {
        en: 'The museum reopens on Tuesday after three years of work.\nVisitors will see forty paintings that were never shown before.\nEntry is free for children.',
        fr: 'Le musée rouvre mardi après trois ans de travaux.\nL’entrée est gratuite pour les enfants.',
      },
    ],
    finds: 'Le musée',
    in: 'fr',
    right: [
      {
        en: 'H.E. Omar Saleh met Mr. Lee at St. James’s. They spoke about No. 5 of the plan.',
        fr: 'S.E. M. Omar Saleh a rencontré M. Lee à St. James. Ils ont évoqué le point n° 5 du plan.',
      },
    ],
  },
  {
    check: 'seg-missing',
    wrong: [
      {
        fr: 'Le port rouvre lundi. Les pêcheurs recevront une aide de 300 euros par bateau jusqu’à l’été prochain.',
        en: 'The port reopens on Monday.',
        ar: 'يعاد فتح الميناء يوم الاثنين. وسيتلقى الصيادون مساعدة قدرها 300 يورو عن كل قارب حتى الصيف المقبل.',
      },
    ],
    finds: 'The port reopens on Monday.',
    in: 'en',
    right: [
      {
        fr: 'Le port rouvre lundi. Merci à tous.',
        en: 'The port reopens on Monday, and we thank everybody.',
      },
    ],
  },
  {
    check: 'seg-missing',
    wrong: [
      {
        en: 'The harvest was good this year.',
        fr: 'La récolte a été bonne cette année. Les coopératives ont vendu 2 400 tonnes de mil à l’étranger.',
        ar: 'كان المحصول جيدًا هذا العام. وباعت التعاونيات 2400 طن من الدخن في الخارج.',
      },
    ],
    finds: 'The harvest was good this year.',
    in: 'en',
    right: [
      {
        en: 'The harvest was good this year. Cooperatives sold 2,400 tonnes of millet abroad.',
        fr: 'La récolte a été bonne cette année : les coopératives ont vendu 2 400 tonnes de mil à l’étranger.',
        ar: 'كان المحصول جيدًا هذا العام، وباعت التعاونيات 2400 طن من الدخن في الخارج.',
      },
    ],
  },
  {
    check: 'seg-missing',
    wrong: [
      { en: 'Voting was calm. Turnout reached sixty-four per cent by the evening.', ar: 'جرى التصويت في هدوء.' },
      { en: 'Counting goes on.', ar: 'يتواصل الفرز.' },
    ],
    finds: 'جرى التصويت',
    in: 'ar',
    right: [
      { en: 'Voting was calm. Turnout reached sixty-four per cent by the evening.', ar: 'جرى التصويت في هدوء.' },
      { en: 'Counting goes on.', ar: 'وبلغت نسبة المشاركة أربعة وستين في المئة مساء. ويتواصل الفرز.' },
    ],
  },
  {
    check: 'seg-extra',
    wrong: [
      {
        en: 'The bridge links both towns.',
        fr: 'Le pont relie les deux villes. Il avait été fermé en 2019 après les inondations de la vallée.',
      },
    ],
    finds: 'Il avait été fermé en 2019 après les inondations de la vallée.',
    in: 'fr',
    right: [
      {
        en: 'The bridge links both towns; it had been closed in 2019 after the floods in the valley.',
        fr: 'Le pont relie les deux villes. Il avait été fermé en 2019 après les inondations de la vallée.',
      },
    ],
  },
  {
    check: 'seg-extra',
    wrong: [
      {
        en: 'The team won the cup in Dakar.',
        ar: 'فاز الفريق بالكأس في داكار. ويعد هذا اللقب الثالث له في تاريخ المشاركات القارية.',
      },
    ],
    finds: 'ويعد هذا اللقب الثالث له',
    in: 'ar',
    right: [
      {
        en: 'The team won the cup in Dakar.',
        ar: 'فاز الفريق بالكأس في داكار. للتواصل في المغرب: press@cup.org، هاتف 0537710012.',
      },
    ],
  },
  {
    check: 'seg-extra',
    wrong: [
      { en: 'The minister visited the school.', fr: 'La ministre a visité l’école.' },
      { en: '', fr: 'Elle a ensuite rencontré les parents d’élèves dans la salle des fêtes.' },
    ],
    finds: 'Elle a ensuite rencontré',
    in: 'fr',
    right: [
      { en: 'The minister visited the school.', fr: 'La ministre a visité l’école.' },
      { en: '', fr: 'Traduction de courtoisie : seule la version anglaise du communiqué fait foi.' },
    ],
  },
  {
    check: 'seg-extra',
    wrong: [
      {
        ar: 'وقع الوزيران الاتفاق في الدوحة.',
        en: 'The two ministers signed the agreement in Doha. Talks had been under way since the spring of last year.',
        fr: 'Les deux ministres ont signé l’accord à Doha.',
      },
    ],
    finds: 'Talks had been under way since the spring of last year.',
    in: 'en',
    right: [
      {
        ar: 'وقع الوزيران الاتفاق في الدوحة بعد محادثات بدأت في ربيع العام الماضي بين البلدين.',
        en: 'The two ministers signed the agreement in Doha. Talks had been under way since the spring of last year.',
        fr: 'Les deux ministres ont signé l’accord à Doha. Les discussions étaient en cours depuis le printemps dernier.',
      },
    ],
  },
  {
    check: 'seg-order',
    wrong: [
      {
        en: 'In May the fund paid 300 families. In June it built 45 wells.',
        fr: 'En juin, il a creusé 45 puits. En mai, le fonds a aidé 300 familles.',
      },
    ],
    finds: 'juin',
    in: 'fr',
    right: [
      {
        en: 'In May the fund paid 300 families. In June it built 45 wells.',
        fr: 'Le fonds a aidé 300 familles en mai. Il a creusé 45 puits en juin.',
      },
    ],
  },
  {
    check: 'seg-order',
    wrong: [
      { en: 'The fund paid 300 families in 12 districts.', ar: 'وحفر الصندوق 45 بئرًا بتكلفة 7 ملايين دولار.' },
      { en: 'The fund dug 45 wells for 7 million dollars.', ar: 'وساعد الصندوق 300 أسرة في 12 مقاطعة.' },
    ],
    finds: '45',
    in: 'ar',
    right: [
      { en: 'The fund paid 300 families in 12 districts.', ar: 'وساعد الصندوق 300 أسرة في 12 مقاطعة.' },
      { en: 'The fund dug 45 wells for 7 million dollars.', ar: 'وحفر الصندوق 45 بئرًا بتكلفة 7 ملايين دولار.' },
    ],
  },
  {
    check: 'para-count',
    wrong: [
      {
        fr: 'Le ministère a présenté lundi le programme de réhabilitation des écoles rurales du pays.\nLes premiers chantiers ouvriront en juin dans les provinces du nord et de l’est.',
        ar: 'عرضت الوزارة يوم الاثنين برنامج إعادة تأهيل المدارس الريفية في البلاد. وستنطلق الورش الأولى في يونيو في ولايات الشمال والشرق.',
      },
    ],
    finds: 'عرضت الوزارة',
    in: 'ar',
    right: [
      {
        fr: 'Le ministère a présenté lundi le programme de réhabilitation des écoles rurales du pays.\nLes premiers chantiers ouvriront en juin dans les provinces du nord et de l’est.',
        ar: 'عرضت الوزارة يوم الاثنين برنامج إعادة تأهيل المدارس الريفية في البلاد.\nوستنطلق الورش الأولى في يونيو في ولايات الشمال والشرق.',
      },
    ],
  },
  {
    check: 'para-count',
    wrong: [
      {
        ar: 'افتتح المحافظ صباح اليوم المكتبة العامة الجديدة في وسط المدينة بحضور مئات من السكان والطلاب.',
        en: 'The governor opened the new public library in the centre of the city this morning.\nHundreds of residents and students attended the ceremony in the main square.',
      },
    ],
    finds: 'The governor opened',
    in: 'en',
    // A contact block breaks its lines as each language needs.
    right: [
      {
        kind: 'contact',
        ar: 'للتواصل مع المكتب الصحفي للمحافظة في وسط المدينة، الهاتف والبريد الإلكتروني أدناه للصحفيين.',
        en: 'Press office of the governorate, in the centre of the city, for journalists and editors.\nTelephone and e-mail addresses are given below for journalists and their editors.',
      },
    ],
  },
  {
    check: 'seg-order',
    wrong: [
      {
        fr: 'Le fonds a versé 250 bourses en 2021. Il a formé 40 sages-femmes en 2022.',
        en: 'It trained 40 midwives in 2022. The fund paid 250 scholarships in 2021.',
      },
    ],
    finds: 'midwives',
    in: 'en',
    right: [
      {
        fr: 'Le fonds a versé 250 bourses en 2021. Il a formé 40 sages-femmes en 2022.',
        en: 'In 2021 the fund paid 250 scholarships. In 2022 it trained 40 midwives.',
      },
    ],
  },
  {
    check: 'len-ratio',
    wrong: [
      {
        fr: 'La commission a adopté mardi le rapport annuel du secrétariat.',
        ar: 'اعتمدت اللجنة يوم الثلاثاء التقرير السنوي للأمانة الذي يتضمن إنشاء أربعين مدرسة جديدة ومستشفى للأحياء الشمالية وشبكة من المكتبات وصندوقًا لصغار المزارعين بعد نقاش استمر حتى ساعة متأخرة من الليل وشارك فيه ممثلو المجتمع المدني والنقابات',
      },
    ],
    finds: 'اعتمدت اللجنة',
    in: 'ar',
    right: [
      {
        fr: 'La commission a adopté mardi le rapport annuel du secrétariat.',
        ar: 'اعتمدت اللجنة يوم الثلاثاء التقرير السنوي للأمانة.',
      },
    ],
  },
  {
    check: 'para-count',
    wrong: [
      {
        en: 'The new tram line will carry eighty thousand people a day across the river.\nTickets will cost the same as on the buses, and children will travel free of charge.',
        fr: 'La nouvelle ligne de tramway transportera chaque jour quatre-vingt mille personnes d’une rive à l’autre. Les billets coûteront le même prix que dans les bus, et les enfants voyageront gratuitement.',
      },
    ],
    finds: 'La nouvelle ligne',
    in: 'fr',
    right: [
      {
        en: 'The new tram line will carry eighty thousand people a day across the river.\nChildren travel free.',
        fr: 'La nouvelle ligne de tramway transportera chaque jour quatre-vingt mille personnes d’une rive à l’autre. Gratuit pour les enfants.',
      },
    ],
  },
  {
    check: 'len-ratio',
    wrong: [
      {
        en: 'The council approved the plan, which foresees forty new schools, a hospital for the northern districts, a network of libraries and a fund for young farmers, after a debate that lasted late into the night.',
        fr: 'Le conseil a approuvé le plan.',
      },
    ],
    finds: 'Le conseil',
    in: 'fr',
    right: [
      {
        en: 'The council approved the plan, which foresees forty new schools and a hospital for the northern districts.',
        fr: 'Le conseil a approuvé le plan : quarante écoles et un hôpital pour les districts du nord.',
      },
    ],
  },
  {
    check: 'len-ratio',
    wrong: [
      {
        en: 'The council approved the plan after a long debate.',
        ar: 'وافق المجلس على الخطة التي تشمل بناء أربعين مدرسة جديدة ومستشفى للمقاطعات الشمالية وشبكة من المكتبات العمومية وصندوقًا لدعم المزارعين الشباب والنساء في القرى الجبلية، وذلك بعد نقاش مطول استمر إلى ساعة متأخرة من الليل بحضور جميع الأعضاء وممثلي المجتمع المدني',
      },
    ],
    finds: 'وافق المجلس',
    in: 'ar',
    right: [
      {
        kind: 'headline',
        en: 'Council approves plan for schools and a hospital after debate',
        ar: 'خطة للمدارس',
      },
    ],
  },
]

tellCases(cases)
