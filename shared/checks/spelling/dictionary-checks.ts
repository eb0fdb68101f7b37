import type { Slip } from '#shared/checks/spelling/slip-of.ts'

/** The checks that judge a word by a dictionary, so that adding the word to it answers them. */
export const dictionaryChecks: ReadonlySet<string> = new Set<Slip['check']>([
  'spelling',
  'words-joined',
  'ar-hamza',
  'ar-teh-marbuta',
  'ar-alef-maqsura',
  'fr-accent-caps',
  'fr-ligature',
])
