import { aliForUpon } from '#shared/checks/spelling/ali-for-upon.ts'
import { defectiveVerbs, yaForAlef } from '#shared/checks/spelling/defective-verbs.ts'
import { innaAndAnna, innaForAnna } from '#shared/checks/spelling/inna-and-anna.ts'
import { type KnownSlip, slipCheck, slipCheckOfRow } from '#shared/checks/spelling/slip-check.ts'
import {
  definiteNouns,
  tehMarbutaInCompany,
  tehMarbutaSuspects,
} from '#shared/checks/spelling/teh-marbuta-in-company.ts'
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

export const arHamza = slipCheckOfRow({
  id: 'ar-hamza',
  severity: 'warning',
  language: 'ar',
  listed: hamzaErrors,
  suspects: new Set(innaAndAnna),
  inContext: innaForAnna,
})

const ordinals = 'ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر حادي'.split(' ')
const nouns = [...definiteNouns].map((noun) => noun.slice(0, -1))

/** «الدورة السادسه», «للمره الأولى»: with the article the last letter is no pronoun, though the dictionary allows for one. */
const definiteErrors = new Map(
  [...ordinals, ...nouns].flatMap((word) =>
    ['ال', 'وال', 'بال', 'وبال', 'لل', 'ولل', 'فال', 'كال'].map((before): readonly [string, string] => [
      `${before}${word}ه`,
      `${before}${word}ة`,
    ]),
  ),
)

export const arTehMarbuta = slipCheck({
  id: 'ar-teh-marbuta',
  severity: 'warning',
  language: 'ar',
  listed: definiteErrors,
  suspects: tehMarbutaSuspects,
  inContext: tehMarbutaInCompany,
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
  ['منتدي', 'منتدى'],
  ['المنتدي', 'المنتدى'],
  ['الملتقي', 'الملتقى'],
  ['شكوي', 'شكوى'],
  ['الشكوي', 'الشكوى'],
  ['فوضي', 'فوضى'],
  ['الفوضي', 'الفوضى'],
  ['الفتوي', 'الفتوى'],
  ['القتلي', 'القتلى'],
  ['أدني', 'أدنى'],
  ['الأدني', 'الأدنى'],
])
// «الأولي» is "the primary", «سوي» "sound", «مدي» "extend" to a woman: each a word of its own.
for (const word of ['الأولي', 'سوي', 'مدي', 'مستوي']) maqsuraErrors.delete(word)

/** «إلي» for «إلى»; whoever speaks may say «كتب إليّ» without its sign. */
function toForToMe({ forms, starts }: Words, index: number, text: string): KnownSlip | null {
  const written = forms[index]?.written ?? ''
  if (!written.endsWith('إلي') || isInQuotation(text, starts[index] ?? 0)) return null
  return { meant: written.replace('ي', 'ى') }
}

const defective = new Set(defectiveVerbs)

export const arAlefMaqsura = slipCheckOfRow({
  id: 'ar-alef-maqsura',
  severity: 'warning',
  language: 'ar',
  listed: maqsuraErrors,
  suspects: new Set(['علي', 'وعلي', 'إلي', 'وإلي', ...defectiveVerbs]),
  inContext: (words, index, text, place) =>
    toForToMe(words, index, text) ??
    aliForUpon(words, index, text, place) ??
    (defective.has(words.forms[index]?.written ?? '') ? yaForAlef(words, index, text) : null),
})
