import { hasPairs, pairs } from '#shared/checks/characters-in.ts'
import type { Found, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { isFunctionWord } from '#shared/terms/function-words.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** A word, or a phrase of two or three words, said twice running with only spaces between. */
export const wordRepeated: RowCheck = {
  id: 'word-repeated',
  severity: 'warning',
  scope: 'row',
  *look(row, { release, speller }): Iterable<FoundIn> {
    for (const language of release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text === '' || !hasPairs(cell, pairs.likeWords)) continue
      for (const { word, ...found } of repetitionsIn(cell.text, baseLanguage(language)))
        if (!isDoubledName(row, language, word) && !(isOneWord(word) && speller.knows(word, language) === false))
          yield { ...found, values: { word }, language, rowId: row.id }
    }
  },
}

/** "Mahi mahi", « ylang ylang »: what no dictionary knows and is doubled is named so. */
function isOneWord(word: string): boolean {
  return /^[\p{L}\p{M}]+$/u.test(word)
}

/** «بورا بورا» beside Bora-Bora: Arabic has no capital by which a doubled name shows. */
function isDoubledName({ cells }: RowText, language: LanguageTag, word: string): boolean {
  return (
    baseLanguage(language) === 'ar' &&
    !isFunctionWord(foldForSearch(word, language), 'ar') &&
    Object.entries(cells).some(
      ([other, { text }]) => other !== language && text.length <= longest && doubledName.test(text),
    )
  )
}

const longest = 20_000
const doubledName = /(?<!\p{L})(\p{Lu}\p{Ll}{1,20})[ \u00a0-]\1(?!\p{L})/u

interface Repetition extends Found {
  readonly word: string
}

function* repetitionsIn(text: string, base: string): Iterable<Repetition> {
  const words = wordsOf(text)
  const inCapitals = text === text.toUpperCase() && text !== text.toLowerCase()
  for (let index = 1; index < words.length; index += 1) {
    const size = repeatedBefore(words, index)
    if (size === 0) continue
    const first = words.slice(index - size, index)
    const second = words.slice(index, index + size)
    if (size === 1 && (isSpelledOut(words, index) || isSpecies(text, first[0], second[0]))) continue
    if (size === 1 && meetsAnother(words, index, base)) continue
    if (size === 1 ? isMeant(first, second, base, inCapitals) : isMeantPhrase(first, second)) continue
    const [start, end] = [first[0]?.start ?? 0, second[size - 1]?.end ?? 0]
    const from = first[size - 1]?.end ?? start
    yield {
      start,
      end,
      word: text.slice(first[0]?.start, from),
      fix: { start: from, end, replacement: '' },
    }
    index += size - 1
  }
}

interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly folded: string
  /** Only spaces stand between this word and the one before. */
  readonly adjoins: boolean
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[-'’‑·.@/][\p{L}\p{M}\p{N}]+)*/gu

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const before = words[words.length - 1]
    const end = match.index + match[0].length
    words.push({
      start: match.index,
      end,
      text: match[0],
      folded: match[0].toLowerCase().replace(/ـ/gu, ''),
      adjoins: before !== undefined && /^[ \u00a0\u202f]+$/u.test(text.slice(before.end, match.index)),
    })
  }
  return words
}

/** How many words, ending before `index`, are repeated from `index` on: 1, 2, 3 or 0. */
function repeatedBefore(words: readonly Word[], index: number): number {
  for (const size of [1, 2, 3]) {
    if (index < size || index + size > words.length) break
    let equal = true
    for (let offset = 0; offset < size && equal; offset += 1) {
      const one = words[index - size + offset]
      const other = words[index + offset]
      equal =
        one !== undefined &&
        other !== undefined &&
        one.folded === other.folded &&
        other.adjoins &&
        (offset === 0 || one.adjoins)
    }
    if (equal) return size
  }
  return 0
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Repetitions that the grammar or the idiom of a language makes. */
const meant: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: listed('nous vous si oui non très en faire bis vite loin trop ha ah là doucement tic'),
  en: listed('had that her very much so no yes bye ha ah many long far really never blah knock hear tut well win hush'),
  ar: listed(
    'لا نعم بين جدا رويدا شيئا كل هيا خطوة كلمة نقطة يوما بيتا صفا دكا واحدا فردا مرة كلا حرفا ليلة سنة يوم واحدة قليلا ابدا كثيرا حقا حرف قطرة دار بيت زنقة',
  ),
}

/** Given names that are doubled as they stand (father and son bear one name). */
const doubledNames = listed(
  'محمد أحمد احمد علي حسن حسين محمود إبراهيم ابراهيم بطرس جمعة سيد السيد خليل يوسف مصطفى موسى عيسى سالم صالح سعيد عمر عثمان ناصر خالد خلف رمضان شعبان رجب داود سليمان عباس جاسم سلطان راشد حمد زايد',
)

/** Latin letters as Arabic names them: بي بي سي is BBC, سي إن إن CNN. */
const letterNames = listed('ايه اي بي سي دي اف جي اتش آي جيه كي كيه ال ام ان او كيو ار آر اس تي يو في دبليو اكس واي زد')

function isSpelledOut(words: readonly Word[], index: number): boolean {
  const isLetter = (word: Word | undefined): boolean => {
    const name = (word?.folded ?? '').replace(/[أإ]/gu, 'ا')
    return letterNames.has(name) || letterNames.has(name.replace(/^[وفبلك]/u, ''))
  }
  return isLetter(words[index]) && (isLetter(words[index - 2]) || isLetter(words[index + 1]))
}

/** Bison bison, Achatina achatina: within a sentence a capital on the first alone is that of a genus. */
function isSpecies(text: string, genus: Word | undefined, species: Word | undefined): boolean {
  if (genus === undefined || species === undefined || functionWords.has(genus.folded)) return false
  const isBinomial = /^\p{Lu}\p{Ll}{2,}$/u.test(genus.text) && /^\p{Ll}/u.test(species.text)
  return (
    isBinomial && !/(?:^|[.!?؟…:»”"\n])[\s\u00a0«“"]*$/u.test(text.slice(Math.max(0, genus.start - 4), genus.start))
  )
}

const functionWords = listed(
  'the a an of to in for and or by with from at as is are le la les de des du un une et à au aux dans par pour sur que qui',
)

/**
 * "Came in in May", "what it is is a start", « l’aile est est fermée »: two words that are written alike, the first of which
 * belongs to what stands before.
 */
function meetsAnother(words: readonly Word[], index: number, base: string): boolean {
  const word = words[index]?.folded ?? ''
  const before = (words[index - 2]?.folded ?? '').replace(/^[cdls][’']/u, '')
  if (base === 'fr') return word === 'est' ? pointsEast.has(before) : word === 'en' && isGerund(words[index + 1])
  if (base !== 'en') return false
  if (particles.has(word)) return verbsWithParticle.has(before)
  return /^(?:is|was)$/.test(word) && words.slice(Math.max(0, index - 8), index).some(({ folded }) => folded === 'what')
}

/** « tout en en réduisant le coût » */
function isGerund(word: Word | undefined): boolean {
  return word?.folded.endsWith('ant') === true
}

const particles = listed('in on over')
const verbsWithParticle = listed(
  'came come comes coming bring brings brought bringing moved move moves moving log logged logs logging check checked checks checking set sets setting phased phase sworn handed hand called call went go goes going gone taken take took turned turn tuned tune drop dropped join joined joins weighed fill filled carried carry carries carrying signed sign held hold passed pass pass live lived lives stay stayed stays kept keep keeps run ran switched switch worked built build put break broke given give step stepped cut start started starts play played read look looked rolled roll get got bid flew fly driven drive walked walk stood stand stands',
)
const pointsEast = listed(
  'façade aile côté quai rive zone entrée frontière versant partie sortie porte tribune région province autoroute banlieue gare parking secteur bassin mur tour littoral bloc pôle terminal nord-est sud-est',
)

function isMeant(first: readonly Word[], second: readonly Word[], base: string, inCapitals: boolean): boolean {
  const [one, other] = [first[0], second[0]]
  if (one === undefined || other === undefined) return true
  if (/\p{N}/u.test(one.text)) return true
  const bare = one.folded.replace(/\p{M}/gu, '')
  if (meant[base]?.has(one.folded) || meant[base]?.has(bare) || doubledNames.has(bare)) return true
  // «من مَن»: the vowel marks say that they are two words.
  if (one.text !== other.text && /\p{Script=Arabic}/u.test(one.text) && one.folded !== other.folded) return true
  // Tanwin makes the distributive: باباً باباً.
  if (/\u064b/u.test(one.text)) return true
  // «الصفان هـ و و»: letters count what they stand beside.
  if ([...one.text].length === 1 && /[\p{Lu}\p{Script=Arabic}]/u.test(one.text)) return true
  // Sirhan Sirhan, Bora Bora: names are doubled; a doubled article is not a name.
  const capitals = /^\p{Lu}/u.test(one.text) && /^\p{Lu}/u.test(other.text)
  if (capitals && !inCapitals && !functionWords.has(one.folded)) return true
  // « de De Gaulle », "la La Liga": the second opens a name.
  return /^\p{Ll}/u.test(one.text) && /^\p{Lu}\p{Ll}/u.test(other.text) && base === 'fr'
}

const linking = listed('and or by to after upon et ou par à en après ni sur و ثم بعد أو in on for')

/** "On the on the", « de la de la »: words that join others grow into nothing, unless it is "on and on and on". */
function areJoiners(words: readonly Word[]): boolean {
  return words.every(({ folded }) => joiners.has(folded)) && words.some(({ folded }) => functionWords.has(folded))
}

const joiners = listed(
  'the a an of to in for by with from at as on is are be been this that its their our has was were will le la les de des du un une à au aux dans par pour sur que qui ce cette ces son sa ses leur leurs ne se est sont ont a',
)

function isMeantPhrase(first: readonly Word[], second: readonly Word[]): boolean {
  if (areJoiners(first)) return false
  const letters = first.reduce((sum, word) => sum + word.text.length, 0)
  if (letters < 5 || first.every((word) => /^\p{N}/u.test(word.text))) return true
  if (first.every((word) => /^\p{Lu}/u.test(word.text))) return true
  // "more and more and more", « de plus en plus en plus » grow; "step by step by step" goes on.
  const last = second[second.length - 1]
  return (
    first.some((word) => doubledNames.has(word.folded)) ||
    (first.length === 2 && (linking.has(first[0]?.folded ?? '') || linking.has(last?.folded ?? '')))
  )
}
