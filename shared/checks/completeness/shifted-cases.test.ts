import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'seg-order',
    wrong: [
      { en: 'The ferry carried 975 passengers.', fr: 'Une rampe permet d’embarquer 32 camions.' },
      { en: 'A ramp lets 32 lorries board.', fr: 'La soupe suit une recette de 1911.' },
      { en: 'The soup follows a recipe of 1911.', fr: 'Le second capitaine a 60 ans.' },
      { en: 'The mate is 60 years old.', fr: 'Le ferry a transporté 975 passagers.' },
      { en: 'The crew of 14 sings.', fr: 'L’équipage de 14 marins chante.' },
    ],
    finds: 'Le ferry a transporté 975 passagers.',
    in: 'fr',
    right: [
      { en: 'The ferry carried 975 passengers.', fr: 'Le ferry a transporté 975 passagers.' },
      { en: 'A ramp lets 975 lorries board.', fr: 'Une rampe permet d’embarquer 32 camions.' },
      { en: 'The soup follows a recipe of 32 pages.', fr: 'La soupe suit une recette de 1911.' },
      { en: 'The mate is 60 years old.', fr: 'Le second capitaine a 60 ans.' },
    ],
  },
  {
    check: 'seg-order',
    wrong: [
      { en: 'The club has 140 members.', ar: 'وتنظف 9 شواطئ كل صيف.' },
      { en: 'It meets on 3 May.', ar: 'يضم النادي 140 عضوًا.' },
      { en: 'It sails 25 boats.', ar: 'ويجتمع في 3 مايو.' },
      { en: 'It cleans 9 beaches each summer.', ar: 'ويملك 25 قاربًا.' },
    ],
    finds: 'وتنظف 9 شواطئ كل صيف.',
    in: 'ar',
    right: [
      { en: 'The club has 140 members.', ar: 'يضم النادي 140 عضوًا.' },
      { en: 'It meets on 3 May.', ar: 'ويجتمع في 3 مايو.' },
      { en: 'It sails 25 boats.', ar: 'ويملك 25 قاربًا.' },
      { en: 'It cleans 9 beaches each summer.', ar: 'وتنظف 9 شواطئ كل صيف.' },
    ],
  },
  {
    check: 'seg-order',
    wrong: [
      { en: 'The tram carries 190 people.', ar: 'وكلف مده 75 مليون درهم.' },
      { en: 'Its track cost 75 million dirhams.', ar: 'وسيعمل فيه 260 سائقًا.' },
      { en: 'It will employ 260 drivers.', ar: 'وسيتولى مهندسان صيانته.' },
      { en: 'Two engineers will look after it.', ar: 'يتسع الترام لـ190 راكبًا.' },
    ],
    finds: 'يتسع الترام لـ190 راكبًا.',
    in: 'ar',
    right: [
      { en: 'The tram carries 190 people.', ar: 'يتسع الترام لـ190 راكبًا.' },
      { en: 'Two engineers look after it.', ar: 'وسيتولى مهندسان صيانته.' },
      { en: 'It will employ two drivers.', ar: 'وسيعمل فيه سائقان.' },
      { en: 'Its track cost 75 million dirhams.', ar: 'وكلف مده 75 مليون درهم.' },
    ],
  },
  {
    check: 'seg-order',
    wrong: [
      { en: 'The dam opens on 12 May.', fr: 'Il a coûté 40 millions d’euros.' },
      { en: 'It cost 40 million euros.', fr: 'Il a occupé 900 ouvriers.' },
      { en: 'It employed 900 workers.', fr: 'Le barrage ouvre le 12 mai.' },
    ],
    finds: 'Le barrage ouvre le 12 mai.',
    in: 'fr',
    right: [
      { en: 'The dam opens on 12 May.', fr: 'Le barrage ouvre le 12 mai.' },
      { en: 'It has two gates.', fr: 'Il a trois étages.' },
      { en: 'It has three floors.', fr: 'Il compte quatre salles.' },
      { en: 'It has four rooms.', fr: 'Il a deux portes.' },
    ],
  },
  // Neighbours known by their names
  {
    check: 'seg-order',
    wrong: [
      { en: 'The lighthouse of Kerkennah gets 3 new lamps.', fr: 'Le phare de Kerkennah reçoit 3 lampes neuves.' },
      { en: 'The keeper, Sami Trabelsi, trains two helpers.', fr: 'Les bateaux de Mahdia le verront à 20 milles.' },
      { en: 'Boats from Mahdia will see it 20 miles away.', fr: 'Le gardien, Sami Trabelsi, forme deux aides.' },
    ],
    finds: 'Les bateaux de Mahdia le verront à 20 milles.',
    in: 'fr',
    right: [
      { en: 'The lighthouse of Kerkennah gets 3 new lamps.', fr: 'Le phare de Kerkennah reçoit 3 lampes neuves.' },
      { en: 'The keeper, Sami Trabelsi, trains two helpers.', fr: 'Le gardien, Samy Traboulsi, forme deux aides.' },
      { en: 'Boats from Mahdia will see it 20 miles away.', fr: 'Les bateaux de Monastir le verront à 30 milles.' },
    ],
  },
  {
    check: 'seg-order',
    wrong: [
      { fr: 'Un stage réunira 12 apiculteurs de Fès.', ar: 'وسيُباع العسل في مراكش وأكادير ابتداءً من 7 يونيو.' },
      { fr: 'Le miel sera vendu à Marrakech et à Agadir dès le 7 juin.', ar: 'ستجمع دورة 12 نحالًا من فاس.' },
    ],
    finds: 'وسيُباع العسل في مراكش',
    in: 'ar',
    right: [
      { fr: 'Un stage réunira 12 apiculteurs de Fès.', ar: 'ستجمع دورة 12 نحالًا من فاس.' },
      { fr: 'Le miel sera vendu à Marrakech et à Agadir.', ar: 'وسيُباع العسل في مراكش وأكادير ابتداءً من 7 يونيو.' },
    ],
  },
  // Three rows in turn, by names and values together
  {
    check: 'seg-order',
    wrong: [
      {
        en: 'Rangers in Hwange counted 27 wild dogs near the Sinamatella camp last week.',
        fr: 'Les visiteurs peuvent signaler des pistes au poste de Robins Camp.',
      },
      {
        en: 'Two pups aged 3 and 5 months were treated by Doctor Moyo.',
        fr: 'Les gardes de Hwange ont compté 27 lycaons près du camp de Sinamatella.',
      },
      {
        en: 'Visitors may report tracks at the Robins Camp post.',
        fr: 'Deux petits de 3 et 5 mois ont été soignés par le docteur Moyo.',
      },
    ],
    finds: 'Les visiteurs peuvent signaler',
    in: 'fr',
    right: [
      { en: 'Rangers in Hwange counted 27 wild dogs.', fr: 'Les gardes de Hwange ont compté 27 lycaons.' },
      { en: 'Two pups were treated by Doctor Moyo.', fr: 'Le docteur Moyo a soigné deux petits de 3 et 5 mois.' },
      { en: 'Robins Camp has 5 huts, Sinamatella 3.', fr: 'Sinamatella compte 3 huttes, Robins Camp 5.' },
    ],
  },
  // Neighbours of which one alone says values
  {
    check: 'seg-order',
    wrong: [
      { en: 'The potters fire their bowls at night.', fr: 'Un atelier d’émail coûte 15 euros et commence à 9 h 30.' },
      { en: 'A glazing class costs 15 euros and starts at 9.30 a.m.', fr: 'Les potiers cuisent leurs bols la nuit.' },
      { en: 'A bench was built of driftwood.', fr: 'Un banc a été bâti en bois flotté.' },
    ],
    finds: 'Un atelier d’émail coûte 15 euros et commence à 9 h 30.',
    in: 'fr',
    right: [
      { en: 'The potters fire their bowls at night.', fr: 'Les potiers cuisent leurs bols la nuit.' },
      {
        en: 'A glazing class costs 15 euros and starts at 9.30 a.m.',
        fr: 'Un atelier d’émail coûte 15 euros et commence à 9 h 30.',
      },
    ],
  },
]

tellCases(cases)
