import { type Concept, type Gender, genders, type Term } from '#shared/model/concept.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { type ConceptProblem, conceptProblems } from '#shared/terms/concept-problems.ts'
import { newTerm } from '#shared/terms/new-term.ts'

/** A term while it is written: years and forms are what was typed. */
export interface TermDraft extends Omit<Term, 'otherForms' | 'validFrom' | 'validUntil'> {
  /** Tells the lines of a form apart. */
  readonly key: string
  readonly otherForms: string
  readonly validFrom: string
  readonly validUntil: string
}

export interface ConceptDraft extends Omit<Concept, 'id' | 'terms'> {
  readonly languages: readonly { readonly language: LanguageTag; readonly terms: readonly TermDraft[] }[]
}

/** What keeps a draft from being saved; `key` is the line it is about, null where it is about all. */
export interface DraftProblem {
  readonly key: string | null
  readonly is: ConceptProblem['is'] | 'year-invalid'
}

/** The concept as a form shows it: these languages first, each with a line at least, then those it has besides. */
export function draftOf({ id: _, terms, ...about }: Concept, languages: readonly LanguageTag[]): ConceptDraft {
  const all = [...new Set([...languages, ...Object.keys(terms)])]
  return {
    ...about,
    languages: all.map((language) => ({
      language,
      terms: (terms[language] ?? [newTerm('', 'preferred')]).map(draftOfTerm),
    })),
  }
}

export function emptyTermDraft(status: Term['status']): TermDraft {
  return draftOfTerm(newTerm('', status))
}

function draftOfTerm(term: Term): TermDraft {
  return {
    ...term,
    key: crypto.randomUUID(),
    otherForms: term.otherForms.join('; '),
    validFrom: term.validFrom === null ? '' : String(term.validFrom),
    validUntil: term.validUntil === null ? '' : String(term.validUntil),
  }
}

/** The concept that is written; lines that say nothing are left out. */
export function conceptOfDraft({ languages, ...about }: ConceptDraft, id: string): Concept {
  const written = languages.flatMap(({ language, terms }) => {
    const lines = terms.filter(saysAnything)
    return lines.length === 0 ? [] : [[language, lines.map(termOf)] as const]
  })
  const trimmed = { definition: about.definition.trim(), note: about.note.trim() }
  return {
    id,
    ...about,
    ...trimmed,
    domain: about.domain.trim(),
    source: about.source.trim(),
    terms: Object.fromEntries(written),
  }
}

export function problemsOfDraft(draft: ConceptDraft): readonly DraftProblem[] {
  const lines = (language: LanguageTag): readonly TermDraft[] =>
    draft.languages.find((each) => each.language === language)?.terms.filter(saysAnything) ?? []
  const years = draft.languages
    .flatMap(({ terms }) => terms)
    .filter(({ validFrom, validUntil }) => Number.isNaN(yearOf(validFrom)) || Number.isNaN(yearOf(validUntil)))
  return [
    ...conceptProblems(conceptOfDraft(draft, '')).map((problem) => ({
      is: problem.is,
      key: problem.is === 'no-term' ? null : (lines(problem.language)[problem.index]?.key ?? null),
    })),
    ...years.map(({ key }) => ({ is: 'year-invalid' as const, key })),
  ]
}

function termOf({ key: _, otherForms, validFrom, validUntil, ...term }: TermDraft): Term {
  return {
    ...term,
    text: term.text.trim().replace(/\s+/gu, ' '),
    note: term.note.trim(),
    otherForms: formsOf({ otherForms }),
    validFrom: yearOf(validFrom),
    validUntil: yearOf(validUntil),
  }
}

/** The other forms that were typed. */
export function formsOf({ otherForms }: Pick<TermDraft, 'otherForms'>): readonly string[] {
  return otherForms
    .split(/[;؛\n]/u)
    .map((form) => form.trim())
    .filter((form) => form !== '')
}

/** The year in digits of either script, null where none is written, NaN where what is written is no year. */
function yearOf(written: string): number | null {
  const digits = written.trim().replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
  if (digits === '') return null
  return /^\d{4}$/u.test(digits) ? Number(digits) : Number.NaN
}

function saysAnything({ text, note, otherForms, validFrom, validUntil }: TermDraft): boolean {
  return [text, note, otherForms, validFrom, validUntil].some((each) => each.trim() !== '')
}

export function genderOf(id: string): Gender {
  return genders.find((each) => each === id) ?? ''
}
