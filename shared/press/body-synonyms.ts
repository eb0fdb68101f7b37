import { wordsOf } from '#shared/press/words-of.ts'

/** Stems that translators put for each other in the name of one body. */
const groups: readonly (readonly string[])[] = [
  'status condition situation position statut',
  'development advancement promotion developpement avancement',
  'smart intelligent',
  'sustainable durable',
  'cooperation collaboration coordination',
  'world global universal international mondiale mondial internationale',
  'city town municipality ville cite municipalite',
  'woman femme feminine',
  'وضع حاله مركز',
  'تنم تطوير نهوض',
  'تعاو تضامن شراك',
  'عالم دول كون',
  'مدن بلد حواضر',
  'ذك رقم',
].map((group) => wordsOf(group))

const groupByStem: ReadonlyMap<string, number> = new Map(
  groups.flatMap((group, index) => group.map((stem): [string, number] => [stem, index])),
)

export function areSynonyms(one: string, other: string): boolean {
  const group = groupByStem.get(one)
  return group !== undefined && group === groupByStem.get(other)
}

/** Words of reach, which a body's name has or has not: in place of another word they make it a different, unheard-of body. */
export const reachStems: ReadonlySet<string> = new Set(
  wordsOf('world global international mondiale mondial internationale عالم دول'),
)

/** Words of a region or nation: bodies that differ by one of them are different bodies. */
export const regionStems: ReadonlySet<string> = new Set(
  wordsOf(`
    african asian european arab american islamic national regional federal royal african-american pan latin gulf
    africaine africain asiatique europeenne europeen arabe americaine islamique nationale national regionale regional
    افريق اسيو اوروب عرب امريك اسلام وطن اقليم خليج قوم محل
  `),
)

/** Heads that are put for each other; others (`Office`, `Assembly`, `Bank` and `Fund`) name parts of a body or its kin. */
export const swappedHeads: ReadonlySet<string> = new Set(
  wordsOf(`
    organization council union league association federation agency
    conseil ligue agence
    منظمه مجلس اتحاد رابطه جمعيه وكاله هيئه
  `),
)
