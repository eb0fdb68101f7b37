import { wordsOf } from '#shared/press/words-of.ts'

/** What a noun at the head of a name makes of it. */
export type BodyKind = 'body' | 'treaty' | 'scheme'

/** The kind of thing that a folded word names at the head of a proper name; Arabic with or without its article. */
export function bodyKindOf(folded: string): BodyKind | undefined {
  return kinds.get(folded)
}

const bodies = wordsOf(`
  organization organisation agency office commission council fund bank ministry centre center institute institution
  university union league association federation confederation foundation committee authority secretariat alliance
  network department directorate court tribunal corporation company academy society assembly parliament board
  service bureau group consortium coalition chamber faculty college school observatory commissariat partnership
  organisation agence bureau office commission conseil fonds banque ministere centre institut universite union ligue
  association federation confederation fondation comite autorite secretariat alliance reseau departement direction
  cour tribunal societe academie assemblee parlement service groupe consortium coalition chambre faculte ecole
  observatoire commissariat partenariat communaute etablissement entreprise haut-commissariat
  منظمه وكاله مكتب هيئه لجنه مجلس صندوق بنك مصرف وزاره مركز معهد جامعه اتحاد رابطه جمعيه مؤسسه مفوضيه محكمه سلطه امانه
  تحالف شبكه دائره مديريه اكاديميه برلمان مجموعه غرفه كليه مرصد جماعه نقابه حلف ديوان
`)

const treaties = wordsOf(`
  convention covenant treaty agreement protocol charter pact declaration statute accord
  convention pacte traite accord protocole charte declaration statut
  اتفاقيه عهد معاهده اتفاق بروتوكول ميثاق اعلان نظام
`)

const schemes = wordsOf(`
  programme program project plan initiative strategy index forum conference summit campaign festival mechanism platform
  programme projet plan initiative strategie indice forum conference sommet campagne festival mecanisme plateforme
  برنامج مشروع خطه مبادره استراتيجيه مؤشر منتدي مؤتمر قمه حمله مهرجان اليه منصه
`)

const kinds: ReadonlyMap<string, BodyKind> = new Map([
  ...filed(schemes, 'scheme'),
  ...filed(treaties, 'treaty'),
  ...filed(bodies, 'body'),
])

function filed(words: readonly string[], kind: BodyKind): readonly (readonly [string, BodyKind])[] {
  return words.flatMap((word) => {
    const isArabic = word.charCodeAt(0) >= 0x600
    return isArabic ? [[word, kind] as const, [`ال${word}`, kind] as const] : [[word, kind] as const]
  })
}
