/**
 * How a desk writes where several ways are right. `any`: each is accepted as long as one version keeps to one of them
 * (a check then follows the majority of the version).
 */
export interface HouseStyle {
  /**
   * Spaces of French punctuation. `imprimerie-nationale`: U+202F before ; ! ? and U+00A0 before : and inside « »;
   * `un`: U+00A0 everywhere (United Nations editorial usage).
   */
  readonly frenchSpacing: 'any' | 'imprimerie-nationale' | 'un'
  /** Digits of Arabic versions. */
  readonly arabicDigits: 'any' | 'latn' | 'arab'
  /** Month names of Arabic versions; `dual`: «آذار/مارس» as in United Nations documents. */
  readonly arabicMonths: 'any' | 'egypt' | 'levant' | 'maghreb' | 'algeria-tunisia' | 'dual'
  readonly arabicQuotes: 'any' | 'guillemets' | 'double'
  /** Where the tanwīn of «أيضًا» stands: on the letter before the alif, or on the alif. */
  readonly arabicTanwin: 'any' | 'before-alif' | 'on-alif'
  readonly englishQuotes: 'any' | 'double' | 'single'
  readonly englishDates: 'any' | 'day-month' | 'month-day'
  /** `14 h 30` or `14h30`. */
  readonly frenchTimes: 'any' | 'spaced' | 'tight'
  /** The dash of a dateline and of an aside. A hyphen with spaces around it is none. */
  readonly dashes: 'any' | 'en' | 'em'
  readonly ellipsis: 'any' | 'character' | 'dots'
  /** Whether a release ends with `###` or its like. */
  readonly endMark: 'optional' | 'required'
  /** Whether a dateline names the year. */
  readonly datelineYear: 'optional' | 'required'
}

export const houseStyleNames = ['press', 'united-nations', 'imprimerie-nationale'] as const
export type HouseStyleName = (typeof houseStyleNames)[number]

const press: HouseStyle = {
  frenchSpacing: 'any',
  arabicDigits: 'any',
  arabicMonths: 'any',
  arabicQuotes: 'any',
  arabicTanwin: 'any',
  englishQuotes: 'any',
  englishDates: 'any',
  frenchTimes: 'any',
  dashes: 'any',
  ellipsis: 'any',
  endMark: 'optional',
  datelineYear: 'optional',
}

/** Styles to start from; a desk may change any part of one. */
export const houseStyles: Readonly<Record<HouseStyleName, HouseStyle>> = {
  press,
  'united-nations': {
    ...press,
    frenchSpacing: 'un',
    arabicMonths: 'dual',
    arabicQuotes: 'double',
    englishQuotes: 'double',
    englishDates: 'day-month',
    frenchTimes: 'spaced',
  },
  'imprimerie-nationale': { ...press, frenchSpacing: 'imprimerie-nationale', frenchTimes: 'spaced', dashes: 'en' },
}

/** Every way each part of a style may be set to, the open one first. */
export const houseStyleChoices: { readonly [Part in keyof HouseStyle]: readonly HouseStyle[Part][] } = {
  frenchSpacing: ['any', 'imprimerie-nationale', 'un'],
  frenchTimes: ['any', 'spaced', 'tight'],
  arabicDigits: ['any', 'latn', 'arab'],
  arabicMonths: ['any', 'egypt', 'levant', 'maghreb', 'algeria-tunisia', 'dual'],
  arabicQuotes: ['any', 'guillemets', 'double'],
  arabicTanwin: ['any', 'before-alif', 'on-alif'],
  englishQuotes: ['any', 'double', 'single'],
  englishDates: ['any', 'day-month', 'month-day'],
  dashes: ['any', 'en', 'em'],
  ellipsis: ['any', 'character', 'dots'],
  endMark: ['optional', 'required'],
  datelineYear: ['optional', 'required'],
}

/** A named style and what a desk does otherwise. */
export interface ChosenHouseStyle {
  readonly name: HouseStyleName
  readonly changes: Partial<HouseStyle>
}

const madeStyles = new Map<string, HouseStyle>()

/** The whole style. The same object for the same choice, so that what was checked by it still holds. */
export function houseStyleOf({ name, changes }: ChosenHouseStyle): HouseStyle {
  const entries = Object.entries(changes).sort(([one], [other]) => (one < other ? -1 : 1))
  if (entries.length === 0) return houseStyles[name]
  const key = JSON.stringify([name, entries])
  const known = madeStyles.get(key)
  if (known) return known
  const made = { ...houseStyles[name], ...changes }
  madeStyles.set(key, made)
  return made
}
