import type { CheckContext } from '#shared/checks/check.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { Fix } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import { arabicStemsOf } from '#shared/text/arabic-stems.ts'
import { type Words, wordsIn } from '#shared/text/words-in.ts'

/** A name that the entity sheet says is another's, or nobody's. */
export interface ForbiddenName extends TextSpan {
  readonly found: string
  readonly full: string
  readonly fix: Fix | null
}

/** The forbidden names of this release's bodies in a cell, letters folded. */
export function forbiddenNames(cell: CellText, language: LanguageTag, context: CheckContext): readonly ForbiddenName[] {
  const words = context.read(readWords, cell, language)
  const found: ForbiddenName[] = []
  for (const { kind, names } of context.entities) {
    const own = names[language]
    if (kind !== 'organisation' || own === undefined) continue
    for (const forbidden of own.forbidden) {
      for (const place of placesOf(wordsIn(forbidden), words)) {
        const fix = own.full === '' ? null : { start: place.start, end: place.end, replacement: own.full }
        found.push({ ...place, found: cell.text.slice(place.start, place.end), full: own.full, fix })
      }
    }
  }
  return found
}

function* placesOf(name: Words, words: Words): Iterable<TextSpan> {
  const length = name.forms.length
  if (length === 0) return
  for (let first = 0; first + length <= words.forms.length; first += 1) {
    const form = words.forms[first]
    const opening = form && arabicStemsOf(form).find(({ stem }) => stem === name.forms[0]?.folded)
    if (opening === undefined) continue
    const fits = name.forms.every((part, index) => index === 0 || part.folded === words.forms[first + index]?.folded)
    if (fits) yield { start: (words.starts[first] ?? 0) + opening.joined, end: words.ends[first + length - 1] ?? 0 }
  }
}
