/** An office in French in its feminine form, capitals kept: `Secrétaire général` → `Secrétaire générale`; null where unsure. */
export function feminineInFrench(role: string): string | null {
  const words = role.split(' ')
  const turned = words.map(feminineWord)
  return turned.includes(null) ? null : turned.join(' ')
}

const french: Readonly<Record<string, string>> = {
  ministre: 'ministre',
  secrétaire: 'secrétaire',
  maire: 'maire',
  juge: 'juge',
  commissaire: 'commissaire',
  'porte-parole': 'porte-parole',
  général: 'générale',
  spécial: 'spéciale',
  régional: 'régionale',
  principal: 'principale',
  financier: 'financière',
  administratif: 'administrative',
  commercial: 'commerciale',
  technique: 'technique',
  juridique: 'juridique',
  et: 'et',
  exécutif: 'exécutive',
  adjoint: 'adjointe',
  délégué: 'déléguée',
  permanent: 'permanente',
  résident: 'résidente',
  particulier: 'particulière',
  conseiller: 'conseillère',
  premier: 'première',
  ancien: 'ancienne',
  nouveau: 'nouvelle',
  actuel: 'actuelle',
  sortant: 'sortante',
  président: 'présidente',
  représentant: 'représentante',
  envoyé: 'envoyée',
  député: 'députée',
  chef: 'cheffe',
  gérant: 'gérante',
  dirigeant: 'dirigeante',
  consul: 'consule',
  magistrat: 'magistrate',
  trésorier: 'trésorière',
  chancelier: 'chancelière',
  doyen: 'doyenne',
  préfet: 'préfète',
  chargé: 'chargée',
  ambassadeur: 'ambassadrice',
  gouverneur: 'gouverneure',
  procureur: 'procureure',
  rapporteur: 'rapporteuse',
  entraîneur: 'entraîneuse',
  vérificateur: 'vérificatrice',
  "d'affaires": "d'affaires",
  'd’affaires': 'd’affaires',
  "d'état": "d'état",
  'd’état': 'd’état',
  'vice-président': 'vice-présidente',
  proviseur: 'proviseure',
  'haut-commissaire': 'haute-commissaire',
  haut: 'haute',
  'président-directeur': 'présidente-directrice',
  par: 'par',
  intérim: 'intérim',
  du: 'du',
  gouvernement: 'gouvernement',
  'sous-secrétaire': 'sous-secrétaire',
  'vice-ministre': 'vice-ministre',
  chanteur: 'chanteuse',
  docteur: 'docteure',
  sculpteur: 'sculptrice',
  danseur: 'danseuse',
  nageur: 'nageuse',
  coureur: 'coureuse',
  chercheur: 'chercheuse',
  pêcheur: 'pêcheuse',
  ingénieur: 'ingénieure',
  avocat: 'avocate',
  étudiant: 'étudiante',
  infirmier: 'infirmière',
  romancier: 'romancière',
}

function feminineWord(word: string): string | null {
  const lower = word.toLowerCase()
  const known = Object.hasOwn(french, lower)
    ? french[lower]
    : lower.endsWith('teur')
      ? lower.replace(/teur$/, 'trice')
      : lower.endsWith('ien')
        ? `${lower}ne`
        : undefined
  if (known === undefined) return null
  return word.charAt(0) === lower.charAt(0)
    ? known
    : known.charAt(0).toUpperCase() + known.slice(1).replace(/^['’]état/, (end) => end.replace('é', word.charAt(2)))
}

/** The article before an office in the feminine: `du` → `de la`. */
export const feminineArticles: Readonly<Record<string, string>> = {
  le: 'la',
  Le: 'La',
  un: 'une',
  Un: 'Une',
  du: 'de la',
  Du: 'De la',
  au: 'à la',
  Au: 'À la',
}

/** An Arabic office with the ending of the feminine on its head and its adjectives; null where unsure. */
export function feminineInArabic(role: string): string | null {
  const [head, ...rest] = role.split(' ')
  if (head === undefined || !/[رسنبدطمي]$/.test(head) || /ي$/.test(head)) return null
  const words = rest.map((word) => (adjectives.test(word) ? `${word}ة` : word))
  return [`${head}ة`, ...words].join(' ')
}

const adjectives = /^(?:ال)?(?:تنفيذي|عام|دائم|خاص|مقيم|مساعد|إقليمي|اقليمي|سابق|رئيسي)$/

/** Whether a French past participle beside `être` can be told and turned: `félicité` → `félicitée`. */
export const frenchParticiple =
  /^,?[\s\u00a0](?:s['’](?:est|était)|est|était|a été|avait été|sera|fut)[\s\u00a0](félicité|déclaré|dit|réjoui|engagé|exprimé|nommé|élu|réélu|né|arrivé|désigné|devenu|venu|rendu|entretenu|adressé|invité|reçu|accueilli|décoré|récompensé|reconduit|parti|décédé|mort|convaincu|ravi|choisi|promu)(e?)(?![a-zà-ÿ])(?! compte)/
