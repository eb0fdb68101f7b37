import { letterDistance, plainLatin } from '#shared/press/name-likeness.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { rememberedByText } from '#shared/text/remembered-by-text.ts'

/**
 * How far a name in Latin letters is from one in Arabic letters, in consonants: 0 where each has its counterpart, 1 and
 * more where none has. Letters that transliterations exchange (ج j dj g, ق q k g, و w v u …) count as one, vowels not at all.
 */
export function distanceInArabic(latin: string, arabic: string): number {
  const { whole, bare, own, open, spoken } = soundsOfName(latin)
  const letters = arabicLetters(arabic)
  let distance = distanceOfSounds(whole, letters)
  if (spoken !== null) distance = Math.min(distance, distanceOfSounds(spoken, letters))
  if (bare !== null) distance = Math.min(distance, distanceOfSounds(bare, letters))
  if (own !== null) distance = Math.min(distance, distanceOfSounds(own, letters))
  return open === null ? distance : Math.min(distance, distanceOfSounds(open, letters))
}

interface NameSounds {
  readonly whole: readonly string[]
  /** Without the article that is joined to it; null where none is. */
  readonly bare: readonly string[] | null
  /** Of `Benali` what follows the «بن» that Arabic writes apart; null where none is. */
  readonly own: readonly string[] | null
  /** Of `Anisur` (Rahman), `Abdul` (Karim) what stands before the article of the next word; null where it ends otherwise. */
  readonly open: readonly string[] | null
  /** As it is said where English or Irish letters are silent or stand for others (Walker, Knox, Siobhan); null elsewhere. */
  readonly spoken: readonly string[] | null
}

const soundsOfName = rememberedByText((latin): NameSounds => {
  const plain = foldForSearch(latin, 'en')
    .replace(/^(?:al|el|ad|ar|as|an|at|az|ash)[-\s']/, '')
    .replace(/[^a-z]/g, '')
    // Spanish: Huamán, «وامان».
    .replace(/^hu(?=[aeio])/, 'w')
  const said = plain
    .replace(/^kn/, 'n')
    .replace(/alk/, 'awk')
    .replace(/(?<=[aeiou])(?:bh|mh)/, 'v')
    .replace(/cester$/, 'ster')
  const hasArticle = /^(?:al|el)(?=[a-z]{4})/.test(plain)
  const hasLineage = /^ben(?=[a-z]{3})/.test(plain)
  return {
    whole: latinSounds(plain),
    bare: hasArticle ? latinSounds(plain.slice(2)) : null,
    own: hasLineage ? latinSounds(plain.slice(3)) : null,
    spoken: said === plain ? null : latinSounds(said),
    open: /.{3}u[rldsnzt]$/.test(plain) ? latinSounds(plain.slice(0, -2)) : null,
  }
})

/** Lenient: another name has other consonants. */
export function mayBeInArabic(latin: string, arabic: string): boolean {
  return distanceInArabic(latin, arabic) <= 0.28
}

/** Whether the first letters may write one sound: `Béja` and «باجة», not `Béja` and «واجه». */
export function beginsAlike(latin: string, arabic: string): boolean {
  const { whole, bare } = soundsOfName(latin)
  const letter = arabicLetters(arabic)[0]
  const begins = (sounds: readonly string[] | null) =>
    letter !== undefined && writes[sounds?.[0] ?? '']?.includes(letter)
  return begins(whole) === true || begins(bare) === true
}

/** How many consonants of a part tell it from others. */
export function weightOf(part: string): number {
  return /[\u0600-\u06ff]/.test(part)
    ? countOf(arabicLetters(part), isHeavyArabic)
    : countOf(latinSounds(plainLatin(part)), isHeavy)
}

function countOf(letters: readonly string[], isCounted: (letter: string) => boolean): number {
  let count = 0
  for (const letter of letters) if (isCounted(letter)) count += 1
  return count
}

function distanceOfSounds(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 1
  const heavy = Math.max(countOf(left, isHeavy), countOf(right, isHeavyArabic))
  const cost = alignmentCost(left, right)
  if (heavy === 0) return cost < 0.5 ? 0 : 1
  // Of one or two consonants none may be another.
  return heavy <= 2 ? (cost < 0.5 ? 0 : 1) : cost / (heavy + 0.4)
}

/** How much two Arabic spellings differ beyond what writers of names vary (ا و ي ه, hamzas). */
export function isSameInArabic(one: string, other: string): boolean {
  const [left, right] = [arabicLetters(one).join(''), arabicLetters(other).join('')]
  if (left === right) return true
  const longest = Math.max(left.length, right.length)
  return longest >= 4 && letterDistance(left, right, 2) <= (longest >= 7 ? 2 : 1)
}

/** A part of a name in Arabic letters as it is compared letter by letter. */
export const plainArabic = rememberedByText((part) => foldForSearch(part, 'ar'))

export const arabicLetters = rememberedByText((part): readonly string[] => {
  const folded = plainArabic(part).replace(/[^\u0621-\u064a\u067e\u0686\u06a4\u06af\u0698]/g, '')
  const bare = folded.startsWith('ال') && folded.length > 4 ? folded.slice(2) : folded
  return [...bare]
})

const digraphs =
  /tsch|dzh|tch|tx|sch|shch|xh|gj|sh|ch|kh|gh|th|dh|ph|zh|dj|dz|ts|tz|ck|qu|ou|oo|ee|eau|au|ai|ei|ll|ng|[a-z]/g

function latinSounds(plain: string): readonly string[] {
  return (plain.match(digraphs) ?? []).filter(
    (sound, index, all) => index === 0 || sound !== all[index - 1] || isVowel(sound),
  )
}

const isVowel = (sound: string) => 'aeiou'.includes(sound.charAt(0))
const isHeavy = (sound: string) => !isVowel(sound) && sound !== 'h' && sound !== 'w' && sound !== 'y'

/** Arabic letters by the sounds they write. */
const writes: Readonly<Record<string, string>> = {
  b: 'ب',
  p: 'بپ',
  t: 'تطثد',
  d: 'دضذظت',
  k: 'كقخک',
  q: 'قكغج',
  // Turkish has c for ج: Demirci.
  c: 'كسقتشصثج',
  g: 'غجقكگ',
  // «وانغيرو» for Wanjiru: j is taken for g.
  j: 'جخيژشغ',
  f: 'فڤ',
  v: 'فڤو',
  w: 'وفڤ',
  y: 'يجا',
  h: 'هحخغ',
  s: 'سصزثش',
  z: 'زظذسضتجث',
  x: 'كسخزش',
  r: 'رغ',
  l: 'لي',
  m: 'م',
  n: 'نم',
  sh: 'شس',
  ch: 'شتكخسج',
  sch: 'ش',
  tch: 'تش',
  tsch: 'تش',
  shch: 'شت',
  kh: 'خكح',
  gh: 'غجق',
  th: 'ثتذطد',
  dh: 'ذضظد',
  ph: 'ف',
  zh: 'جژشتز',
  // In West Africa «دج» as well: Adjei.
  dj: 'جد',
  // Basque: Etxeberria.
  tx: 'تش',
  // Albanian: Hoxha, Gjirokastër.
  xh: 'جشخ',
  gj: 'جغد',
  dzh: 'جد',
  dz: 'زد',
  ts: 'تس',
  tz: 'تزس',
  ck: 'ك',
  qu: 'كق',
  ll: 'لي',
  ng: 'نغج',
  ou: 'ويا',
  oo: 'و',
  ee: 'ي',
  eau: 'و',
  au: 'واي',
  ai: 'يا',
  ei: 'يا',
  a: 'ايهعوءئؤ',
  e: 'اييهعوءئؤ',
  i: 'ياعءئ',
  o: 'واعءؤ',
  u: 'وايعءؤ',
}

const lightArabic = new Set([...'اويهءئؤعح'])
const isHeavyArabic = (letter: string) => !lightArabic.has(letter)

function alignmentCost(latin: readonly string[], arabic: readonly string[]): number {
  const costs = [0]
  for (const letter of arabic) costs.push((costs.at(-1) ?? 0) + arabicAlone(letter, '', ''))
  for (let index = 0; index < latin.length; index += 1) {
    const sound = latin[index] ?? ''
    const alone = latinAlone(sound, index, latin)
    const written = writes[sound] ?? ''
    let diagonal = costs[0] ?? 0
    let before = diagonal + alone
    costs[0] = before
    for (let column = 1; column < costs.length; column += 1) {
      const letter = arabic[column - 1] ?? ''
      const above = costs[column] ?? 0
      before = Math.min(
        above + alone,
        before + arabicAlone(letter, sound, written),
        diagonal + (written.includes(letter) ? 0 : 1),
      )
      costs[column] = before
      diagonal = above
    }
  }
  return costs.at(-1) ?? 0
}

/** A Latin sound that Arabic leaves out: vowels always, silent letters cheaply. */
function latinAlone(sound: string, index: number, all: readonly string[]): number {
  if (isVowel(sound)) return 0
  if (sound === 'h' || sound === 'w' || sound === 'y') return 0.2
  if (sound === 'gh') return 0.3
  const last = index === all.length - 1 || (index === all.length - 2 && ['e', 's'].includes(all.at(-1) ?? ''))
  if (sound === 'r' && last && index > 0 && all[index - 1] === 'e') return 0.35
  if (last && ['t', 'd', 's', 'x', 'p', 'z', 'n'].includes(sound)) return 0.35
  return 1
}

/** An Arabic letter without one in Latin; the second of two that write one sound (تش for ch, كس for x) goes with it. */
function arabicAlone(letter: string, sound: string, written: string): number {
  if (lightArabic.has(letter)) return letter === 'ح' ? 0.4 : 0
  const mayTakeTwo = sound.length > 1 || sound === 'x' || sound === 'j' || sound === 'c' || sound === 'z'
  return mayTakeTwo && written.includes(letter) ? 0 : 1
}
