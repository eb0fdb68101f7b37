import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { baseLanguage } from '#shared/model/language.ts'

/** Letters of another alphabet that look like Latin ones inside a word (Cyrillic а in "Almaty"), and full-width forms. */
export const unicodeHomoglyph: CellCheck = {
  id: 'unicode-homoglyph',
  severity: 'error',
  scope: 'cell',
  look: ({ cell, language }) =>
    hasMarks(cell, marks.otherScript) ? disguisedIn(cell.text, baseLanguage(language)) : nothing,
}

const words = /[\p{L}\p{M}\p{N}]+/gu
const compatibility = /[！-～]+|(?:\ud835[\udc00-\udfff])+/g

function* disguisedIn(text: string, language: string): Iterable<Found> {
  const hasCyrillic = isCyrillic(text)
  for (const match of text.matchAll(words)) {
    const [word] = match
    const expected = isMixed(word) || (!hasCyrillic && isDisguised(word, language)) ? latinSkeleton(word) : null
    if (expected === null) continue
    const span = { start: match.index, end: match.index + word.length }
    const foreign = [...new Set(word.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu))].join(' ')
    yield {
      ...span,
      values: { found: word, letters: foreign },
      fix: expected === word ? null : { ...span, replacement: expected },
    }
  }
  if (/^(?:zh|ja|ko|yue)$/.test(language) || /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(text)) return
  for (const match of text.matchAll(compatibility)) {
    const span = { start: match.index, end: match.index + match[0].length }
    yield {
      ...span,
      values: { found: match[0], context: 'wide' },
      fix: { ...span, replacement: match[0].normalize('NFKC') },
    }
  }
}

/** Letters that pass for Latin ones, in the order of those. Small в, к, м, н and т do not. */
const cyrillic = 'аАВеЕКМНоОрРсСТуУхХіІјЈѕЅһԁԛԝ'
const asCyrillic = 'aABeEKMHoOpPcCTyYxXiIjJsShdqw'
const greek = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρυι'
const asGreek = 'ABEZHIKMNOPTYXovpui'

function looksLatin(letter: string): string | undefined {
  return asCyrillic[cyrillic.indexOf(letter)] ?? asGreek[greek.indexOf(letter)]
}

/** Latin letters together with Cyrillic ones or with Greek ones that pass for Latin. `µm`, `kΩ`, `TNFα` are well written. */
function isMixed(word: string): boolean {
  if (!/[A-Za-zÀ-ɏ]/u.test(word)) return false
  if (/\p{Script=Cyrillic}/u.test(word)) return true
  const foreign = word.match(/\p{Script=Greek}/gu) ?? []
  return foreign.length > 0 && foreign.every((letter) => looksLatin(letter) !== undefined)
}

const cyrillicLanguages = new Set('ru uk be bg sr mk kk ky tg mn uz tt ba cv os ab'.split(' '))

/** A word all of letters that pass for Latin, in a text that has no other Cyrillic: "СОР" for "COP". */
function isDisguised(word: string, language: string): boolean {
  if (cyrillicLanguages.has(language) || !/^\p{Script=Cyrillic}+$/u.test(word)) return false
  return [...word].every((letter) => looksLatin(letter) !== undefined)
}

/** Whether there are words that can only be Cyrillic: then look-alikes beside them are Cyrillic too. */
function isCyrillic(text: string): boolean {
  return (text.match(/\p{Script=Cyrillic}+/gu) ?? []).some((run) =>
    [...run].some((letter) => looksLatin(letter) === undefined),
  )
}

/** The word in Latin letters as far as each has one; the word itself where one has none. */
function latinSkeleton(word: string): string {
  let latin = ''
  for (const letter of word) {
    const other = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter) ? looksLatin(letter) : letter
    if (other === undefined) return word
    latin += other
  }
  return latin
}
