import { oneGender, type Role, type RoleWord, roleStarts, roleWord } from '#shared/press/roles.ts'
import { firstWord, fold, isBlank, isWordPart, isWordStart, windowFrom } from '#shared/press/words-in-latin.ts'
import { wordsOf } from '#shared/press/words-of.ts'

export type LatinLanguage = 'en' | 'fr'

/** The office that begins at a word, with its rank (`deputy`, `vice-`, `former`, `… adjoint`); null where none does. */
export function roleAt(text: string, at: number, language: LatinLanguage): Role | null {
  const first = firstWord(text, at)
  if (first === '') return null
  const folded = fold(first)
  if (!roleStarts[language].has(folded) && !rankStarts.has(rankOf(folded))) return null
  const window = windowFrom(text, at, 64)
  let from = 0
  let deputy = false
  let former = false
  let rank = rankStarts.has(rankOf(folded)) ? rankPattern.exec(window) : null
  while (rank !== null && !isTitleOfItsOwn(window, from + rank[0].length, from, language)) {
    if (formerWords.has(rank[1] ?? '')) former = true
    else if (deputyWords.has(rank[1] ?? '')) deputy = true
    from += rank[0].length
    rank = rankPattern.exec(window.slice(from))
  }
  const phrase = longestRole(window, from, language)
  if (phrase === null) return null
  const behind = window.slice(phrase.end)
  const suffix = suffixPattern.exec(behind) ?? (language === 'fr' ? suffixBehindComplement(behind, phrase.word) : null)
  const end = phrase.end + (suffix?.[0].length ?? 0)
  const word = phrase.word
  return {
    start: at,
    end: at + end,
    head: { start: at + from, end: at + phrase.end },
    meanings: word.meanings,
    gender: language === 'fr' ? oneGender(word) : null,
    deputy: deputy || suffix?.at(-1)?.startsWith('adjoint') === true,
    former: former || suffix?.at(-1)?.startsWith('sortant') === true,
  }
}

/** "vice-chancellor": what looks like a rank is part of a title that the table has as a whole. */
function isTitleOfItsOwn(window: string, behindRank: number, from: number, language: LatinLanguage): boolean {
  return (longestRole(window, from, language)?.end ?? 0) > behindRank
}

/** Whether an office or a rank may begin with a folded word, in English or French. */
export function mayStartRole(folded: string): boolean {
  return roleStarts.en.has(folded) || roleStarts.fr.has(folded) || rankStarts.has(rankOf(folded))
}

/** All offices said between two places of a text. */
export function rolesBetween(text: string, from: number, to: number, language: LatinLanguage): readonly Role[] {
  const roles: Role[] = []
  let index = from
  while (index < to) {
    if (isWordStart(text, index)) {
      const role = roleAt(text, index, language)
      if (role !== null && role.end <= to) {
        roles.push(role)
        index = role.end
        continue
      }
      while (index < to && isWordPart(text.charCodeAt(index))) index += 1
    }
    index += 1
  }
  return roles
}

/**
 * The office that a name at `at` stands right behind: `Minister |`, `la ministre de la Santé, |`, `the head of X, |`.
 * `direct`: nothing but a blank stands between.
 */
export function roleBefore(
  text: string,
  at: number,
  language: LatinLanguage,
): { readonly role: Role; readonly direct: boolean; readonly comma: boolean } | null {
  const from = Math.max(0, at - 110)
  const cut = lastCut(text, from, at)
  let end = at
  while (end > cut && isBlank(text.charCodeAt(end - 1))) end -= 1
  // « le directeur, le Dr X »
  const article = /,[\s\u00a0]?(?:the|le|la)$/i.exec(text.slice(Math.max(cut, end - 5), end))
  if (article !== null) end -= article[0].length - 1
  const comma = text.charCodeAt(end - 1) === 0x2c
  if (comma) end -= 1
  const segment = Math.max(cut, comma ? text.lastIndexOf(',', end - 1) + 1 : cut)
  const role = rolesBetween(text, segment, end, language).at(-1)
  if (role === undefined) return null
  const rest = text.slice(role.end, end).trim()
  if (rest === '') return { role, direct: true, comma }
  return isComplement(rest) ? { role, direct: false, comma } : null
}

/**
 * The offices in apposition after a name: `|, Director of …`, `|, the fund’s executive director and chair of …`, `|
 * (ministre de …)`.
 */
export function rolesAfter(text: string, at: number, language: LatinLanguage): readonly Role[] {
  const opening = /^\.?\s?[,(]\s?/.exec(text.slice(at, at + 5))
  if (opening === null) return none
  const from = at + opening[0].length
  const relative = relatives[language].exec(text.slice(from, from + 50))?.[0].length ?? 0
  const first = firstRole(text, from + relative, language)
  if (first === null || (relative > 0 && !isSaidOfBearer(text.slice(from + relative, first.start)))) return none
  const stop = /[,.;:()«»“”"\n]/.exec(text.slice(first.end, first.end + 90))
  const limit = first.end + (stop?.index ?? Math.min(90, text.length - first.end))
  const more = rolesBetween(text, first.end, limit, language).filter(({ start }) =>
    /(?:\sand|\set)\s(?:the\s|la\s|le\s|l['’])?$/.test(text.slice(Math.max(0, start - 9), start)),
  )
  return more.length === 0 ? [first] : [first, ...more]
}

const none: readonly Role[] = []

/** "who has been |", « qui occupe le poste de | »: what someone is to this day. */
const relatives: Readonly<Record<LatinLanguage, RegExp>> = {
  en: /^who (?:is|has been|serves as|has served as|works as|acts as|holds the post of) /,
  fr: /^qui (?:est|occupe le poste |exerce les fonctions |assume les fonctions )/,
}

/** "the medical |", not "running for |" nor "not the |". */
const isSaidOfBearer = (between: string) =>
  /^[ \u00a0]?(?:(?!for|of|by|with|against|about|not|pas|contre|pour|au)[\p{L}’'-]+[ \u00a0]?){0,3}$/u.test(between)

/** The first office behind a comma, few words and no other clause before it. */
function firstRole(text: string, start: number, language: LatinLanguage): Role | null {
  const limit = Math.min(text.length, start + 60)
  let words = 0
  let former = false
  for (let index = start; index < limit && words < 7; ) {
    if (!isWordStart(text, index)) {
      if (/[,.;:()«»“”"\n]/.test(text.charAt(index))) return null
      index += 1
      continue
    }
    const role = roleAt(text, index, language)
    if (role !== null) return former ? { ...role, former } : role
    const from = index
    while (index < limit && isWordPart(text.charCodeAt(index))) index += 1
    const word = text.slice(from, index)
    if (stoppers[language].has(word)) return null
    // "a former fire chief"
    former ||= formerWords.has(word)
    words += 1
  }
  return null
}

const rankPattern =
  /^(deputy|vice|pro|assistant|associate|acting|interim|former|ex|outgoing|senior|junior|sub|first|second|ancien|ancienne|actuel|actuelle|premier adjoint au|premiere adjointe au|premier adjoint a la|premiere adjointe a la|adjoint au|adjointe au|adjoint a la|adjointe a la|adjoint du|adjointe du|nouveau|nouvelle|new)[\s-]/
const suffixPattern = /^ (adjoint|adjointe|suppleant|suppleante|par interim|sortant|sortante|delegue|deleguee)(?![a-z])/
/** « directeur | de pays adjoint »: the adjective agrees with the office, and what stands between is none. */
function suffixBehindComplement(behind: string, word: RoleWord): RegExpExecArray | null {
  const match = complemented.exec(behind)
  if (match === null || roleWord(match[1] ?? '', 'fr') !== undefined) return null
  const gender = oneGender(word)
  return gender === null || (gender === 'feminine') === /[te]e$/.test(match[2] ?? '') ? match : null
}

const complemented =
  /^ (?:de la |de l'|du |des |de |d')([a-z-]+)(?: [a-z-]+)?? (adjointe?|suppleante?|deleguee?)(?![a-z])/

const formerWords = new Set(['former', 'ex', 'ancien', 'ancienne', 'outgoing'])
const deputyWords = new Set([
  'deputy',
  'vice',
  'pro',
  'assistant',
  'associate',
  'sub',
  'premier adjoint au',
  'premiere adjointe au',
  'premier adjoint a la',
  'premiere adjointe a la',
  'adjoint au',
  'adjointe au',
  'adjoint a la',
  'adjointe a la',
  'adjoint du',
  'adjointe du',
])
const rankStarts = new Set([
  ...'deputy vice pro assistant associate acting interim former ex outgoing senior junior sub first second'.split(' '),
  ...'ancien ancienne actuel actuelle premier premiere adjoint adjointe nouveau nouvelle new'.split(' '),
])

const rankOf = (word: string) => {
  const hyphen = word.indexOf('-')
  return hyphen < 0 ? word : word.slice(0, hyphen)
}

/**
 * Words that begin another clause or person (« cousin de la présidente »), so that an office behind them is not of the
 * name before.
 */
const stoppers: Readonly<Record<LatinLanguage, ReadonlySet<string>>> = {
  en: new Set(
    wordsOf(`and or with who whom whose to told said says added that while where when thanked met welcomed joined is was
      has were are will had as but by son daughter wife husband brother sister cousin uncle aunt nephew niece widow
      widower mother father friend colleague`),
  ),
  fr: new Set(
    wordsOf(`et ou avec qui que dont a dit ajoute ajouté declare déclaré remercie remercié rencontre rencontré accueilli
      est ont sont avait etait était mais par comme fils fille épouse époux mari femme frère sœur cousin cousine oncle
      tante neveu nièce veuve veuf mère père ami amie collègue gendre`),
  ),
}

/** What an office is of: begins with a preposition and says no other thing. */
function isComplement(rest: string): boolean {
  if (rest.length > 85 || rest.includes(',') || /(?:^|\s)(?:and|et|or|ou)$/.test(rest)) return false
  if (!/^(?:of|for|at|in|to|on|de|du|des|d['’]|à|au|aux|en|pour|chargée?|près|auprès|adjointe?)(?!\p{L})/iu.test(rest))
    return false
  return !clause.test(rest)
}

const clause =
  /(?:^|[\s\u00a0])(?:said|says|told|that|who|which|has|have|was|were|is|are|thanked|met|welcomed|with|qui|que|dont|est|ont|a|dit|déclare|avec|remercie|rencontre|and her|and his|et sa|et son)(?:[\s\u00a0]|$)/i

function longestRole(
  folded: string,
  from: number,
  language: LatinLanguage,
): { readonly end: number; readonly word: NonNullable<ReturnType<typeof roleWord>> } | null {
  let best: { end: number; word: NonNullable<ReturnType<typeof roleWord>> } | null = null
  let index = from
  for (let words = 0; words < 5; words += 1) {
    while (index < folded.length && isFoldedWordPart(folded.charCodeAt(index))) index += 1
    if (index === from) break
    const word = roleWord(folded.slice(from, index), language)
    if (word !== undefined) best = { end: index, word }
    if (folded.charAt(index) !== ' ') break
    index += 1
  }
  return best
}

const isFoldedWordPart = (code: number) => (code >= 0x61 && code <= 0x7a) || code === 0x27 || code === 0x2d

/** Where the sentence or the speech before a place ends: the place after it. A full stop after an initial does not count. */
function lastCut(text: string, from: number, at: number): number {
  for (let index = at - 1; index >= from; index -= 1) {
    const character = text.charAt(index)
    if (/[;:!?«»“”"\n]/.test(character)) return index + 1
    if (character === '.' && !/(?:^|[^\p{L}])\p{L}{1,3}$/u.test(text.slice(Math.max(0, index - 5), index)))
      return index + 1
  }
  return from
}
