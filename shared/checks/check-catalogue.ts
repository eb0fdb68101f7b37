import { arFarsiLetters } from '#shared/checks/ar-farsi-letters.ts'
import { arLatinPunct } from '#shared/checks/ar-latin-punct.ts'
import { bidiLtrRun } from '#shared/checks/bidi-ltr-run.ts'
import { bidiUnbalanced } from '#shared/checks/bidi-unbalanced.ts'
import { bracketsUnbalanced } from '#shared/checks/brackets-unbalanced.ts'
import type { Check } from '#shared/checks/check.ts'
import { dateFormat } from '#shared/checks/date-format.ts'
import { dateMismatch } from '#shared/checks/date-mismatch.ts'
import { emailMismatch } from '#shared/checks/email-mismatch.ts'
import { frNbsp } from '#shared/checks/fr-nbsp.ts'
import { frSpaceMissing } from '#shared/checks/fr-space-missing.ts'
import { langWrong } from '#shared/checks/lang-wrong.ts'
import { numMismatch } from '#shared/checks/num-mismatch.ts'
import { phoneFormat } from '#shared/checks/phone-format.ts'
import { phoneMismatch } from '#shared/checks/phone-mismatch.ts'
import { placeholderLeft } from '#shared/checks/placeholder-left.ts'
import { prContactMismatch } from '#shared/checks/pr-contact-mismatch.ts'
import { quotesUnbalanced } from '#shared/checks/quotes-unbalanced.ts'
import { segEmpty } from '#shared/checks/seg-empty.ts'
import { segUntranslated } from '#shared/checks/seg-untranslated.ts'
import { siteChrome } from '#shared/checks/site-chrome.ts'
import { spaceDouble } from '#shared/checks/space-double.ts'
import { staleTranslation } from '#shared/checks/stale-translation.ts'
import { termForbidden } from '#shared/checks/term-forbidden.ts'
import { termMissing } from '#shared/checks/term-missing.ts'
import { urlMismatch } from '#shared/checks/url-mismatch.ts'
import { wordRepeated } from '#shared/checks/word-repeated.ts'

/** Every check there is, in the order of the catalogue: completeness, values, typography, direction, structure. */
export const checkCatalogue: readonly Check[] = [
  segEmpty,
  segUntranslated,
  langWrong,
  siteChrome,
  placeholderLeft,
  staleTranslation,
  numMismatch,
  dateMismatch,
  dateFormat,
  phoneMismatch,
  phoneFormat,
  emailMismatch,
  urlMismatch,
  termForbidden,
  termMissing,
  frSpaceMissing,
  frNbsp,
  arLatinPunct,
  arFarsiLetters,
  quotesUnbalanced,
  bracketsUnbalanced,
  spaceDouble,
  wordRepeated,
  bidiUnbalanced,
  bidiLtrRun,
  prContactMismatch,
]
