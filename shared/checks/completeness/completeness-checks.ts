import type { Check } from '#shared/checks/check.ts'
import { langWrong } from '#shared/checks/completeness/lang-wrong.ts'
import { placeholderLeft } from '#shared/checks/completeness/placeholder-left.ts'
import { segEmpty } from '#shared/checks/completeness/seg-empty.ts'
import { segUntranslated } from '#shared/checks/completeness/seg-untranslated.ts'
import { siteChrome } from '#shared/checks/completeness/site-chrome.ts'
import { staleTranslation } from '#shared/checks/completeness/stale-translation.ts'

/** Group A: is everything there, once, in the right language? */
export const completenessChecks: readonly Check[] = [
  segEmpty,
  segUntranslated,
  langWrong,
  siteChrome,
  placeholderLeft,
  staleTranslation,
]
