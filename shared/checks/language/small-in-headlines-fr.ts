import { wordsOf } from '#shared/press/words-of.ts'

/** Verbs of the first group that French headlines are made with, without their ending; none makes a noun that names bear. */
const regular = wordsOf(`
  inaugur lanc annonc présent dévoil remport renforc organis célèbr célébr consacr sign adopt publi recrut dénonc réclam
  honor récompens expos distingu nomm confi invit prolong autoris approuv valid finalis expériment mobilis sensibilis
  restaur rénov gagn décroch dot install modernis regroup racont développ distribu préserv sauv multipli
  accompagn réalis termin démarr début commenc export import transform retrouv étudi affirm dédi
`)

/** Forms of the others, as headlines have them. */
const irregular = wordsOf(`
  ouvre ouvrent ouvrira ouvriront rouvre rouvrent rouvrira rouvriront accueille accueillent accueillera accueilleront
  reçoit reçoivent recevra recevront rejoint rejoignent rejoindra obtient obtiennent obtiendra devient deviennent deviendra
  tient tiennent tiendra revient reviennent reviendra soutient soutiennent soutiendra prend prennent prendra met mettent mettra
  promet promettent permet permettent permettra remet remettent remettra construit construisent construira réunit réunissent
  réunira investit investissent investira offrent offrira découvre découvrent dit disent veut veulent peut peuvent
  doit doivent fait font fera feront va vont sera seront était étaient auront perd perdent rend rendent rendra
  choisit choisissent élit élisent vient viennent viendra atteint atteignent franchit franchissent bâtit bâtissent
  fournit fournissent grandit agrandit interdit interdisent relie relient reliera appelle appellent rappelle rappellent
  achète achètent crée créent créera libère libèrent espère espèrent gère gèrent récupère récupèrent sèment sème
`)

/** With a capital and an object or a circumstance behind it, one of these is no part of a name. */
export const headlineVerbs: ReadonlySet<string> = new Set([
  ...irregular,
  ...regular.flatMap((stem) => ['e', 'ent', 'era', 'eront'].map((ending) => stem + ending)),
])

/** What French never writes with a capital within a sentence, alone at least: time, number, and what belongs to someone. */
export const neverLarge: ReadonlySet<string> = new Set(
  wordsOf(`
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
    samedi dimanche ses son sa leur leurs notre nos votre deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt
    trente quarante cinquante soixante cent mille après avant depuis pendant contre malgré selon jusqu plus très bientôt
    désormais enfin déjà aujourd demain nouveaux nouvelles
  `),
)
