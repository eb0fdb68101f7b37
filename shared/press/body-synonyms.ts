import { nameStem } from '#shared/press/name-stems.ts'
import { wordsIn } from '#shared/text/words-in.ts'

/** Words that translators put for each other in the name of one body. */
const groups: readonly ReadonlySet<string>[] = [
  'status condition situation position statut',
  'development advancement promotion développement avancement',
  'smart intelligent intelligents intelligentes',
  'sustainable durable durables',
  'cooperation collaboration coordination coopération',
  'world global universal international mondial mondiale international internationale',
  'city town municipality ville cité municipalité',
  'women féminine femmes',
  'وضع حالة مركز',
  'تنمية تطوير نهوض',
  'تعاون تضامن شراكة',
  'عالمي عالمية دولي دولية',
  'مدن حواضر',
  'ذكية رقمية',
].map(stemsOf)

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(wordsIn(words).forms.map(nameStem))
}

export function areSynonyms(one: string, other: string): boolean {
  return groups.some((group) => group.has(one) && group.has(other))
}

/** Words of reach, which a body's name has or has not: in place of another word they make it a different, unheard-of body. */
export const reachStems = stemsOf('world global international mondial mondiale internationale عالمي عالمية دولي دولية')

/** Words of a region or nation: bodies that differ by one of them are different bodies. */
export const regionStems = stemsOf(`
  african asian european arab american islamic national regional federal royal pan latin gulf
  africain africaine asiatique européen européenne arabe américain américaine islamique nationale régional régionale
  أفريقي أفريقية آسيوي آسيوية أوروبي أوروبية عربي عربية أمريكي أمريكية إسلامي إسلامية وطني وطنية إقليمي إقليمية خليجي
  خليجية قومي قومية محلي محلية
`)

/** Heads that are put for each other; others (`Office`, `Assembly`, `Bank` and `Fund`) name parts of a body or its kin. */
export const swappedHeads: ReadonlySet<string> = new Set(
  `organization council union league association federation agency conseil ligue agence منظمه مجلس اتحاد رابطه جمعيه وكاله
   هيئه`.split(/\s+/),
)
