import { languageMeant, languageOfName, languageOfTag } from '#engine/glossaries/tables/language-names.ts'
import { fillers, foldCell, headingWords } from '#engine/glossaries/tables/table-words.ts'
import { type ColumnRole, conceptRoles, type TableColumn } from '#shared/model/glossary-file.ts'

/**
 * What a heading says of its column: «Definition», «French», «fr-CA», «Note (fr)», «en status», «ملاحظة بالفرنسية»; null
 * where it says nothing that a glossary has a field for.
 */
export function readHeading(heading: string): TableColumn | null {
  const folded = foldCell(heading)
  if (folded === '') return null
  const role = headingWords.get(folded)
  if (role !== undefined) return { role, language: null }
  const language = languageMeant(heading)
  if (language !== null) return { role: 'term', language }
  const pieces = heading
    .slice(0, 200)
    .split(/[\s()[\]{}:/,;·|–—]+/u)
    .filter((piece) => piece !== '')
  if (pieces.length < 2) return pieces.length === 1 && heading.includes('_') ? readPieces(heading.split('_')) : null
  return readPieces(pieces)
}

/** A language in the first place or in the last, and in the others what of it. */
function readPieces(pieces: readonly string[]): TableColumn | null {
  const last = pieces.length - 1
  const tries = [
    { name: pieces[0] ?? '', rest: pieces.slice(1) },
    { name: pieces[last] ?? '', rest: pieces.slice(0, last) },
  ]
  for (const { name, rest } of tries) {
    const byTag = languageOfTag(name)
    const language = byTag ?? languageOfName(name) ?? languageOfName(name.replace(/^(?:بال|لل|ال)/u, ''))
    if (language === null) continue
    const words = foldCell(rest.join(' ')).split(' ')
    // «As of» begins with the tag of Assamese: beside a bare tag every word has to be understood.
    const said = (byTag === null ? words.filter((word) => !fillers.has(word)) : words).join(' ')
    const role = said === '' ? 'term' : headingWords.get(said)
    if (role !== undefined) return { role, language: isAboutConcept(role) ? null : language }
  }
  return null
}

function isAboutConcept(role: ColumnRole): boolean {
  return conceptRoles.some((one) => one === role)
}
