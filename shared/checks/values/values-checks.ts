import type { Check } from '#shared/checks/check.ts'
import { countClaim } from '#shared/checks/values/count-claim.ts'
import { curFormat } from '#shared/checks/values/cur-format.ts'
import { curMismatch } from '#shared/checks/values/cur-mismatch.ts'
import { dateFormat } from '#shared/checks/values/date-format.ts'
import { dateHijri } from '#shared/checks/values/date-hijri.ts'
import { dateInvalid } from '#shared/checks/values/date-invalid.ts'
import { dateMismatch } from '#shared/checks/values/date-mismatch.ts'
import { dateMonthNames } from '#shared/checks/values/date-month-names.ts'
import { dateRelative } from '#shared/checks/values/date-relative.ts'
import { dateWeekday } from '#shared/checks/values/date-weekday.ts'
import { dateYearDrift } from '#shared/checks/values/date-year-drift.ts'
import { emailInvalid } from '#shared/checks/values/email-invalid.ts'
import { emailMismatch } from '#shared/checks/values/email-mismatch.ts'
import { numDigitsMixed } from '#shared/checks/values/num-digits-mixed.ts'
import { numFormat } from '#shared/checks/values/num-format.ts'
import { numInternal } from '#shared/checks/values/num-internal.ts'
import { numMismatch } from '#shared/checks/values/num-mismatch.ts'
import { numScale } from '#shared/checks/values/num-scale.ts'
import { numWord } from '#shared/checks/values/num-word.ts'
import { ordinalFormat } from '#shared/checks/values/ordinal-format.ts'
import { ordinalMismatch } from '#shared/checks/values/ordinal-mismatch.ts'
import { pctFormat } from '#shared/checks/values/pct-format.ts'
import { pctMismatch } from '#shared/checks/values/pct-mismatch.ts'
import { phoneFormat } from '#shared/checks/values/phone-format.ts'
import { phoneMismatch } from '#shared/checks/values/phone-mismatch.ts'
import { rangeFormat } from '#shared/checks/values/range-format.ts'
import { rangeInvalid } from '#shared/checks/values/range-invalid.ts'
import { timeFormat } from '#shared/checks/values/time-format.ts'
import { timeMismatch } from '#shared/checks/values/time-mismatch.ts'
import { timeZone } from '#shared/checks/values/time-zone.ts'
import { unitFormat } from '#shared/checks/values/unit-format.ts'
import { unitMismatch } from '#shared/checks/values/unit-mismatch.ts'
import { urlInvalid } from '#shared/checks/values/url-invalid.ts'
import { urlMismatch } from '#shared/checks/values/url-mismatch.ts'

/** Group B: numbers, dates, times, contacts. */
export const valuesChecks: readonly Check[] = [
  numMismatch,
  ordinalMismatch,
  unitMismatch,
  curMismatch,
  pctMismatch,
  numScale,
  numWord,
  numFormat,
  numDigitsMixed,
  ordinalFormat,
  pctFormat,
  curFormat,
  unitFormat,
  numInternal,
  countClaim,
  dateMismatch,
  dateFormat,
  dateInvalid,
  dateWeekday,
  dateMonthNames,
  dateHijri,
  dateYearDrift,
  dateRelative,
  timeMismatch,
  timeFormat,
  timeZone,
  rangeFormat,
  rangeInvalid,
  phoneMismatch,
  phoneFormat,
  emailMismatch,
  emailInvalid,
  urlMismatch,
  urlInvalid,
]
