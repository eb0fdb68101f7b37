import { monthNames } from '#shared/text/month-names.ts'

/**
 * Whether a text says a day or a year without its figures: "today", « l’an dernier », «هذا العام», New Year's Day. Only
 * where it has no such date in figures that could be meant instead.
 */
export function impliesDay(text: string): boolean {
  return dayWords.test(text) && !dayInFigures.test(text)
}

export function impliesYear(text: string): boolean {
  return yearWords.test(text) && !/(?:19|20|١٩|٢٠)[\d٠-٩]{2}/.test(text)
}

const dayWords =
  /(?<!\p{L})(?:today|tonight|yesterday|tomorrow|New Year[’']s (?:Day|Eve)|Christmas(?: Day| Eve)?|May Day|aujourd[’']hui|hier|demain|ce jour|jour de l[’']An|Saint-Sylvestre|Noël|fête du Travail|[وفب]?اليوم|[وفب]?(?:ال)?أمس|غد[\u064b]?ا?[\u064b]?|الغد|رأس السنة|عيد الميلاد|عيد العمال)(?!\p{L})/iu

const yearWords =
  /(?<!\p{L})(?:(?:this|last|next|previous|following|same|coming|current) year|years? (?:ago|later|earlier)|cette année|l[’']an (?:dernier|prochain|passé)|l[’']année (?:dernière|prochaine|passée|suivante|précédente|en cours)|même année|il y a|ans plus t(?:ôt|ard)|(?:هذا|نفس) العام|هذه السنة|العام (?:الماضي|المقبل|القادم|الجاري|الحالي|السابق|نفسه|التالي|المنصرم)|السنة (?:الماضية|المقبلة|القادمة|الجارية|الحالية|السابقة|نفسها)|قبل عام|قبل عامين|قبل سن)(?![\p{L}])/iu

const months = [...new Set(Object.values(monthNames).flatMap((names) => [...names.keys()]))]
  .filter((name) => name.length > 2)
  .map((name) =>
    name
      .replace(/[اأإآ]/g, '[اأإآ]')
      .replace(/ي/g, '[يى]')
      .replace(/e/g, '[eéû]')
      .replace(/u/g, '[uû]'),
  )
  .join('|')

const dayInFigures = new RegExp(
  `[\\d٠-٩]{1,2}(?:er|st|nd|rd|th)?[ \\u00a0](?:من |of )?(?:${months})(?!\\p{L})|(?<!\\p{L})(?:${months})\\.? [\\d٠-٩]{1,2}(?![\\d٠-٩])`,
  'iu',
)
