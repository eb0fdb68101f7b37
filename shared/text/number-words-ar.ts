import type { WordNumber } from '#shared/text/number-words-en.ts'
import { lexemeAt, type Reading, wordStart } from '#shared/text/reading.ts'

const units = [
  [],
  ['واحد', 'واحده', 'واحدا', 'احد', 'احدي'],
  ['اثنان', 'اثنين', 'اثنتان', 'اثنتين', 'اثنا', 'اثني', 'اثنتا', 'اثنتي'],
  ['ثلاث', 'ثلاثه', 'ثلاثا'],
  ['اربع', 'اربعه', 'اربعا'],
  ['خمس', 'خمسه', 'خمسا'],
  ['ست', 'سته', 'ستا'],
  ['سبع', 'سبعه', 'سبعا'],
  ['ثمان', 'ثماني', 'ثمانيه', 'ثمانيا'],
  ['تسع', 'تسعه', 'تسعا'],
]
const tens = ['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const hundreds = ['ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'ثماني', 'تسع']
const hundredsValues = [300, 400, 500, 600, 700, 800, 800, 900]

/** Nouns whose dual says «two» in one word; folded, without the ending. Only such as releases count. */
const dualStems = (
  'مدينت عام سنت دولت يوم شهر اسبوع ساعت دقيقت مرت منطقت جلست دورت قمت اتفاقيت مذكرت منظمت مؤسست شركت جامعت مدرست مرحلت ' +
  'ورشت ندوت لجنت كتلت بند محور مشروع برنامج هدف مؤتمر اجتماع قرار تقرير كتاب جائزت جانب طرف فريق شخص مشاركت امرأت فتات رجل ' +
  'طفل طفلت طالب طالبت وزارت وزير وزيرت رئيس نائب قسم عقد قرن مليون مليار الف مئ مائ مئت مائت مكتب فرع مركز موقع محافظت اقليم ' +
  'جهت ولايت بلدت قريت اتفاق بيان كلمت مبادرت خطت استراتيجيت مادت فقرت بعثت زيارت'
).split(' ')

/** Arabic cardinals by folded word. `dual` nouns (مدينتان) are two; joint hundreds (ثلاثمئة) are read whole. */
export const arabicCardinals: ReadonlyMap<string, number> = new Map([
  ...dualStems.flatMap((stem): [string, number][] => [`${stem}ان`, `${stem}ين`].map((word) => [word, 2])),
  ...units.flatMap((words, value) => words.map((word): [string, number] => [word, value])),
  ['عشره', 10],
  ['عشر', 10],
  ...tens.flatMap((stem, index): [string, number][] => [
    [`${stem}ون`, (index + 2) * 10],
    [`${stem}ين`, (index + 2) * 10],
  ]),
  ...hundreds.flatMap((stem, index): [string, number][] =>
    ['مئه', 'مائه', 'ميه'].map((word) => [stem + word, hundredsValues[index] ?? 0]),
  ),
  ['مئه', 100],
  ['مائه', 100],
  ['مئات', 0],
  ['مئتان', 200],
  ['مئتين', 200],
  ['مائتان', 200],
  ['مائتين', 200],
  ['مئتا', 200],
  ['مائتا', 200],
  ['مئتي', 200],
  ['مائتي', 200],
  ['الف', 1e3],
  ['الفا', 1e3],
  ['الاف', 1e3],
  ['الفان', 2e3],
  ['الفين', 2e3],
  ['الفي', 2e3],
  ['مليون', 1e6],
  ['مليونا', 1e6],
  ['ملايين', 1e6],
  ['مليونان', 2e6],
  ['مليونين', 2e6],
  ['مليوني', 2e6],
  ['مليار', 1e9],
  ['مليارا', 1e9],
  ['مليارات', 1e9],
  ['ملياران', 2e9],
  ['مليارين', 2e9],
  ['ملياري', 2e9],
  ['بليون', 1e9],
  ['بلايين', 1e9],
  ['بليونا', 1e9],
  ['بليونان', 2e9],
  ['بليونين', 2e9],
  ['بليوني', 2e9],
  ['تريليون', 1e12],
  ['تريليونا', 1e12],
  ['تريليونات', 1e12],
  ['تريليونان', 2e12],
  ['تريليونين', 2e12],
  ['تريليوني', 2e12],
])

const plainScales = new Set([
  'الف',
  'الفا',
  'الاف',
  'مليون',
  'مليونا',
  'ملايين',
  'مليار',
  'مليارا',
  'مليارات',
  'بليون',
  'بليونا',
  'بلايين',
  'تريليون',
  'تريليونات',
])
const plurals = new Set(['الاف', 'ملايين', 'مليارات', 'بلايين', 'تريليونات', 'مئات'])
const dualWords = new Set(
  dualStems.flatMap((stem) => [`${stem}ان`, `${stem}ين`]).filter((word) => !/^(?:مئ|مائ|الف|ملي)/.test(word)),
)

/**
 * Arabic number words with both genders and cases, joint and split hundreds, and parts joined by و:
 * «خمسة وعشرون ألفًا وثلاثمئة». Duals of counted nouns are 2. One alone is no number, nor a plural scale («آلاف»).
 */
export function readArabicNumber(reading: Reading, index: number): WordNumber | null {
  const first = lexemeAt(reading, index)
  const start = wordStart(reading, first)
  if (first.key === definiteEleven) return readDefiniteEleven(reading, index)
  if (dualWords.has(first.key)) return { value: 2, start, end: first.end, next: index + 1 }
  // «الاثنين» is Monday.
  if (first.definite && first.key === 'اثنين' && !/^عشره?$/.test(lexemeAt(reading, index + 1).text)) return null
  if (plurals.has(first.key)) return first.definite ? readCountBehind(reading, index) : null
  let total = 0
  let current = 0
  let last = Number.POSITIVE_INFINITY
  let smallestScale = Number.POSITIVE_INFINITY
  let at = index
  while (true) {
    const lexeme = lexemeAt(reading, at)
    const value = reading.words.cardinals.get(lexeme.key)
    if (value === undefined || value === 0 || dualWords.has(lexeme.key)) break
    const joined = lexeme.text.startsWith('و') && lexeme.clitics > 0
    if (at > index && lexeme.clitics > (joined ? 1 : 0)) break
    if (plainScales.has(lexeme.key) && !(joined && at > index)) {
      if (value >= smallestScale) break
      total += (current || 1) * value
      smallestScale = value
      current = 0
      last = value
    } else if (at > index && !joined) {
      // Only a multiplied hundred and the ten of the teens follow without و.
      if (value === 100 && last >= 3 && last < 10) {
        current += last * 99
        last = 100
      } else if (value === 10 && last < 10) {
        current += 10
        last = 19
      } else break
    } else if (value >= 1e3) {
      if (at > index && value >= smallestScale) break
      total += value
      smallestScale = value >= 1e6 ? 1e6 : 1e3
      last = value
    } else {
      // «مليونين وثلاثة ملايين» are two numbers.
      const after = lexemeAt(reading, at + 1)
      if (at > index && plainScales.has(after.key) && (reading.words.cardinals.get(after.key) ?? 0) >= smallestScale)
        break
      const unitBeforeTens = last < 10 && value >= 20 && value < 100
      if (!unitBeforeTens && (value >= last || (last < 100 && at > index))) break
      if (last < 100 && !unitBeforeTens) break
      current += value
      last = unitBeforeTens ? 20 : value
    }
    at += 1
  }
  if (at === index) return null
  const value = total + current
  if (value < 2 || (at === index + 1 && value === 1)) return null
  return { value, start, end: lexemeAt(reading, at - 1).end, next: at }
}

/** «الأحد» of «الأحد عشر», which by itself is Sunday. */
export const definiteEleven = 'الاحد'

/**
 * «فروعه الأحد عشر», «للأعضاء الأحد عشر في», «الأحد عشر خمسة مقاعد»: behind the noun counted; not «التقى يوم الأحد عشر
 * سيدات».
 */
function readDefiniteEleven(reading: Reading, index: number): WordNumber | null {
  const [noun, first, ten, after] = [-1, 0, 1, 2].map((step) => lexemeAt(reading, index + step))
  if (first === undefined || ten?.text !== 'عشر' || ten.gap === 'none') return null
  if (noun?.kind === 'word' && beforeWeekday.has(noun.text)) return null
  const isOtherNumber = after !== undefined && arabicCardinals.has(after.key) && !plainScales.has(after.key)
  if (after?.kind === 'word' && !isOtherNumber && !/^(?:ال|لل)|ا$/.test(after.text) && !linksBehindNoun.has(after.text))
    return null
  return { value: 11, start: wordStart(reading, first), end: ten.end, next: index + 2 }
}

const beforeWeekday = new Set(
  'يوم ويوم ليوم بيوم يومي صباح مساء ليله ظهر فجر عصر عشيه نهار منذ حتي غدا امس وغدا وامس قبل بعد في من الي'.split(' '),
)
/** Behind «الأحد عشر» they go on about the noun; what is counted by «عشر» would stand there otherwise. */
const linksBehindNoun = new Set(
  'في من الي علي عن مع عبر بين لدي بعد قبل خلال منذ حتي هذه هذا هي هم ثم او كما لا لم لن قد'.split(' '),
)

/** «الملايين الأربعة»: counted one by one, and known of already. */
function readCountBehind(reading: Reading, index: number): WordNumber | null {
  const [scale, count] = [lexemeAt(reading, index), lexemeAt(reading, index + 1)]
  const [each, times] = [scale, count].map(({ key }) => reading.words.cardinals.get(key) ?? 0) as [number, number]
  if (each === 0 || !count.definite || count.clitics > 0 || times < 3 || times > 10) return null
  return { value: times * each, start: wordStart(reading, scale), end: count.end, next: index + 2 }
}
