// One body with two acronyms, where the boilerplate says when it was founded.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'acronym-conflict',
    wrong: [
      { fr: 'La Fédération des ports du Nord (FPN) a équipé douze quais.' },
      { fr: 'Créée en 1998, la Fédération des ports du Nord (FNP) réunit neuf villes.' },
    ],
    finds: 'Fédération des ports du Nord (FNP',
    in: 'fr',
    right: [
      { fr: 'La Fédération des ports du Nord (FPN) a équipé douze quais.' },
      { fr: 'Créée en 1998 sous le nom de Fédération des ports du Nord (FNP), elle réunit neuf villes.' },
    ],
  },
  {
    check: 'acronym-conflict',
    wrong: [{ ar: 'افتتح مرصد غابات الجبل (MFO) أبوابه.' }, { ar: 'ويقع مقر مرصد غابات الجبل (MOF) في بلدة إهدن.' }],
    finds: 'مرصد غابات الجبل (MOF',
    in: 'ar',
    right: [
      { ar: 'افتتح مرصد غابات الجبل (MFO) أبوابه.' },
      { ar: 'ويقع مقر مرصد غابات الجبل (MFO) في بلدة إهدن.' },
      { ar: 'وتدعمه مديرية مرصد غابات الجبل (DFM).' },
    ],
  },
]

tellCases(cases)
