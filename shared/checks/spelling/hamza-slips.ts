/**
 * A hamza that is missing at the head of a word, stands there against the rule, or has the wrong seat, in words that the
 * dictionary does not know. Names come in any shape; what is taken for a slip must have the shape of an Arabic word.
 */

type KnowsWord = (word: string) => boolean

export interface HamzaSlip {
  /** Null where several words may be meant: «اخبار» may be «أخبار» or «إخبار». */
  readonly meant: string | null
  /** Index of the letter that is wrong. */
  readonly at: number
}

export function hamzaSlip(word: string, isKnown: KnowsWord): HamzaSlip | null {
  if (word.replace(/\u0640/gu, '').length < 3) return null
  for (const head of headsOf(word)) {
    const candidates = candidatesAt(word, head, isKnown).filter(isKnown)
    if (candidates.length > 0) return { meant: onlyOne(candidates), at: head.at }
  }
  return wrongSeat(word, isKnown)
}

/** A place where the word itself may begin. */
interface Head {
  readonly at: number
  readonly article: boolean
  /** What is joined before it, without the article. */
  readonly joined: string
}

const alefs = 'اأإآ'
const proclitics = /^(?:[وف]?(?:[بكل]|س)?)(?=.{3})/u
const proclitic = /^[وف]?[بكلس]?$/u

/** At once, behind its clitics, behind the article, whose own alef takes no hamza. */
function headsOf(word: string): readonly Head[] {
  const heads: Head[] = []
  const behindClitics = proclitics.exec(word)?.[0].length ?? 0
  for (const clitics of new Set([0, behindClitics, ...(behindClitics > 1 ? [1] : [])])) {
    const article = word.startsWith('ال', clitics) || word.startsWith('لل', clitics) ? 2 : 0
    const joined = word.slice(0, clitics)
    if (article > 0) heads.push({ at: clitics + article, article: true, joined })
    if (article === 0 || word.length - clitics <= 4) heads.push({ at: clitics, article: false, joined })
  }
  return heads.filter(({ at }) => alefs.includes(word.charAt(at)))
}

function candidatesAt(word: string, head: Head, isKnown: KnowsWord): readonly string[] {
  const stem = word.slice(head.at)
  const letter = stem.charAt(0)
  const put = (other: string) => word.slice(0, head.at) + other + stem.slice(1)
  if (letter === 'أ' && verbalNounIv.test(stem) && isKnown(put('إ'))) return [put('إ')]
  // The dictionary knows the word and not what is joined to it: «بأفريقيا».
  if (head.at > 0 && stem.length >= 4 && isKnown(stem)) return []
  if (letter === 'ا')
    return missing(head)
      .filter((other) => mayLack(word, other + stem.slice(1), head, isKnown))
      .map(put)
  if (letter !== 'آ' && isWithoutHamza(stem.slice(1), isKnown)) return [put('ا')]
  // «الأن» → «الآن».
  if (letter === 'أ') return stem.charAt(1) === 'ي' ? [] : [put('آ')]
  return letter === 'إ' && isPastOfIv(stem, isKnown) ? [put('أ')] : []
}

/** Hardly a word begins with آ behind a particle, and many a name with با, وا, لا. */
function missing({ at, article }: Head): readonly string[] {
  return at === 0 || article ? ['إ', 'أ', 'آ'] : ['إ', 'أ']
}

/**
 * Whether the writer may have left the hamza of this word away. What stands before a name's alef is mostly no particle but
 * the name's own letter (Lagos, Wagner, Paphos), so a short word or "I" and its verb do not count behind one.
 */
function mayLack(word: string, stem: string, { at, article, joined }: Head, isKnown: KnowsWord): boolean {
  if (at === 0) return true
  // «للاس» is Las Vegas.
  if (article) return stem.length >= (word.startsWith('لل', at - 2) ? 4 : 3)
  if (joined.endsWith('س')) return stem.length >= 6
  if (joined.endsWith('ك')) return false
  const least = /[بل]$/u.test(joined) ? 5 : 4
  return stem.length >= least && isKnown(stem) && !isFirstPerson(stem, isKnown)
}

/** «أجوس», «أتحدث»: "I" and a verb, which has no past tense that begins so («أعلن», «أعلنت») or another one («تحدث»). */
function isFirstPerson(stem: string, isKnown: KnowsWord): boolean {
  const rest = stem.slice(1)
  if (!stem.startsWith('أ') || !isKnown(`ي${rest}`)) return false
  return !isKnown(`${stem}ت`) || (/^ت.{3}/u.test(rest) && isKnown(rest))
}

/** «إعلان», «إدارة», «إيجاد»: what «أعلان» was to be; «أدرار» is a town. */
const verbalNounIv = /^أ(?!.(.)ا\1)(?:..ا.|.ا.[ةهت])/u

/** «أشارت», whose noun is «إشارة». */
function isPastOfIv(stem: string, isKnown: KnowsWord): boolean {
  const past = /^إ(.*[^ا])(?:ت|وا)$/u.exec(stem)?.[1]
  return past !== undefined && isKnown(`أ${past}`) && isKnown(`ي${past}`)
}

/** Verbs of the forms VII, VIII and X and their nouns, and the nouns that begin without a hamza («اسم», «ابن»). */
function isWithoutHamza(rest: string, isKnown: KnowsWord): boolean {
  if (nounsWithout.test(rest)) return true
  const noun = /^(ست..?|ن..|.ت.|[تدط].|[زصض][دط].)ا(.)/u.exec(rest)
  if (noun !== null && isNounOf(noun[1] ?? '', noun[2] ?? '', isKnown)) return true
  for (const past of [rest, rest.replace(/(?:ت|وا)$/u, '')]) {
    if (/^(?:ست.{1,2}|ن.{1,2}|.ت.?|[تدط].|[زصض][دط].?)[^اويى]$/u.test(past) && isKnown(`ي${past}`)) return true
  }
  return /^(?:ست|ن|.ت).{1,2}ى$/u.test(rest) && isKnown(`ي${rest.slice(0, -1)}ي`)
}

const nounsWithout = /^(?:سم|بن|بنة|مرأة|مرؤ|ثنان|ثنتان)(?:ه|ها|هم|هما|ي|ك|نا)?$/u

/** «استقبال» of «يستقبل», «اختيار» of «يختار», «استعادة» of «يستعيد», «انتهاء» of «ينتهي». */
function isNounOf(written: string, last: string, isKnown: KnowsWord): boolean {
  // «استئناف» of «يستأنف».
  const before = written.replace('ئ', 'أ')
  if (last === 'ء') return isKnown(`ي${before}ي`)
  if (isKnown(`ي${before}${last}`)) return true
  if (before.endsWith('ي')) return isKnown(`ي${before.slice(0, -1)}ا${last}`)
  return before.startsWith('ست') && before.length === 3 && isKnown(`ي${before}ي${last}`)
}

/** «شاطىء» → «شاطئ», «كفائة» → «كفاءة», «الموتمر» → «المؤتمر», «مسؤلية» → «مسؤولية»: a hamza within or at the end of the word. */
function wrongSeat(word: string, isKnown: KnowsWord): HamzaSlip | null {
  // «مرفاء» → «مرفأ».
  const onAlef = word.replace(/اء$/u, 'أ')
  if (onAlef !== word && isKnown(onAlef)) return { meant: onAlef, at: word.length - 1 }
  if (word.endsWith('ىء')) {
    const meant = ['ئ', 'يء', 'ء'].map((ending) => word.slice(0, -2) + ending).filter(isKnown)
    return meant.length === 0 ? null : { meant: onlyOne(meant), at: word.length - 1 }
  }
  const lengthened = word.replace(/ؤ(?=[^و])/u, 'ؤو')
  if (lengthened !== word && isKnown(lengthened)) return { meant: lengthened, at: word.indexOf('ؤ') }
  const found = new Map<string, number>()
  for (let at = 1; at < word.length; at += 1) {
    for (const seat of otherSeats(word, at)) {
      const candidate = word.slice(0, at) + seat + word.slice(at + 1)
      if (isKnown(candidate)) found.set(candidate, at)
    }
  }
  const [only] = found
  return found.size === 1 && only !== undefined ? { meant: only[0], at: only[1] } : null
}

function otherSeats(word: string, at: number): readonly string[] {
  const letter = word.charAt(at)
  const [before, after] = [word.charAt(at - 1), word.charAt(at + 1)]
  if ('أؤئء'.includes(letter)) {
    // «شئون» and «شؤون», «يقرأون» and «يقرؤون» are both written.
    if (after === 'و') return []
    const fitting = before === 'ي' || after === 'ي' ? ['ئ'] : before === 'ا' || after === '' ? ['ء'] : []
    return fitting.filter((seat) => seat !== letter)
  }
  if (after === '' || !showsNoName.test(word) || proclitic.test(word.slice(0, at))) return []
  return letter === 'ا' ? ['أ'] : letter === 'و' ? ['ؤ'] : []
}

/** Names have an alef or a waw anywhere; few have an article, a feminine ending, or the shape of «تأسيس». */
const showsNoName = /^[وف]?(?:[بك]?ال|لل).{4,}$|^[وف]?[^وف].{3,}(?:ة|ات)$|^[وف]?[بل]?تا.ي.$/u

function onlyOne(candidates: readonly string[]): string | null {
  return candidates.length === 1 ? (candidates[0] ?? null) : null
}
