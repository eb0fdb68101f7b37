import { slipCheck, slipCheckOfRow } from '#shared/checks/spelling/slip-check.ts'
import type { Words } from '#shared/text/words-in.ts'

/** Common words written without their hamza, or with one that is not theirs; null where two words may be meant. */
const hamzaErrors = new Map<string, string | null>([
  ['الى', 'إلى'],
  ['اذا', 'إذا'],
  ['اذ', 'إذ'],
  ['او', 'أو'],
  ['ان', null],
  ['وان', null],
  ['بان', 'بأن'],
  ['لان', 'لأن'],
  ['كان', null],
  ['انه', null],
  ['انها', null],
  ['انهم', null],
  ['اننا', null],
  ['لانه', 'لأنه'],
  ['لانها', 'لأنها'],
  ['ايضا', 'أيضا'],
  ['ايضاً', 'أيضاً'],
  ['ايضًا', 'أيضًا'],
  ['اكثر', 'أكثر'],
  ['اكبر', 'أكبر'],
  ['اول', 'أول'],
  ['اولا', 'أولا'],
  ['اخر', 'آخر'],
  ['اخرى', 'أخرى'],
  ['اخيرا', 'أخيرا'],
  ['اما', 'أما'],
  ['امس', 'أمس'],
  ['اكد', 'أكد'],
  ['اكدت', 'أكدت'],
  ['اعلن', 'أعلن'],
  ['اعلنت', 'أعلنت'],
  ['اضاف', 'أضاف'],
  ['اضافت', 'أضافت'],
  ['اوضح', 'أوضح'],
  ['اوضحت', 'أوضحت'],
  ['اشار', 'أشار'],
  ['اشارت', 'أشارت'],
  ['اطلق', 'أطلق'],
  ['اطلقت', 'أطلقت'],
  ['إسم', 'اسم'],
  ['إبن', 'ابن'],
  ['إبنة', 'ابنة'],
  ['إمرأة', 'امرأة'],
  ['إثنان', 'اثنان'],
  ['إثنين', 'اثنين'],
  ['الإثنين', null],
  ['إقرأ', 'اقرأ'],
  ['إستقبل', 'استقبل'],
  ['إجتمع', 'اجتمع'],
  ['إنتخب', 'انتخب'],
])
// The name of the day is written both ways; «كان» is a word of its own.
hamzaErrors.delete('الإثنين')
hamzaErrors.delete('كان')

export const arHamza = slipCheckOfRow({ id: 'ar-hamza', severity: 'warning', language: 'ar', listed: hamzaErrors })

export const arTehMarbuta = slipCheck({ id: 'ar-teh-marbuta', severity: 'warning', language: 'ar' })

const maqsuraErrors = new Map<string, string>([
  ['فى', 'في'],
  ['التى', 'التي'],
  ['الذى', 'الذي'],
  ['هى', 'هي'],
  ['وهى', 'وهي'],
  ['وفى', 'وفي'],
  ['حتي', 'حتى'],
  ['إلي', 'إلى'],
  ['الي', 'إلى'],
  ['وإلي', 'وإلى'],
  ['اللتى', 'اللتي'],
  ['مستشفي', 'مستشفى'],
  ['المستشفي', 'المستشفى'],
  ['مستوي', 'مستوى'],
  ['المستوي', 'المستوى'],
  ['أخري', 'أخرى'],
  ['الأخري', 'الأخرى'],
  ['كبري', 'كبرى'],
  ['الكبري', 'الكبرى'],
  ['مدي', 'مدى'],
  ['سوي', 'سوى'],
  ['الأولي', 'الأولى'],
])
// «الأولي» is "the primary", «سوي» "sound", «مدي» "extend" to a woman: each a word of its own.
for (const word of ['الأولي', 'سوي', 'مدي', 'مستوي']) maqsuraErrors.delete(word)

export const arAlefMaqsura = slipCheckOfRow({
  id: 'ar-alef-maqsura',
  severity: 'warning',
  language: 'ar',
  listed: maqsuraErrors,
  suspects: new Set(['علي', 'وعلي']),
  inContext: aliForUpon,
})

/** «علي» is a man's name; before these words, or after verbs and nouns that take «على», it is the preposition. */
function aliForUpon({ forms, starts, ends }: Words, index: number, text: string): { meant: string } | null {
  const next = forms[index + 1]?.written ?? ''
  const before = forms[index - 1]?.written ?? ''
  const together = (left: number) => /^\s+$/u.test(text.slice(ends[left] ?? 0, starts[left + 1] ?? 0))
  const meant = forms[index]?.written === 'وعلي' ? 'وعلى' : 'على'
  if (uponAfter.has(before) && together(index - 1)) return { meant }
  return uponBefore.has(next) && together(index) ? { meant } : null
}

const uponBefore = new Set(
  `الرغم هامش مدى مستوى ضوء أساس ضرورة أهمية سبيل وجه صعيد العكس الأقل الأرجح جميع كل كافة هذا هذه ذلك تلك ما رأس
  نحو التوالي الصعيد أرض متن غرار عاتق سطح المدى المستوى أكثر امتداد مدار حدة حساب حد قدم دعم تعزيز تحقيق تنفيذ توفير تطوير
  الساحة الفور الأرض الدوام وشك يد أيدي إثر النحو مقربة`.split(/\s+/),
)
const uponAfter = new Set(
  `الحصول التأكيد التشديد بناء بناءً علاوة التركيز الحفاظ العمل القضاء التعرف الاتفاق الإشراف القدرة المحافظة الاطلاع الموافقة
  المصادقة الحرص ردا رداً ردًا قائم قائمة تعليقا الضوء الاعتماد مؤكدا مؤكداً مؤكدًا مشددا مشدداً مشددًا حصلت أكدت شددت وقعت أثنت
  وافقت صادقت حرصت اعتمدت أشرفت تعرفت اطلعت نصت تنص حصولها حصوله تشجيع للحصول للقضاء للعمل للاطلاع`.split(/\s+/),
)
