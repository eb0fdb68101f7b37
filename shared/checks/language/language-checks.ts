import type { Check } from '#shared/checks/check.ts'
import { arDiacriticsMixed } from '#shared/checks/language/ar-diacritics-mixed.ts'
import { arFarsiLetters } from '#shared/checks/language/ar-farsi-letters.ts'
import { arLatinPunct } from '#shared/checks/language/ar-latin-punct.ts'
import { arPresentationForms } from '#shared/checks/language/ar-presentation-forms.ts'
import { arSpacePunct } from '#shared/checks/language/ar-space-punct.ts'
import { arTatweel } from '#shared/checks/language/ar-tatweel.ts'
import { arWawSpace } from '#shared/checks/language/ar-waw-space.ts'
import { bracketsStyle } from '#shared/checks/language/brackets-style.ts'
import { bracketsUnbalanced } from '#shared/checks/language/brackets-unbalanced.ts'
import { caseHeadline } from '#shared/checks/language/case-headline.ts'
import { caseStart } from '#shared/checks/language/case-start.ts'
import { caseTitle } from '#shared/checks/language/case-title.ts'
import { dashStyle } from '#shared/checks/language/dash-style.ts'
import { ellipsisStyle } from '#shared/checks/language/ellipsis-style.ts'
import { frApostrophe } from '#shared/checks/language/fr-apostrophe.ts'
import { frGuillemets } from '#shared/checks/language/fr-guillemets.ts'
import { frNbsp } from '#shared/checks/language/fr-nbsp.ts'
import { frSpaceMissing } from '#shared/checks/language/fr-space-missing.ts'
import { grammar } from '#shared/checks/language/grammar.ts'
import { punctEndMismatch } from '#shared/checks/language/punct-end-mismatch.ts'
import { punctRepeated } from '#shared/checks/language/punct-repeated.ts'
import { punctSpaceAfter } from '#shared/checks/language/punct-space-after.ts'
import { punctSpaceBefore } from '#shared/checks/language/punct-space-before.ts'
import { quotesNested } from '#shared/checks/language/quotes-nested.ts'
import { quotesStyle } from '#shared/checks/language/quotes-style.ts'
import { quotesUnbalanced } from '#shared/checks/language/quotes-unbalanced.ts'
import { spaceDouble } from '#shared/checks/language/space-double.ts'
import { spaceEdge } from '#shared/checks/language/space-edge.ts'
import { spaceOdd } from '#shared/checks/language/space-odd.ts'
import { wordConfusion } from '#shared/checks/language/word-confusion.ts'
import { wordRepeated } from '#shared/checks/language/word-repeated.ts'

/** Group D: typography, spelling and language of one version. */
export const languageChecks: readonly Check[] = [
  frSpaceMissing,
  frNbsp,
  frGuillemets,
  frApostrophe,
  arLatinPunct,
  arSpacePunct,
  arWawSpace,
  arTatweel,
  arDiacriticsMixed,
  arPresentationForms,
  arFarsiLetters,
  quotesUnbalanced,
  quotesNested,
  quotesStyle,
  bracketsUnbalanced,
  bracketsStyle,
  punctSpaceBefore,
  punctSpaceAfter,
  punctRepeated,
  punctEndMismatch,
  ellipsisStyle,
  dashStyle,
  spaceDouble,
  spaceEdge,
  spaceOdd,
  wordRepeated,
  caseHeadline,
  caseStart,
  caseTitle,
  grammar,
  wordConfusion,
]
