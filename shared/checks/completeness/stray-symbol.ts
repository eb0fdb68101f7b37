import { type Found, type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { type NoteMark, noteMarksIn, unanswered } from '#shared/checks/completeness/note-marks.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { nothing } from '#shared/checks/nothing.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/**
 * A symbol without a function: `@Ambassador`, `in #Oslo`, `#End` in the text, a lone `|`, `*` or `/`, the mark of a note
 * that is not there.
 */
export const straySymbol: ReleaseCheck = releaseCheck<RowSymbols>({
  id: 'stray-symbol',
  severity: 'warning',
  gather(row, { release: { languages } }) {
    const marks = noteMarksIn(row, languages)
    const symbols = languages.flatMap((language) => symbolsOf(row, language))
    return marks.length + symbols.length === 0 ? null : { marks, symbols }
  },
  *look(gathered): Iterable<FoundIn> {
    for (const { row, data } of gathered) {
      for (const symbol of data.symbols) yield { ...symbol, rowId: row.id }
    }
    for (const { row, language, stray } of unanswered(gathered)) yield { ...stray, language, rowId: row.id }
  },
})

interface RowSymbols {
  readonly marks: readonly NoteMark[]
  readonly symbols: readonly SymbolIn[]
}

interface SymbolIn extends Found {
  readonly language: LanguageTag
}

function symbolsOf(row: RowText, language: LanguageTag): readonly SymbolIn[] {
  const text = row.cells[language]?.text ?? ''
  if (!isSuspicious(text)) return nothing
  const found: SymbolIn[] = []
  for (const symbol of symbolsIn(text.slice(0, mostRead), row)) {
    found.push({ ...symbol, language })
    if (found.length === mostOfCell) break
  }
  return found
}

/** More of them in one cell are one fault of its source. */
const mostOfCell = 500

/** No paragraph is longer; what is, is no text. */
const mostRead = 40_000

/** A lone symbol, or one glued to the start of a word: an e-mail address has its sign inside. */
function isSuspicious(text: string): boolean {
  return (
    lone.some((symbol) => text.includes(symbol)) ||
    (text.includes('@') && /(?:^|[^\w.@])@[^\s\d@]/.test(text)) ||
    (text.includes('#') && /(?:^|[^\w#/])#[^\s\d#]/.test(text))
  )
}

const lone = [
  '|',
  '*',
  '^',
  '\\',
  '¬',
  '¦',
  '¶',
  '/ ',
  ' /',
  '/\n',
  ' ~ ',
  ' # ',
  ' _ ',
  '>',
  '.<',
  '. <',
  ' = ',
  '§ ',
  ' • ',
]

function* symbolsIn(text: string, row: RowText): Iterable<Found> {
  const masked = maskAddresses(text)
  if (row.kind !== 'contact' && row.kind !== 'note') yield* gluedSymbols(masked, text)
  if (row.kind !== 'contact') yield* loneSymbols(masked)
  if (masked.includes(' *')) yield* gluedStars(masked)
  yield* straySigns(masked)
}

/** An at sign or a hash before a plain word. Real handles and tags are written in one go, or announced as such. */
function* gluedSymbols(masked: string, text: string): Iterable<Found> {
  if (!masked.includes('@') && !masked.includes('#')) return
  const isSocial = socialWords.test(text)
  for (const match of masked.matchAll(/(?<![\p{L}\p{N}_.@#/])([@#])([\p{L}\p{M}][\p{L}\p{M}\p{N}_.'’-]{1,60})/gu)) {
    const [whole, symbol, follower] = match
    const word = (follower ?? '').replace(/[.'’-]+$/u, '')
    const start = match.index
    const stands =
      symbol === '@'
        ? isPlainWord(word) && (!isSocial || isTitleOf(word, masked.slice(start + whole.length)))
        : isEndMark(word) || smallWords.has(word) || (!isSocial && isPlace(masked, start, word))
    if (!stands) continue
    yield {
      start,
      end: start + whole.length - ((follower ?? '').length - word.length),
      values: { symbol: symbol ?? '' },
      fix: { start, end: start + 1, replacement: '' },
    }
  }
}

/** One capital and then small letters, or Arabic letters: handles are `@unicef`, `@UNWomen`, `@who_emro`. */
function isPlainWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}{3,30}$/u.test(word) || /^\p{Script=Arabic}{3,30}$/u.test(word)
}

/**
 * "@Governor Amina Sule": a handle is written in one, so that before a title and a name the sign is stray, whatever else
 * the text says of accounts.
 */
function isTitleOf(word: string, behind: string): boolean {
  return titles.has(word) && /^ \p{Lu}\p{Ll}/u.test(behind)
}

const titles = new Set(
  wordsOf(`Ambassador Archbishop Bishop Captain Chair Chairman Chairperson Chairwoman Chancellor Colonel Commander Commissioner
    Councillor Dean Director Doctor General Governor Imam Inspector Judge Justice King Lieutenant Madam Major Mayor Minister
    Miss Mister Mrs President Prince Princess Professor Queen Rector Representative Secretary Senator Sheikh Sir Speaker
    Sultan Ambassadeur Ambassadrice Capitaine Colonelle Commandant Commissaire Docteur Docteure Directeur Directrice Général
    Gouverneur Gouverneure Juge Madame Maire Ministre Monsieur Préfet Préfète Président Présidente Professeur Professeure
    Recteur Rectrice Reine Roi Secrétaire Sénateur Sénatrice`),
)

const socialWords =
  /follow|suivez|suivre|retrouvez|rejoignez|join us|twitter|instagram|facebook|linkedin|tiktok|youtube|threads|bluesky|mastodon|snapchat|telegram|weibo|wechat|handle|hashtag|mot-dièse|social media|réseaux sociaux|credit|crédit|photo|©|(?:on|sur|via) X(?![\p{L}\p{N}])|compte|account|posted|tweet|تابع|حساب|وسم|هاشتا|تويتر|فيسبوك|إنستغرام|انستغرام|انستجرام|منصة|منصات|يوتيوب/iu

/** A plain word behind a preposition of place is a word of its sentence: "in #Oslo", «في #الرباط». */
function isPlace(text: string, start: number, word: string): boolean {
  return isPlainWord(word) && prepositionOfPlace.test(text.slice(Math.max(0, start - 8), start))
}

const prepositionOfPlace = /(?<![\p{L}\p{M}])(?:in|at|from|near|à|dans|depuis|[وف]?(?:في|إلى|من)) $/iu

function isEndMark(word: string): boolean {
  return endWords.has(word.toLowerCase())
}

/** No tag is one of these: « par #le maire ». */
const smallWords = new Set(wordsOf('the a an of by le la les un une des du de par et and في من على إلى عن مع'))

/** An end mark that was glued to its hash. */
const endWords = new Set(['end', 'ends', 'fin', 'ende', 'انتهى', 'انتهي', 'النهاية'])

/** A star before a word in the middle of a sentence: a footnote's stands behind the word, a bullet at the start. */
function* gluedStars(text: string): Iterable<Found> {
  for (const match of text.matchAll(/(?<=[\p{Ll}\p{Lo}],? )\*(?=\p{L}[^*\n]{0,400}$)/gmu)) {
    const start = match.index
    if (text.indexOf('*') !== start || text.lastIndexOf('*') !== start) continue
    const word = /^[\p{L}\p{M}]+/u.exec(text.slice(start + 1, start + 60))?.[0] ?? ''
    yield {
      start,
      end: start + 1 + word.length,
      values: { symbol: '*' },
      fix: { start, end: start + 1, replacement: '' },
    }
  }
}

/**
 * A caret at a word, a paragraph mark, a section mark before a word, an angle bracket before the first sentence of a line or
 * behind the last: keys that were hit, marks of an editor or of a letter that was answered.
 */
function* straySigns(text: string): Iterable<Found> {
  if (!/[¶^§]|[.!?]\s?[<>]|^\s?>/m.test(text)) return
  for (const { 0: symbol, index: start } of text.matchAll(
    /(?<=^|\s)\^(?=\p{L}{3})|(?<=\p{L}{3})\^(?=\s)|¶(?!\s?\p{Nd})|§(?=\s\p{Ll}{3})|(?<=[.!?] ?)[<>](?=\s*$)|^>(?=\s?\p{L}{2})/gmu,
  )) {
    const end = start + symbol.length
    yield { start, end, values: { symbol }, fix: { start, end, replacement: '' } }
  }
}

function* loneSymbols(text: string): Iterable<Found> {
  for (const match of text.matchAll(/(?<=^|[\s])[|*/\\^¬¦~#_=•](?=$|[\s])/gu)) {
    const at = match.index
    if (!isLone(text, at)) continue
    const spaceBefore = /[^\S\n]/u.test(text[at - 1] ?? '')
    const start = spaceBefore ? at - 1 : at
    const end = !spaceBefore && /[^\S\n]/u.test(text[at + 1] ?? '') ? at + 2 : at + 1
    yield { start: at, end: at + 1, values: { symbol: text[at] ?? '' }, fix: { start, end, replacement: '' } }
  }
}

function isLone(text: string, at: number): boolean {
  const symbol = text[at] ?? ''
  // Where it comes again it separates.
  if (text.slice(at + 1, at + 200).includes(symbol) || text.slice(Math.max(0, at - 200), at).includes(symbol))
    return false
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  const lineBreak = text.indexOf('\n', at)
  const line = text.slice(lineStart, lineBreak < 0 ? text.length : lineBreak)
  if (line.length > 20_000) return false
  const before = text.slice(lineStart, at).trimEnd()
  const after = text.slice(at + 1, lineStart + line.length).trimStart()
  // Bullets, footnotes, separators (* * *) and formulas.
  if (symbol === '*' && (before === '' || /\d$/u.test(before) || /^\d/u.test(after))) return false
  if (line.split(symbol).length > 2 || (before === '' && after === '')) return false
  const inSentence = /[\p{Ll}\p{Lo}],?$/u.test(before) && /^[\p{Ll}\p{Lo}]/u.test(after)
  switch (symbol) {
    case '|':
    case '¦':
      // Between a title and the name of the site or the office it separates.
      return inSentence && /[.!?؟»”…]$/u.test(line.trimEnd()) && line.length >= 40
    case '/':
      return (
        before === '' ||
        after === '' ||
        (/[.!?؟;؛»”]$/u.test(before) && line.length >= 40) ||
        (inSentence && goingOn.test(after) && !goingOn.test(`${/\S+$/u.exec(before)?.[0] ?? ''} `))
      )
    case '~':
    case '#':
    case '_':
    case '=':
    case '•':
      return inSentence && /[.!?؟»”…]$/u.test(line.trimEnd())
    case '*':
      return inSentence || (/[\p{L}.,]$/u.test(before) && after !== '')
    default:
      return /\p{L}/u.test(before) || /\p{L}/u.test(after)
  }
}

/** No choice of two words: "by the mayor / on Monday"; "on / in" is one. */
const goingOn = /^(?:on|in|at|the|by|from|which|who|le|la|les|dans|sur|par|qui|lors|في|من|على|إلى|الذي|التي|يوم) /u
