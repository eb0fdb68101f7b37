import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'acronym-foreign',
    wrong: [
      {
        en: 'Village councils and civil society organisations (CSOs) mapped the wells.',
        fr: 'Les conseils de village et des organisations de la société civile (CSOs) ont recensé les puits.',
      },
    ],
    in: 'fr',
    finds: 'CSOs',
    right: [
      {
        en: 'Village councils and civil society organisations (CSOs) mapped the wells.',
        fr: 'Les conseils de village et des organisations de la société civile (OSC) ont recensé les puits.',
      },
      { en: 'Two DJs sold their CDs.', fr: 'Deux DJs ont vendu leurs CDs.' },
    ],
  },
  {
    check: 'acronym-foreign',
    wrong: [{ en: 'The ramp was asked for by PwDs.', fr: 'La rampe a été demandée par des PwDs.' }],
    in: 'fr',
    finds: 'PwDs',
    fixed: 'La rampe a été demandée par des personnes handicapées.',
    right: [
      { en: 'The ramp was asked for by PwDs.', fr: 'La rampe a été demandée par des personnes handicapées.' },
      { en: 'Three LGUs pay for it.', fr: 'Trois collectivités la financent.' },
    ],
  },
  {
    check: 'acronym-foreign',
    wrong: [
      {
        fr: 'La clinique de Sfax mesurera l’IMC de chaque écolier.',
        en: 'The Sfax clinic will measure the IMC of every pupil.',
      },
    ],
    in: 'en',
    finds: 'IMC',
    fixed: 'The Sfax clinic will measure the BMI of every pupil.',
    // An institute bears the letters here; there they are not the source’s.
    right: [
      {
        fr: 'L’Institut maritime de Conakry (IMC) mesurera la houle.',
        en: 'The Conakry Maritime Institute (IMC) will measure the swell.',
      },
      { fr: 'L’IMC publiera ses relevés.', en: 'The IMC will publish its readings.' },
      { fr: 'La bouée a été offerte par un mécène.', en: 'The buoy was given by IMC, a patron.' },
    ],
  },
  {
    check: 'acronym-foreign',
    wrong: [
      {
        en: 'The museum compared the DNA of twelve mammoths.',
        fr: 'Le musée a comparé le DNA de douze mammouths.',
      },
    ],
    in: 'fr',
    finds: 'DNA',
    fixed: 'Le musée a comparé l’ADN de douze mammouths.',
    right: [
      {
        en: 'The CEO of the museum compared the DNA of twelve mammoths.',
        fr: 'La CEO du musée a comparé l’ADN de douze mammouths.',
      },
    ],
  },
  {
    check: 'acronym-foreign',
    wrong: [{ fr: 'Le chantier a été payé hors TVA.', ar: 'وقد دفعت تكاليف الورش دون احتساب TVA في الفاتورة.' }],
    in: 'ar',
    finds: 'TVA',
    right: [
      {
        fr: 'Le chantier a été payé hors TVA et suivi par GPS.',
        ar: 'وقد دفعت تكاليف الورش دون احتساب ضريبة القيمة المضافة (TVA) وجرى تتبعه عبر GPS.',
      },
    ],
  },
  // In brackets behind a thing, and behind a name.
  {
    check: 'acronym-foreign',
    wrong: [
      {
        fr: 'Trois lycées seront chauffés au gaz naturel liquéfié (GNL) cet hiver.',
        en: 'Three schools will be heated with liquefied natural gas (GNL) this winter.',
      },
    ],
    in: 'en',
    finds: 'GNL',
    fixed: 'Three schools will be heated with liquefied natural gas (LNG) this winter.',
    right: [
      {
        fr: 'Trois lycées seront chauffés par la Générale du Nord du Laos (GNL).',
        en: 'Three schools will be heated by Générale du Nord du Laos (GNL).',
      },
    ],
  },
  {
    check: 'acronym-foreign',
    wrong: [{ fr: 'L’OIAC a inspecté deux dépôts.', en: 'The OIAC has inspected two depots.' }],
    in: 'en',
    finds: 'OIAC',
    fixed: 'The OPCW has inspected two depots.',
    right: [{ fr: 'L’OIAC a inspecté deux dépôts.', en: 'The OPCW, known in French as OIAC, inspected two depots.' }],
  },
  {
    check: 'acronym-foreign',
    wrong: [
      {
        en: 'The patrol fights illegal, unreported and unregulated (IUU) fishing.',
        fr: 'La patrouille lutte contre la pêche illicite, non déclarée et non réglementée (IUU).',
      },
    ],
    finds: 'IUU',
    in: 'fr',
    right: [
      {
        en: 'The patrol fights illegal, unreported and unregulated (IUU) fishing.',
        fr: 'La patrouille lutte contre la pêche illicite, non déclarée et non réglementée (INN).',
      },
    ],
  },
]

tellCases(cases)
