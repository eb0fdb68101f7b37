import type { Check } from '#shared/checks/check.ts'
import { arFarsiLetters } from '#shared/checks/language/ar-farsi-letters.ts'
import { arLatinPunct } from '#shared/checks/language/ar-latin-punct.ts'
import { bracketsUnbalanced } from '#shared/checks/language/brackets-unbalanced.ts'
import { frNbsp } from '#shared/checks/language/fr-nbsp.ts'
import { frSpaceMissing } from '#shared/checks/language/fr-space-missing.ts'
import { quotesUnbalanced } from '#shared/checks/language/quotes-unbalanced.ts'
import { spaceDouble } from '#shared/checks/language/space-double.ts'
import { wordRepeated } from '#shared/checks/language/word-repeated.ts'

/** Group D: typography, spelling and language of one version. */
export const languageChecks: readonly Check[] = [
  frSpaceMissing,
  frNbsp,
  arLatinPunct,
  arFarsiLetters,
  quotesUnbalanced,
  bracketsUnbalanced,
  spaceDouble,
  wordRepeated,
]
