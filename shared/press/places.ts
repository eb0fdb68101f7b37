import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import { citiesBeyondTheArabWorld } from '#shared/press/cities-beyond-the-arab-world.ts'
import { citiesOfArabAfrica } from '#shared/press/cities-of-arab-africa.ts'
import { citiesOfArabAsia } from '#shared/press/cities-of-arab-asia.ts'
import { countries } from '#shared/press/countries.ts'
import { arabicStemsOf } from '#shared/text/arabic-stems.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { rememberedByWord, type WordForm, type Words, wordsIn } from '#shared/text/words-in.ts'

/** A country or a city, the same one in every language. */
export interface Place {
  /** The ISO 3166 code of a country (`KR`); of a city its country's and its English name (`KR/seoul`). */
  readonly id: string
  readonly kind: 'country' | 'city'
  /** ISO 3166. */
  readonly country: string
  /** By base language, the usual name first. */
  readonly names: Readonly<Record<string, readonly string[]>>
}

/** A place named in a text. */
export interface PlaceMention extends TextSpan {
  /** What the name may stand for, never empty: «تونس» is Tunisia and Tunis, `Tripoli` lies in two countries. */
  readonly places: readonly Place[]
  /** False where the name is also a given name or a common word (`Chad`, `Nice`, «مالي») and nothing shows which. */
  readonly sure: boolean
}

/** The places of a cell: a reader for checks, so that they are read once. */
export function readPlaces({ text }: CellText, language: LanguageTag): readonly PlaceMention[] {
  return placesIn(text, language)
}

/**
 * The countries and greater cities that a text in English, French or Arabic names, in its order, the longest name
 * where several fit. Names of other languages' own (`Londres` in English) are not known to it; adjectives
 * (`French`, «كوري») are not places. An Arabic span leaves out what is joined before the name («بالرباط» → «الرباط»).
 */
export function placesIn(text: string, language: LanguageTag): readonly PlaceMention[] {
  return placesAmong(text, wordsIn(text), language)
}

/** The same for a text whose words are known already. */
export function placesAmong(text: string, words: Words, language: LanguageTag): readonly PlaceMention[] {
  const openings = openingsByLanguage[baseLanguage(language)]
  if (openings === undefined) return none
  const mentions: PlaceMention[] = []
  for (let index = 0; index < words.forms.length; index += 1) {
    const form = words.forms[index]
    const readings = form === undefined ? none : openings(form)
    if (readings.length === 0) continue
    const found = longestFrom(text, words, index, readings)
    if (found === null) continue
    mentions.push(found.mention)
    index = found.last
  }
  return mentions.length === 0 ? none : mentions
}

const none: readonly never[] = []

/** The names that go on with one more word, and the places whose name ends here. */
interface NameNode {
  readonly next: Map<string, NameNode>
  readonly places: Place[]
  sure: boolean
  /** An abbreviation, right only in capitals (`US`). */
  inCapitals: boolean
  /** The name without its French article, right only where that is contracted (« au Cap »). */
  contracted: boolean
}

/** One way to read a first word: how many units are joined before the name, and the names that go on from there. */
interface Opening {
  readonly joined: number
  readonly node: NameNode
}

function longestFrom(
  text: string,
  words: Words,
  first: number,
  openings: readonly Opening[],
): { readonly mention: PlaceMention; readonly last: number } | null {
  let [last, joined] = [-1, 0]
  let found: NameNode[] = []
  for (const opening of openings) {
    let node: NameNode | undefined = opening.node
    for (let index = first; node !== undefined; index += 1) {
      if (node.places.length > 0 && index >= last && isWrittenAsName(node, words, first)) {
        if (index > last) found = []
        if (found.length === 0) joined = opening.joined
        found.push(node)
        last = index
      }
      node = isNameGap(text, words, index) ? node.next.get(words.forms[index + 1]?.folded ?? '') : undefined
    }
  }
  if (last < 0) return null
  const start = (words.starts[first] ?? 0) + joined
  const places = found.length === 1 ? (found[0]?.places ?? none) : [...new Set(found.flatMap((node) => node.places))]
  const sure = found.some((node) => node.sure) || isPlaced(words, first)
  return { mention: { start, end: words.ends[last] ?? start, places, sure }, last }
}

function isWrittenAsName(node: NameNode, words: Words, first: number): boolean {
  if (node.contracted && !isContracted(words, first)) return false
  return !node.inCapitals || words.forms[first]?.shape === 'caps' || words.forms[first]?.written.length === 1
}

/** « au Cap », « du Mans », not « au Cap Nord ». */
function isContracted({ forms, starts, ends }: Words, first: number): boolean {
  if (!contractions.has(forms[first - 1]?.folded ?? '')) return false
  const isBeside = (starts[first + 1] ?? 0) - (ends[first] ?? 0) === 1
  return forms[first + 1]?.shape !== 'capital' || !isBeside
}

const contractions = new Set(['au', 'du'])

/** Between the words of one name: a space, a hyphen, an apostrophe, `&`, or the stop of an abbreviation. */
function isNameGap(text: string, words: Words, index: number): boolean {
  const start = words.ends[index] ?? 0
  const end = words.starts[index + 1] ?? start
  if (end === start || end - start > 3) return false
  for (let at = start; at < end; at += 1) {
    const mark = text.charAt(at)
    if (mark === '.' && (words.forms[index]?.written.length ?? 9) > 2) return false
    if (!" \u00a0\u202f-\u2010\u2011\u2013'\u2019&.".includes(mark)) return false
  }
  return true
}

/** "in Chad", « ville de Constantine », «في مالي»: what stands before says that it is a place. */
const placing = new Set('in at from near city a au en ville dans vers في الي مدينه بمدينه جمهوريه'.split(' '))

function isPlaced(words: Words, first: number): boolean {
  return placing.has(words.forms[first - 1]?.folded ?? '')
}

const openingsByLanguage: Readonly<Record<string, (form: WordForm) => readonly Opening[]>> = {
  en: openingsOf('en'),
  fr: openingsOf('fr'),
  ar: openingsOf('ar'),
}

function openingsOf(language: 'en' | 'fr' | 'ar'): (form: WordForm) => readonly Opening[] {
  let root: NameNode | null = null
  return rememberedByWord((form) => {
    root ??= nameTree(language)
    if (language === 'ar') return arabicOpenings(form, root)
    const node = form.shape === 'lower' ? undefined : root.next.get(form.folded)
    return node === undefined ? none : [{ joined: 0, node }]
  })
}

function arabicOpenings(form: WordForm, root: NameNode): readonly Opening[] {
  if (form.shape !== 'arabic' || form.written.includes(tanwin)) return none
  const openings: Opening[] = []
  for (const { stem, joined } of arabicStemsOf(form)) {
    const node = root.next.get(stem)
    if (node !== undefined) openings.push({ joined, node })
  }
  return openings.length === 0 ? none : openings
}

/** Names of places take none: «كبيرًا», «كرومًا», «دومًا» hide «بيرا», «روما», «دوما». */
const tanwin = '\u064b'

function nameTree(language: 'en' | 'fr' | 'ar'): NameNode {
  const root = newNode()
  for (const place of allPlaces()) {
    const names = place.names[language] ?? none
    for (const name of names) fileName(root, name, place)
    if (language !== 'fr') continue
    for (const name of names) if (name.startsWith('Le ')) fileContracted(root, name.slice(3), place, names)
  }
  return root
}

function newNode(): NameNode {
  return { next: new Map(), places: [], sure: true, inCapitals: false, contracted: false }
}

function fileName(root: NameNode, name: string, place: Place): void {
  const bare = name.endsWith('?') ? name.slice(0, -1) : name
  let node = root
  for (const { folded } of wordsIn(bare).forms) {
    let next = node.next.get(folded)
    if (next === undefined) node.next.set(folded, (next = newNode()))
    node = next
  }
  if (!node.places.includes(place)) node.places.push(place)
  if (bare !== name) node.sure = false
  if (/^[A-Z.]+$/u.test(bare)) node.inCapitals = true
}

function fileContracted(root: NameNode, name: string, place: Place, names: readonly string[]): void {
  const { folded = '' } = wordsIn(name).forms[0] ?? {}
  if (names.includes(name) || name.includes(' ') || (root.next.get(folded)?.places.length ?? 0) > 0) return
  fileName(root, name, place)
  const node = root.next.get(folded)
  if (node !== undefined) node.contracted = true
}

/** Whether an Arabic word, or what is left of it behind what is joined to it, stands letter by letter in a place's name. */
export function isWrittenInPlaceName(form: Pick<WordForm, 'written' | 'folded'>): boolean {
  arabicPlaceWords ??= new Set(
    allPlaces().flatMap(({ names }) => (names.ar ?? none).flatMap((name) => name.split(/[\s?-]+/u))),
  )
  const words = arabicPlaceWords
  return arabicStemsOf(form).some(({ joined }) => words.has(form.written.slice(joined)))
}

let arabicPlaceWords: ReadonlySet<string> | null = null

let gazetteer: readonly Place[] | null = null

/** Every place of the gazetteer. Names that end in `?` are those that may be something else. */
function allPlaces(): readonly Place[] {
  gazetteer ??= [
    ...linesOf(countries).map((line) => placeOf(line, 'country')),
    ...[citiesOfArabAsia, citiesOfArabAfrica].flatMap(linesOf).map((line) => placeOf(line, 'city')),
    ...citiesBeyondTheArabWorld.flatMap(linesOf).map((line) => withJim(placeOf(line, 'city'))),
  ]
  return gazetteer
}

function linesOf(table: string): readonly string[] {
  return table.trim().split('\n')
}

/** «شيكاغو» is «شيكاجو» in Egypt: the hard g of a foreign name, unless it is a gh. */
function withJim(place: Place): Place {
  const { en = none, ar = none } = place.names
  if (!/g(?!h)/iu.test(en[0] ?? '') || ar.some((name) => name.includes('ج'))) return place
  const egyptian = ar.filter((name) => name.includes('غ')).map((name) => name.replaceAll('غ', 'ج'))
  return egyptian.length === 0 ? place : { ...place, names: { ...place.names, ar: [...ar, ...egyptian] } }
}

function placeOf(line: string, kind: Place['kind']): Place {
  const [country = '', ...columns] = line.split('|')
  const [en = none, fr = none, ar = none] = columns.map((column) => column.split(','))
  const id = kind === 'country' ? country : `${country}/${foldForSearch((en[0] ?? '').replace('?', ''), 'en')}`
  return { id, kind, country, names: { en, fr, ar } }
}
