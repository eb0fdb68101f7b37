import { changedOver } from '#shared/checks/spelling/changed-over.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/**
 * The word of public life of which two letters changed places in an unknown word, or one was left out of a long one:
 * «جهمورية», «التكنلوجيا»; behind the article also one of six letters, or one letter put for another that sounds like it or
 * lies beside it: «الميزنية», «المدرصة», «الحكزمة». In and out without what is joined before it; null where none is meant.
 */
export function institutionMeant(stem: string, hasArticle: boolean): string | null {
  if (stem.length < 5 || younger.has(stem)) return null
  for (const word of changedOver(stem, 0)) if (isPublic.has(word)) return word
  const isMeant = (word: string): boolean =>
    (stem.length >= fewestOfShortened - (hasArticle ? 1 : 0) && isShortened(stem, word)) ||
    (hasArticle && isMistyped(stem, word))
  return publicWords.find(isMeant) ?? null
}

/** Words that are younger than the dictionary: governance is no government. */
const younger = new Set(wordsOf('حوكمة'))

const fewestOfShortened = 7

/** One letter inside the word is not there. */
function isShortened(one: string, other: string): boolean {
  if (other.length !== one.length + 1) return false
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return at > 0 && one.slice(at) === other.slice(at + 1)
}

/** One letter is another. */
function isMistyped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  if (at < 0 || one.slice(at + 1) !== other.slice(at + 1)) return false
  const [written, meant] = [one.charAt(at), other.charAt(at)]
  return alike.has(written + meant) || alike.has(meant + written)
}

/** Letters that sound alike, and keys side by side. */
const alike = new Set(
  wordsOf('سص تط ذز زظ ذظ دض قك حه ثس ضظ وز وة نم نت بل يب سي شس صث ضص ثق قف فغ غع عه هخ خح حج جد مك كط رى'),
)

const publicWords = wordsOf(`
  جمهورية حكومة حكومي حكومية وزارة وزارات وزاري مملكة سلطنة إمارة ولاية محافظة محافظات بلدية بلديات مديرية مندوبية مفوضية
  منظمة منظمات مؤسسة مؤسسات جمعية جمعيات اتحاد رابطة تعاونية تعاونيات شركة شركات جامعة جامعات مدرسة مدارس مستشفى مستشفيات
  برلمان مجلس رئيس رئاسة وزير وزيرة وزراء مدير مديرة سفير سفيرة سفارة محافظ أمانة مندوب مستشار ناطق متحدث مسؤول مسؤولة
  مسؤولين مسؤولون مواطن مواطنين مواطنات موظف موظفين مشروع مشاريع برنامج برامج مبادرة مبادرات اتفاق اتفاقية اتفاقيات معاهدة
  مذكرة بروتوكول مؤتمر اجتماع اجتماعات اجتماعي اجتماعية اقتصاد اقتصادي اقتصادية سياسة سياسي سياسية تعليم تعليمي تعليمية تربية
  تنمية تطوير تكنولوجيا تكنولوجي تكنولوجية معلومات اتصالات مواصلات استثمار استثمارات استراتيجية ميزانية موازنة تمويل صناعة صناعي
  صناعية زراعة زراعي زراعية فلاحة سياحة سياحي سياحية ثقافة ثقافي ثقافية رياضة رياضي رياضية بيئة بيئي بيئية طاقة كهرباء انتخابات
  انتخابية قانون قانوني قانونية قضاء قضائي قضائية محكمة محاكم دولة دولي دولية عالمي عالمية وطني وطنية إقليمي إقليمية مركز
  مراكز معهد مختبر مستودع مطار ميناء محطة مدينة مجتمع مجتمعات شباب نساء أطفال لاجئين لاجئون مهاجرين حماية مساعدة مساعدات
  إنسانية صحفي صحافي إعلام إعلامي إعلامية بيان تقرير دراسة احتفال افتتاح تدشين توقيع مشاركة مشاركين مشاركون تعاون شراكة
`)

const isPublic: ReadonlySet<string> = new Set(publicWords)
