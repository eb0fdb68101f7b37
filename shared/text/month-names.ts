/** A month as a word names it. */
export interface MonthName {
  readonly month: number
  readonly calendar: 'gregorian' | 'hijri'
  /** Also an ordinary word, a name or an abbreviation: a month only beside a day or a year, or after a preposition. */
  readonly weak: boolean
  readonly language: 'en' | 'fr' | 'ar'
}

/** Month names of each language by folded word, of one or two words (two are joined by a space). */
export const monthNames: Readonly<Record<'en' | 'fr' | 'ar', ReadonlyMap<string, MonthName>>> = {
  en: gregorian('en', [
    'january jan~',
    'february feb~',
    'march~ mar~',
    'april apr~',
    'may~',
    'june jun~',
    'july jul~',
    'august aug~',
    'september sep~ sept~',
    'october oct~',
    'november nov~',
    'december dec~',
  ]),
  fr: gregorian('fr', [
    'janvier janv~ jan~',
    'fevrier fevr~ fev~',
    'mars~',
    'avril avr~',
    'mai',
    'juin',
    'juillet juil~',
    'aout',
    'septembre sept~',
    'octobre oct~',
    'novembre nov~',
    'decembre dec~',
  ]),
  // Egypt and the Gulf; Morocco; Algeria and Tunisia; Mauritania; the Levant and Iraq. Folded: no hamza, ya for alef maqsura.
  ar: new Map([
    ...gregorian('ar', [
      'يناير جانفي ينايير كانون_الثاني',
      'فبراير فيفري فبرائر شباط',
      'مارس~ اذار',
      'ابريل افريل نيسان',
      'مايو ماي~ مايس ايار',
      'يونيو يونيه جوان~ حزيران',
      'يوليو يوليوز يوليه جويليه تموز',
      'اغسطس غشت اغشت اوت~ اب~',
      'سبتمبر شتنبر شتمبر ايلول',
      'اكتوبر تشرين_الاول',
      'نوفمبر نونبر نومبر تشرين_الثاني',
      'ديسمبر دجنبر دجمبر كانون_الاول',
    ]),
    ...hijri([
      'محرم~',
      'صفر~',
      'ربيع_الاول',
      'ربيع_الاخر ربيع_الثاني',
      'جمادي_الاولي جمادي_الاول',
      'جمادي_الاخره جمادي_الثانيه جمادي_الثاني جمادي_الاخر',
      'رجب~',
      'شعبان~',
      'رمضان~',
      'شوال~',
      'ذو_القعده ذي_القعده',
      'ذو_الحجه ذي_الحجه',
    ]),
  ]),
}

/**
 * The usual Arabic names by region, for writing: Egypt and the Gulf; Morocco; Algeria and Tunisia; Mauritania; Levant
 * and Iraq.
 */
export const arabicMonthsByRegion: readonly { readonly regions: string; readonly names: readonly string[] }[] = [
  { regions: 'MA EH', names: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' ') },
  { regions: 'DZ TN', names: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ') },
  { regions: 'MR', names: 'يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر'.split(' ') },
  {
    regions: 'IQ SY LB JO PS',
    names: 'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(','),
  },
  { regions: '', names: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ') },
]

/** Weekdays by folded word: 1 Monday … 7 Sunday. */
export const weekdayNames: Readonly<Record<'en' | 'fr' | 'ar', ReadonlyMap<string, number>>> = {
  en: weekdays('monday mon,tuesday tue tues,wednesday wed,thursday thu thurs,friday fri,saturday sat,sunday sun'),
  fr: weekdays('lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche'),
  ar: weekdays('الاثنين,الثلاثاء,الاربعاء,الخميس,الجمعه,السبت,الاحد'),
}

function gregorian(language: MonthName['language'], months: readonly string[]): Map<string, MonthName> {
  return named(language, 'gregorian', months)
}

function hijri(months: readonly string[]): Map<string, MonthName> {
  return named('ar', 'hijri', months)
}

/** `~` marks a weak name, `_` the space of a name of two words. */
function named(
  language: MonthName['language'],
  calendar: MonthName['calendar'],
  months: readonly string[],
): Map<string, MonthName> {
  const names = new Map<string, MonthName>()
  for (const [index, list] of months.entries()) {
    for (const name of list.split(' ')) {
      const weak = name.endsWith('~')
      names.set(name.replace('~', '').replace('_', ' '), { month: index + 1, calendar, weak, language })
    }
  }
  return names
}

function weekdays(list: string): Map<string, number> {
  return new Map(
    list.split(',').flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
  )
}
