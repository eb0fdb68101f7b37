// Nouns in ة that with ه would be another word with "his" or "its": what stands around them shows which is meant.
import type { KnownSlip } from '#shared/checks/spelling/slip-check.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import type { Words } from '#shared/text/words-in.ts'

/** With ه these would be "his …", as they are written with it. */
const feminineNouns = new Set(
  wordsOf(`مكتبه مدرسه جامعه شركه مؤسسه محطه قاعه دوره خطه منطقه مرحله لجنه منظمه حمله جلسه اتفاقيه مبادره قائمه وكاله رابطه
    جمعيه ندوه ورشه مسابقه جائزه عياده حديقه مدينه قريه سفينه طائره حافله`),
)

/** What is measured or counted, behind a preposition: «بمشاركه 300», «لمده 3». «قدره 300» and «دفعه 300» are right. */
const measured = new Set(
  wordsOf(
    'مشاركه مساهمه نسبه قيمه تكلفه كلفه سعه مساحه طاقه مده فتره درجه حصه سرعه غرامه جائزه مسافه ميزانيه خساره قوه إضافه',
  ),
)
const amounts = new Set(wordsOf('نحو حوالي قرابة زهاء أكثر أقل تتجاوز تزيد تفوق تصل تقدر تبلغ بلغت تجاوزت'))
const prepositions = new Set(wordsOf('في من على إلى منذ خلال طوال طيلة عن حتى'))

/** Time and turns, with what is said of them and hardly of anything that is his: «لسنه أخرى», «للمره الثانية» is plain. */
const turns = new Set(wordsOf('سنه مره ساعه دقيقه ليله نسخه جوله خطوه دفعه فرصه مهله فئه دوره مرحله'))
const furtherOnes = new Set(wordsOf('أخرى كاملة واحدة إضافية مقبلة قادمة ماضية مالية دراسية هجرية ميلادية تاريخية'))

/** Verbal nouns whose masculine hardly anyone has of his own: a definite noun behind them is what they govern. */
const verbal = new Set(
  wordsOf(`مواجهه مكافحه مناقشه محاوله محاربه معالجه مضاعفه مقاومه معاينه ممارسه مغادره مصادره متابعه مراجعه مشاهده محاكمه
    ملاحقه`),
)

/** What a noun may govern, so that no pronoun stands between. */
const governed = new Map(
  [
    'شركه: الكهرباء المياه الاتصالات الطيران الخطوط النفط الغاز التأمين النقل السكك الملاحة الأدوية الإسمنت',
    'منظمه: الصحة الأمم العمل التعاون التجارة العفو الأغذية اليونسكو اليونيسف الدول الوحدة',
    'مدينه: جدة مكة غزة الرياض الدار مراكش فاس طنجة دبي القاهرة الإسكندرية حلب دمشق بغداد البصرة الموصل الكويت طرابلس بنغازي وهران صفاقس سوسة عدن نابلس الخليل القدس',
    'جامعه: الدول القاهرة دمشق بغداد الملك الأمير الرباط تونس الجزائر الخرطوم الكويت قطر اليرموك الإسكندرية',
    'مؤسسه: الكهرباء الإذاعة الأرشيف التمويل النفط الحبوب',
    'محطه: الحافلات القطار القطارات الكهرباء التحلية الوقود المترو الفضاء الضخ الركاب توليد تحلية معالجة ضخ',
    'لجنه: التحكيم الانتخابات المالية الشؤون الطوارئ التحقيق الخبراء حقوق تحكيم تحقيق',
    'حمله: التطعيم التلقيح التبرعات التوعية النظافة التبرع تطعيم تلقيح توعية تبرعات نظافة',
    'خطه: العمل التنمية الإصلاح الطوارئ الإنقاذ عمل طوارئ',
    'دوره: الألعاب',
    'قاعه: المؤتمرات الاجتماعات المحاضرات السينما الاحتفالات',
    'وكاله: الأنباء الفضاء التنمية أنباء الغوث',
    'قائمه: الانتظار المرشحين التراث الفائزين',
    'سفينه: الشحن الحاويات الركاب شحن حاويات',
    'طائره: الركاب الشحن ركاب شحن',
    'مسابقه: القرآن القصة الرسم',
    'جائزه: نوبل الملك الأمير السلام الدولة',
    'قريه: الصيادين',
  ].map((line): readonly [string, ReadonlySet<string>] => {
    const [noun = '', nouns = ''] = line.split(': ')
    return [noun, new Set(wordsOf(nouns))]
  }),
)

/** Cities that with ه are another word: «جده», his grandfather. */
const cities = new Set(wordsOf('جده مكه غزه سوسه عنابه سبته حماه درنه بيشه بريده وجده جربه باجه قفصه تازه تبسه باتنه'))
const beforeCities =
  /^[وفبلك]?(?:مدينة|محافظة|ميناء|مطار|بلدية|ولاية|إمارة|قطاع|جزيرة|كورنيش|ضواحي|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي)$|^(?:لل)(?:مدينة)$/u

/** Nouns of which hardly anything else remains when an article stands before their ه. */
export const definiteNouns: ReadonlySet<string> = new Set([
  ...feminineNouns,
  ...verbal,
  ...wordsOf(`مره سنه ساعه دقيقه مده فتره نسبه قيمه تكلفه مساحه درجه جهه دوله حكومه وزاره رئاسه سياسه صحه تجاره صناعه زراعه
    ثقافه رياضه سياحه طاقه بيئه تنميه حمايه خدمه رعايه مشكله قضيه فكره تجربه عمليه مهمه زياره كلمه كلفه ميزانيه نتيجه بطوله
    مباراه رحله قمه هيئه جمله مهنه صوره لوحه قصه روايه`),
])

const proclitics = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول']

export const tehMarbutaSuspects: ReadonlySet<string> = new Set(
  [...feminineNouns, ...measured, ...turns, ...verbal, ...cities].flatMap((noun) =>
    proclitics.map((before) => before + noun),
  ),
)

export function tehMarbutaInCompany({ forms, starts, ends }: Words, index: number, text: string): KnownSlip | null {
  const [written, before, next] = [index, index - 1, index + 1].map((at) => forms[at]?.written ?? '') as [
    string,
    string,
    string,
  ]
  const isClose = (left: number) => text.slice(ends[left] ?? 0, starts[left + 1] ?? 0) === ' '
  const slip = { meant: `${written.slice(0, -1)}ة` }
  if (cities.has(written)) return beforeCities.test(before) && isClose(index - 1) ? slip : null
  if (!isClose(index)) return null
  const joined =
    proclitics.find(
      (proclitic) => proclitic !== '' && isNoun(written.slice(proclitic.length)) && written.startsWith(proclitic),
    ) ?? ''
  const noun = written.slice(joined.length)
  if (feminineNouns.has(written) && isFeminineAlone(next)) return slip
  if (turns.has(noun) && furtherOnes.has(next)) return slip
  if (governed.get(noun)?.has(next)) return slip
  if (verbal.has(noun) && isDefiniteNoun(next)) return slip
  const isGoverned = /[بل]$/u.test(joined) || (prepositions.has(before) && isClose(index - 1))
  return measured.has(noun) && isGoverned && (forms[index + 1]?.shape === 'digits' || amounts.has(next)) ? slip : null
}

const isNoun = (word: string) => feminineNouns.has(word) || measured.has(word) || turns.has(word) || verbal.has(word)

/** «افتتحت مكتبه جديدة»: what a feminine adjective without article follows is no "his library", it is a library. */
const isFeminineAlone = (word: string) => word.length >= 4 && word.endsWith('ة') && !word.startsWith('ال')

/** Not «متابعه الجديد», «مراجعه الحالي»: an adjective may be of him who has a pronoun. */
const isDefiniteNoun = (word: string) =>
  word.startsWith('ال') && !/^ال(?:.*ي|جديد|قديم|سابق|أول|ثان|كبير|صغير|أخير|مقبل|شخص|خاص|دائم|مباشر)$/u.test(word)
