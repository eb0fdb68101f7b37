import { smallWords } from '#shared/press/acronym-letters.ts'
import { bodyKindOf } from '#shared/press/body-words.ts'
import { latinGivenNames } from '#shared/press/given-names.ts'
import { placesAmong } from '#shared/press/places.ts'
import { roleWord } from '#shared/press/roles.ts'
import { isWellKnown } from '#shared/press/well-known-acronyms.ts'
import { ordinaryWords } from '#shared/text/ordinary-words.ts'
import type { WordForm, Words } from '#shared/text/words-in.ts'

/** Whether capitals are only the way a line is written (`FOR IMMEDIATE RELEASE`) or stress a word ("act NOW"). */
export function isShouted(text: string, words: Words, word: number): boolean {
  const form = words.forms[word]
  if (form === undefined) return false
  if (isWellKnown(form.written)) return false
  const lower = form.written.toLowerCase()
  if (form.shape === 'caps' && (ordinaryWords.en.has(lower) || ordinaryWords.fr.has(lower) || stressed.has(lower)))
    return true
  if (form.written.length >= 8 && isPronounced(form.written)) return true
  let run = 1
  for (let at = word; run < shoutedRun && isCapsBeside(text, words, at, at + 1); at += 1) run += 1
  for (let at = word; run < shoutedRun && isCapsBeside(text, words, at - 1, at); at -= 1) run += 1
  return run >= shoutedRun || (run === 2 && form.written.length >= 4 && isPronounced(form.written))
}

/** So many words in capitals side by side are a line in capitals. */
const shoutedRun = 3

const stressed = new Set(
  'now new all no not never only free stop yes live today urgent nouveau gratuit jamais tous ici final exclusive exclusif breaking alert alerte note important fin end ends stop merci thanks'.split(
    ' ',
  ),
)

function isCapsBeside(text: string, words: Words, left: number, right: number): boolean {
  const [one, other] = [words.forms[left], words.forms[right]]
  if (one === undefined || other === undefined) return false
  if (!isCapital(one) || !isCapital(other)) return false
  const between = text.slice(words.ends[left], words.starts[right])
  // « L’ANSE »: the article has its capital from the sentence.
  if (one.written.length === 1 && /^['’]$/.test(between)) return false
  return between.length <= 2 && !between.includes('(') && !between.includes('\n')
}

function isCapital({ shape, written }: WordForm): boolean {
  return shape === 'caps' || (shape === 'capital' && written.length === 1)
}

/**
 * Whether a word in capitals is a family name as French writes it (`Jean DUPONT`, `KIM Min-ji`), or the city of a
 * dateline (`NAIROBI, Kenya –`).
 */
export function isNameInCapitals(text: string, words: Words, word: number): boolean {
  const form = words.forms[word]
  if (form === undefined || form.shape !== 'caps' || form.written.length < 3) return false
  if (isPlace(text, words, word)) return true
  if (!isPronounced(form.written)) return false
  if (word <= 3 && isBeforeDash(text, words, endOfCapitals(text, words, word))) return true
  const before = words.forms[word - 1]
  if (before !== undefined && isSpace(text, words, word - 1) && isGivenName(before, form)) return true
  const after = words.forms[word + 1]
  if (after === undefined || after.shape !== 'capital' || !isSpace(text, words, word)) return false
  if (latinGivenNames.has(after.folded)) return true
  return (
    words.forms[word + 2]?.shape === 'lower' && /^[-‑]$/.test(text.slice(words.ends[word + 1], words.starts[word + 2]))
  )
}

function isPlace(text: string, words: Words, word: number): boolean {
  const alone = wordAlone(words, word)
  return placesAmong(text, alone, 'en').length > 0 || placesAmong(text, alone, 'fr').length > 0
}

/** A capitalised word that is neither the first of a sentence's function words nor a noun that bodies and roles are made of. */
function isGivenName(before: WordForm, family: WordForm): boolean {
  if (before.shape !== 'capital' || before.written.length < 3) return false
  if (latinGivenNames.has(before.folded)) return true
  return family.written.length >= 4 && !isUnguarded(before) && !isNoun(before) && !before.folded.endsWith('an')
}

function isUnguarded(before: WordForm | undefined): boolean {
  return before === undefined || smallWords.has(before.folded) || ordinaryWords.en.has(before.folded)
}

function isNoun({ folded }: WordForm): boolean {
  return (
    bodyKindOf(folded) !== undefined || roleWord(folded, 'en') !== undefined || roleWord(folded, 'fr') !== undefined
  )
}

/** `SAN PEDRO, Peru –`: the last of the words in capitals that go with this one. */
function endOfCapitals(text: string, words: Words, word: number): number {
  let last = word
  while (last < word + 3 && isCapsBeside(text, words, last, last + 1)) last += 1
  return last
}

function isBeforeDash(text: string, words: Words, word: number): boolean {
  const end = words.ends[word] ?? 0
  return /^(?:[,،(]| [–—-] | \()/.test(text.slice(end, end + 3)) && /[–—-]/.test(text.slice(end, end + 60))
}

function isSpace(text: string, words: Words, word: number): boolean {
  const between = text.slice(words.ends[word], words.starts[word + 1])
  return between === ' ' || between === '\u00a0'
}

function isPronounced(written: string): boolean {
  return /[AEIOUY]/i.test(written) && /[^AEIOUY]/i.test(written) && !/[^AEIOUY]{4}/i.test(written)
}

function wordAlone(words: Words, word: number): Words {
  return {
    forms: words.forms.slice(word, word + 1),
    starts: words.starts.slice(word, word + 1),
    ends: words.ends.slice(word, word + 1),
  }
}
