import type { TermStatus } from '#shared/model/finding.ts'

/** The core namespace of TBX v3 (ISO 30042:2019). */
export const tbxNamespace = 'urn:iso:std:iso:30042:ed-2'

/**
 * What TBX-Basic cannot say is written beside its own words in data categories of our own, so that other programs still
 * read the rest: TBX has one status for all that should not be used, we tell discouraged from forbidden.
 */
export const ownCategory = {
  glossary: 'x-dragoman-glossary',
  priority: 'x-dragoman-priority',
  conceptId: 'x-dragoman-concept',
  doNotTranslate: 'x-dragoman-doNotTranslate',
  forbidden: 'x-dragoman-forbidden',
  otherForm: 'x-dragoman-otherForm',
  partOfSpeech: 'x-dragoman-partOfSpeech',
  caseSensitive: 'x-dragoman-caseSensitive',
  onlyIfSourceHasConcept: 'x-dragoman-onlyIfSourceHasConcept',
  validFrom: 'x-dragoman-validFrom',
  validUntil: 'x-dragoman-validUntil',
} as const

export const writtenStatus: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
}

/** Every spelling of `administrativeStatus` (and of `normativeAuthorization`) met in TBX files of both editions. */
export const readStatus: Readonly<Record<string, TermStatus>> = {
  'preferredTerm-admn-sts': 'preferred',
  'admittedTerm-admn-sts': 'admitted',
  'deprecatedTerm-admn-sts': 'deprecated',
  'supersededTerm-admn-sts': 'deprecated',
  'notRecommendedTerm-admn-sts': 'deprecated',
  preferredTerm: 'preferred',
  admittedTerm: 'admitted',
  deprecatedTerm: 'deprecated',
  supersededTerm: 'deprecated',
  notRecommendedTerm: 'deprecated',
  standardizedTerm: 'preferred',
  legalTerm: 'preferred',
  regulatedTerm: 'preferred',
  preferred: 'preferred',
  admitted: 'admitted',
  deprecated: 'deprecated',
  superseded: 'deprecated',
  forbidden: 'forbidden',
  obsolete: 'deprecated',
}

/** How the parts of speech of a glossary stand in TBX-Basic: its picklist, and `termType` for what is none. */
export const partsOfSpeech: readonly {
  readonly own: string
  readonly partOfSpeech: string
  readonly termType: string | null
}[] = [
  { own: 'noun', partOfSpeech: 'noun', termType: null },
  { own: 'verb', partOfSpeech: 'verb', termType: null },
  { own: 'adjective', partOfSpeech: 'adjective', termType: null },
  { own: 'adverb', partOfSpeech: 'adverb', termType: null },
  { own: 'proper noun', partOfSpeech: 'properNoun', termType: null },
  { own: 'acronym', partOfSpeech: 'properNoun', termType: 'acronym' },
  { own: 'phrase', partOfSpeech: 'other', termType: 'phrase' },
]
