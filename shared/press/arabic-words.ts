import type { TextSpan } from '#shared/model/release-text.ts'
import {
  commonWords,
  completing,
  fusedNames,
  lineages,
  meetings,
  namesakes,
  particles,
  predicates,
  stops,
  surnames,
} from '#shared/press/arabic-name-words.ts'
import { arabicGivenNames } from '#shared/press/given-names.ts'
import {
  arabicForewords,
  arabicHonorifics,
  doubtfulArabicHonorifics,
  type Honorific,
} from '#shared/press/honorifics.ts'
import { mayBePurpose, surelyPurpose } from '#shared/press/purposes.ts'
import { roleStarts, withoutArticles } from '#shared/press/roles.ts'
import { arabicVerbs, speechVerbs, verbsOfPeople } from '#shared/press/speech-verbs.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** A word of an Arabic text as the search for names sees it. */
export interface ArabicWord extends TextSpan {
  readonly known: KnownWord
  /** Nothing but a blank stands before it. */
  readonly joined: boolean
  /** The mark between the word before and this one, where there is one. */
  readonly gap: string
  /** «د.», «أ.د.», «م.» */
  readonly abbreviation: boolean
  /** The first letter of a name: «ج.» */
  readonly initial: boolean
  /** Letters of a conjunction or preposition before it. */
  readonly clitic: number
}

/** What is known of a written word wherever it stands. */
export interface KnownWord {
  /** Folded, without conjunction or preposition, with its article. */
  readonly folded: string
  /** The same without its article. */
  readonly bare: string
  readonly clitic: number
  readonly length: number
  readonly definite: boolean
  readonly honorific: Honorific | undefined
  /** A title only before a given name. */
  readonly doubtful: boolean
  readonly foreword: boolean
  readonly given: boolean
  readonly speech: boolean
  readonly verb: boolean
  readonly stop: boolean
  readonly role: boolean
  readonly feminine: boolean
  /** «رئيسه»: its president, whoever that is; folded it is «رئيسة». */
  readonly possessed: boolean
  readonly particle: boolean
  /** «بن», «منت», «آل»: what follows is a name. */
  readonly lineage: boolean
  /** «بالحاج», «بالعيد»: «بن» joined to what follows, as in family names of the Maghreb. */
  readonly fused: boolean
  /** «الدين», «الزهراء»: the second half of a given name. */
  readonly completing: boolean
  /** «التقى», «رحب»: goes with a person behind «ب». */
  readonly meeting: boolean
  /** «السيد», «الشيخ»: words of address that are names as well. */
  readonly surname: boolean
  readonly takesPeople: boolean
  readonly tanwin: boolean
  /** Plurals and abstract nouns: no names. */
  readonly common: boolean
  /** Listed nouns and nationalities among them. */
  readonly noun: boolean
  /** «الشعيبي», «المزروعي» */
  readonly nisba: boolean
  /** «الخصاونة», «الطراونة»: the name of a clan, which has the shape of a plural. */
  readonly clan: boolean
  /** «والمدير»: joined to what was before. */
  readonly conjoined: boolean
  /** What is named after people: «جامعة», «شارع». */
  readonly namesake: boolean
  /** «مديرا», «خلفا», «طريقته», «زملاءها»: what someone is or has, behind the name. */
  readonly predicate: boolean
  /** «لتنظيم», «لمناقشة»: a purpose where a definite noun follows. */
  readonly purpose: boolean
  /** A person may begin here. */
  readonly starts: boolean
}

/** The words of a text; null where none of them can begin the mention of a person. */
export function arabicWords(text: string): readonly ArabicWord[] | null {
  const words: ArabicWord[] = []
  let starts = false
  let gapStart = 0
  let index = 0
  while (index < text.length) {
    if (!isArabicLetter(text.charCodeAt(index))) {
      index += 1
      continue
    }
    const start = index
    while (index < text.length && isArabicLetter(text.charCodeAt(index))) index += 1
    let end = index
    const dotted = end - start === 1 && text.charCodeAt(end) === 0x2e
    const abbreviation = dotted && isTitleLetter(text, start)
    if (dotted) {
      end = abbreviationEnd(text, end)
      index = end
    }
    const known = knowledgeOf(text.slice(start, end))
    const gap = gapBetween(text, gapStart, start)
    words.push({
      start,
      end,
      known,
      joined: gap === '' && words.length > 0,
      gap,
      abbreviation,
      initial: dotted,
      clitic: known.clitic,
    })
    if (known.starts || abbreviation) starts = true
    gapStart = end
  }
  return starts ? words : null
}

function gapBetween(text: string, from: number, to: number): string {
  // «سانوو-أولو»
  if (to === from + 1 && text.charCodeAt(from) === 0x2d) return ''
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x20 || code === 0xa0 || code === 0x200e || code === 0x200f || (code >= 0x2066 && code <= 0x2069))
      continue
    return text.charAt(index) === ',' ? '،' : text.charAt(index)
  }
  return ''
}

const isArabicLetter = (code: number) =>
  (code >= 0x621 && code <= 0x65f) || (code >= 0x66e && code <= 0x6d3) || code === 0x670

const isTitleLetter = (text: string, at: number) => /[دأام]/.test(text.charAt(at))

/** «أ.د.» goes on behind its first full stop. */
function abbreviationEnd(text: string, dot: number): number {
  const second = text.charCodeAt(dot + 2) === 0x2e || text.charCodeAt(dot + 2) === 0x20
  return text.charAt(dot + 1) === 'د' && second ? dot + (text.charCodeAt(dot + 2) === 0x2e ? 3 : 2) : dot + 1
}

const memory = new Map<string, KnownWord>()

function knowledgeOf(written: string): KnownWord {
  const remembered = memory.get(written)
  if (remembered !== undefined) return remembered
  if (memory.size > 8192) memory.clear()
  const known = learn(written)
  memory.set(written, known)
  return known
}

function learn(written: string): KnownWord {
  const whole = foldForSearch(written, 'ar')
  const clitic = cliticOf(whole)
  const folded = withoutClitic(whole, clitic)
  const bare = withoutArticles(folded)
  const definite = folded.startsWith('ال') && folded.length > 4
  const honorific = arabicHonorifics.get(folded)
  const doubtful = doubtfulArabicHonorifics.has(folded)
  // «على» is a preposition, «علي» a name; folding makes them one.
  const given = arabicGivenNames.has(folded) && !/^[وف]?على$/.test(written)
  // «أنا» is "I", «آنا» Anna and «آن» Anne.
  const isAnna = /^و?آنا?$/u.test(written)
  const speech = speechVerbs.ar.has(folded)
  // «وإلى» is "and to"; folded it is the governor, «والي».
  const isPreposition = /^[وف]?إلى$/.test(written)
  const role = !isPreposition && (roleStarts.ar.has(bare) || ranks.has(bare))
  const foreword = arabicForewords.has(folded)
  return {
    folded,
    bare,
    clitic: given || honorific || role ? clitic : 0,
    length: whole.length,
    definite,
    honorific,
    doubtful,
    foreword,
    given,
    speech,
    verb: arabicVerbs.has(folded),
    stop: isPreposition || (!isAnna && (stops.has(folded) || stops.has(whole))) || isJoinedNoun(whole),
    role,
    feminine: /[ةه]$/.test(bare),
    possessed: written.endsWith('ه'),
    particle: particles.has(folded),
    lineage: lineages.has(folded),
    fused: isFused(whole),
    completing: completing.has(folded),
    meeting: meetings.has(whole.replace(/^[وف](?=\S{3})/, '')),
    surname: surnames.has(folded) && clitic === 0,
    takesPeople: verbsOfPeople.has(folded),
    tanwin: /\u064b|\u064d|\u064c/.test(written),
    common: isCommon(folded),
    noun: commonWords.has(folded),
    nisba: definite && /ي$/.test(folded) && folded.length >= 6,
    clan: isClan(written, folded),
    conjoined: /^و(?:ال|[^او])/.test(whole) && clitic > 0,
    namesake: isNamesake(whole, bare),
    predicate: !given && isPredicate(written, folded),
    purpose: !given && mayBePurpose.test(whole),
    starts: honorific !== undefined || given || speech || role || foreword,
  }
}

/** «للسيد» is «السيد» behind a preposition. */
function withoutClitic(whole: string, clitic: number): string {
  const rest = whole.slice(clitic)
  return clitic > 0 && rest.startsWith('ل') && isTitleWord(`ا${rest}`) ? `ا${rest}` : rest
}

/** «لمنظمة», «بوزارة», «للصحة»: a preposition and a noun. */
function isJoinedNoun(whole: string): boolean {
  if (/^(?:لل|بال|كال|وال|فال)/.test(whole) || surelyPurpose.test(whole)) return true
  return /^[لبك]/.test(whole) && (commonWords.has(whole.slice(1)) || namesakes.has(whole.slice(1)))
}

/** An office in the accusative, mostly written without its mark; or a noun with the pronoun of whose it is: «تلاميذها». */
function isPredicate(written: string, folded: string): boolean {
  if (withPronoun.test(written)) return true
  return folded.endsWith('ا') && (predicates.has(folded) || roleStarts.ar.has(folded.slice(0, -1)))
}

/** Foreign names end in them as well: Sinha, «سينها»; Adham, «أدهم»; Touré, «توريه». */
const withPronoun = /^.{3,}(?:[^ت]ته|ت(?:ها|هما?|هن)|[ءئؤ]ه)$|^.{4,}(?:ها|هما?|هن)$|^[وف]?أ..ا.ه$/u

function isFused(whole: string): boolean {
  if (!whole.startsWith('بال')) return false
  const rest = whole.slice(3)
  return arabicHonorifics.has(`ال${rest}`) || arabicGivenNames.has(rest) || fusedNames.has(rest)
}

/** «وساحة», «بجامعة», «للجامعة» as well. */
function isNamesake(whole: string, bare: string): boolean {
  return namesakes.has(bare) || namesakes.has(whole.replace(/^[وف]?(?:لل|[بلك]?(?:ال)?)/, ''))
}

/** A conjunction or preposition of one letter before a word that is known without it. */
function cliticOf(whole: string): number {
  if (isTitleWord(whole) || isKnown(whole)) return 0
  const first = whole.charAt(0)
  if ((first === 'و' || first === 'ف') && (isTitleWord(whole.slice(1)) || isKnown(whole.slice(1)))) return 1
  if ((first === 'ب' || first === 'ل') && (isTitleWord(whole.slice(1)) || isTitleWord(`ا${whole.slice(1)}`))) return 1
  if (/^[وف][بل]/.test(whole) && (isTitleWord(whole.slice(2)) || isTitleWord(`ا${whole.slice(2)}`))) return 2
  return 0
}

function isTitleWord(word: string): boolean {
  return (
    arabicHonorifics.has(word) ||
    arabicGivenNames.has(word) ||
    arabicForewords.has(word) ||
    ranks.has(word) ||
    roleStarts.ar.has(withoutArticles(word))
  )
}

function isKnown(word: string): boolean {
  return speechVerbs.ar.has(word) || arabicVerbs.has(word) || stops.has(word)
}

function isCommon(folded: string): boolean {
  return (
    commonWords.has(folded) || /(?:ات|يين|ويه|يات)$/.test(folded) || (/^ال/.test(folded) && /(?:ه|ين|ون)$/.test(folded))
  )
}

function isClan(written: string, folded: string): boolean {
  return (
    /^ال(?!م)[\u0621-\u064a]{2}ا[\u0621-\u064a](?!ي)[\u0621-\u064a]ة$/u.test(written) &&
    !peopleOfOneKind.has(folded.slice(2))
  )
}

/** Plurals of the same shape. Folded. */
const peopleOfOneKind: ReadonlySet<string> = new Set(
  wordsOf(`اساتذه تلامذه صيادله فلاسفه دكاتره سماسره جبابره قياصره ملائكه اشاعره عباقره قراصنه بطارقه اباطره اساقفه
    كرادله شمامسه جهابذه صهاينه افارقه برابره غساسنه عمالقه زنادقه سلاجقه ارامنه فراعنه ابالسه`),
)

/** «نائب», «مساعد» before an office. */
const ranks: ReadonlySet<string> = new Set(wordsOf('نائب نائبه مساعد مساعده وكيل وكيله'))
