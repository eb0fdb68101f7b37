import { arabicCounting } from '#shared/checks/language/count-grammar-ar.ts'
import { arabicEndings } from '#shared/checks/language/ending-grammar-ar.ts'
import { type GrammarRule, patternRule } from '#shared/checks/language/grammar-rule.ts'

const women =
  'وزيرة|مديرة|متحدثة|ناطقة|رئيسة|سفيرة|أمينة|مفوضة|نائبة|مستشارة|باحثة|طبيبة|شركة|وزارة|بلدية|هيئة|منظمة|جامعة|مؤسسة|جمعية|وكالة|محكمة|سفارة|مديرية|رابطة|نقابة'
const feminineDuals =
  'دول|شرك|مدين|جامع|وزار|منظم|مؤسس|جه|منطق|حال|مرحل|جول|هيئ|لجن|حكوم|سفين|رحل|جمعي|قري|محافظ|ولاي|مدرس|محط|تجرب|دراس|اتفاقي'
const masculineDuals =
  'بلد|طرف|جانب|فريق|رئيس|وزير|مشروع|منتخب|نادي|حزب|اتحاد|مركز|مكتب|مصنع|مستشفي|مطار|كتاب|فيلم|برنامج|اتفاق|قرار|عام|شهر|لاعب|مرشح'
const masculineNouns =
  'مجال|إطار|صدد|سياق|مؤتمر|اجتماع|مشروع|برنامج|عام|شهر|أسبوع|يوم|مكان|قرار|اتفاق|ملف|موقع|قطاع|موسم|معرض|مركز|مبنى|حدث|لقاء|موضوع|تقرير|شأن|وقت|نوع|مهرجان|كتاب|فيلم|مستشفى|مطار'

export const arabicGrammar: readonly GrammarRule[] = [
  ...arabicCounting,
  ...arabicEndings,
  patternRule(
    /(?<=(?:في|من|على|إلى|عن|مع|هذه|تلك) )(ال[\u0620-\u064a]{2,20}(?:ة|ات)) (و?)الذي(?!\p{L})/gu,
    '$1 $2التي',
  ),
  patternRule(/(?<=(?:في|من|على|إلى|عن|مع|هذا|ذلك) )(هذا) (ال[\u0620-\u064a]{2,20}ة)(?!\p{L})/gu, 'هذه $2'),
  patternRule(new RegExp(`(?<=(?:في|من|على|إلى|عن|مع) )هذه (ال(?:${masculineNouns}))(?!\\p{L})`, 'gu'), 'هذا $1'),
  // A verb of saying before its subject has the subject's gender; who is said is no object of it.
  patternRule(
    new RegExp(`(?<!\\p{L})([وف]?(?:قال|أوضح|أفاد|صرح|أكد)) ((?:ال)?(?:${women}))(?!\\p{L})`, 'gu'),
    '$1ت $2',
  ),
  patternRule(new RegExp(`(?<!\\p{L})([وفبلك]?)كلا (ال(?:${feminineDuals})ت(?:ين|ان))(?!\\p{L})`, 'gu'), '$1كلتا $2'),
  patternRule(new RegExp(`(?<!\\p{L})([وفبلك]?)كلتا (ال(?:${masculineDuals})(?:ين|ان))(?!\\p{L})`, 'gu'), '$1كلا $2'),
  patternRule(/(?<=(?:^|[.!؟]\s))و?في (?:عام|سنة) [\d٠-٩]{4}، (?:في|خلال|أثناء) [^،.؟!]{5,150}، حيث(?!\p{L})/gmu),
  patternRule(/(?<!\p{L})كلما [^.،؛؟!]{3,80} كلما(?!\p{L})/gu),
  patternRule(/(?<!\p{L})(?:سوف|س) لن(?!\p{L})/gu, 'لن'),
  patternRule(/(?<!\p{L})لا زال(ت|وا|)(?!\p{L})/gu, 'ما زال$1'),
  patternRule(/(?<!\p{L})بالرغم من [^.؛؟!]{3,120}، لكن(?!\p{L})/gu),
]
