// An acronym in brackets, and the name before it.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const roads = 'The Rural Bridges Board (RBB) will rope 80 crossings.'
const line = 'La Ligue des bateliers de Loire (LBL) a ouvert une école.'
const wood = 'Traders met at the International Tropical Timber Organization (ITTO) on Monday.'

const cases: readonly CheckCase[] = [
  // Two letters changed over, or one that is another: the source’s are its initials.
  {
    check: 'acronym-mismatch',
    wrong: [{ en: roads, fr: 'L’Office des passerelles rurales (ORP) câblera 80 passages.' }],
    finds: 'ORP',
    in: 'fr',
    right: [{ en: roads, fr: 'L’Office des passerelles rurales (OPR) câblera 80 passages.' }],
  },
  {
    check: 'acronym-mismatch',
    wrong: [{ fr: line, en: 'The Loire River Boatmen’s League (LRBK) has opened a school.' }],
    finds: 'LRBK',
    in: 'en',
    right: [{ fr: line, en: 'The Loire River Boatmen’s League (LBL) has opened a school.' }],
  },
  // A body that has one acronym of its own, whatever its name would spell.
  {
    check: 'acronym-mismatch',
    wrong: [
      {
        en: wood,
        fr: 'Des négociants se sont réunis lundi à l’Organisation internationale des bois tropicaux (OIDT).',
      },
    ],
    finds: 'OIDT',
    in: 'fr',
    right: [
      {
        en: wood,
        fr: 'Des négociants se sont réunis lundi à l’Organisation internationale des bois tropicaux (OIBT).',
      },
    ],
  },
  // The initials of a name are its own, though they are another body’s too.
  {
    check: 'acronym-foreign',
    wrong: [
      { en: 'The Gulf Cooperation Council met.', fr: 'Le GCC a réuni hier ses ministres des transports à Mascate.' },
    ],
    finds: 'GCC',
    in: 'fr',
    right: [
      {
        en: 'The Corsican Coast Rangers (CCR) freed a whale.',
        fr: 'Les Gardes côtiers corses (GCC) ont libéré une baleine.',
      },
    ],
  },
  {
    check: 'acronym-mismatch',
    wrong: [{ en: 'A team of the ICAO came.', fr: 'Une équipe de l’organisation de l’aviation (OAIC) est venue.' }],
    finds: 'OAIC',
    in: 'fr',
    right: [
      {
        en: 'The Cretan Coast Guard (CCG) freed a whale.',
        fr: 'La Garde côtière crétoise (GCC) a libéré une baleine.',
      },
    ],
  },
]

tellCases(cases)
