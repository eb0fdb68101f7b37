// An acronym that Arabic writes as a word where the source gives the name with it: «إيكاردا» of which nothing was said.
import type { CheckContext } from '#shared/checks/check.ts'
import { readAcronyms } from '#shared/checks/names/read-names.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { expansionBefore, kindOf } from '#shared/press/acronym-expansions.ts'
import { spelledInArabic } from '#shared/press/acronym-in-arabic.ts'
import { isWellKnown } from '#shared/press/well-known-acronyms.ts'

export interface ReadAsWord extends TextSpan {
  readonly written: string
}

/** Where an Arabic row has such a word and neither a name before it nor brackets about it. */
export function acronymsReadAsWords(row: RowText, language: LanguageTag, context: CheckContext): readonly ReadAsWord[] {
  const { source } = context.release
  const [cell, there] = [row.cells[language], row.cells[source]]
  if (baseLanguage(language) !== 'ar' || cell === undefined || !there?.text.includes('(')) return nothing
  const wordsOfSource = context.read(readWords, there, source)
  const patterns = context.read(readAcronyms, there, source).flatMap(({ role, written, word }): readonly RegExp[] => {
    if (role !== 'defines' || isWellKnown(written) || cell.text.includes(written)) return nothing
    return expansionBefore(there.text, wordsOfSource, word) === null ? nothing : [spelledInArabic(written)]
  })
  if (patterns.length === 0) return nothing
  const { forms, starts, ends } = context.read(readWords, cell, language)
  // Behind the noun of a body or a treaty the name may have been given in other words.
  const named = forms.findIndex((form) => kindOf(form) !== undefined)
  const until = named < 0 ? forms.length : named
  return forms.slice(0, until).flatMap(({ written }, index): readonly ReadAsWord[] => {
    const [start, end] = [starts[index] ?? 0, ends[index] ?? 0]
    const isSpelled = written.length >= fewestLetters && patterns.some((pattern) => pattern.test(written))
    if (!isSpelled || context.speller.knows(written, language) === true || isApart(cell.text, { start, end }))
      return nothing
    return [{ start, end, written }]
  })
}

const fewestLetters = 4

/** In brackets, in quotation marks, or behind a comma: it is given beside what it stands for. */
function isApart(text: string, { start, end }: TextSpan): boolean {
  return /[("“«،–—-]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[)"”»]/u.test(text.slice(end, end + 1))
}

/** Words of Arabic alone in brackets: «(إيكاردا)». */
export function wordsInBrackets(text: string): readonly string[] {
  if (!text.includes('(')) return nothing
  return [...text.matchAll(/[(«]([\u0621-\u064a]{3,14})[)»]/gu)].map(([, word = '']) => word)
}
