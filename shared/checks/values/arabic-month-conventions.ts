import { foldForSearch } from '#shared/text/fold.ts'

/** The customs by which Arabic names the months of the Gregorian year. */
export type MonthConvention = 'egypt' | 'levant' | 'maghreb' | 'algeria-tunisia' | 'mauritania'

export const monthConventions: readonly MonthConvention[] = [
  'egypt',
  'maghreb',
  'levant',
  'algeria-tunisia',
  'mauritania',
]

export interface ArabicMonth {
  readonly month: number
  /** Those that use this name; one that all but the Levant share tells little. */
  readonly conventions: readonly MonthConvention[]
}

/** The names of a convention, January first, as they are written. */
export const namesOfConvention: Readonly<Record<MonthConvention, readonly string[]>> = {
  egypt: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  levant: 'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(','),
  maghreb: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
  'algeria-tunisia': 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  mauritania: 'يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر'.split(' '),
}

/** Other spellings in use, by convention and month. */
const variants: readonly (readonly [MonthConvention, number, string])[] = [
  ['egypt', 6, 'يونيه'],
  ['egypt', 7, 'يوليه'],
  ['levant', 5, 'مايس'],
  ['algeria-tunisia', 4, 'أبريل'],
  ['maghreb', 11, 'نومبر'],
]

/** By folded name; those of two words have one space. */
export const arabicMonths: ReadonlyMap<string, ArabicMonth> = byName()

function byName(): Map<string, ArabicMonth> {
  const months = new Map<string, ArabicMonth>()
  const add = (name: string, month: number, convention: MonthConvention): void => {
    const folded = foldForSearch(name, 'ar')
    const conventions = months.get(folded)?.conventions ?? []
    if (!conventions.includes(convention)) months.set(folded, { month, conventions: [...conventions, convention] })
  }
  for (const convention of monthConventions) {
    for (const [index, name] of namesOfConvention[convention].entries()) add(name, index + 1, convention)
  }
  for (const [convention, month, name] of variants) add(name, month, convention)
  return months
}

/** The convention of a regional locale: `ar-MA` → `maghreb`. */
export function conventionOfLocale(locale: string): MonthConvention | null {
  const region = /^ar-(?:[a-z]{4}-)?([a-z]{2})\b/i.exec(locale)?.[1]?.toUpperCase()
  switch (region) {
    case undefined:
      return null
    case 'MA':
    case 'EH':
      return 'maghreb'
    case 'DZ':
    case 'TN':
      return 'algeria-tunisia'
    case 'MR':
      return 'mauritania'
    case 'IQ':
    case 'SY':
    case 'LB':
    case 'JO':
    case 'PS':
      return 'levant'
    default:
      return 'egypt'
  }
}
