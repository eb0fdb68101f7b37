// Two Arabic words without a space between them: some letters join nothing behind them, so that the eye sees a gap all the same.
import { wordsOf } from '#shared/press/words-of.ts'

type KnowsWord = (word: string) => boolean

/** The two words, parted; null where the word cannot be cut, or may be a name («عبدالرحمن»). */
export function joinedInArabic(word: string, isKnown: KnowsWord): string | null {
  return (
    behindSmallWord(word, isKnown) ??
    behindEnding(word, isKnown) ??
    beforeArticle(word, isKnown) ??
    beforeJoinedArticle(word, isKnown) ??
    beforeSmallWord(word, isKnown)
  )
}

const small = wordsOf(
  'في من إلى على عن هذا هذه ذلك تلك كل بعض بين منذ خلال بعد قبل حول ضد حتى لدى عبر تحت فوق أمام نحو غير عند كما جميع كافة يوم',
).join('|')
const smallAndArticle = new RegExp(`^([وف]?(?:${small}))(ال.{4,})$`, 'u')

/** A preposition or the like, and a word with its article: «فيالمدينة», «هذهالمبادرة». */
function behindSmallWord(word: string, isKnown: KnowsWord): string | null {
  const [, first, second = ''] = smallAndArticle.exec(word) ?? []
  if (first !== undefined && isKnown(second)) return `${first} ${second}`
  // «غيرقادر»: nothing is joined to «غير».
  const [, not, what = ''] = /^([وف]?(?:ال)?غير)(.{4,})$/u.exec(word) ?? []
  return not !== undefined && !/^(?:ها|هم|نا|كم|ات)/u.test(what) && isKnown(what) ? `${not} ${what}` : null
}

/** Ta marbuta and alef maqsura end a word: what stands behind them is the next one. */
function behindEnding(word: string, isKnown: KnowsWord): string | null {
  const at = word.search(/[ةى]/u)
  if (at < 2 || at === word.length - 1) return null
  const [first, second] = [word.slice(0, at + 1), word.slice(at + 1)]
  if (/^[\p{M}ه]/u.test(second) || (first.endsWith('ى') && second.length < 4)) return null
  return isKnown(first) && (second === 'و' || isKnown(second)) ? `${first} ${second}` : null
}

/** «مركزالأبحاث»: behind a letter that joins nothing, and in longer words behind any, the article opens the next word. */
function beforeArticle(word: string, isKnown: KnowsWord): string | null {
  const at = word.search(/(?<=..[اأإآدذرزوؤء])ال[^\p{M}]{3,}|(?<=.{4})ال[^\p{M}]{3,}/u)
  if (at < 0) return null
  const [first, second] = [word.slice(0, at), word.slice(at)]
  if (first.replace(/^[وف]?ال/u, '').length < 3 || isOneOf(ofNames, first) || namesOfGod.has(second)) return null
  return isKnown(first) && isKnown(second) ? `${first} ${second}` : null
}

/** Names are written in one word or two: «عبدالعزيز», «أبوالقاسم», «دارالسلام», «نورالدين». */
const ofNames = new Set(
  wordsOf('عبد عبيد أبو ابو أبا ابا بو ذو ذا نور بدر بهاء ضياء علاء سعد فخر عماد عز ناصر منصور صدر بئر كفر بنو أولاد'),
)
const namesOfGod = new Set(wordsOf('الله الدين الإسلام الاسلام الرحمن الحق السلام'))

/** «الطلابوالأساتذة»: a conjunction and an article within a word. */
function beforeJoinedArticle(word: string, isKnown: KnowsWord): string | null {
  const at = word.indexOf('وال', 4)
  if (at < 0 || word.length - at < 6) return null
  const [first, second] = [word.slice(0, at), word.slice(at)]
  return isKnown(first) && isKnown(second.slice(1)) ? `${first} ${second}` : null
}

/** «أكثرمن», «بعدأن», «عددمن». */
function beforeSmallWord(word: string, isKnown: KnowsWord): string | null {
  const [, first = '', second = ''] = /^(.{2,}[اأدذرزوء])(من|عن|أن|على|إلى|هذا|هذه)$/u.exec(word) ?? []
  if (second === '') return null
  const parts = /^(?:من|عن|أن)$/u.test(second) ? isOneOf(measures, first) : first.length >= 4 && isKnown(first)
  return parts ? `${first} ${second}` : null
}

function isOneOf(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(word.replace(/^[وفبلك]/u, ''))
}

/** Behind these «من», «عن» and «أن» are words of their own. */
const measures = new Set(
  wordsOf(
    'أكثر أكبر أصغر أقصر عدد العدد كثير الكثير كبير صادر الصادر بعد دون منذ يزيد تزيد المزيد مزيد العديد عديد واحد عبر يعبر تعبر تقرر مجرد بمجرد بدلا فضلا ابتداء اعتبارا',
  ),
)
