import type { CheckContext, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { type Named, peopleInRow } from '#shared/checks/names/people-of.ts'
import { readByLetters, type Slip } from '#shared/checks/names/read-by-letters.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText, TextSpan } from '#shared/model/release-text.ts'
import { arabicGivenNames } from '#shared/press/given-names.ts'
import { distanceInArabic } from '#shared/press/name-in-arabic.ts'
import { plainLatin } from '#shared/press/name-likeness.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { withCapital } from '#shared/text/with-capital.ts'

/**
 * A name rendered letter by letter: «دزهاربوسينوفا» for Jarbussynova, «كهالد» for Khalid, `Dzhamal` for «جمال». In Arabic
 * some clusters are impossible wherever they stand; others are told by the Latin spelling in another version. A name that
 * the sheet of names spells so is right.
 */
export const nameTranslit: RowCheck = {
  id: 'name-translit',
  severity: 'warning',
  scope: 'row',
  *look(row, context) {
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text === '') continue
      if (baseLanguage(language) === 'ar') yield* inArabic(row, cell, language, context)
      else if (russianOrGerman.test(cell.text)) yield* inLatin(row, cell, language, context)
    }
  },
}

/** Clusters no Arabic word and no usual transliteration has, and what the press writes. «…دزه» ends Georgian names. */
const impossible =
  /(?<![\u0621-\u06d3])[وبلفك]?(دز[هخ](?=[ايوع][\u0621-\u06d3])|تسش(?=[اويه])|خايمس?(?![\u0621-\u06d3])|خاميس(?![\u0621-\u06d3]))/g
const inside = /(?<=[\u0621-\u06d3])(دزه(?=[ايو][\u0621-\u06d3]{2})|تسش(?=[ايو][\u0621-\u06d3]))/g
const usual: Readonly<Record<string, string>> = {
  دزه: 'ج',
  دزخ: 'ج',
  تسش: 'تش',
  خايم: 'جيم',
  خايمس: 'جيمس',
  خاميس: 'جيمس',
}

function* inArabic(row: RowText, cell: CellText, language: LanguageTag, context: CheckContext): Iterable<FoundIn> {
  const { text } = cell
  const seen = new Set<number>()
  if (text.includes('دز') || text.includes('تسش') || text.includes('خايم')) {
    for (const pattern of [impossible, inside]) {
      for (const match of text.matchAll(pattern)) {
        const cluster = match[1] ?? ''
        const at = match.index + match[0].length - cluster.length
        const word = wordAround(text, at)
        if (isForm10(text.slice(word.start, word.end)) || isListed(text.slice(word.start, word.end), language, context))
          continue
        seen.add(word.start)
        yield found(row, language, text, word, { start: at, end: at + cluster.length, usual: usual[cluster] ?? null })
      }
    }
  }
  for (const slip of slipsOfNames(row, text, language, context)) {
    if (seen.has(slip.word.start) || isListed(text.slice(slip.word.start, slip.word.end), language, context)) continue
    seen.add(slip.word.start)
    yield found(row, language, text, slip.word, slip)
  }
}

function* slipsOfNames(row: RowText, text: string, language: LanguageTag, context: CheckContext): Iterable<Slip> {
  const isSuspicious = suspicious.test(text)
  const isWord = (word: string) => context.speller.knows(word, language) === true
  const isInName = ({ start, end }: TextSpan) =>
    peopleOf(row, language, context).some(({ person }) => person.start <= start && end <= person.end)
  for (const part of partsElsewhere(row, language, context)) {
    const slip = isSuspicious ? literalIn(text, part) : null
    // «أزهار» is a name that Arabic has always had: its z and its h are two sounds.
    if (slip !== null && !isWord(text.slice(slip.word.start, slip.word.end))) yield slip
    for (const read of readByLetters(text, part))
      if (isInName(read.word) || !isWord(text.slice(read.word.start, read.word.end))) yield read
  }
}

/** «تستشير»: a verb, not a name. */
const isForm10 = (word: string) => /^[وفل]?[تينا]?ستش/.test(word)

/** Two Latin letters that write one sound, the two Arabic letters they become letter by letter, and the one they ought to. */
const digraphs: readonly (readonly [string, readonly string[], string])[] = [
  ['sh', ['سه'], 'ش'],
  ['kh', ['كه'], 'خ'],
  ['gh', ['غه', 'جه'], 'غ'],
  ['ph', ['به'], 'ف'],
  ['th', ['ته'], 'ث'],
  ['ch', ['كه', 'سه', 'تسه'], 'تش'],
  ['zh', ['زه'], 'ج'],
  ['dj', ['دج'], 'ج'],
]
/** `t-h` and `th` look the same inside a name; and there «دج» is how West African names are written: Ahouandjinou. */
const insideTwo: ReadonlySet<string> = new Set(['th', 'dj'])
const suspicious = /سه|كه|غه|جه|به|ته|زه|دج|(?<![\u0621-\u06d3])كس/

function literalIn(text: string, part: string): Slip | null {
  const plain = plainLatin(part)
  for (const [digraph, literals, sound] of digraphs) {
    const at = plain.indexOf(digraph)
    if (at < 0 || plain.length < 4 || (insideTwo.has(digraph) && at > 0)) continue
    for (const literal of literals) {
      for (let index = text.indexOf(literal); index >= 0; index = text.indexOf(literal, index + 1)) {
        const word = wordAround(text, index)
        const written = text.slice(word.start, word.end)
        const rest = plain.slice(0, at) + plain.slice(at + digraph.length)
        const bare = written.replace(literal, '')
        // At the head of both words, or in both inside; the rest of the name is the same.
        if ((at === 0) !== (index === word.start || isArticle(text.slice(word.start, index)))) continue
        if (index + literal.length >= word.end || rest.length < 2 || distanceInArabic(rest, bare) > 0.2) continue
        return {
          word,
          start: index,
          end: index + literal.length,
          usual: sound === 'ث' || digraph === 'ch' ? null : sound,
        }
      }
    }
  }
  return chineseX(text, plain)
}

const isArticle = (before: string) => before === 'ال'

/** Chinese X is sh: «شي», not «كسي». */
function chineseX(text: string, plain: string): Slip | null {
  if (!/^x(?:i|u)/.test(plain) || /^xavi/.test(plain)) return null
  for (let index = text.indexOf('كس'); index >= 0; index = text.indexOf('كس', index + 1)) {
    const word = wordAround(text, index)
    if (word.start !== index) continue
    const rest = text.slice(index + 2, word.end)
    if (!/^[يو]/.test(rest) || distanceInArabic(`s${plain.slice(1)}`, `س${rest}`) > 0.2) continue
    return { word, start: index, end: index + 2, usual: 'ش' }
  }
  return null
}

/** The parts of the names that other versions of the row write in Latin letters. */
function partsElsewhere(row: RowText, language: LanguageTag, context: CheckContext): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const other of context.release.languages) {
    const cell = row.cells[other]
    if (other === language || cell === undefined || cell.text === '' || baseLanguage(other) === 'ar') continue
    for (const part of peopleOf(row, other, context).flatMap((named) => named.parts)) parts.add(part)
  }
  return parts
}

function peopleOf(row: RowText, language: LanguageTag, context: CheckContext): readonly Named[] {
  return peopleInRow(row, context)?.find((version) => version.language === language)?.people ?? nothing
}

const russianOrGerman = /dzh|dsch/iu

/** Arab names have no `dzh` and no `dsch`: those are the Russian and the German spelling of ج. */
function* inLatin(row: RowText, cell: CellText, language: LanguageTag, context: CheckContext): Iterable<FoundIn> {
  const arabic = context.release.languages.find((other) => baseLanguage(other) === 'ar')
  const arabicText = arabic === undefined ? '' : (row.cells[arabic]?.text ?? '')
  for (const { person } of peopleOf(row, language, context)) {
    for (const { start, end } of person.parts) {
      const written = cell.text.slice(start, end)
      const [cluster = ''] = russianOrGerman.exec(written) ?? []
      const at = written.indexOf(cluster)
      if (
        cluster === '' ||
        /(?:ov|ova|ev|eva|ski|skaya|shvili|dze|uly|kyzy)$/i.test(written) ||
        isListed(written, language, context)
      )
        continue
      if (!isArabName(written, arabicText)) continue
      const letter = baseLanguage(language) === 'fr' ? 'dj' : 'j'
      const usual = at === 0 ? withCapital(letter) : letter
      yield found(
        row,
        language,
        cell.text,
        { start, end },
        { start: start + at, end: start + at + cluster.length, usual },
      )
    }
  }
}

function isArabName(written: string, arabicText: string): boolean {
  const plain = plainLatin(written).replace(/dzh|dsch/g, 'j')
  const words = arabicText.match(/[\u0621-\u0652]{3,30}/g) ?? []
  const candidates = words.some((word) => word.includes('ج')) ? words : []
  if (
    candidates.some(
      (word) =>
        word.includes('ج') && distanceInArabic(plain, word) <= 0.1 && arabicGivenNames.has(foldForSearch(word, 'ar')),
    )
  )
    return true
  return arabWithJ.has(plain)
}

/** Arab given names with ج in Latin letters. */
const arabWithJ: ReadonlySet<string> = new Set(
  'jamal jamila jabir jaber jasim jassim jalal jalil jafar jawad jawaher jumana juma jihad jihan hijazi najib najiba najwa najla najat najah khadija khadijah majid majed majida tajuddin hajar hajj ajmal'.split(
    ' ',
  ),
)

function found(
  row: RowText,
  language: LanguageTag,
  text: string,
  word: TextSpan,
  { start, end, usual: replacement }: TextSpan & { readonly usual: string | null },
): FoundIn {
  const written = text.slice(word.start, word.end)
  const expected = replacement === null ? null : text.slice(word.start, start) + replacement + text.slice(end, word.end)
  return {
    language,
    rowId: row.id,
    start: word.start,
    end: word.end,
    values:
      expected === null
        ? { found: written, cluster: text.slice(start, end), expected: '—', context: 'open' }
        : { found: written, cluster: text.slice(start, end), expected },
    fix: expected === null ? null : { start, end, replacement: replacement ?? '' },
  }
}

function wordAround(text: string, at: number): TextSpan {
  let [start, end] = [at, at]
  while (start > 0 && isArabicLetter(text.charCodeAt(start - 1))) start -= 1
  while (end < text.length && isArabicLetter(text.charCodeAt(end))) end += 1
  return { start, end }
}

const isArabicLetter = (code: number) => code >= 0x621 && code <= 0x6d3 && code !== 0x640

/** The bearer's own spelling, as the sheet of names has it. */
function isListed(written: string, language: LanguageTag, { entities }: CheckContext): boolean {
  return entities.some(({ kind, names }) => kind === 'person' && (names[language]?.full ?? '').includes(written))
}
