// Kinds of bodies whose nouns are put for each other when a name is translated twice.
import { headsAmong } from '#shared/press/body-names.ts'

/** Folded; a noun may be of more than one kind. */
const kinds: readonly (readonly string[])[] = [
  `agency authority office board bureau administration directorate commission organization organisation service
   department survey agence autorite office bureau administration direction commission service departement regie وكاله هيئه سلطه
   مكتب اداره مديريه مفوضيه منظمه مصلحه دائره ديوان`,
  // What supplies water, power and transport, and who runs ports.
  `board authority company corporation utility office autorite compagnie societe entreprise regie office شركه مؤسسه هيئه
   سلطه مرفق`,
  `institute academy centre center school college university conservatory laboratory observatory institut academie
   ecole universite conservatoire laboratoire observatoire معهد اكاديميه مركز مدرسه كليه جامعه مختبر مرصد`,
  `foundation trust fund endowment fondation fiducie fonds caisse مؤسسه صندوق وقف`,
  `association union league federation alliance network society coalition confederation guild syndicate ligue reseau
   societe syndicat رابطه جمعيه اتحاد شبكه تحالف ائتلاف جامعه عصبه نقابه`,
  `council committee board commission panel conseil comite مجلس لجنه هيئه`,
  `bank fund banque fonds caisse بنك مصرف صندوق`,
  'secretariat امانه سكرتاريه',
  'assembly parliament assemblee parlement برلمان مجلس جمعيه',
  'court tribunal cour محكمه',
  'company corporation compagnie societe شركه',
  'museum gallery musee galerie متحف',
  'library bibliotheque mediatheque مكتبه خزانه دار',
  'archive archives محفوظات ارشيف دار',
  'hospital clinic hopital clinique مستشفي عياده مصحه',
  'chamber chambre غرفه',
  'theatre theater playhouse مسرح',
  'opera اوبرا دار',
  'orchestra philharmonic orchestre philharmonie اوركسترا',
  'exchange bourse بورصه سوق',
  'cooperative cooperative تعاونيه',
  'guard garde gardes حرس خفر',
  'police gendarmerie شرطه درك',
].map((kind) => kind.split(/\s+/u))

const kindsOf = new Map<string, readonly number[]>()
for (const [kind, nouns] of kinds.entries())
  for (const noun of nouns) kindsOf.set(noun, [...(kindsOf.get(noun) ?? []), kind])

/** The noun at the head of a body's name, of any kind. */
export const headOfAnyKind = headsAmong(kindsOf)

export function areOfOneKind(one: string, other: string): boolean {
  const there = kindsOf.get(other)
  return kindsOf.get(one)?.some((kind) => there?.includes(kind)) === true
}
