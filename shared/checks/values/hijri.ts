import { type CivilDate, dayNumberOf } from '#shared/checks/values/civil-date.ts'

/** A day of the Islamic calendar by the Umm al-Qura tables. */
export type HijriDate = CivilDate

/** The Hijri date of a Gregorian day; null where the tables end (1937 to 2076). */
export function hijriOf(date: CivilDate): HijriDate | null {
  return date.year < 1937 || date.year > 2076 ? null : hijriOfDay(dayNumberOf(date))
}

/** Whether the pair may be one day: the sighting of the moon moves the month by a day. */
export function isSameDay(
  gregorian: CivilDate,
  { year, month, day }: { year: number | null; month: number; day: number },
): boolean {
  const at = dayNumberOf(gregorian)
  return [at - 1, at, at + 1].some((number) => {
    const hijri = hijriOfDay(number)
    return hijri.month === month && hijri.day === day && (year === null || hijri.year === year)
  })
}

let format: Intl.DateTimeFormat | null = null

function hijriOfDay(number: number): HijriDate {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const parts = format.formatToParts(number * 86_400_000)
  const part = (type: string): number => Number.parseInt(parts.find((each) => each.type === type)?.value ?? '', 10)
  return { year: part('year'), month: part('month'), day: part('day') }
}
