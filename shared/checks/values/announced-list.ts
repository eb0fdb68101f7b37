import { countriesApposed, peopleApposed, placesListed } from '#shared/checks/values/places-listed.ts'
import { ranksListed } from '#shared/checks/values/ranks-listed.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { withPlacesJoined } from '#shared/press/joined-places.ts'
import { placesIn } from '#shared/press/places.ts'

/** A list behind an announced number; how many items it has at least and at most, since a name may hold an "and". */
export interface AnnouncedList {
  /** From the number to the end of the noun that it counts. */
  readonly claim: TextSpan
  readonly listed: TextSpan
  /** Null where the items cannot be counted. */
  readonly items: Counted | null
  /**
   * Items are places, or names at the end of the number's sentence: where the numbers lie further apart, several stand in one
   * or one serves several.
   */
  readonly isOfPlaces?: true
}

interface Counted {
  readonly least: number
  readonly most: number
}

interface Grammar {
  /** Behind these a list is open: it names only some. */
  readonly open: RegExp
  readonly conjunction: RegExp
  /** Said before the number: it is a part of others. */
  readonly partOf: RegExp
  /** An item with one of these is a sentence. */
  readonly verbs: RegExp
  /** Begins what is said of the item before: "Kim Larsen, of Aarhus". */
  readonly origin: string
}

const grammars: Readonly<Record<'en' | 'fr' | 'ar', Grammar>> = {
  en: {
    open: /including|includes?\b|such as|\blike\b|among|especially|notably|particularly|e\.g|for example|for instance|\bincl\b|\betc\b|and others?\b|and more\b|so on|hereafter|hereinafter|\bsee\b|\bphotos?\b/iu,
    conjunction: /\s(?:and|or|&|as well as|plus)\s/giu,
    partOf:
      /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|several|half|each|any|all|both|none|\d+)\s(?:out\s)?of\s(?:the\s|its\s|their\s|our\s|these\s|those\s)?$/iu,
    verbs: /\b(?:is|are|was|were|will|has|have|had|can|must|should|would|may|be|said|says)\b/u,
    origin: '(?:of|from) (?:the )?(?=\\p{Lu})',
  },
  fr: {
    open: /notamment|\bdont\b|(?<!\p{L})comme(?!\p{L})|parmi|tels? que|telles? que|par exemple|p\. ex|\betc\b|entre autres|et d’autres|ou encore|ci-après|\bvoir\b|\bphotos?\b|surtout|en particulier/iu,
    conjunction: /\s(?:et|ou|ainsi que)\s/giu,
    partOf:
      /(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|certaine?s|la plupart|moitié|chacune?|aucune?|\d+)\s(?:des|de ces|de ses|de leurs|de nos|sur|sur les|parmi les|d’entre les)\s$/iu,
    verbs:
      /(?:^|\s)(?:est|sont|était|étaient|sera|seront|a|ont|avait|peut|doit|devra|n’est|c’est|il|elle|nous|vous|ils|elles|on)(?:\s|$)/iu,
    origin: "(?:de (?:la |l[’'])?|d[’']|du |des )(?=\\p{Lu})",
  },
  ar: {
    open: /(?<![\p{L}\p{M}])[وفبل]{0,2}(?:منها|منهم|منهن|بينها|بينهم|بينهن|(?:مثل|أبرز|أهم|إلخ|الخ|كما)(?:ها|هم|هن|هما)?(?![\p{L}\p{M}])|لا سيما|على غرار|خصوصا|خصوصًا|خاصة|غير|مثلا|مثلًا|على سبيل|تشمل|يشمل|صورة|انظر)/u,
    conjunction: /\sو(?=\p{L}{2})/gu,
    partOf:
      /(?:(?<!\p{L})[وفب]?(?:ال)?(?:واحد|اثن|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|عشر|إحدى|أحد|بعض|معظم|كل|جميع)\p{L}*|[\d\u0660-\u0669])(?:\s\p{L}+)?\sمن\s(?:بين\s|أصل\s|ضمن\s)?(?:ال\p{L}+\s)?$/u,
    verbs: /(?:^|\s)(?:كان|كانت|يكون|تكون|سوف|قال|قالت|إن|أن|قد|هل|لا|لم|لن)(?:\s|$)/u,
    origin: 'من ',
  },
}

/** The noun behind the number and the mark that opens its list. */
const opener =
  /^([ \u00a0\u202f][^.;!?,،؛:()\d\n–—«»“”"]{3,60}?)?[ \u00a0\u202f]?(?:(:)|\s(\()|\s([–—])\s|[,،]\s(?:namely|to wit|à savoir|soit|وهي|وهم|هي|هم)\s|\s(هي|هما|هم|هن)\s|[,،]\s(in|at|à|au|aux|en|dans|في)\s|\s(are|sont)\s(?=(?:(?:the|les?|la)\s|l[’'])?\p{Lu}))/u

const farOpener = /^([ \u00a0\u202f][^.;!?,،؛:()\d\n—–«»“”"]{61,120}?)[ \u00a0\u202f]?(:)\s/u

/**
 * « Cinq universités ouvriront à la rentrée un diplôme commun d’océanographie : »: the number that opens a sentence, and the colon
 * behind all that is said of those it counts. What else stands there in the plural may be what is listed.
 */
function farOpening(text: string, start: number, end: number, language: 'en' | 'fr' | 'ar'): RegExpExecArray | null {
  if (language === 'ar' || !opensSentence.test(text.slice(Math.max(0, start - 4), start))) return null
  const match = farOpener.exec(text.slice(end, end + 126))
  const words = match?.[1]?.trim().split(/\s+/u) ?? []
  return words.slice(wordsOfSubject).some((word) => mayBeListed.test(word)) ? null : match
}

const opensSentence = /(?:^|[.!?\n])\s{0,3}$/u
const wordsOfSubject = 3
/** A plural, what points to the list, and a journey, whose stages it may be. */
const mayBeListed = /(?:\p{L}{3}[sx]|^(?:following|suivante?|tour|tournée|trip|voyage|visite?|mission|route))$/iu

/** Whether each item is a name and nothing else. */
function areNames(listed: string, { conjunction }: Grammar): boolean {
  return listed
    .replace(conjunction, ',')
    .split(',')
    .every((item) => /^\s*(?:\p{Lu}[\p{L}’'-]*[ \u00a0]?){1,3}$/u.test(item))
}

/** The list that the number from `start` to `end` announces, null where there is none that can be counted. */
export function announcedList(
  text: string,
  start: number,
  end: number,
  language: 'en' | 'fr' | 'ar',
): AnnouncedList | null {
  const grammar = grammars[language]
  const near = opener.exec(text.slice(end, end + 84))
  const match = near ?? farOpening(text, start, end, language)
  if (match === null) return language === 'ar' ? null : inApposition(text, start, end, language)
  const [whole, noun = ''] = match
  if (noun === '' && (language !== 'ar' || isLabel(text, start, end))) return null
  if (grammar.open.test(noun) || grammar.partOf.test(text.slice(Math.max(0, start - 40), start))) return null
  // « attribuées à Awa Sy, à Léo Blanc »: the list began before.
  if (match[6] !== undefined && /\s(?:in|at|à|au|aux|en|dans) \p{Lu}/u.test(noun)) return null
  if (match[6] !== undefined)
    return inPlaces(text, { start, end: end + noun.trimEnd().length }, end + whole.length, language)
  const mark = match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[7] ?? ','
  const heads = language === 'ar' && mark !== '(' ? headedList(text, end + whole.length) : null
  // «ثلاثة مكاتب هي الأكبر»: without a comma only nouns of one kind make a list, of which too few may be none, or places.
  if (match[5] !== undefined && heads === null)
    return namedPlaces(text, { start, end: end + noun.trimEnd().length }, end + whole.length)
  const listed = heads === null ? listText(text, end + whole.length, mark) : heads.listed
  if (listed === null || grammar.open.test(listed) || /[:@…“"«?!]|\.\.\./u.test(listed)) return null
  const from = end + whole.length
  const ranks = ranksListed(listed, language)
  if ((near === null || match[7] !== undefined) && !areNames(listed, grammar)) return null
  return {
    ...(near === null ? { isOfPlaces: true } : {}),
    claim: { start, end: end + noun.trimEnd().length },
    listed: { start: from, end: from + listed.length },
    items:
      heads !== null
        ? { ...heads, most: match[5] === undefined ? heads.most : Number.POSITIVE_INFINITY }
        : /[\d\u0660-\u0669]/u.test(listed)
          ? null
          : ranks === undefined
            ? (placesJoined(listed, language) ?? countItems(listed, grammar, language))
            : ranks,
  }
}

/** «القاعة 2: الأصباغ»: in figures behind its noun a number says which one it is. */
function isLabel(text: string, start: number, end: number): boolean {
  return (
    /\p{Nd}/u.test(text.charAt(end - 1)) && /[\p{L}\p{M}][ \u00a0]$/u.test(text.slice(Math.max(0, start - 2), start))
  )
}

/** "Six clinics, in Zinder, Maradi and Diffa": a list of places that ends the clause. */
function inPlaces(text: string, claim: TextSpan, from: number, language: 'en' | 'fr' | 'ar'): AnnouncedList | null {
  const places = placesListed(text, from, language)
  if (places === null || grammars[language].open.test(places.listed)) return null
  const { listed, count } = places
  const items = { least: count, most: count }
  return { claim, listed: { start: from, end: from + listed.length }, items, isOfPlaces: true }
}

/** « Quatre pays riverains du lac, le Niger, le Tchad et le Cameroun, ont signé » */
function inApposition(text: string, start: number, end: number, language: 'en' | 'fr'): AnnouncedList | null {
  const behind = text.slice(end, end + 84)
  const match = apposition.exec(behind)
  const [whole, noun = ''] = match ?? group.exec(behind) ?? []
  if (whole === undefined) return null
  const from = end + whole.length
  const apposed = match === null ? peopleApposed(text, from) : countriesApposed(text, from, language)
  if (apposed === null || grammars[language].open.test(noun)) return null
  if (grammars[language].partOf.test(text.slice(Math.max(0, start - 40), start))) return null
  const { listed, count } = apposed
  const claim = { start, end: end + noun.trimEnd().length }
  return {
    claim,
    listed: { start: from, end: from + listed.length },
    items: { least: count, most: count },
    isOfPlaces: true,
  }
}

/** One or two words in the plural, and a comma. */
const group = /^([ \u00a0\u202f](?:\p{Ll}[\p{L}-]+ )?\p{Ll}[\p{L}-]{2,20}(?:s|x|men|ren|people)),\s/u

/** The noun says what is listed, and does not end in a place of its own ("three firms in Kenya, …"). */
const apposition =
  /^([ \u00a0\u202f](?:\p{L}+ ){0,2}(?:countries|states|nations|pays|États)(?! (?:d[eu’']|des|of|in)(?: la)? ?\p{Lu})(?:[ \u00a0](?!in |of |from )[^.;!?,:()\d\n–—«»“”"]{3,50}?)?),\s/u

/** «ثلاث محطات هي سوسة وصفاقس وقابس»: of the words joined all but one at most must be known as places. */
function namedPlaces(text: string, claim: TextSpan, from: number): AnnouncedList | null {
  const list = inPlaces(text, claim, from, 'ar')
  if (list?.items == null) return null
  const known = placesIn(text.slice(list.listed.start, list.listed.end), 'ar').filter(({ sure }) => sure).length
  return known >= Math.max(2, list.items.most - 1) ? list : null
}

/**
 * «وزارة الصحة والسكان ووزارة العمل ووزارة النقل»: things that each begin with the same noun are as many as that is said,
 * or more, where others follow without it. Up to the comma behind the last of them.
 */
function headedList(text: string, from: number): (Counted & { readonly listed: string }) | null {
  const sentence = listText(text, from, ',')
  const head = /^[ \u00a0]?([\u0621-\u064a][\u0621-\u0652]{2,20})(?= )/u.exec(sentence ?? '')?.[1]
  if (sentence === null || head === undefined || head.startsWith('ال')) return null
  const again = [...sentence.matchAll(/[ \u00a0]و([\u0621-\u0652]{3,21})(?=[ \u00a0])/gu)].filter(
    ([, word]) => word === head,
  )
  const last = again.at(-1)
  if (last === undefined) return null
  const close = sentence.slice(last.index).search(/[،,؛;]/u)
  const listed = close < 0 ? sentence : sentence.slice(0, last.index + close)
  const others = listed.match(grammars.ar.conjunction)?.length ?? 0
  return { least: again.length + 1, most: Math.max(again.length, others) + 1, listed }
}

/** «(مرسيليا وباستيا وجنوة)»: between places each «و» joins one more, which elsewhere may be a letter, or join two in one. */
function placesJoined(listed: string, language: string): Counted | null {
  if (language !== 'ar' || /[،,؛;:]/u.test(listed)) return null
  const count = (listed.match(grammars.ar.conjunction)?.length ?? 0) + 1
  const known = placesIn(listed, 'ar').filter(({ sure }) => sure).length
  return count >= 3 && known >= count - 1 ? { least: count, most: count } : null
}

/** What stands between the mark that opens the list and its end; null where no end is in sight. */
function listText(text: string, from: number, mark: string): string | null {
  const rest = text.slice(from, from + 500)
  if (mark === '(') return upTo(rest, rest.indexOf(')'))
  const lines = /^[ \u00a0]*\n/u.test(rest)
  if (lines) return rest.split(/\n[ \t]*\n/u)[0] ?? null
  const end = rest.search(/[.!?؟](?=[\s»”)]|$)|\n/u)
  const sentence = end < 0 && from + 500 < text.length ? null : rest.slice(0, end < 0 ? rest.length : end)
  if (sentence === null || /^(?:[:,]|are|sont)$/u.test(mark)) return sentence
  return upTo(sentence, sentence.search(/\s[–—]/u))
}

function upTo(text: string, end: number): string | null {
  return end < 0 ? null : text.slice(0, end)
}

function countItems(listed: string, grammar: Grammar, language: string): Counted | null {
  const plain = withPlacesJoined(listed.replace(/\([^()]*\)/gu, '').trim(), language)
  if (plain.includes('\n')) return countLines(plain)
  if (/[;؛]/u.test(plain)) return countClauses(plain, grammar, language)
  const and = language === 'ar' ? 'و' : 'and |or |& |et |ou |as well as |ainsi que '
  const items = withoutOrigins(plain, and, grammar)
    .split(/[,،]/u)
    .map((item) => item.trim())
  if (items.some((item) => item === '')) return null
  const last = items[items.length - 1] ?? ''
  const leading = new RegExp(`^(?:${and})`, 'iu')
  const bare = items.map((item) => item.replace(leading, ''))
  if (!bare.flatMap((item) => partsOf(item, grammar, language)).every((part) => isName(part, grammar, language)))
    return null
  const joints = bare.map((item) => item.match(grammar.conjunction)?.length ?? 0)
  const all = joints.reduce((sum, count) => sum + count, 0)
  const serial = leading.test(last) && items.length > 1
  const ofLast = joints[joints.length - 1] ?? 0
  // "Peace and Security" ends a list of two as one name; a longer list has its "and" before the last.
  const isOneName = items.length === 2 && /\p{Lu}/u.test(listed)
  const closes = language !== 'ar' && !serial && ofLast === 1 && all === 1 && !isOneName
  if (language !== 'ar' && all === 0 && !serial && items.length < 3) return null
  if (items.length === 1 && all === 0) return null
  return { least: items.length + (closes ? 1 : 0), most: items.length + all }
}

/**
 * "Park Min-ho, of Busan, and Kim Larsen, of Aarhus": where somebody is from belongs to the item before. A list that begins so,
 * or has its "and" before such a word, is one of origins: « d’Oran, de Sfax et de Tanger ».
 */
function withoutOrigins(listed: string, and: string, { origin }: Grammar): string {
  if (new RegExp(`^${origin}|\\s(?:${and})${origin}`, 'u').test(listed)) return listed
  return listed.replace(new RegExp(`[,،]\\s(?=${origin})`, 'gu'), ' ')
}

/** Items on lines of their own, with or without bullets. */
function countLines(listed: string): Counted | null {
  const lines = listed.split('\n').filter((line) => /\p{L}/u.test(line))
  return lines.length < 2 || lines.some((line) => line.length > 120)
    ? null
    : { least: lines.length, most: lines.length }
}

/** Items parted by semicolons, or a list that a semicolon ends. */
function countClauses(listed: string, grammar: Grammar, language: string): Counted | null {
  const clauses = listed.split(/[;؛]/u).filter((clause) => clause.trim() !== '')
  const first = countItems(clauses[0] ?? '', grammar, language)
  if (clauses.length === 2) return first
  return {
    least: Math.min(clauses.length, first?.least ?? clauses.length),
    most: Math.max(clauses.length, first?.most ?? 0),
  }
}

/** « la broderie et la vannerie »: two items, each of which is short. An Arabic «و» may be a letter of the word. */
function partsOf(item: string, { conjunction }: Grammar, language: string): readonly string[] {
  return language === 'ar' ? [item] : item.split(conjunction)
}

/** Short, no sentence, and in cased scripts a name or a word or two. */
function isName(item: string, { verbs }: Grammar, language: string): boolean {
  const words = item.split(/\s+/u)
  if (words.length > (language === 'ar' ? 7 : 9) || verbs.test(item)) return false
  return language === 'ar' || words.length <= 4 || /\p{Lu}/u.test(item)
}
