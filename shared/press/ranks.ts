import { type Base, patternOfWords, wordsWithMeanings } from '#shared/press/words-with-meanings.ts'

/**
 * Ranks of the army, the churches and the courts of kings, as each language has them: what a line means, then English | French | Arabic. Words
 * of broad use stand in more than one line. Folded as they are compared, Arabic without articles. The ranks of navies go by
 * the same words with other meanings and are left out.
 */
const lines: readonly string[] = [
  'marshal: field marshal, marshal | maréchal, maréchale | مشير, ماريشال',
  'general: general, air chief marshal | général, générale, général d’armée, générale d’armée | فريق أول, جنرال',
  'lieutenant-general: lieutenant general, lieutenant-general, general, air marshal | général de corps d’armée, générale de corps d’armée, général, générale | فريق, جنرال',
  'major-general: major general, major-general, general, air vice-marshal | général de division, générale de division, général-major, générale-majore, général, générale | لواء, جنرال',
  'brigadier: brigadier general, brigadier-general, brigadier, general, air commodore | général de brigade, générale de brigade, brigadier, brigadière, brigadier-général, général, générale | عميد, جنرال',
  'colonel: colonel, group captain | colonel, colonelle | عقيد, عقيدة, كولونيل',
  'lieutenant-colonel: lieutenant colonel, lieutenant-colonel, wing commander | lieutenant-colonel, lieutenante-colonelle, lieutenant-colonelle | مقدم, مقدمة',
  'major: major, squadron leader | commandant, commandante, major, majore, chef de bataillon, chef d’escadron | رائد, رائدة, كومندان, كوماندان',
  'captain: captain, flight lieutenant | capitaine | نقيب, نقيبة',
  'lieutenant: lieutenant, first lieutenant | lieutenant, lieutenante | ملازم أول, ملازم, ملازمة أولى, ملازمة',
  'second-lieutenant: second lieutenant, lieutenant | sous-lieutenant, sous-lieutenante, lieutenant, lieutenante | ملازم ثان, ملازم ثاني, ملازم, ملازمة',
  'warrant: warrant officer, sergeant major, sergeant-major | adjudant, adjudante, adjudant-chef, adjudante-cheffe, major, majore | مساعد, مساعد أول, معاون',
  'sergeant: sergeant, staff sergeant, sergeant major, sergeant-major | sergent, sergente, sergent-chef, sergente-cheffe, maréchal des logis, maréchal des logis-chef | رقيب, رقيب أول, رقيبة, رقيبة أولى',
  'corporal: corporal, lance corporal | caporal, caporale, caporal-chef, caporale-cheffe, brigadier, brigadière | عريف, وكيل عريف',
  // Of the navy alone; in the army there is no such rank.
  'commander: commander | capitaine de frégate | مقدم بحري',
  'patriarch: patriarch | patriarche | بطريرك',
  'cardinal: cardinal | cardinal | كاردينال',
  'archbishop: archbishop, cardinal, metropolitan, metropolitan archbishop, patriarch | archevêque, cardinal, métropolite, patriarche | رئيس أساقفة, مطران, كاردينال, متروبوليت, بطريرك',
  'bishop: bishop, auxiliary bishop | évêque, évêque auxiliaire | أسقف, مطران',
  'priest: priest, parish priest, father, vicar, pastor, reverend, chaplain | prêtre, curé, père, abbé, pasteur, vicaire, aumônier | كاهن, قس, قسيس, أب, خوري, راعي',
  'abbot: abbot | abbé, père abbé | رئيس دير',
  'deacon: deacon | diacre | شماس',
  'nuncio: nuncio, apostolic nuncio | nonce, nonce apostolique | سفير بابوي, قاصد رسولي',
  'imam: imam | imam | إمام',
  'mufti: mufti, grand mufti | mufti, grand mufti | مفتي, مفت',
  'king: king | roi | ملك',
  'queen: queen | reine | ملكة',
  'prince: prince, crown prince | prince, prince héritier, prince consort | أمير, ولي العهد',
  'princess: princess, crown princess | princesse, princesse héritière | أميرة',
  'emir: emir, amir | émir | أمير',
  'emperor: emperor | empereur | إمبراطور',
  'rabbi: rabbi, chief rabbi | rabbin, grand rabbin | حاخام, حاخام أكبر',
]

/** A rank that is said of someone, and all that it may mean. */
export interface RankSaid {
  readonly start: number
  readonly end: number
  readonly meanings: ReadonlySet<string>
  /** A captain or a commander may be of an army, a ship, an aircraft, a port or a team. */
  readonly isOfShipsToo: boolean
  /** Whoever commands is a « commandant » of any rank; and «المقدم» presents a programme. */
  readonly isFunctionToo: boolean
}

const meaningsByWord = wordsWithMeanings(lines)

const ofShipsToo = new Set([
  'captain',
  'commander',
  'major',
  'commandant',
  'commandante',
  'capitaine',
  'نقيب',
  'نقيبة',
  'مقدم',
  'مقدمة',
  'رائد',
  'رائدة',
])

const functionsToo = new Set(['commander', 'commandant', 'commandante', 'مقدم', 'مقدمة', 'رائد', 'رائدة'])

/** Where someone is named again: the ranks by which whoever has this one is called for short. */
export const shortRanks: ReadonlyMap<string, string> = new Map([['lieutenant-colonel', 'colonel']])

const longestBefore = 90

/** « de Gulu, », "of the Gulu diocese, ": what the rank is of. Nothing where the name follows at once. */
const placeInLatin =
  "(?:[ \\u00a0](?:of|the|de|du|des|la|le|(?:d|l)[’'][\\p{L}-]+|\\p{Lu}[\\p{L}’-]*)){0,5},?[ \\u00a0]"

const patterns: Readonly<Record<Base, RegExp>> = {
  en: new RegExp(`(?<![\\p{L}-])(${wordsIn('en')})${placeInLatin}$`, 'u'),
  fr: new RegExp(`(?<![\\p{L}-])(${wordsIn('fr')})${placeInLatin}$`, 'u'),
  ar: new RegExp(`(?<![\\p{L}\\p{M}])[وفبل]?(?:ال|لل)?(${wordsIn('ar')})(?: [\\p{L}\\p{M}]+){0,2},? $`, 'u'),
}

function wordsIn(base: Base): string {
  return patternOfWords(meaningsByWord, base, inEitherCase)
}

/** "Field Marshal", "field marshal". */
function inEitherCase(word: string): string {
  return word
    .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
    .replaceAll(' ', '[ \\u00a0]')
    .replaceAll('’', "[’']")
}

/** A see or a parish stands between a cleric’s rank and name; an officer’s name follows at once. */
const ofClergy = new Set('patriarch cardinal archbishop bishop priest abbot deacon nuncio imam mufti rabbi'.split(' '))

/** The rank that stands before a name. */
export function rankBefore(text: string, name: number, base: Base): RankSaid | null {
  const from = Math.max(0, name - longestBefore)
  const before = text.slice(from, name)
  const match = patterns[base].exec(before)
  const [, written = ''] = match ?? []
  if (match === null || written === '') return null
  const start = from + match.index + match[0].indexOf(written)
  const word = base === 'ar' ? written.replace(/ ال/gu, ' ') : written.toLowerCase().replaceAll('\u00a0', ' ')
  const meanings = meaningsByWord[base].get(word.replaceAll("'", '’'))
  if (meanings === undefined) return null
  const isFollowed = /^,?[ \u00a0]$/u.test(before.slice(start - from + written.length))
  if (!isFollowed && ![...meanings].some((meaning) => ofClergy.has(meaning))) return null
  return {
    start,
    end: start + written.length,
    meanings,
    isOfShipsToo: ofShipsToo.has(word),
    isFunctionToo: functionsToo.has(word),
  }
}
