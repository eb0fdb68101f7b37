import type { Check } from '#shared/checks/check.ts'
import { arAlefMaqsura, arHamza, arTehMarbuta } from '#shared/checks/spelling/arabic-word-slips.ts'
import { frAccentCaps, frLigature } from '#shared/checks/spelling/french-word-slips.ts'
import { spelling } from '#shared/checks/spelling/spelling.ts'
import { spellingVariant } from '#shared/checks/spelling/spelling-variant.ts'
import { wordsJoined } from '#shared/checks/spelling/words-joined.ts'

/** Group D: the words of one version. */
export const spellingChecks: readonly Check[] = [
  spelling,
  spellingVariant,
  arHamza,
  arTehMarbuta,
  arAlefMaqsura,
  frAccentCaps,
  frLigature,
  wordsJoined,
]
