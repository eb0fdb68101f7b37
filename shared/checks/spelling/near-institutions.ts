import type { LanguageTag } from '#shared/model/language.ts'
import { letterDistance } from '#shared/press/name-likeness.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import { withCapital } from '#shared/text/with-capital.ts'

/**
 * "the Goverment of Kiribati": what is written with a capital is a name, unless it is almost a word that bodies bear in
 * theirs.
 */
export function nearInstitution(word: string, base: LanguageTag): readonly string[] {
  const lower = word.toLowerCase()
  if (ofOtherLanguages.has(lower)) return []
  const near = (institutions[base] ?? []).filter((known) => isOneSlipFrom(lower, known))
  return near.map(withCapital)
}

/** The same first and last letter, as a slip leaves them: "Ministerio" is a word of another language. */
function isOneSlipFrom(word: string, known: string): boolean {
  const isFramed = word.charAt(0) === known.charAt(0) && word.slice(-1) === known.slice(-1)
  return isFramed && letterDistance(word, known, 1) <= 1
}

const institutions: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: wordsOf(`government ministry minister parliament parliamentary department committee commission commissioner council
    councillor organization organisation organizations organisations institute institution institutions foundation
    federation association university international national regional development environment environmental education
    secretary secretariat president presidential assembly authority municipality municipal embassy
    ambassador governor republic democratic conference convention programme agreement framework declaration resolution
    cooperation partnership security defence foreign affairs justice agriculture transport communication communications
    technology information innovation sustainable statistics medicines hospital chamber commerce executive director general`),
  fr: wordsOf(`gouvernement ministère ministre parlement parlementaire département comité commission commissaire conseil
    organisation organisations institut institution institutions fondation fédération association université international
    internationale nationale régional régionale développement environnement éducation secrétaire secrétariat président
    présidente présidence assemblée autorité municipalité municipale ambassade ambassadeur ambassadrice gouverneur république
    démocratique conférence convention programme accord déclaration résolution coopération partenariat sécurité défense
    étrangères justice agriculture transports communication technologies innovation statistiques hôpital chambre commerce
    directeur directrice général générale exécutif exécutive enseignement recherche supérieur`),
}

const ofOtherLanguages = new Set(wordsOf('parlament internacional nacional organisacion sekretariat presidente'))

/** Whether a word is one that the names of ministries, bodies and offices are made of. */
export function isInstitution(word: string, base: LanguageTag): boolean {
  return institutions[base]?.includes(word.toLowerCase()) === true
}
