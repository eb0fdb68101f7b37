import type { FileTerm } from '#engine/glossaries/file-concept.ts'
import { splitForms } from '#engine/glossaries/tables/other-forms.ts'
import { foldCell, genderWords, statusWords, yesWords } from '#engine/glossaries/tables/table-words.ts'
import type { WarningCollector } from '#engine/glossaries/warning-collector.ts'
import type { ColumnRole } from '#shared/model/glossary-file.ts'

/** The term with what one more cell tells of it. What cannot be understood is kept in its note, with a warning. */
export function readTermCell(term: FileTerm, role: ColumnRole, text: string, warnings: WarningCollector): FileTerm {
  switch (role) {
    case 'status': {
      const status = statusWords.get(foldCell(text))
      if (status !== undefined) return { ...term, status }
      warnings.add('unknown-status', { status: text })
      return withNote(term, text)
    }
    case 'gender': {
      const gender = genderWords.get(foldCell(text))
      if (gender !== undefined) return { ...term, gender }
      warnings.add('unknown-gender', { gender: text })
      return withNote(term, text)
    }
    case 'valid-from':
    case 'valid-until': {
      const year = /^-?\d{1,6}(?!\d)/u.exec(text)?.[0]
      if (year !== undefined) {
        return role === 'valid-from' ? { ...term, validFrom: Number(year) } : { ...term, validUntil: Number(year) }
      }
      warnings.add('unknown-year', { year: text })
      return withNote(term, text)
    }
    case 'part-of-speech':
      return term.partOfSpeech === '' ? { ...term, partOfSpeech: text } : withNote(term, text)
    case 'other-forms':
      return { ...term, otherForms: [...term.otherForms, ...splitForms(text)] }
    case 'term-note':
      return withNote(term, text)
    case 'case-sensitive':
      return { ...term, caseSensitive: yesWords.has(foldCell(text)) }
    case 'only-if-source':
      return { ...term, onlyIfSourceHasConcept: yesWords.has(foldCell(text)) }
    default:
      return term
  }
}

function withNote(term: FileTerm, text: string): FileTerm {
  return { ...term, note: term.note === '' ? text : `${term.note}\n${text}` }
}
