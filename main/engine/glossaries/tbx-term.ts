import type { FileTerm } from '#engine/glossaries/file-concept.ts'
import { ownCategory, partsOfSpeech, readStatus } from '#engine/glossaries/tbx-vocabulary.ts'
import { type Gender, genders } from '#shared/model/concept.ts'

/** A term while its element is open. */
export type OpenTerm = { -readonly [Key in keyof FileTerm]: FileTerm[Key] } & {
  termType: string
  ownPartOfSpeech: string | null
  forbidden: boolean
}

/** Takes one data category into the term. False where a term has no field for it: then it belongs into the note. */
export function readIntoTerm(term: OpenTerm, category: string, content: string): boolean {
  switch (category) {
    case 'term':
      term.text = content.replace(/\s+/gu, keepNoBreakSpace)
      return true
    case 'administrativeStatus':
    case 'normativeAuthorization': {
      const status = Object.hasOwn(readStatus, content) ? readStatus[content] : undefined
      term.status = status ?? term.status
      return status !== undefined
    }
    case 'partOfSpeech':
      if (term.partOfSpeech !== '') return false
      term.partOfSpeech = content
      return true
    case 'termType':
      if (term.termType !== '') return false
      term.termType = content
      return true
    case 'grammaticalGender':
      term.gender = genderIn(content)
      return term.gender !== 'other' || content === 'other'
    default:
      return readOwnCategory(term, category, content)
  }
}

function readOwnCategory(term: OpenTerm, category: string, content: string): boolean {
  switch (category) {
    case ownCategory.forbidden:
    case 'forbidden':
      term.forbidden = content.toLowerCase() === 'true'
      return true
    case ownCategory.partOfSpeech:
      term.ownPartOfSpeech = content
      return true
    case ownCategory.otherForm:
      term.otherForms = [...term.otherForms, content]
      return true
    case ownCategory.caseSensitive:
      term.caseSensitive = content === 'true'
      return true
    case ownCategory.onlyIfSourceHasConcept:
      term.onlyIfSourceHasConcept = content === 'true'
      return true
    case ownCategory.validFrom:
      term.validFrom = yearIn(content)
      return term.validFrom !== null
    case ownCategory.validUntil:
      term.validUntil = yearIn(content)
      return term.validUntil !== null
    default:
      return false
  }
}

/** The term, with the part of speech in our own words. A `termType` that says nothing to us is kept in the note. */
export function finishedTerm({ termType, ownPartOfSpeech, forbidden, ...term }: OpenTerm): FileTerm {
  const known = partsOfSpeech.find(
    (one) => one.partOfSpeech === term.partOfSpeech && one.termType === (termType || null),
  )
  const acronym = termType === 'acronym' || termType === 'initialism' ? 'acronym' : null
  const partOfSpeech = ownPartOfSpeech ?? known?.own ?? acronym ?? term.partOfSpeech
  const understood = termType === '' || known !== undefined || acronym !== null
  return {
    ...term,
    partOfSpeech,
    note: understood ? term.note : joined(term.note, `termType: ${termType}`),
    status: forbidden ? 'forbidden' : term.status,
  }
}

export function joined(before: string, content: string): string {
  return before === '' || content === '' ? before + content : `${before}\n${content}`
}

/** Indented files break lines inside a term; a no-break space in one is meant. */
function keepNoBreakSpace(space: string): string {
  return /^[\u00a0\u202f]$/u.test(space) ? space : ' '
}

function yearIn(content: string): number | null {
  const year = Number.parseInt(content, 10)
  return Number.isSafeInteger(year) ? year : null
}

function genderIn(content: string): Gender {
  return genders.find((gender) => gender === content) ?? 'other'
}
