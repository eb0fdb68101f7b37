// What the words before it ask of the ending of an Arabic noun or verb.
import { type GrammarRule, patternRule } from '#shared/checks/language/grammar-rule.ts'
import { wordsOf } from '#shared/press/words-of.ts'

const ends = '(?![\\p{L}\\p{M}])'

/** «الباحثون», «المشاركون», «الأوروبيون»: definite, and of a shape that only plurals of men have. */
const plural = 'م[ء-ي]{3,9}|[ء-ي]ا[ء-ي]{2}|[ء-ي]{3,12}ي'
/** Nouns from other languages that end as these plurals do. */
const foreign = new Set(
  wordsOf(`ماراثون ميكروفون ميغافون ميكرون تلفزيون تليفزيون تريليون كاتيون كاربون كاربونون بايثون أوركسترايون أكورديون
    ميلاتون ميثادون ماموثون مافيون`),
)

const isPlural = ({ groups }: RegExpExecArray) => !foreign.has(`${groups?.stem ?? ''}ون`)

/** After these a noun can be in no other case than the genitive. */
const governing = '(?:في|إلى|على|عن|مع|لدى|ضد|خلال|جميع|كافة|معظم|أغلب|بعض|من قبل)'

/** «بحضور», «بمشاركة»: in construct with who was there. */
const attending = '(?:بحضور|بمشاركة|بإشراف|برفقة|بدعم|بدعوة من|بقيادة|بتنظيم|بمساعدة|بتعاون|لقاء|وفد|فريق|عشرات|مئات)'
/** Without an article only such as are no names, as Macron and Maroun are. */
const people =
  'ممثل|مسؤول|مشارك|مندوب|موظف|مراقب|مهندس|مدرس|معلم|مزارع|مستثمر|مستفيد|متطوع|متظاهر|مواطن|مسافر|مقاتل|مهاجر|منظم|مؤلف|مخرج|ممول|مانح|متخصص|مختص|منتج|مصور|مترجم|متحدث|مفاوض|باحث|صحفي|صحافي|إعلامي|دبلوماسي|لاجئ|ناشط|عامل|لاعب|سياسي|حقوقي|جامعي|محلي|دولي'

/** «عددا كبيرا من»: how many or who of them; «من الباحثون المكرمون؟» asks, «يعلن من الفائزون» tells, who they are. */
const quantity =
  /(?:^|[ «(])[وفبل]{0,2}(?:ال)?(?:عدد|عديد|كثير|مجموعة|فريق|وفد|نخبة|جمع|لفيف|عينة|ثلة|كوكبة|آلاف|مئات|عشرات|أكثر|أقل|قليل|مزيد|واحد|أي|كل|غيره(?:م|ا)?)(?:ًا|اً?)? (?:(?:[ء-ي]|\u064b){2,10} )?$/u

const isQuantity = (match: RegExpExecArray) =>
  isPlural(match) && !isAsked(match) && quantity.test(match.input.slice(Math.max(0, match.index - 40), match.index))

/** The sentence ends in a question mark: there «من» may be "who", «لم» "why". */
function isAsked({ index, input }: RegExpExecArray): boolean {
  return /^[^.!؟?\n]{0,300}[؟?]/u.test(input.slice(index, index + 302))
}

const toOblique = ({ 0: found }: RegExpExecArray) => `${found.slice(0, -2)}ين`

/** Verbs in ون that end in the letters of their root («يكون», «يتعاون»), and nouns that begin as verbs do. */
const ofRoot = /^[يت](?:تعا|تها|تكا|ستعا|لفزي|ليفزي|ريلي|.*س)$/u
const inSad = /^[يت](?:در|مار|جل|لم|ؤس|عك|تناف|لتم|حتب)س$/u
const shortStems = 'صل|جد|قع|ضع|ثق|رد|مر|ظل|بق|نس|لق|رض|خش|سع|نه|بن|جر|مض|عط'

const isMoodLost = (match: RegExpExecArray) => {
  const stem = match.groups?.stem ?? ''
  if (match.groups?.particle === 'لم' && isAsked(match)) return false
  return !ofRoot.test(stem) || inSad.test(stem)
}

const pronouns = '(?:ها|هم|هما|هن|ه|نا|ني|كم|ك)'

/** Weak verbs, and hollow ones whose long vowel falls where the last letter has no sign. */
const hollow = 'ستطيع|ستفيد|ستجيب|ستعيد|شير|زال|قول|عيش|فوز|صيب|ريد'

const isNoQuestion = (match: RegExpExecArray) => !isAsked(match)

export const arabicEndings: readonly GrammarRule[] = [
  patternRule(new RegExp(`(?<!\\p{L})[وف]?${governing} ال(?<stem>${plural})ون${ends}`, 'gu'), toOblique, isPlural),
  patternRule(new RegExp(`(?<!\\p{L})[وف]?(?:لل|بال|كال)(?<stem>${plural})ون${ends}`, 'gu'), toOblique, isPlural),
  patternRule(new RegExp(`(?<!\\p{L})[وف]?(?:${governing}|${attending}) (?:${people})ون${ends}`, 'gu'), toOblique),
  patternRule(new RegExp(`(?<!\\p{L})من ال(?<stem>${plural})ون${ends}`, 'gu'), toOblique, isQuantity),
  patternRule(
    new RegExp(`(?<!\\p{L})[وف]?(?:إن|أن|بأن|لأن|كأن) ال(?<stem>${plural})ون${ends}`, 'gu'),
    toOblique,
    isPlural,
  ),
  patternRule(
    /(?<!\p{L})[وف]?(?:في|إلى|على|عن|مع|لدى|خلال|منذ|بعد|نحو|حوالي|قرابة|زهاء|من|أن|إن) (?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)ون(?= (?:[ء-ي]{1,12}(?:[اةىء]|ًا|اً)|مليون|مليار|ألف|في|من|بال[ء-ي]{2,8}|و[ء-ي]{2,12})(?![\p{L}\p{M}])|[.،؛:!؟]|$)/gmu,
    toOblique,
    isNoQuestion,
  ),
  patternRule(
    /(?<!\p{L})[وف]?(?:في|إلى|على|عن|مع|لدى|خلال|منذ|نحو|حوالي|قرابة|زهاء|أكثر من|أقل من) (?:مئت|مائت|ألف|مليون|مليار|الجانب|الوزير|الرئيس|المسؤول|الفريق|اللاعب|المنتخب|الزعيم)ان(?![\p{L}\p{M}])/gu,
    toOblique,
  ),
  patternRule(
    new RegExp(
      `(?<!\\p{L})[وف]?(?<particle>لن|لم|كي|لكي|أن|بأن) (?<stem>[يت](?:[ء-ي]{3,7}|${shortStems}))ون(?<object>${pronouns}?)${ends}`,
      'gu',
    ),
    ({ 0: found, groups }) => {
      const object = groups?.object ?? ''
      return `${found.slice(0, found.length - object.length - 1)}${object === '' ? 'ا' : object}`
    },
    isMoodLost,
  ),
  patternRule(
    /(?<!\p{L})(?:[وف]?(?:لن|لم)) [يت][ء-ي]{4,7}ان(?![\p{L}\p{M}])/gu,
    ({ 0: found }) => found.slice(0, -1),
    (match) => !isAsked(match) && !/(?:تهان|تعان|تبان|مئن|زدان|دان)$/u.test(match[0]),
  ),
  patternRule(
    /(?<!\p{L})[وف]?لم (?:[يتن][ء-ي]{1,8}[ىو]|ي(?![ء-ي]{1,8}ني(?!\p{L}))[ء-ي]{1,8}ي)(?![\p{L}\p{M}])/gu,
    ({ 0: found }) => found.slice(0, -1),
    isNoQuestion,
  ),
  patternRule(
    new RegExp(`(?<!\\p{L})[وف]?لم [يت](?:${hollow})${ends}`, 'gu'),
    ({ 0: found }) => found.slice(0, -2) + found.slice(-1),
    isNoQuestion,
  ),
]
