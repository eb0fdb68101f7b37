import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const nb = '\u00a0'

const missing: readonly CheckCase[] = [
  {
    check: 'quote-missing',
    wrong: [
      {
        en: '“We will reach every village before the rains,” said Leila Haddad, director of the fund.',
        fr: 'Leïla Haddad, directrice du fonds, a déclaré que tous les villages seraient atteints avant les pluies.',
      },
    ],
    finds: 'a déclaré que',
    in: 'fr',
    right: [
      {
        en: '“We will reach every village before the rains,” said Leila Haddad, director of the fund.',
        fr: `«${nb}Nous atteindrons tous les villages avant les pluies${nb}», a déclaré Leïla Haddad, directrice du fonds.`,
      },
    ],
  },
  {
    check: 'quote-missing',
    wrong: [
      {
        en: 'Mr. Mensah said: “Our harvest has doubled in two years.” He thanked the farmers.',
        ar: 'وقال السيد منساه إن المحصول تضاعف خلال عامين، وشكر المزارعين.',
      },
    ],
    finds: 'المحصول',
    in: 'ar',
    right: [
      {
        en: 'Mr. Mensah said: “Our harvest has doubled in two years.” He thanked the farmers.',
        ar: 'وقال السيد منساه: «لقد تضاعف محصولنا خلال عامين». وشكر المزارعين.',
      },
    ],
  },
  // Titles and scare quotes are no quotations.
  {
    check: 'quote-missing',
    wrong: [
      {
        fr: `«${nb}Notre école rouvre enfin ses portes${nb}», s’est réjouie la directrice, qui a ajouté${nb}: «${nb}Les élèves nous ont tant manqué.${nb}»`,
        en: '“Our school is open at last,” said the principal, adding that the pupils had been sorely missed.',
      },
    ],
    finds: 'adding that',
    in: 'en',
    right: [
      {
        fr: `La ministre a déclaré ouverte l’exposition «${nb}Les jardins de la mer${nb}» et salué un «${nb}vrai tournant${nb}».`,
        en: 'The minister declared The Gardens of the Sea open and spoke of a real turning point.',
      },
    ],
  },
  // One speech in two pieces there, in one here; speech over two paragraphs.
  {
    check: 'quote-missing',
    wrong: [
      {
        ar: '«لن نترك أحدًا خلف الركب في هذه المدينة»، قالت العمدة في كلمتها.',
        en: 'In her speech the mayor said that no one in the city would be left behind.',
      },
    ],
    finds: 'the mayor said',
    in: 'en',
    right: [
      {
        en: '“We came to listen,” said Ms. Haddad, “and we will come back next year with answers.”',
        fr: `«${nb}Nous sommes venus écouter, a dit Mme Haddad, et nous reviendrons l’an prochain avec des réponses.${nb}»`,
        ar: '«جئنا لنستمع، وسنعود في العام المقبل ومعنا الأجوبة»، هكذا قالت السيدة حداد.',
      },
    ],
  },
  {
    check: 'quote-missing',
    wrong: [
      { en: 'The vote took place on Sunday.', fr: 'Le vote a eu lieu dimanche.' },
      {
        en: '"I have never seen such a turnout in my life," Ms. Diop told reporters.',
        fr: 'Mme Diop a assuré n’avoir jamais vu une telle participation.',
      },
    ],
    finds: 'Mme Diop',
    in: 'fr',
    right: [
      {
        en: 'The vote took place on Sunday. "I have never seen such a turnout," Ms. Diop told reporters.',
        fr: 'Le vote a eu lieu dimanche.',
      },
      {
        en: 'Counting goes on.',
        fr: `«${nb}Je n’ai jamais vu une telle participation${nb}», a dit Mme Diop. Le dépouillement continue.`,
      },
    ],
  },
  // A promise behind a comma is speech, a promise and a title is not
  {
    check: 'quote-missing',
    wrong: [
      {
        fr: `«${nb}Chaque village aura son puits avant les pluies${nb}», a promis Mme Sira Ba.`,
        ar: 'ووعدت السيدة سيرا با بأن لكل قرية بئرًا قبل موسم الأمطار.',
      },
    ],
    finds: 'ووعدت السيدة سيرا با بأن لكل قرية بئرًا قبل موسم الأمطار.',
    in: 'ar',
    right: [
      {
        fr: `Le plan promet «${nb}un puits pour chaque village du pays${nb}» à tous.`,
        ar: 'وتعد الخطة الجميع بحفر بئر في كل قرية من قرى البلد.',
      },
    ],
  },
]

const speaker: readonly CheckCase[] = [
  {
    check: 'quote-speaker',
    wrong: [
      {
        ar: 'أشاد المدرب وليد العلوي بقائده رامي سايس. وقال سايس: «قدم اللاعبون كل شيء الليلة».',
        fr: `Le sélectionneur Walid Alaoui a salué son capitaine Rami Saïss. «${nb}Les joueurs ont tout donné ce soir${nb}», a dit Alaoui.`,
      },
    ],
    finds: 'Alaoui',
    in: 'fr',
    right: [
      {
        ar: 'أشاد المدرب وليد العلوي بقائده رامي سايس. وقال العلوي: «قدم اللاعبون كل شيء الليلة».',
        fr: `Le sélectionneur Walid Alaoui a salué son capitaine Rami Saïss. «${nb}Les joueurs ont tout donné ce soir${nb}», a dit Alaoui.`,
      },
    ],
  },
  // Two speak together, in either order.
  {
    check: 'quote-speaker',
    wrong: [
      {
        en: 'Mr. Paul Adeyemi and Ms. Grace Boateng met. “We agree,” said Ms. Boateng.',
        fr: `M. Paul Adeyemi et Mme Grace Boateng se sont vus. «${nb}Nous sommes d’accord${nb}», a déclaré M. Adeyemi.`,
      },
    ],
    finds: 'Adeyemi',
    in: 'fr',
    right: [
      {
        en: '“Let us act together,” said Ms. Sofia Rossi and Mr. David Cohen.',
        fr: `«${nb}Agissons ensemble${nb}», ont déclaré M. David Cohen et Mme Sofia Rossi.`,
        ar: 'وقال السيد ديفيد كوهين والسيدة صوفيا روسي: «لنعمل معًا الآن».',
      },
    ],
  },
  {
    check: 'quote-speaker',
    wrong: [
      {
        en: '“We will rebuild the port together,” said Mayor Omar Saleh at the ceremony with Ms. Ana Silva.',
        fr: `«${nb}Nous reconstruirons le port ensemble${nb}», a déclaré Mme Ana Silva lors de la cérémonie, aux côtés du maire Omar Saleh.`,
      },
    ],
    finds: 'Ana Silva',
    in: 'fr',
    right: [
      {
        en: '“We will rebuild the port together,” said Mayor Omar Saleh at the ceremony with Ms. Ana Silva.',
        fr: `«${nb}Nous reconstruirons le port ensemble${nb}», a déclaré le maire Omar Saleh lors de la cérémonie, aux côtés de Mme Ana Silva.`,
      },
    ],
  },
  {
    check: 'quote-speaker',
    wrong: [
      {
        en: '“Every child counts in our schools,” said Dr. Amina Diallo.',
        ar: '«كل طفل مهم في مدارسنا»، قال الدكتور سمير الخطيب.',
      },
    ],
    finds: 'سمير الخطيب',
    in: 'ar',
    right: [
      {
        en: '“Every child counts in our schools,” said Dr. Amina Diallo.',
        ar: 'وقالت الدكتورة أمينة ديالو: «كل طفل مهم في مدارسنا».',
      },
    ],
  },
  // A pronoun stands for whoever was named last.
  {
    check: 'quote-speaker',
    wrong: [
      {
        en: 'Ms. Rosa Ortiz opened the garden. “It belongs to the children of this street,” she said.',
        fr: `Mme Rosa Ortiz a ouvert le jardin. «${nb}Il appartient aux enfants de cette rue${nb}», a dit M. Paul Girard.`,
      },
    ],
    finds: 'Paul Girard',
    in: 'fr',
    right: [
      {
        en: 'Ms. Rosa Ortiz opened the garden. “It belongs to the children of this street,” she said.',
        fr: `Mme Rosa Ortiz a ouvert le jardin. «${nb}Il appartient aux enfants de cette rue${nb}», a dit Mme Ortiz.`,
      },
    ],
  },
  // By office alone.
  {
    check: 'quote-speaker',
    wrong: [
      {
        en: '“The law will protect our rivers,” said the minister.',
        fr: `«${nb}La loi protégera nos rivières${nb}», a déclaré la maire.`,
      },
    ],
    finds: 'maire',
    in: 'fr',
    right: [
      {
        en: '“The law will protect our rivers,” said the minister.',
        fr: `«${nb}La loi protégera nos rivières${nb}», a déclaré la ministre.`,
      },
    ],
  },
  {
    check: 'quote-speaker',
    wrong: [
      { en: 'Ms. Mona Saab built the mill.', fr: 'Mme Mona Saab a construit le moulin.' },
      {
        en: '“The wheel turns again,” said Ms. Saab at the gate.',
        fr: `«${nb}La roue tourne de nouveau${nb}», a déclaré M. Adel Khoury à la grille.`,
      },
    ],
    finds: 'Adel Khoury',
    in: 'fr',
    right: [
      { en: 'Ms. Mona Saab built the mill.', fr: 'Mme Mona Saab a construit le moulin.' },
      {
        en: '“The wheel turns again,” she said at the gate, while Mr. Adel Khoury poured the tea.',
        fr: `«${nb}La roue tourne de nouveau${nb}», a déclaré Mme Saab à la grille, tandis que M. Adel Khoury servait le thé.`,
      },
    ],
  },
]

tellCases([...missing, ...speaker])
