import type { Check } from '#shared/checks/check.ts'
import { dateFormat } from '#shared/checks/values/date-format.ts'
import { dateInvalid } from '#shared/checks/values/date-invalid.ts'
import { dateMismatch } from '#shared/checks/values/date-mismatch.ts'
import { dateWeekday } from '#shared/checks/values/date-weekday.ts'
import { emailMismatch } from '#shared/checks/values/email-mismatch.ts'
import { numMismatch } from '#shared/checks/values/num-mismatch.ts'
import { phoneFormat } from '#shared/checks/values/phone-format.ts'
import { phoneMismatch } from '#shared/checks/values/phone-mismatch.ts'
import { rangeFormat } from '#shared/checks/values/range-format.ts'
import { rangeInvalid } from '#shared/checks/values/range-invalid.ts'
import { urlMismatch } from '#shared/checks/values/url-mismatch.ts'

/** Group B: numbers, dates, times, contacts. */
export const valuesChecks: readonly Check[] = [
  numMismatch,
  dateMismatch,
  dateFormat,
  dateInvalid,
  dateWeekday,
  rangeFormat,
  rangeInvalid,
  phoneMismatch,
  phoneFormat,
  emailMismatch,
  urlMismatch,
]
