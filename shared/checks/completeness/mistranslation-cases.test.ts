import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // False friends
  {
    check: 'mistranslation',
    wrong: [
      {
        en: 'The bridge will eventually carry trains to the island.',
        fr: 'Le pont portera éventuellement des trains vers l’île.',
      },
    ],
    finds: 'éventuellement',
    in: 'fr',
    right: [
      {
        en: 'The bridge will eventually carry trains, and possibly cars.',
        fr: 'Le pont portera à terme des trains et, éventuellement, des voitures.',
      },
    ],
  },
  {
    check: 'mistranslation',
    wrong: [{ fr: 'Le chauffeur travaille actuellement de nuit.', en: 'The driver actually works at night.' }],
    finds: 'actually',
    in: 'en',
    right: [
      { fr: 'Le chauffeur travaille actuellement de nuit.', en: 'The driver is currently working nights.' },
      {
        fr: 'Écrire à actuel@chauffeurs.example.org',
        en: 'For actual@chauffeurs.example.org, write to actuel@chauffeurs.example.org',
      },
    ],
  },
  {
    check: 'mistranslation',
    wrong: [
      {
        en: 'Three hundred guests assisted the widows after the flood.',
        fr: 'Trois cents invités ont assisté aux funérailles après la crue.',
      },
    ],
    finds: 'assisté aux',
    in: 'fr',
    right: [
      {
        en: 'The town assisted three hundred families, and its mayor attended the funeral.',
        fr: 'La ville a aidé trois cents familles, et son maire a assisté aux funérailles.',
      },
    ],
  },
  {
    check: 'mistranslation',
    wrong: [
      {
        en: 'The deputy mayor opened a library beside the mill.',
        fr: 'L’adjointe a ouvert une librairie près du moulin.',
      },
    ],
    finds: 'librairie',
    in: 'fr',
    right: [
      {
        en: 'The deputy mayor opened a library beside the Bovary bookshop.',
        fr: 'L’adjointe a ouvert une bibliothèque près de la librairie Bovary.',
      },
      { en: 'The library lent the books.', fr: 'La médiathèque a prêté les livres de la Librairie Bovary.' },
    ],
  },
  // Places that are taken for each other
  {
    check: 'mistranslation',
    wrong: [
      {
        en: 'Cyclists from Slovakia and Poland crossed the pass.',
        fr: 'Des cyclistes de Slovénie et de Pologne ont franchi le col.',
        ar: 'عبر دراجون من سلوفاكيا وبولندا الممر الجبلي.',
      },
    ],
    finds: 'Slovénie',
    in: 'fr',
    right: [
      {
        en: 'Cyclists from Slovakia met Slovenian cyclists.',
        fr: 'Des cyclistes slovaques ont rencontré des cyclistes de Slovénie.',
        ar: 'التقى دراجون من سلوفاكيا دراجين سلوفينيين.',
      },
      {
        en: 'North and South Korea sent two boats.',
        fr: 'La Corée du Nord et celle du Sud ont envoyé deux bateaux.',
      },
      {
        en: 'Boats from the Congo sailed home.',
        fr: 'Des bateaux de la République démocratique du Congo sont repartis.',
      },
    ],
  },
  {
    check: 'mistranslation',
    wrong: [{ fr: 'Le thon vient de Mauritanie.', ar: 'يأتي سمك التونة من موريشيوس.' }],
    finds: 'موريشيوس',
    in: 'ar',
    right: [{ fr: 'Le thon vient de Mauritanie.', ar: 'يأتي سمك التونة من موريتانيا.' }],
  },
  // Any other place
  {
    check: 'mistranslation',
    wrong: [
      {
        fr: 'L’Université de Zambie prêtera deux géologues.',
        en: 'The University of Rwanda will lend two geologists.',
        ar: 'ستعير جامعة زامبيا اثنين من الجيولوجيين.',
      },
    ],
    finds: 'Rwanda',
    in: 'en',
    right: [
      {
        fr: 'L’Université de Zambie prêtera deux géologues.',
        en: 'The Zambian university will lend two geologists.',
        ar: 'ستعير جامعة زامبيا اثنين من الجيولوجيين.',
      },
      {
        fr: 'Le bac relie Douala et Libreville.',
        en: 'The ferry links Libreville with the Cameroonian port.',
      },
    ],
  },
  {
    check: 'mistranslation',
    wrong: [{ en: 'The choir of Lyon will sing in the abbey.', fr: 'Le chœur de Marseille chantera à l’abbaye.' }],
    finds: 'Marseille',
    in: 'fr',
    right: [
      { en: 'The choir of Lyon will sing in the abbey.', fr: 'Le chœur de Lyon chantera à l’abbaye.' },
      // Which of two stands for which is not known.
      { en: 'Ferries sail to Tunis and Palermo.', fr: 'Les bacs partent pour Alger et Gênes.' },
    ],
  },
  // The contrary
  {
    check: 'mistranslation',
    wrong: [
      {
        en: 'Swimming in the reservoir is not permitted.',
        fr: 'La baignade dans la retenue est autorisée.',
        ar: 'السباحة في الخزان محظورة.',
      },
    ],
    finds: 'autorisée',
    in: 'fr',
    right: [
      {
        en: 'Swimming in the reservoir is not permitted.',
        fr: 'La baignade dans la retenue est interdite.',
        ar: 'لا يُسمح بالسباحة في الخزان.',
      },
      {
        en: 'The pool is open until six.',
        fr: 'La piscine ferme à six heures.',
        ar: 'المسبح مفتوح حتى السادسة.',
      },
      {
        en: 'Children under ten swim free, and the pool is open today.',
        fr: 'La baignade est gratuite pour les moins de dix ans, et la piscine est ouverte aujourd’hui.',
        ar: 'السباحة مجانية لمن هم دون العاشرة، والمسبح مفتوح اليوم.',
      },
      {
        en: 'The pool is still closed.',
        fr: 'La piscine n’a pas encore été rouverte.',
        ar: 'لا يزال المسبح مغلقًا.',
      },
    ],
  },
  {
    check: 'mistranslation',
    wrong: [
      {
        ar: 'انخفض عدد الحرائق في الغابة هذا الصيف.',
        en: 'The number of forest fires rose this summer.',
        fr: 'Le nombre de feux de forêt a diminué cet été.',
      },
    ],
    finds: 'rose',
    in: 'en',
    right: [
      {
        ar: 'انخفض عدد الحرائق في الغابة هذا الصيف.',
        en: 'Fewer forest fires broke out this summer, although temperatures rose.',
        fr: 'Le nombre de feux de forêt a diminué cet été, malgré la hausse des températures.',
      },
    ],
  },
]

tellCases(cases)
