import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** English, French as it was taken, the word; then both as they are right. */
const toFrench: readonly (readonly [string, string, string, string, string])[] = [
  [
    'There is new evidence of a Roman port.',
    'Il existe de nouvelles évidences d’un port romain.',
    'évidences',
    'The dig brings new evidence to light.',
    'La fouille met de nouveaux vestiges en évidence.',
  ],
  [
    'The grant has 12 recipients.',
    'La bourse compte 12 récipients.',
    'récipients',
    'The 12 recipients carry water in bowls.',
    'Les 12 bénéficiaires portent l’eau dans des récipients.',
  ],
  [
    'The bridge was closed for a decade.',
    'Le pont a été fermé une décade.',
    'décade',
    'The bridge was closed for a decade.',
    'Le pont a été fermé dix ans.',
  ],
  [
    'The delay will cost the port dear.',
    'Le délai coûtera cher au port.',
    'délai',
    'The port will reopen without delay.',
    'Le port rouvrira sans délai.',
  ],
]

const toEnglish: readonly (readonly [string, string, string, string, string])[] = [
  [
    'L’école dispose de 12 salles.',
    'The school disposes of 12 rooms.',
    'disposes of',
    'L’usine élimine ses déchets et dispose de deux fours.',
    'The plant disposes of its waste in two kilns.',
  ],
  [
    'Six animateurs ont encadré le camp.',
    'Six animators ran the camp.',
    'animators',
    'Six animateurs ont tourné le dessin animé.',
    'Six animators made the cartoon.',
  ],
]

const caseOf = (source: 'en' | 'fr', texts: readonly [string, string, string, string, string]): CheckCase => {
  const [model, wrong, finds, rightModel, right] = texts
  const target = source === 'en' ? 'fr' : 'en'
  return {
    check: 'mistranslation',
    wrong: [{ [source]: model, [target]: wrong }],
    finds,
    in: target,
    right: [{ [source]: rightModel, [target]: right }],
  }
}

tellCases([...toFrench.map((texts) => caseOf('en', texts)), ...toEnglish.map((texts) => caseOf('fr', texts))])
