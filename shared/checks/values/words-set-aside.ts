// What does not tell two counts of one noun apart though it looks as if it did; by language.

/** "This year", "a three-day fair", «مدير عام»: of any count. */
export const atThatTime = {
  en: /\b(?:this (?:week|month|year|summer|season|time)|\w{1,12}-(?:day|week|month|year)|(?:day|week|month|year)-long|(?:largest|biggest|highest|smallest|best|most) [^.;]{0,40}since)\b/giu,
  fr: /(?<!\p{L})(?:cette (?:année|semaine)|ce mois|(?:deux|trois|quatre|cinq|six|sept|huit|dix|\d{1,3}) (?:jours|semaines|mois|ans|années)|(?:plus|meilleure?|record)[^.;]{0,40} depuis)(?!\p{L})/giu,
  ar: /(?<!\p{L})[وف]?(?:هذا (?:العام|الأسبوع|الشهر)|هذه السنة|اليوم|يوم (?:ال)?(?:سبت|أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة)|(?:مدير|أمين|رأي|قطاع|مال|نائب|بشكل) عام)(?!\p{L})/gu,
} as const

/** "The 6,000 runners each received …" */
export const severally = {
  en: /\beach\b/giu,
  fr: /(?<!\p{L})(?:chacune?|tous|toutes)(?!\p{L})/giu,
  ar: /(?<!\p{L})(?:كل|لكل|جميعا|جميعًا)(?!\p{L})/gu,
} as const

const sinceThen = {
  en: /\b(?:since|so far|already|to date|now)\b/giu,
  fr: /(?<!\p{L})(?:depuis|à ce jour|déjà|désormais)(?!\p{L})/giu,
  ar: /(?<!\p{L})و?(?:منذ|حتى|الآن|حاليا)(?!\p{L})/gu,
} as const

const ofAll = {
  en: /\b(?:(?:each|every one) of the|each|will|expect\w+|plan(?:s|ned)?|parts? of (?:the|an?|its|their|this|that)(?= \p{L}))\b/giu,
  fr: /(?<!\p{L})(?:chacune?|ser(?:a|ont)|\p{L}+er(?:a|ont)|prévu\p{L}*|attendu\p{L}*|parties? (?:du|de la|de l(?=[’'])))(?!\p{L})/giu,
  ar: /(?<!\p{L})و?(?:س[يتن]\p{L}{3,}|جزء[\p{M}ا]{0,3} من(?= \p{L}))/gu,
} as const

/** The same with what looks so of any count. */
export const untilNow = each((base) => either(sinceThen[base], atThatTime[base]))
export const spokenOfAll = each((base) => either(ofAll[base], atThatTime[base]))
export const untilNowOrOfAll = each((base) => either(untilNow[base], ofAll[base]))

function each(of: (base: 'en' | 'fr' | 'ar') => RegExp) {
  return { en: of('en'), fr: of('fr'), ar: of('ar') } as const
}

function either(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`${one.source}|${other.source}`, one.flags)
}
