import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // The letters of a body that everybody knows in another order.
  {
    check: 'acronym-mismatch',
    wrong: [
      {
        en: 'The International Monetary Fund (IMF) will lend the money over four years.',
        fr: 'Le Fonds monétaire international (FIM) prêtera la somme sur quatre ans.',
      },
    ],
    in: 'fr',
    finds: 'FIM',
    fixed: 'Le Fonds monétaire international (FMI) prêtera la somme sur quatre ans.',
    right: [
      {
        en: 'The Mauritanian Investment Fund (MIF) and the International Monetary Fund will lend the money.',
        fr: 'Le Fonds d’investissement mauritanien (FIM) et le Fonds monétaire international prêteront la somme.',
      },
    ],
  },
  {
    check: 'acronym-mismatch',
    wrong: [
      {
        fr: 'L’Organisation internationale de la Francophonie (OIF) finance dix bourses.',
        en: 'The International Organisation of La Francophonie (IOF) pays for ten scholarships.',
      },
    ],
    in: 'en',
    finds: 'IOF',
    right: [
      {
        fr: 'L’Agence internationale de l’énergie atomique (AIEA) finance dix bourses.',
        en: 'The International Atomic Energy Agency (IAEA) pays for ten scholarships.',
      },
    ],
  },
  // What stands behind it in the brackets tells where the letters come from.
  {
    check: 'acronym-undefined',
    wrong: [{ en: 'The society and its partners (PLNR, two clubs and other allies) mapped the reef.' }],
    in: 'en',
    finds: 'PLNR',
    right: [
      { en: 'The National Reef Programme (PLNR, from its former Spanish name) mapped the reef.' },
      { en: 'The PLNR will map two more.' },
    ],
  },
  {
    check: 'acronym-undefined',
    wrong: [{ fr: 'Le jury (XBRT, sa présidente et trois experts) se réunira lundi.' }],
    in: 'fr',
    finds: 'XBRT',
    right: [
      { fr: 'Le Bureau des récifs de la côte (RCBO, selon son sigle anglais) se réunira lundi.' },
      { fr: 'Le RCBO compte douze membres.' },
    ],
  },
  {
    check: 'acronym-mismatch',
    wrong: [
      {
        en: 'The Sahel Grain Alliance (SGRA) bought seed.',
        fr: 'L’Alliance céréalière du Sahel (SGRA) a acheté des semences.',
        ar: 'اشترى تحالف حبوب الساحل (SRGA) البذور.',
      },
    ],
    in: 'ar',
    finds: 'SRGA',
    fixed: 'اشترى تحالف حبوب الساحل (SGRA) البذور.',
    right: [
      {
        en: 'The International Lake Agency (ILKA) bought boats.',
        fr: 'L’Agence internationale du lac (LIKA) a acheté des bateaux.',
        ar: 'اشترت الوكالة الدولية للبحيرة (ILKA) القوارب.',
      },
      { fr: 'La LIKA les loue.', ar: 'وتؤجرها ILKA للصيادين.' },
    ],
  },
  {
    check: 'acronym-foreign',
    wrong: [
      {
        en: 'The course was paid for by the International Labour Organization (ILO).',
        ar: 'وقد مولت ILO الدورة التدريبية.',
      },
    ],
    in: 'ar',
    finds: 'ILO',
    right: [
      {
        en: 'The course was paid for by the International Labour Organization (ILO).',
        ar: 'وقد مولت منظمة العمل الدولية (ILO) الدورة التدريبية.',
      },
      { en: 'The ILO (Geneva) agreed.', ar: 'ووافقت ILO على ذلك.' },
    ],
  },
  {
    check: 'acronym-foreign',
    wrong: [
      {
        fr: 'L’Organisation internationale pour les migrations (OIM) a ouvert un bureau.',
        ar: 'افتتحت IOM مكتبًا.',
      },
    ],
    in: 'ar',
    finds: 'IOM',
    right: [{ fr: 'L’OIM a ouvert un bureau.', ar: 'افتتحت IOM مكتبًا.' }],
  },
  {
    check: 'acronym-undefined',
    wrong: [{ fr: 'L’ADRN ouvrira quatre écluses, a précisé le maire.' }],
    in: 'fr',
    finds: 'ADRN',
    right: [
      { fr: 'L’ÉCLUSE OUVERTE' },
      { fr: 'L’Agence des rivières du Nord (ADRN) les ouvrira. L’ADRN en a quatre ; l’ONU en a parlé.' },
    ],
  },
  {
    check: 'dnt-altered',
    wrong: [
      {
        en: 'The CropWatch platform warns growers of frost.',
        fr: 'La plateforme Veille Culture avertit les cultivateurs du gel.',
        ar: 'تنبه منصة CropWatch المزارعين إلى الصقيع.',
      },
    ],
    in: 'fr',
    finds: 'Veille Culture',
    fixed: 'La plateforme CropWatch avertit les cultivateurs du gel.',
    right: [
      {
        en: 'The CropWatch platform, like the Lake Chad service, warns growers of frost.',
        fr: 'Comme le service Lac Tchad, la plateforme CropWatch avertit les cultivateurs du gel.',
        ar: 'تنبه منصة CropWatch المزارعين إلى الصقيع.',
      },
      {
        en: 'CropWatch is paid for by the United Nations.',
        fr: 'La plateforme est financée par les Nations Unies.',
        ar: 'وتمول الأمم المتحدة منصة CropWatch.',
      },
    ],
  },
  {
    check: 'term-case',
    wrong: [{ fr: 'Douze états parties ont ratifié le traité.' }],
    in: 'fr',
    finds: 'états',
    fixed: 'Douze États parties ont ratifié le traité.',
    right: [{ fr: 'Les États parties ont parlé de l’état des routes, et de l’état partiel des ponts.' }],
  },
  {
    check: 'term-case',
    wrong: [{ fr: 'Trois chefs d’état ont assisté au lancement.' }],
    in: 'fr',
    finds: 'état',
    fixed: 'Trois chefs d’État ont assisté au lancement.',
    right: [{ fr: 'Le chef d’état-major et le ministre de l’état civil ont dressé un état des lieux.' }],
  },
  {
    check: 'acronym-mismatch',
    wrong: [
      {
        en: 'The Pacific Orchid Trust (POT) met in Suva on Monday.',
        ar: 'اجتمع صندوق أوركيد المحيط الهادئ (OPT) في سوفا يوم الاثنين.',
      },
    ],
    finds: 'OPT',
    in: 'ar',
    right: [
      {
        en: 'The Pacific Orchid Trust (POT) met the Tuna Office (OTP) in Suva on Monday.',
        ar: 'اجتمع صندوق أوركيد المحيط الهادئ (POT) مع مكتب التونة (OTP) في سوفا يوم الاثنين.',
      },
    ],
  },
  {
    check: 'dnt-altered',
    wrong: [
      {
        en: 'Growers may write to AgroLink until Friday.',
        ar: 'ويمكن للمزارعين الكتابة إلى شركة الري أو لـAgro Link حتى الجمعة.',
      },
    ],
    finds: 'Agro Link',
    in: 'ar',
    fixed: 'ويمكن للمزارعين الكتابة إلى شركة الري أو لـAgroLink حتى الجمعة.',
    right: [
      {
        en: 'Growers may write to AgroLink until Friday.',
        ar: 'ويمكن للمزارعين الكتابة إلى شركة الري أو لـAgroLink حتى الجمعة.',
      },
    ],
  },
  // A brand of joined words that has become another such word.
  {
    check: 'dnt-altered',
    wrong: [
      {
        en: 'Divers count corals with ReefGuard, which needs no signal.',
        fr: 'Les plongeurs comptent les coraux avec GardeRécif, qui se passe de réseau.',
        ar: 'ويحصي الغواصون الشعاب المرجانية بواسطة ReefGuard من دون شبكة اتصال.',
      },
    ],
    in: 'fr',
    finds: 'GardeRécif',
    fixed: 'Les plongeurs comptent les coraux avec ReefGuard, qui se passe de réseau.',
    right: [
      {
        en: 'Divers count corals with ReefGuard; Ms. McLeod of eHealth pays for ReefGuard.',
        fr: 'Les plongeurs comptent les coraux avec ReefGuard ; Mme LeGuen, de la eSanté, finance l’outil.',
        ar: 'ويحصي الغواصون الشعاب المرجانية بواسطة ReefGuard.',
      },
      // Each version has its own name for it.
      {
        en: 'The MyHarbour portal opens on Monday.',
        fr: 'Le portail MonPort ouvre lundi.',
        ar: 'وتفتح بوابة «مينائي» يوم الاثنين.',
      },
    ],
  },
  {
    check: 'dnt-altered',
    wrong: [{ en: 'The SeedTrail map shows each plot.', fr: 'La carte PisteGraine montre chaque parcelle.' }],
    in: 'fr',
    finds: 'PisteGraine',
    right: [{ en: 'The SeedTrail map shows each plot.', fr: 'La carte SeedTrail montre chaque parcelle.' }],
  },
]

tellCases(cases)
