import type { CheckContext } from '#shared/checks/check.ts'
import { wrongBracket } from '#shared/checks/terms/acronym-behind-name.ts'
import { conceptOf } from '#shared/checks/terms/concept-traits.ts'
import { isOneWordAcronym } from '#shared/checks/terms/invariant-terms.ts'
import { isMeantAsForeign, standsAlone } from '#shared/checks/terms/meant-as-foreign.ts'
import { type Acronym, readAcronyms } from '#shared/checks/terms/read-acronyms.ts'
import { termOver } from '#shared/checks/terms/term-over.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { spellsNameBefore } from '#shared/press/initials-before.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import type { InternationalAcronym } from '#shared/terms/acronym-table.ts'
import { commonAcronym } from '#shared/terms/common-acronyms.ts'
import { approvedTerms } from '#shared/terms/concept-in-text.ts'
import { englishAcronym, frenchAcronym } from '#shared/terms/international-acronyms.ts'

export interface AcronymPlace {
  readonly row: RowText
  readonly cell: CellText
  readonly language: LanguageTag
  readonly context: CheckContext
}

/** What a version writes for an abbreviation of another language. */
export interface OwnAcronym {
  readonly text: string
  readonly international: InternationalAcronym | null
}

/** What should stand in the place of an acronym that belongs to another language; null where it belongs here. */
export function ownAcronym(acronym: Acronym, place: AcronymPlace): OwnAcronym | null {
  const { cell, language, context } = place
  if (termOver(context.termsIn(cell, language), acronym) !== null) return null
  const bracket = wrongBracket(acronym, cell, language, context)
  if (bracket?.foreign) return { text: bracket.expected, international: null }
  if (spellsNameBefore(cell.text, { start: acronym.start, acronym: acronym.text })) return null
  const listed = fromGlossary(acronym, place)
  const known = isShort(listed) ? listed : (fromTable(acronym, place) ?? fromSource(acronym, place) ?? listed)
  const own = known ?? withoutPlural(acronym, place)
  if (own === null || isMeantAsForeign(acronym, own, cell.text, language)) return null
  return own
}

/** A name in full stands beside its abbreviation wherever that is explained. */
const isShort = (own: OwnAcronym | null) => own !== null && !/\s/u.test(own.text)

/** The source's acronym of a concept that has another term here. */
function fromGlossary({ text }: Acronym, { row, language, context }: AcronymPlace): OwnAcronym | null {
  const { source } = context.release
  const there = row.cells[source]
  if (baseLanguage(language) === 'ar' || baseLanguage(language) === baseLanguage(source) || !there) return null
  const occurrence = context.termsIn(there, source).find(({ quote }) => quote === text)
  const concept = occurrence && conceptOf(occurrence, context)
  if (!concept) return null
  const own = approvedTerms(concept, language)
  if (own.some((term) => term.text === text)) return null
  const expected = own.find(isOneWordAcronym) ?? own[0]
  return expected ? { text: expected.text, international: null } : null
}

function fromTable(acronym: Acronym, place: AcronymPlace): OwnAcronym | null {
  switch (baseLanguage(place.language)) {
    case 'fr':
      return fromTableIn('fr', englishAcronym(acronym.text), acronym, place)
    case 'en':
      return fromTableIn('en', frenchAcronym(acronym.text), acronym, place)
    case 'ar':
      return inArabic(acronym, place)
    default:
      return null
  }
}

/** What the source abbreviates so, and this language otherwise. */
function fromSource(acronym: Acronym, place: AcronymPlace): OwnAcronym | null {
  const language = baseLanguage(place.language)
  if (language !== 'en' && language !== 'fr' && language !== 'ar') return null
  const common = commonAcronym(acronym.text, language)
  if (common === null || !isInSource(acronym, place)) return null
  if (language !== 'ar') return ownOf(common, language)
  return common.ar !== '' && standsAlone(acronym, place.cell.text) ? { text: common.ar, international: common } : null
}

/** “LGUs”: French abbreviations take no s, so that one with the s of its source is English, but for the few that are words by now. */
function withoutPlural(acronym: Acronym, place: AcronymPlace): OwnAcronym | null {
  if (baseLanguage(place.language) !== 'fr' || !englishPlural.test(acronym.text) || !isInSource(acronym, place))
    return null
  const text = acronym.text.slice(0, -1)
  return wordsByNow.has(text) ? null : { text: plainNames[text] ?? text, international: null }
}

const englishPlural = /^[A-Z][A-Za-z]?[A-Z]{1,4}s$/u
const wordsByNow = new Set(wordsOf('CD DVD DJ VJ MC VIP PC EP LP GI TV UV SUV BD GIF PDF PhD QR NFT'))

/** What French says where it has no abbreviation. */
const plainNames: Readonly<Record<string, string>> = {
  MP: 'députés',
  PwD: 'personnes handicapées',
  PWD: 'personnes handicapées',
  HRD: 'défenseurs des droits humains',
  CBO: 'organisations communautaires',
  SOE: 'entreprises publiques',
  MNC: 'multinationales',
  MDB: 'banques multilatérales de développement',
  EV: 'véhicules électriques',
  POW: 'prisonniers de guerre',
  CHW: 'agents de santé communautaires',
  MoU: 'protocoles d’accord',
  MOU: 'protocoles d’accord',
}

function ownOf(international: InternationalAcronym, language: 'en' | 'fr'): OwnAcronym {
  const plural = language === 'en' && international.plural && /[A-Z]$/u.test(international.en) ? 's' : ''
  return { text: international[language] + plural, international }
}

function fromTableIn(
  language: 'en' | 'fr',
  international: InternationalAcronym | null,
  acronym: Acronym,
  place: AcronymPlace,
): OwnAcronym | null {
  if (international === null || international[language] === acronym.text) return null
  const certain = !international.doubtfulIn.includes(language) || isInSource(acronym, place)
  if (!certain && !hasArticle(acronym, place)) return null
  return ownOf(international, language)
}

function isInSource({ text }: Acronym, { row, cell, context }: AcronymPlace): boolean {
  const { source } = context.release
  const there = row.cells[source]
  return (
    there !== undefined && there !== cell && context.read(readAcronyms, there, source).some((one) => one.text === text)
  )
}

function hasArticle({ start }: Acronym, { cell }: AcronymPlace): boolean {
  return /(?:[\s(«“"]|^)(?:the |(?:de |à )?l['’]|d['’])$/iu.test(cell.text.slice(Math.max(0, start - 8), start))
}

/**
 * Of the English ones Arabic press itself uses most (WHO, NATO, IMF) where it has given the name before; these it does not.
 */
const notUsedInArabic = new Set(['UN', 'EU', 'AU', 'NGO', 'SDG', 'MDG', 'GDP', 'GNP', 'UAE', 'DRC'])

function inArabic(acronym: Acronym, place: AcronymPlace): OwnAcronym | null {
  const { cell } = place
  const english = englishAcronym(acronym.text)
  const isForeign = english !== null && (notUsedInArabic.has(english.en) || isIntroducedBeside(english, place))
  const international = isForeign ? english : frenchAcronym(acronym.text)
  if (!international?.ar || !standsAlone(acronym, cell.text)) return null
  return { text: international.ar, international }
}

/** Another version of the row gives the name and the acronym in brackets behind it, so that here the name is missing. */
function isIntroducedBeside({ en, fr }: InternationalAcronym, { row, language, context }: AcronymPlace): boolean {
  return context.release.languages.some((other) => {
    const text = other === language ? '' : (row.cells[other]?.text ?? '')
    return text.includes(`(${en})`) || text.includes(`(${fr})`)
  })
}
