import type { TextSpan } from '#shared/model/release-text.ts'
import { acronymKey, isSpelledBy } from '#shared/press/acronym-letters.ts'
import { isNameInCapitals, isShouted } from '#shared/press/capital-words.ts'
import { companyNouns, companyTails, namingWords, presentingWords } from '#shared/press/naming-words.ts'
import { qualifiesUnit } from '#shared/press/unit-words.ts'
import { isWellKnown } from '#shared/press/well-known-acronyms.ts'
import { hashOfRun } from '#shared/text/word-run.ts'
import type { WordForm, Words } from '#shared/text/words-in.ts'

/** An acronym in a text (`EXCOM`, `WeGO`, `SDGs`). Its span is the acronym alone. */
export interface Acronym extends TextSpan {
  readonly written: string
  /** What makes two of them the same: the letters without case, plural s and figures. */
  readonly key: string
  /** The place of the acronym among the words of its cell. */
  readonly word: number
  readonly role: AcronymRole
  /** Of the words before it: the same where the same name stands there. */
  readonly nameHash: number
}

/**
 * `defines`: in brackets after words; `defined`: well-known, explained beside it in some other way, or plainly the name
 * of a company, a person, a title, a unit; `used`: left to the reader.
 */
export type AcronymRole = 'defines' | 'defined' | 'used'

/** The acronyms of a text in any language that is written in Latin letters, or has them among its own. */
export function acronymsIn(text: string, words: Words): readonly Acronym[] {
  let acronyms: Acronym[] | null = null
  for (let word = 0; word < words.forms.length; word += 1) {
    const form = words.forms[word]
    if (form === undefined || (form.shape !== 'caps' && form.shape !== 'mixed')) continue
    if (!isAcronym(text, words, word)) continue
    const acronym = {
      written: form.written,
      key: acronymKey(form.written),
      word,
      start: words.starts[word] ?? 0,
      end: words.ends[word] ?? 0,
      role: roleOf(text, words, word),
      nameHash: hashOfRun(words.forms, Math.max(0, word - nameLength), word),
    }
    ;(acronyms ??= []).push(acronym)
    if (acronyms.length >= most) break
  }
  return acronyms ?? none
}

const none: readonly never[] = []

/** Names are seldom longer. */
const nameLength = 8

const longest = 10
/** No cell of a release has so many; a hostile one is read no further. */
const most = 300

function isAcronym(text: string, words: Words, word: number): boolean {
  const written = words.forms[word]?.written ?? ''
  if (written.length > longest || !/^[A-Z][A-Za-z]*$/.test(written)) return false
  const capitals = written.replace(/[^A-Z]/g, '').length
  if (capitals < 2 || capitals <= written.length - capitals) return false
  if (/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(written)) return false
  return !isPartOfMore(text, words, word) && !isShouted(text, words, word)
}

/** A piece of an address, a hashtag, a symbol or a number: `press@EXCOM`, `#WPS`, `R&D`, `ISO 9001`, `A/RES/70`. */
function isPartOfMore(text: string, words: Words, word: number): boolean {
  const start = words.starts[word] ?? 0
  const end = words.ends[word] ?? 0
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (before !== '' && '#@./_&\\-‑[{<'.includes(before)) return true
  if (after !== '' && '@/_&\\'.includes(after)) return true
  if (after === '.' && /[A-Za-z]/.test(text.charAt(end + 1))) return true
  return words.forms[word + 1]?.shape === 'digits' && (words.starts[word + 1] ?? 0) - end <= 1
}

function roleOf(text: string, words: Words, word: number): AcronymRole {
  if (isAloneInBrackets(text, words, word)) return 'defines'
  const written = words.forms[word]?.written ?? ''
  const isKnownAs =
    isWellKnown(written.replace(/s$/, '').toUpperCase()) ||
    isWellKnown(written.toUpperCase()) ||
    isNamed(words, word) ||
    isAmongCompanies(text, words, word) ||
    isPresented(text, words, word) ||
    isBracketedAfter(text, words, word) ||
    isNameInCapitals(text, words, word) ||
    isQuoted(text, words, word) ||
    qualifiesUnit(text, words, word)
  return isKnownAs || isSpelledNearby(words, word) ? 'defined' : 'used'
}

const bracketReach = 40

/**
 * «… (CSW)», "(known as the CSW)": in brackets of four words at most, or of more that tell where the letters come from
 * ("CSW, from its French name"); the acronym first or last.
 */
function isAloneInBrackets(text: string, words: Words, word: number): boolean {
  const start = words.starts[word] ?? 0
  const end = words.ends[word] ?? 0
  const open = text.lastIndexOf('(', start)
  if (open < 0 || start - open > bracketReach) return false
  const close = text.indexOf(')', open)
  if (close < end || close - end > bracketReach) return false
  let inside = 0
  let first = word
  while (first > 0 && (words.starts[first - 1] ?? 0) > open) first -= 1
  while ((words.starts[first + inside] ?? close) < close) inside += 1
  if (word !== first && word !== first + inside - 1) return false
  return inside <= 4 || (inside <= mostOfOrigin && originOfLetters.test(text.slice(open, close)))
}

const mostOfOrigin = 10

/** "from its French name", « selon son sigle anglais », «وفق مختصرها الإنجليزي». */
const originOfLetters =
  /\b(?:acronym|abbreviat|initials|short for|(?:English|French|Spanish|Portuguese|Arabic|German|Russian|Italian|Dutch|Turkish|Swahili|local|original|former|full) (?:name|title)|in (?:English|French|Spanish|Portuguese|Arabic|German|Russian|Italian|Dutch|Turkish)(?! \p{Lu})|sigle|acronyme|initiales|abrégé|abréviation|nom (?:anglais|français|espagnol|portugais|arabe|allemand|russe|italien|néerlandais|turc|officiel|complet|d’origine|d'origine)|en (?:anglais|français|espagnol|portugais|arabe|allemand|russe|italien|néerlandais|turc))|(?:اختصار|مختصر|الأحرف|الحروف|بال(?:إنجليزية|فرنسية|إسبانية|برتغالية|ألمانية|روسية|إيطالية)|اسم(?:ه|ها) ال)/u

/** "EXCOM (Executive Committee)", « l’EBITDA annuel (bénéfice avant intérêts et impôts) ». */
function isBracketedAfter(text: string, words: Words, word: number): boolean {
  const end = words.ends[word] ?? 0
  const open = text.indexOf('(', end)
  const close = open < 0 ? -1 : text.indexOf(')', open)
  if (close < 0) return false
  if (open - end <= 2) return (words.starts[word + 2] ?? close) < close
  // With an adjective between, what stands in the brackets must be long enough to explain three letters.
  return /^ \p{Ll}{2,20} $/u.test(text.slice(end, open)) && (words.starts[word + 4] ?? close) < close
}

/** "known as EXCOM", « la société ABC », "ABC Technologies": what stands beside it says that it is a name. */
function isNamed(words: Words, word: number): boolean {
  if (companyTails.has(words.forms[word + 1]?.folded ?? '')) return true
  if (companyNouns.has(words.forms[word - 1]?.folded ?? '')) return true
  for (let back = 1; back <= 3; back += 1) {
    if (namingWords.has(words.forms[word - back]?.folded ?? '')) return true
  }
  return false
}

/**
 * "Orion Motors, KLV and Baltic Energy": an item of a list of names, one of which is plainly a company's. A body has its
 * article there.
 */
function isAmongCompanies(text: string, words: Words, word: number): boolean {
  return (
    (isListJoint(text, words, word) && namesCompany(text, words, word, -1)) ||
    (isListJoint(text, words, word + 1) && namesCompany(text, words, word, 1))
  )
}

/** Whether the names that follow an acronym one way or the other, without a word between that is none, hold a company's. */
function namesCompany(text: string, words: Words, word: number, step: 1 | -1): boolean {
  for (let far = 1; far <= listReach; far += 1) {
    const at = word + step * far
    const form = words.forms[at]
    if (form === undefined || isBroken(text, words, step < 0 ? at + 1 : at)) return false
    if (!isNameForm(form) && !listConjunctions.has(form.folded)) return false
    const before = words.forms[at - 1]
    const isTail = isNameForm(form) && companyTails.has(form.folded) && !tailsOfBodies.has(form.folded)
    if (isTail && before !== undefined && isNameForm(before) && !isListJoint(text, words, at)) return true
  }
  return false
}

function isNameForm({ shape }: WordForm): boolean {
  return shape === 'capital' || shape === 'caps' || shape === 'mixed'
}

/** "the World Bank", "the Technical Working Group": bodies end so too. */
const tailsOfBodies = new Set(['bank', 'group', 'capital', 'partners', 'news', 'media', 'radio', 'tv', 'insurance'])

const listReach = 8
const listConjunctions = new Set(['and', 'et', 'or', 'ou'])

/** Whether a comma or a conjunction stands between the word and the one before it. */
function isListJoint(text: string, { forms, starts, ends }: Words, word: number): boolean {
  const gap = text.slice(ends[word - 1] ?? 0, starts[word] ?? 0)
  if (gap === ', ' || gap === '، ') return true
  return gap === ' ' && [word - 1, word].some((place) => listConjunctions.has(forms[place]?.folded ?? ''))
}

/** Whether more than a space or a comma stands between the word and the one before it. */
function isBroken(text: string, { starts, ends }: Words, word: number): boolean {
  return !/^[,،]? $/u.test(text.slice(ends[word - 1] ?? 0, starts[word] ?? 0))
}

/** "EXCOM is the …", "EXCOM, a network of …", « l’EXCOM, réseau … »: the sentence says what it is. */
function isPresented(text: string, words: Words, word: number): boolean {
  const next = words.forms[word + 1]
  if (next === undefined) return false
  const between = text.slice(words.ends[word], words.starts[word + 1])
  if (/^ $/.test(between)) return copulas.has(next.folded) && presentingWords.has(words.forms[word + 2]?.folded ?? '')
  return /^(?:,|،| [–—-]) $/.test(between) && presentingWords.has(next.folded)
}

const copulas = new Set(['is', 'est', 'هي', 'هو', 'was', 'etait'])

/** A title or a name between quotation marks of its own. */
function isQuoted(text: string, words: Words, word: number): boolean {
  const start = words.starts[word] ?? 0
  const end = words.ends[word] ?? 0
  return (
    /["“«„‘][\s\u00a0\u202f]?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[\s\u00a0\u202f]?["”»“’]/.test(text.slice(end, end + 2))
  )
}

const reach = 120

/** The words that it stands for are written out before it in the cell or right behind it. */
function isSpelledNearby(words: Words, word: number): boolean {
  const key = acronymKey(words.forms[word]?.written ?? '')
  if (key.length < 3) return false
  for (let first = Math.max(0, word - reach); first < Math.min(words.forms.length, word + 4); first += 1) {
    const form = words.forms[first]
    if (first === word || form === undefined || form.folded.charAt(0) !== key.charAt(0)) continue
    if (form.shape !== 'capital' && form.shape !== 'mixed') continue
    const limit = first < word ? word : words.forms.length
    if (isSpelledFrom(words.forms, first, limit, key)) return true
  }
  return false
}

/** Whether some words from `first` on spell an acronym. */
function isSpelledFrom(forms: readonly WordForm[], first: number, limit: number, key: string): boolean {
  const most = Math.min(limit, first + key.length + 6)
  for (let end = first + 2; end <= most; end += 1) {
    if (isSpelledBy(key, forms.slice(first, end))) return true
  }
  return false
}
