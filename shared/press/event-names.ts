// The names of events in a text: a noun such as "conference" and what qualifies it, as stems that can be compared.
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { smallWords } from '#shared/press/acronym-letters.ts'
import { clauseWords } from '#shared/press/enumeration-words.ts'
import { nameStem } from '#shared/press/name-stems.ts'
import { arabicStemsOf } from '#shared/text/arabic-stems.ts'
import { rememberedByWord, type WordForm, type Words } from '#shared/text/words-in.ts'

/** An event named with what qualifies it; the span takes in the words that do. */
export interface EventName extends TextSpan {
  /** The noun, folded, without what Arabic joins before it. */
  readonly noun: string
  /** Where the noun stands as it is written, without what is joined before it. */
  readonly nounAt: TextSpan
  readonly stems: readonly string[]
  /** Where the word behind each stem ends. */
  readonly stemEnds: readonly number[]
  /** With the article, or in capitals: this event, not some event. "This meeting" points back and is not one. */
  readonly definite: boolean
  /** Figures and ordinals in it or right before it: another edition is another event. */
  readonly edition: string
  /** Nothing follows that might qualify it further. */
  readonly closed: boolean
}

/** The events a text names with at least one qualifying word. */
export function eventNamesIn(text: string, words: Words, language: LanguageTag): readonly EventName[] {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return none
  let names: EventName[] | null = null
  for (let index = 0; index < words.forms.length; index += 1) {
    const form = words.forms[index]
    if (form === undefined || nounOf(form) === '') continue
    const name = nameAt(text, words, index, base)
    if (name !== null) (names ??= []).push(name)
  }
  return names ?? none
}

const none: readonly never[] = []

/** Nouns under which one place has several events a year: the Africa Cup of Nations is not the African Nations Championship. */
const contests: readonly string[] = [
  'regatta race rally marathon regate course rallye سباق رالي ماراثون',
  'championship tournament cup trophy championnat tournoi coupe trophee بطوله كاس دوري مسابقه',
  'prize award prix recompense جائزه وسام',
  'exercise drill manoeuvre exercice تمرين مناوره',
]

/** Nouns that are put for each other; a workshop within a conference is an event of its own. */
const families: readonly (readonly string[])[] = [
  `conference meeting summit forum congress gathering convention symposium colloquium reunion sommet congres rencontre
   colloque assises مؤتمر لقاء اجتماع قمه منتدي ملتقي ندوه`,
  'workshop seminar atelier seminaire ورشه حلقه',
  `festival fair exhibition expo days week salon foire exposition journees semaine fete carnival
   carnaval biennial biennale مهرجان معرض صالون كرنفال بينالي`,
  ...contests,
].map((family) => family.split(/\s+/))

const familyByNoun = new Map(families.flatMap((family, index) => family.map((noun): [string, number] => [noun, index])))

export function areOfOneFamily(one: string, other: string): boolean {
  return familyByNoun.get(one) === familyByNoun.get(other)
}

/** Everyday words in small letters: "race", « course », "award", "drill", "days". */
const everydayNouns = new Set([
  ...contests.flatMap((family) => family.split(/\s+/)),
  ...['days', 'week', 'journees', 'semaine', 'fete'],
])

/** One name of the source shows that one event is meant; the like words of two names do not. */
export function isOfEverydayNoun({ noun }: EventName): boolean {
  return everydayNouns.has(noun)
}

const nounOf = rememberedByWord(({ folded, shape, written }) => {
  if (shape !== 'arabic') {
    if (everydayNouns.has(folded) && shape !== 'capital') return ''
    return familyByNoun.has(folded) ? folded : ''
  }
  for (const { stem } of arabicStemsOf({ folded, written })) {
    const bare = stem.startsWith('ال') ? stem.slice(2) : stem
    if (familyByNoun.has(bare)) return bare
  }
  return ''
})

type Base = 'en' | 'fr' | 'ar'

const mostStems = 6

function nameAt(text: string, words: Words, noun: number, base: Base): EventName | null {
  const form = words.forms[noun]
  if (form === undefined) return null
  const first = base === 'en' ? firstQualifier(text, words, noun) : noun
  const before = wordBefore(text, words, first)
  if (demonstratives.has(before)) return null
  const stems: string[] = []
  const stemEnds: number[] = []
  for (let index = first; index < noun; index += 1) addStem(stems, stemEnds, words, index)
  const last = lastQualifier(text, words, noun, base, { stems, stemEnds })
  if (stems.length === 0) return null
  const joined = form.shape === 'arabic' ? joinedBefore(form) : 0
  const nounAt = { start: (words.starts[noun] ?? 0) + joined, end: words.ends[noun] ?? 0 }
  const start = first === noun ? nounAt.start : (words.starts[first] ?? 0)
  return {
    start,
    end: words.ends[last] ?? nounAt.end,
    noun: nounOf(form),
    nounAt,
    stems,
    stemEnds,
    definite: isDefinite(form, before) || isNamedByNext(words, noun),
    edition: editionOf(text, words, { first, noun, last }),
    closed: isClosed(text, words, last, base),
  }
}

function addStem(stems: string[], stemEnds: number[], words: Words, index: number): void {
  const form = words.forms[index]
  const stem = form === undefined || form.shape === 'digits' ? '' : withoutGender(nameStem(form))
  if (stem === '') return
  stems.push(stem)
  stemEnds.push(words.ends[index] ?? 0)
}

/** « Conférence mondiale », « Symposium mondial »: an adjective agrees with its noun. */
function withoutGender(stem: string): string {
  if (stem.length > 5 && /(?:al|ain|ais|ois)e$/.test(stem)) return stem.slice(0, -1)
  return stem.length > 6 && stem.endsWith('enne') ? stem.slice(0, -2) : stem
}

function joinedBefore(form: WordForm): number {
  return arabicStemsOf(form).find(({ stem }) => familyByNoun.has(stem.replace(/^ال/, '')))?.joined ?? 0
}

const demonstratives = new Set('this that these such ce cet cette ces هذا هذه ذلك تلك وهذا وهذه بهذا لهذا'.split(' '))

function wordBefore(text: string, words: Words, index: number): string {
  return index > 0 && isJoined(text, words, index - 1) ? (words.forms[index - 1]?.folded ?? '') : ''
}

/** Adjectives in small letters that name an event with it. */
const qualifiers = new Set(
  `regional international national annual global world ministerial continental african arab european asian high level
   academic scientific economic humanitarian climate digital joint general special third`.split(/\s+/),
)

function firstQualifier(text: string, words: Words, noun: number): number {
  let first = noun
  while (first > 0 && noun - first < mostStems && isJoined(text, words, first - 1)) {
    const form = words.forms[first - 1]
    if (form === undefined || smallWords.has(form.folded)) break
    if (form.shape === 'lower' && !qualifiers.has(form.folded)) break
    first -= 1
  }
  return first
}

const linking: Readonly<Record<Base, ReadonlySet<string>>> = {
  en: new Set(['on', 'of', 'for', 'about']),
  fr: new Set(['sur', 'de', 'des', 'du', 'd', 'pour']),
  ar: new Set(),
}
const ending: Readonly<Record<Base, ReadonlySet<string>>> = {
  en: new Set('in at from to by with during between will opened opens closed closes ends began begins'.split(' ')),
  fr: new Set('a au aux en dans avec par entre chez vers se s ouvre fermera ouvrira prend sera'.split(' ')),
  ar: new Set(
    'في الي مع بين عن من علي خلال بعد قبل منذ اليوم امس غدا ان قد وفق بمشاركه بحضور اعماله اشغاله فعالياته الذي التي'.split(
      ' ',
    ),
  ),
}

interface Qualifiers {
  readonly stems: string[]
  readonly stemEnds: number[]
}

/** Goes on over what follows the noun and qualifies it, adding its stems; where it ends. */
function lastQualifier(text: string, words: Words, noun: number, base: Base, { stems, stemEnds }: Qualifiers): number {
  let last = noun
  if (base === 'en' && !linking.en.has(words.forms[noun + 1]?.folded ?? '')) return last
  for (let index = noun + 1; index < words.forms.length && stems.length < mostStems; index += 1) {
    const form = words.forms[index]
    if (form === undefined || !isJoined(text, words, index - 1) || isEnd(form, base)) break
    if (isBehindDefinite(words, index, noun)) break
    const count = stems.length
    addStem(stems, stemEnds, words, index)
    if (stems.length > count || form.shape === 'digits') last = index
  }
  return last
}

function isEnd(form: WordForm, base: Base): boolean {
  if (ending[base].has(form.folded)) return true
  return clauseWords.has(form.folded) && !smallWords.has(form.folded)
}

function isClosed(text: string, words: Words, last: number, base: Base): boolean {
  const next = words.forms[last + 1]
  if (next === undefined || !isJoined(text, words, last) || isEnd(next, base)) return true
  if (isBehindDefinite(words, last + 1, last)) return true
  return base === 'en' ? !linking.en.has(next.folded) : base === 'ar' && /^[يت]...?/.test(next.folded)
}

/** An Arabic word that cannot go on qualifying what the definite word before it qualifies. */
function isBehindDefinite({ forms }: Words, index: number, after: number): boolean {
  const [before, form] = [forms[index - 1], forms[index]]
  if (before === undefined || form?.shape !== 'arabic' || index - 1 < after) return false
  return withArticle.test(before.folded) && !goesOn.test(form.folded)
}

const withArticle = /^(?:[وفبك]?ال|[وف]?لل)/
const goesOn = /^(?:و|ل|[فبك]?ال|حول$|بشان$|المعني|الخاص)/

/**
 * «ملتقى الواحات الدولي»: the adjective is masculine and cannot be of the feminine or the plural before it, so it is of the
 * event, which is then known by that name. «اجتماع المجلس الوطني» may be any.
 */
function isNamedByNext({ forms }: Words, noun: number): boolean {
  const form = forms[noun]
  if (form?.shape !== 'arabic' || !/[^ه]$/.test(nounOf(form))) return false
  let adjective = noun + 2
  while (adjective < noun + 4 && /^ال.+ه$/.test(forms[adjective]?.folded ?? '')) adjective += 1
  return (
    /^ال.+(?:ات|ه|اء|ين|ا)$/.test(forms[noun + 1]?.folded ?? '') && /^ال.{2,}ي$/.test(forms[adjective]?.folded ?? '')
  )
}

function isDefinite(form: WordForm, before: string): boolean {
  if (form.shape === 'arabic') return /^[وفبكل]{0,2}(?:ال|ل)/.test(form.folded)
  return form.shape === 'capital' || definiteArticles.has(before)
}

const definiteArticles = new Set('the le la l du au its our'.split(' '))

const ordinal =
  /^(?:\d+(?:st|nd|rd|th|e|eme|er|re)?|first|second|third|fourth|fifth|sixth|previous|next|last|premier|premiere|deuxieme|troisieme|quatrieme|cinquieme|dernier|derniere|prochain|prochaine|اول|ثاني|ثالث|رابع|خامس|سابق|مقبل|قادم|سابع|ثامن|تاسع|عاشر)$/

interface NameWords {
  readonly first: number
  readonly noun: number
  readonly last: number
}

/** Ordinals and figures in front of the noun, with no mark between, or right behind it, years anywhere in the name. */
function editionOf(text: string, words: Words, { first, noun, last }: NameWords): string {
  const editions: string[] = []
  let start = first
  while (start > 0 && start > first - 2 && isJoined(text, words, start - 1)) start -= 1
  for (let index = start; index <= last + 1; index += 1) {
    const folded = words.forms[index]?.folded.replace(/^[وب]?ال/, '').replace(/ه$/, '') ?? ''
    if (index <= noun + 2 ? ordinal.test(folded) : /^(?:19|20)\d\d$/.test(folded)) editions.push(folded)
  }
  return editions.join(' ')
}

function isJoined(text: string, words: Words, index: number): boolean {
  const start = words.ends[index] ?? 0
  const end = words.starts[index + 1] ?? start
  if (end - start === 1) return " \u00a0'’-‑".includes(text.charAt(start))
  return end - start <= 2 && /^[ \u00a0'’-]+$/.test(text.slice(start, end))
}
