import type { Check } from '#shared/checks/check.ts'
import { langInline } from '#shared/checks/completeness/lang-inline.ts'
import { langWrong } from '#shared/checks/completeness/lang-wrong.ts'
import { lenRatio } from '#shared/checks/completeness/len-ratio.ts'
import { listItems } from '#shared/checks/completeness/list-items.ts'
import { mistranslation } from '#shared/checks/completeness/mistranslation.ts'
import { mtWatermark } from '#shared/checks/completeness/mt-watermark.ts'
import { omission } from '#shared/checks/completeness/omission.ts'
import { paraCount } from '#shared/checks/completeness/para-count.ts'
import { placeholderLeft } from '#shared/checks/completeness/placeholder-left.ts'
import { segDuplicate } from '#shared/checks/completeness/seg-duplicate.ts'
import { segEmpty } from '#shared/checks/completeness/seg-empty.ts'
import { segExtra } from '#shared/checks/completeness/seg-extra.ts'
import { segMissing } from '#shared/checks/completeness/seg-missing.ts'
import { segOrder } from '#shared/checks/completeness/seg-order.ts'
import { segUntranslated } from '#shared/checks/completeness/seg-untranslated.ts'
import { siteChrome } from '#shared/checks/completeness/site-chrome.ts'
import { staleTranslation } from '#shared/checks/completeness/stale-translation.ts'
import { strayMarkup } from '#shared/checks/completeness/stray-markup.ts'
import { straySymbol } from '#shared/checks/completeness/stray-symbol.ts'
import { textTruncated } from '#shared/checks/completeness/text-truncated.ts'

/** Group A: is everything there, once, in the right language? */
export const completenessChecks: readonly Check[] = [
  segEmpty,
  segUntranslated,
  langWrong,
  siteChrome,
  placeholderLeft,
  staleTranslation,
  langInline,
  mtWatermark,
  strayMarkup,
  straySymbol,
  textTruncated,
  segMissing,
  segExtra,
  segOrder,
  paraCount,
  lenRatio,
  segDuplicate,
  listItems,
  omission,
  mistranslation,
]
