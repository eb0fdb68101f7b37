import { readWords } from '#shared/checks/read-words.ts'
import { type InRow, isHead, isWrittenLike, longestFront } from '#shared/checks/spelling/names-beside.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/**
 * "Hamour" beside «هامور»: a word that Arabic writes as it sounds here, and that its dictionary knows as little, was taken
 * over from one language into the other. Not where what it may be a slip of sounds the same: then both took that word over.
 */
export function isLoanBeside(word: string, meant: readonly string[], { row, language, context }: InRow): boolean {
  if (word.length < shortestLoan) return false
  const latin = foldForSearch(word, 'en')
  return context.release.languages.some((other) => {
    const cell = row.cells[other]
    if (other === language || baseLanguage(other) !== 'ar' || cell === undefined) return false
    return context.read(readWords, cell, other).forms.some(({ written }) => {
      const arabic = soundingLike(latin, written)
      if (arabic === null || context.speller.knows(written, other) !== false) return false
      return !meant.some((one) => one.charAt(0) === word.charAt(0) && isSounded(foldForSearch(one, 'en'), arabic))
    })
  })
}

const shortestLoan = 5

/** The Arabic word without what is joined to it, where that sounds like the Latin one; else null. */
function soundingLike(latin: string, arabic: string): string | null {
  for (let from = 0; from <= longestFront && from < arabic.length - 2; from += 1) {
    if (isHead(arabic, from) && isSounded(latin, arabic.slice(from))) return arabic.slice(from)
  }
  return null
}

/** Alike in their consonants, and in the vowels that Arabic writes. */
function isSounded(latin: string, arabic: string): boolean {
  return isWrittenLike(latin, arabic) && hasVowels(latin, arabic)
}

const vowelsOf: Readonly<Record<string, RegExp>> = { ا: /a/u, و: /[ouw]/u, ي: /[eiy]/u }

/** Whether the long vowels of the Arabic word come in the Latin one, in their order. */
function hasVowels(latin: string, arabic: string): boolean {
  const groups = latin.match(/[aeiouyw]+/gu) ?? []
  let at = 0
  for (const letter of arabic.slice(1)) {
    const wanted = vowelsOf[letter]
    if (wanted === undefined) continue
    while (at < groups.length && !wanted.test(groups[at] ?? '')) at += 1
    if (at === groups.length) return false
    at += 1
  }
  return true
}
