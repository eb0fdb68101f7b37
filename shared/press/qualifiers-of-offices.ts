/** How far someone holds an office, and how each language says it, wherever it stands in a sentence. */
export interface QualifierOfOffice {
  readonly en: RegExp
  readonly fr: RegExp
  readonly ar: RegExp
  /** What says it for certain beside an office, where the words above may say something else as well. */
  readonly surely?: RegExp
}

/** `deputy` and `former` are ranks of their own, which are read with the office. */
export const qualifiersOfOffices: readonly QualifierOfOffice[] = [
  {
    en: /\b(?:acting|interim|ad interim|caretaker|provisional|temporary|temporarily)\b/iu,
    fr: /par intérim|intérimaire|a\.[ \u00a0]?i\.|faisant fonction|ad interim|provisoire|temporaire/iu,
    ar: /بالنيابة|بالإنابة|بالوكالة|(?:ال)?مؤقت|مكلف|تكليف|القائمة? (?:بأعمال|بمهام|مقام)|تسيير|تصريف|انتقالي/u,
  },
  {
    en: /\b(?:honorary|emeritus|emerita)\b/iu,
    fr: /honoraire|d[’']honneur|émérite|honorifique/iu,
    ar: /فخري|شرفي|الشرف(?!\p{L})|متمرس/u,
  },
  {
    en: /[-\u2011 \u00a0](?:elect|designate)\b/iu,
    fr: /(?<!\p{L})(?:élue?|désignée?|nommée?|pressentie?)(?!\p{L})/iu,
    ar: /منتخب|معين|مكلف|مسمى|مرشح/u,
    surely: /[-\u2011 \u00a0](?:elect|designate)\b/iu,
  },
  {
    en: /\b(?:minister[- ]delegate|delegate|deputy|junior|assistant|minister of state|secretary of state|state secretary|in charge of|attached)\b/iu,
    fr: /ministres? délégué/iu,
    ar: /منتدب|مكلف|كاتبة? الدولة|وزيرة? الدولة|دولة (?:ل|مكلف)|مفوض|نائبة? (?:ال)?وزير/u,
    surely: /minister[- ]delegate|ministre déléguée?|الوزيرة? المنتدبة?/iu,
  },
]
