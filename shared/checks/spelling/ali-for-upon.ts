// «علي» is written where «على» is meant, and the other way round no one can tell but by what stands around it.
import { isAliOfNoVersion } from '#shared/checks/spelling/ali-beside.ts'
import type { InRow } from '#shared/checks/spelling/names-beside.ts'
import { bodyKindOf } from '#shared/press/body-words.ts'
import type { Words } from '#shared/text/words-in.ts'

/** «علي» is a man's name; before these words, or after verbs and nouns that take «على», it is the preposition. */
export function aliForUpon(
  { forms, starts, ends }: Words,
  index: number,
  text: string,
  place: InRow | null,
): { meant: string } | null {
  const written = forms[index]?.written ?? ''
  if (!written.endsWith('علي')) return null
  const next = forms[index + 1]?.written ?? ''
  const before = forms[index - 1]?.written ?? ''
  const together = (left: number) => /^\s+$/u.test(text.slice(ends[left] ?? 0, starts[left + 1] ?? 0))
  const meant = written === 'وعلي' ? 'وعلى' : 'على'
  if (uponAfter.has(before) && together(index - 1)) return { meant }
  if (uponBefore.has(next) && together(index)) return { meant }
  if (together(index) && together(index - 1) && isWantedByVerb({ forms, starts, ends }, index, text)) return { meant }
  return place !== null && isAliOfNoVersion({ forms, starts, ends }, index, text, place) ? { meant } : null
}

/**
 * Whether a verb that cannot do without «على» has none in its sentence, where no name can stand: before a verbal noun
 * («أشرف الدكتور علي منصور علي تجهيز المستشفى»), or behind a body that is the subject («وافق البرلمان علي المشروع»).
 */
function isWantedByVerb(words: Words, index: number, text: string): boolean {
  const verb = verbBefore(words, index, text)
  if (verb === null) return false
  if (isOwnUponOfNoun(words, verb, index)) return true
  // «عثرت البعثة | في مأرب | علي نقش يزيد عمره على ألف سنة»: where no name is followed by «على», none stands behind a place.
  // «وافق المجلس | يوم الأحد | علي جدول»: nor behind a day.
  const isBehindPlace = index - verb > 2 && /^(?:في|يوم)$/u.test(words.forms[index - 2]?.folded ?? '')
  if (isBehindPlace && !hasUpon(words, verb, text, index + longestName)) return true
  if (hasUpon(words, verb, text)) return false
  const subject = words.forms[verb + 1]
  const isBody = subject !== undefined && verb + 1 < index && isBodyWord(subject.folded)
  if (isBody && index - verb <= 3) return true
  // «وافقت | شركة السكك الحديدية | علي خفض الأجرة»: nobody bears a name behind that of a body.
  if (subject !== undefined && isBodyWord(`ال${subject.folded}`) && verb + 1 < index && index - verb <= 6) return true
  return index - verb > 2 && verbalNoun.test(words.forms[index + 1]?.folded ?? '')
}

/**
 * «حصلت | شركة النقل الداكارية | علي موافقة المصرف على قرض»: the verbal noun may have a «على» of its own. Behind the full name
 * of a body that is the subject no man is named.
 */
function isOwnUponOfNoun({ forms }: Words, verb: number, index: number): boolean {
  const [head, last, next] = [verb + 1, index - 1, index + 1].map((at) => forms[at]?.folded ?? '')
  if (head === undefined || last === undefined || index - verb < 3 || index - verb > 6) return false
  const isBody = isBodyWord(head) || isBodyWord(`ال${head}`)
  return isBody && /^ال.{3,}$/u.test(last) && verbalNoun.test(next ?? '')
}

const mostBetween = 7

function verbBefore({ forms, starts, ends }: Words, index: number, text: string): number | null {
  for (let at = index - 1; at >= 0 && index - at <= mostBetween; at -= 1) {
    if (sentenceEnd.test(text.slice(ends[at] ?? 0, starts[at + 1] ?? 0))) return null
    if (wantsUpon.test(forms[at]?.folded ?? '')) return at
  }
  return null
}

const longestName = 5

function hasUpon({ forms, starts, ends }: Words, from: number, text: string, to = forms.length): boolean {
  for (let at = from; at < Math.min(to, forms.length); at += 1) {
    if (/^[وف]?(?:على|علي(?:ه|ها|هم|هما|هن))$/u.test(forms[at]?.written ?? '')) return true
    if (sentenceEnd.test(text.slice(ends[at] ?? 0, starts[at + 1] ?? text.length))) return false
  }
  return false
}

const sentenceEnd = /[.!?؟؛\n]/u

/** Folded: verbs that say nothing without «على». */
const wantsUpon =
  /^[وف]?(?:(?:اشرف|وافق|صادق|اثن|اثني|حرص|حصل|ركز|سيطر|حافظ|تغلب|استحوذ|اطلع|عكف|عثر)(?:ت|وا)?|س?[يت](?:شرف|وافق|صادق|ثني|حرص|حصل|ركز|سيطر|حافظ|تغلب|ستحوذ|طلع|عكف|عثر)(?:ون)?)$/u

const isBodyWord = (folded: string) =>
  otherBodies.test(folded) || (folded.startsWith('ال') && bodyKindOf(folded) === 'body')
const otherBodies = /^ال(?:حكومه|شركه|فريق|منتخب|نواب|اعضاء|بلديه|مشاركون|طرفان|وفد)$/u

/** Folded, without article: «تجهيز», «متابعة», «إنشاء», «إعادة», «استكمال», «اختيار». */
const verbalNoun = /^(?:ت..ي.|م.ا..ه|ا..ا.|ا.ا.ه|است.{1,2}ا.ه?|ا.ت.ا.|ان..ا.)$/u

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
