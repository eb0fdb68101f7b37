import { type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { readPeople } from '#shared/checks/names/people-of.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { englishSpelling } from '#shared/checks/spelling/french-slips.ts'
import { isLoanBeside } from '#shared/checks/spelling/loans-beside.ts'
import { type InRow, isNameBeside } from '#shared/checks/spelling/names-beside.ts'
import { nearWords } from '#shared/checks/spelling/near-words.ts'
import { type StrangeWord, strangeWords } from '#shared/checks/spelling/strange-words.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, ReleaseText } from '#shared/model/release-text.ts'
import { overlap } from '#shared/text/overlap.ts'

interface Placed extends StrangeWord {
  readonly language: LanguageTag
  /** The word ends where the text ends: it may still be on its way. */
  readonly unfinished: boolean
}

/** A word that comes as often as this is meant so. Where names have no capital, twice must do. */
const oftenEnough = { ar: 2, other: 3 }

const isArabic = (language: LanguageTag) => baseLanguage(language) === 'ar'

/**
 * A word that no dictionary knows and that lies one slip away from one that it does. Names are left alone: what is
 * written with a capital, what stands in another version too, what comes again and again.
 */
export const spelling: ReleaseCheck = releaseCheck<readonly Placed[]>({
  id: 'spelling',
  severity: 'warning',
  gather(row, context) {
    const placed: Placed[] = []
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text === '') continue
      for (const strange of context.read(strangeWords, cell, language)) {
        if (strange.slip?.check === 'spelling' && !isName(strange, cell, { row, language, context }))
          placed.push({ ...strange, language, unfinished: strange.end === cell.text.length })
      }
    }
    return placed.length === 0 ? null : placed
  },
  *look(gathered) {
    const times = new Map<string, number>()
    const versions = new Map<string, Set<LanguageTag>>()
    for (const { data } of gathered) {
      for (const { word, language } of data) {
        const key = `${language} ${word.toLowerCase()}`
        times.set(key, (times.get(key) ?? 0) + 1)
        versions.set(word, (versions.get(word) ?? new Set()).add(language))
      }
    }
    for (const { row, data } of gathered) {
      for (const { word, language, slip, start, end, unfinished } of data) {
        const often =
          (times.get(`${language} ${word.toLowerCase()}`) ?? 0) >= oftenEnough[isArabic(language) ? 'ar' : 'other']
        if (often || unfinished || (versions.get(word)?.size ?? 0) > 1) continue
        const meant = slip?.meant ?? null
        yield {
          rowId: row.id,
          language,
          start,
          end,
          values: meant === null ? { word } : { word, meant, context: 'meant' },
          fix: meant === null ? null : { start, end, replacement: meant },
        }
      }
    }
  },
})

function isName(strange: StrangeWord, cell: CellText, place: InRow): boolean {
  const { language, context } = place
  if (!isArabic(language))
    return (
      isForeign(strange.word, language, context.release, context.speller.knows) ||
      standsBeside(strange.word, place) ||
      isLoanBeside(strange.word, meantBy(strange, place), place)
    )
  const people = context.read(readPeople, cell, language)
  return people.some((part) => overlap(part, strange)) || isNameBeside(strange.word, place)
}

/** What the word may be a slip of. */
function meantBy({ word, slip }: StrangeWord, { language, context: { speller } }: InRow): readonly string[] {
  if (slip?.meant != null) return [slip.meant]
  return nearWords(word, baseLanguage(language), (candidate) => speller.knows(candidate, language) === true)
}

/**
 * « le pulaar », « rajab »: French writes small what the version beside it writes with the capital of a name. What two
 * versions write alike is no slip of either where it is no word of the other language: Pusa hispida.
 */
function standsBeside(word: string, { row, language, context }: InRow): boolean {
  const lower = word.toLowerCase()
  const { release, read, speller } = context
  return release.languages.some((other) => {
    const cell = row.cells[other]
    if (other === language || cell === undefined) return false
    return read(readWords, cell, other).forms.some(
      ({ shape, written }) =>
        (shape === 'capital' && written.toLowerCase() === lower) ||
        (written === word && speller.knows(word, other) !== true),
    )
  })
}

/** English words in a French release about «smart cities» are no slips of French; the same word in another version is a name. */
function isForeign(
  word: string,
  language: LanguageTag,
  release: ReleaseText,
  knows: (word: string, language: LanguageTag) => boolean | null,
): boolean {
  const others = new Set(['en', ...release.languages].map(baseLanguage))
  others.delete(baseLanguage(language))
  if (baseLanguage(language) === 'fr' && englishSpelling(word) !== null) return false
  return [...others].some((other) => other !== 'ar' && knows(word, other) === true)
}
