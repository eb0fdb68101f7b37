import type { DateToken } from '#shared/text/token.ts'

type Base = 'en' | 'fr' | 'ar'

/**
 * Verbs that promise something for a day, besides the set phrases of `eventTenses`: "will open its doors on 4 May", «ouvrira
 * le 4 mai», «سيستضيف المتحف المعرض يوم 4 مايو». Right is only a full date that they lead to.
 */
export const announcing: Readonly<Record<Base, RegExp>> = {
  en: /(?<!\p{L})(?:will|shall) (?:also |officially |formally |then )?(?:open|reopen|close|start|begin|end|conclude|launch|host|hold|inaugurate|unveil|welcome|arrive|depart|leave|gather|meet|assemble|sign|celebrate|mark|resume|perform|play|visit|premiere|air|go on sale|go live|come into (?:force|effect)|enter into force|take effect|be (?:opened|reopened|launched|hosted|inaugurated|unveiled|signed|published|released|presented|awarded|announced|screened|shown|broadcast|closed))(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:(?:r?ouvr|ferm|début|commenc|démarr|(?:s[’'])?achèv|termin|accueiller|recevr|inaugurer|lancer|dévoiler|réunir|organiser|célébrer|fêter|signer|publier|présenter|arriver|partir|reprendr|visiter|rassembler|clôturer|entrer|paraîtr|sortir|remettr|jouer|diffuser)(?:i?e?r)?(?:a|ont)|ser(?:a|ont) (?:ouvert|rouvert|fermé|signé|publié|présenté|remis|dévoilé|annoncé|diffusé|projeté|rendu)e?s?)(?!\p{L})/giu,
  ar: /(?<!\p{L})و?(?:سوف )?(?:(?<=سوف )|س)[يت]ُ?(?:فتح|فتتح|ستضيف|ستقبل|حتضن|ستأنف|دشن|دشّن|طلق|وقع|وقّع|صدر|نشر|عرض|حتفل|حيي|جتمع|لتقي|صل|غادر|شارك|زور|ختتم|نتهي|غلق|دخل|كرم|كرّم|سلم|سلّم|كشف|علن|نطلق|بدأ|قام|نظم|عقد)(?!\p{L})/gu,
}

/** Right before a date on which something is to happen. */
const onTheDay: Readonly<Record<Base, RegExp>> = {
  en: /(?<!\p{L})on(?: the| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)? ?$/iu,
  fr: /(?<!\p{L})(?:le|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))[ \u00a0]?$/iu,
  ar: /(?<!\p{L})(?:في|يوم|بتاريخ)[ \u00a0](?:(?:ال)?(?:اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد)،?[ \u00a0])?$/u,
}

/** What was done on that day was done to something else: "the agreement reached on 4 May", «l’accord conclu le 4 mai». */
const done: Readonly<Record<Base, RegExp>> = {
  en: /(?<!\p{L})(?:\p{L}{2,}ed|begun|born|made|given|taken|won|lost|sent|drawn|set|put|seen|built|laid|shown|found|written|as|than|first|\p{L}+ing)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?!(?:mus|lyc|march|universit|caf|comit|entr|r|cit|ann|journ|soir|assembl|id|mi)(?:é|ée|és|ées)[ \u00a0])\p{Ll}{2,}(?:é|u|is?|it|ert)(?:e?s?)[ \u00a0]le[ \u00a0]?$/u,
  ar: /(?<!\p{L})(?:ال)?(?:مبرم|منشور|مقدم|مؤرخ|معلن|مسجل|منتهي|متخذ|معد|متفق|ملتقط|مصور|صادر|واقع|موقع|منعقد|معتمد)ة?(?!\p{L})/u,
}

/** A plan that the text tells as one of the past: "had announced that it will", «avait annoncé», «كان قد أعلن». */
const planOfThePast: Readonly<Record<Base, RegExp>> = {
  en: /(?<!\p{L})(?:had|earlier|previously|last (?:week|month|year)|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|originally)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:avai(?:en)?t|l[’'](?:an|année) derni(?:er|ère)|le mois dernier|la semaine dernière|initialement|précédemment|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))(?!\p{L})/iu,
  ar: /(?<!\p{L})و?(?:كانت?|سابقا|الماضي|الماضية)(?!\p{L})/u,
}

/** Where in the words before a full date such a promise of that day begins; null where there is none for certain. */
export function promiseBefore(before: string, { day, month }: DateToken, base: Base): number | null {
  if (day === null || month === null) return null
  const verb = [...before.matchAll(announcing[base])].at(-1)
  if (verb === undefined) return null
  const between = before.slice(verb.index + verb[0].length)
  if (between.length > 70 || !onTheDay[base].test(between) || done[base].test(between)) return null
  return verb.index
}

/** Whether the words before a verb tell its promise as one of the past. */
export function isPlanOfThePast(before: string, base: Base): boolean {
  return planOfThePast[base].test(before.split(/[.!?؟\n]\s/u).at(-1) ?? '')
}
