import type { FoundIn, RowCheck } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { type Qualifier, qualifiers } from '#shared/press/qualifiers.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/**
 * A qualifier of the source ("membership-based", "non-profit") of which a translation shows no trace. A guess: off
 * until asked for.
 */
export const omission: RowCheck = {
  id: 'omission',
  severity: 'info',
  scope: 'row',
  offByDefault: true,
  look(row, { release }) {
    const source = baseLanguage(release.source)
    const text = row.cells[release.source]?.text ?? ''
    if (text === '' || !isKnown(source)) return nothing
    const folded = foldForSearch(text, release.source)
    const said = qualifiers.filter(
      (qualifier) =>
        qualifier[source].some((stem) => isAffirmed(folded, stem)) ||
        (qualifier.loosely[source].some((stem) => startsWord(folded, stem)) &&
          isSaidPlainly(qualifier, row, release.languages)),
    )
    if (said.length === 0) return nothing
    return release.languages.flatMap((language) => omittedIn(row, language, said, folded))
  },
}

type Known = 'en' | 'fr' | 'ar'

function isKnown(base: string): base is Known {
  return base === 'en' || base === 'fr' || base === 'ar'
}

function isSaidPlainly(qualifier: Qualifier, { cells }: RowText, languages: readonly LanguageTag[]): boolean {
  return languages.some((language) => {
    const base = baseLanguage(language)
    if (!isKnown(base)) return false
    const folded = foldForSearch(cells[language]?.text ?? '', language)
    return qualifier[base].some((stem) => (base === 'ar' ? folded.includes(stem) : startsWord(folded, stem)))
  })
}

function omittedIn(row: RowText, language: LanguageTag, said: typeof qualifiers, source: string): readonly FoundIn[] {
  const base = baseLanguage(language)
  const text = row.cells[language]?.text ?? ''
  if (!isKnown(base) || text.trim() === '') return nothing
  const folded = foldForSearch(text, language)
  return said
    .filter(
      (qualifier) =>
        ![...qualifier[base], ...qualifier.loosely[base]].some((stem) =>
          base === 'ar' ? folded.includes(stem) : startsWord(folded, stem),
        ),
    )
    .map((qualifier) => {
      const stems = [qualifier, qualifier.loosely].flatMap(({ en, fr, ar }) => [...en, ...fr, ...ar])
      return {
        language,
        rowId: row.id,
        start: 0,
        end: text.length,
        values: { qualifier: stems.find((stem) => source.includes(stem)) ?? '' },
      }
    })
}

/** «ملزم», but not of «غير ملزم», which is another qualifier. */
function isAffirmed(text: string, stem: string): boolean {
  return startsWord(text, stem, /(?:غير|not?n?)[ -](?:ال)?$/u)
}

/** Behind the Arabic article and what is joined before it as well; nowhere behind `denying`. */
function startsWord(text: string, stem: string, denying: RegExp | null = null): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const before = text.slice(Math.max(0, at - 8), at)
    if (opensWord.test(before) && denying?.test(before) !== true) return true
  }
  return false
}

const opensWord = /(?<!\p{L})(?:[وف]?(?:[بكل]|ال|بال|كال|لل)?)$/u
