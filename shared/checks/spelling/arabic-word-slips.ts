import { aliForUpon } from '#shared/checks/spelling/ali-for-upon.ts'
import { type KnownSlip, slipCheck, slipCheckOfRow } from '#shared/checks/spelling/slip-check.ts'
import { isInQuotation } from '#shared/text/is-in-quotation.ts'
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

/** «الدورة السادسه»: with the article the last letter is no pronoun, though the dictionary allows for one. */
const ordinalErrors = new Map(
  'الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي'
    .split(' ')
    .flatMap((ordinal) =>
      ['', 'و', 'ب', 'وب'].map((before): readonly [string, string] => [`${before}${ordinal}ه`, `${before}${ordinal}ة`]),
    ),
)

/** Feminine nouns that with ه would be "his …", as they are written with it. */
const feminineNouns = new Set(
  'مكتبه مدرسه جامعه شركه مؤسسه محطه قاعه دوره خطه منطقه مرحله لجنه منظمه حمله جلسه اتفاقيه مبادره قائمه وكاله رابطه جمعيه ندوه ورشه مسابقه جائزه عياده حديقه مدينه قريه سفينه طائره حافله'.split(
    ' ',
  ),
)

/** «افتتحت مكتبه جديدة»: what a feminine adjective without article follows is no "his library", it is a library. */
function nounBeforeFeminine({ forms, starts, ends }: Words, index: number, text: string): KnownSlip | null {
  const [written, next] = [forms[index]?.written ?? '', forms[index + 1]?.written ?? '']
  if (text.slice(ends[index] ?? 0, starts[index + 1] ?? 0) !== ' ' || next.startsWith('ال')) return null
  return next.length >= 4 && next.endsWith('ة') ? { meant: `${written.slice(0, -1)}ة` } : null
}

export const arTehMarbuta = slipCheck({
  id: 'ar-teh-marbuta',
  severity: 'warning',
  language: 'ar',
  listed: ordinalErrors,
  suspects: feminineNouns,
  inContext: nounBeforeFeminine,
})

const maqsuraErrors = new Map<string, string>([
  ['فى', 'في'],
  ['التى', 'التي'],
  ['الذى', 'الذي'],
  ['هى', 'هي'],
  ['وهى', 'وهي'],
  ['وفى', 'وفي'],
  ['حتي', 'حتى'],
  ['الي', 'إلى'],
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

/** «إلي» for «إلى»; whoever speaks may say «كتب إليّ» without its sign. */
function toForToMe({ forms, starts }: Words, index: number, text: string): KnownSlip | null {
  const written = forms[index]?.written ?? ''
  if (!written.endsWith('إلي') || isInQuotation(text, starts[index] ?? 0)) return null
  return { meant: written.replace('ي', 'ى') }
}

export const arAlefMaqsura = slipCheckOfRow({
  id: 'ar-alef-maqsura',
  severity: 'warning',
  language: 'ar',
  listed: maqsuraErrors,
  suspects: new Set(['علي', 'وعلي', 'إلي', 'وإلي']),
  inContext: (words, index, text) => toForToMe(words, index, text) ?? aliForUpon(words, index, text),
})
