import type { FileConcept, FileTerm } from '#engine/glossaries/file-concept.ts'
import type { Concept, Term } from '#shared/model/concept.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** Whose word stands where the glossary and the file say something different. */
export type ConflictChoice = 'keep' | 'take'

export interface FieldChange {
  readonly conceptId: string
  readonly field: string
  /** The term it is about; null for a field of the concept. */
  readonly term: { readonly language: LanguageTag; readonly text: string } | null
  readonly before: string
  readonly after: string
}

export interface MergedConcept {
  readonly concept: Concept
  readonly filled: readonly FieldChange[]
  readonly conflicts: readonly FieldChange[]
}

/**
 * The concept with what a file tells of it, field by field. Silence changes nothing; what was empty is filled; notes and
 * other forms are added to; where both say something else it is a conflict, settled as chosen. No term is taken away.
 */
export function mergeFileConcept(stored: Concept, told: FileConcept, choice: ConflictChoice): MergedConcept {
  const ledger = createLedger(stored.id, choice)
  const terms: Record<LanguageTag, readonly Term[]> = { ...stored.terms }
  for (const [language, here] of Object.entries(told.terms)) {
    terms[language] = mergeTerms(terms[language] ?? [], here, { language, ledger })
  }
  const text = (field: 'domain' | 'definition' | 'source'): string =>
    ledger.text(field, null, stored[field], told[field])
  const concept: Concept = {
    id: stored.id,
    domain: text('domain'),
    definition: text('definition'),
    source: text('source'),
    note: ledger.note(null, stored.note, told.note),
    doNotTranslate: ledger.yes('doNotTranslate', null, stored.doNotTranslate, told.doNotTranslate),
    terms,
  }
  return { concept, filled: ledger.filled, conflicts: ledger.conflicts }
}

interface TermPlace {
  readonly language: LanguageTag
  readonly ledger: Ledger
}

function mergeTerms(stored: readonly Term[], told: readonly FileTerm[], place: TermPlace): readonly Term[] {
  const merged = [...stored]
  const spelled = new Set(told.map(({ text }) => words(text)))
  for (const term of told) {
    const known = sameTermIn(merged, term) ?? likeTermIn(stored, term, spelled)
    if (known)
      merged[merged.findIndex((one) => one === known || one.text === known.text)] = mergeTerm(known, term, place)
    else {
      merged.push({ ...term, status: term.status ?? 'admitted' })
      place.ledger.fill('term', { language: place.language, text: term.text }, '', term.text)
    }
  }
  return merged
}

/** The term of this spelling; where the years in which it was right tell two apart, the one of the same years. */
function sameTermIn(terms: readonly Term[], { text, validFrom, validUntil }: FileTerm): Term | undefined {
  const same = terms.filter((term) => words(term.text) === words(text))
  const ofSameYears = same.find((term) => term.validFrom === validFrom && term.validUntil === validUntil)
  if (ofSameYears) return ofSameYears
  const tellsYears = validFrom !== null || validUntil !== null
  return tellsYears ? same.find((term) => term.validFrom === null && term.validUntil === null) : same[0]
}

/** A term that only differs in its capitals, unless capitals matter or the file tells both spellings. */
function likeTermIn(
  stored: readonly Term[],
  { text, caseSensitive }: FileTerm,
  spelled: ReadonlySet<string>,
): Term | undefined {
  const wanted = words(text).toLowerCase()
  return stored.find(
    (term) =>
      !term.caseSensitive &&
      !caseSensitive &&
      words(term.text).toLowerCase() === wanted &&
      !spelled.has(words(term.text)),
  )
}

function words(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ')
}

function mergeTerm(stored: Term, told: FileTerm, { language, ledger }: TermPlace): Term {
  const about = { language, text: stored.text }
  const newForms = told.otherForms.filter((form) => !stored.otherForms.includes(form))
  if (newForms.length > 0) ledger.fill('otherForms', about, stored.otherForms.join(' | '), newForms.join(' | '))
  return {
    text: stored.text,
    status: ledger.text('status', about, stored.status, told.status ?? stored.status),
    partOfSpeech: ledger.text('partOfSpeech', about, stored.partOfSpeech, told.partOfSpeech),
    gender: ledger.text('gender', about, stored.gender, told.gender),
    otherForms: newForms.length > 0 ? [...stored.otherForms, ...newForms] : stored.otherForms,
    note: ledger.note(about, stored.note, told.note),
    caseSensitive: ledger.yes('caseSensitive', about, stored.caseSensitive, told.caseSensitive),
    onlyIfSourceHasConcept: ledger.yes(
      'onlyIfSourceHasConcept',
      about,
      stored.onlyIfSourceHasConcept,
      told.onlyIfSourceHasConcept,
    ),
    validFrom: ledger.year('validFrom', about, stored.validFrom, told.validFrom),
    validUntil: ledger.year('validUntil', about, stored.validUntil, told.validUntil),
  }
}

type About = FieldChange['term']
type Ledger = ReturnType<typeof createLedger>

/** Settles one field after another and writes down what became of it. */
function createLedger(conceptId: string, choice: ConflictChoice) {
  const filled: FieldChange[] = []
  const conflicts: FieldChange[] = []
  const fill = (field: string, term: About, before: string, after: string): void => {
    filled.push({ conceptId, field, term, before, after })
  }
  const settle = <Value extends string | number>(field: string, term: About, stored: Value, told: Value): Value => {
    conflicts.push({ conceptId, field, term, before: String(stored), after: String(told) })
    return choice === 'take' ? told : stored
  }
  return {
    filled,
    conflicts,
    fill,
    text<Value extends string>(field: string, term: About, stored: Value, told: Value): Value {
      if (told === '' || told === stored) return stored
      if (stored !== '') return settle(field, term, stored, told)
      fill(field, term, stored, told)
      return told
    },
    year(field: string, term: About, stored: number | null, told: number | null): number | null {
      if (told === null || told === stored) return stored
      if (stored !== null) return settle(field, term, stored, told)
      fill(field, term, '', String(told))
      return told
    },
    yes(field: string, term: About, stored: boolean, told: boolean): boolean {
      if (told && !stored) fill(field, term, '', 'yes')
      return stored || told
    },
    note(term: About, stored: string, told: string): string {
      const known = new Set(stored.split('\n'))
      const fresh = told.split('\n').filter((line) => line !== '' && !known.has(line))
      if (fresh.length === 0) return stored
      fill('note', term, stored, fresh.join('\n'))
      return stored === '' ? told : `${stored}\n${fresh.join('\n')}`
    },
  }
}
