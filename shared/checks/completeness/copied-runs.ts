// Words that a version took over from the source as they are, where the source shows that they are no name.
import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { isSetApart } from '#shared/checks/completeness/latin-runs.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { isFunctionWord } from '#shared/terms/function-words.ts'
import { directionOf } from '#shared/text/direction.ts'
import { hashOfRun } from '#shared/text/word-run.ts'
import type { WordForm, Words } from '#shared/text/words-in.ts'

/** Fewer are a set phrase that both languages know. */
const fewestWords = 4
const fewestLetters = 15
/** "Main Conference Room": so many words with capitals in a text of the same script, and in one of another. */
const fewestCapitals = 3
const fewestInOtherScript = 2
const mostWords = 60

/**
 * Words in a row that the source writes in small letters: as they are there («…, confiés à un groupement, …» in an English
 * text), or with capitals, as if they were a name. Names, titles, quotations and what stands in brackets may stand so.
 */
export function copiedRuns(row: RowText, language: LanguageTag, context: CheckContext): readonly TextSpan[] {
  const { source } = context.release
  const [model, cell] = [row.cells[source], row.cells[language]]
  if (model === undefined || cell === undefined || baseLanguage(source) === baseLanguage(language)) return none
  if (!/[a-z]{2}/.test(cell.text)) return none
  const pairs = context.read(smallPairs, model, source)
  if (pairs.size === 0) return none
  const [there, here] = [context.read(readWords, model, source), context.read(readWords, cell, language)]
  let runs: TextSpan[] | null = null
  for (let first = 0; first + 1 < here.forms.length; first += 1) {
    const at = pairs.get(hashOfRun(here.forms, first, first + 2))
    if (at === undefined) continue
    const run: Run = { here, text: cell.text, first, count: lengthOfRun(here, cell.text, first, there, model.text, at) }
    if (run.count < fewestInOtherScript) continue
    if (isLeft(run, language, context) && !isPartOfName(run, language)) (runs ??= []).push(spanOf(run))
    first += run.count - 1
  }
  return runs ?? none
}

const none: readonly TextSpan[] = []

interface Run {
  readonly here: Words
  readonly text: string
  readonly first: number
  readonly count: number
}

/** Where two words in small letters first stand side by side in a text, by what their folded forms have in common. */
const smallPairs: CellReader<ReadonlyMap<number, number>> = (cell, language, context) => {
  const { forms } = context.read(readWords, cell, language)
  const pairs = new Map<number, number>()
  for (let index = 0; index + 1 < forms.length; index += 1) {
    if (forms[index]?.shape !== 'lower' || forms[index + 1]?.shape !== 'lower') continue
    const hash = hashOfRun(forms, index, index + 2)
    if (!pairs.has(hash)) pairs.set(hash, index)
  }
  return pairs
}

/** How many words go on alike in both texts, those of the source all in small letters. */
function lengthOfRun(here: Words, text: string, first: number, there: Words, model: string, at: number): number {
  let count = 0
  for (; count < mostWords; count += 1) {
    const [one, other] = [here.forms[first + count], there.forms[at + count]]
    if (one === undefined || other === undefined || one.folded !== other.folded || other.shape !== 'lower') break
    if (count > 0 && !(isJoined(here, text, first + count) && isJoined(there, model, at + count))) break
  }
  return count
}

/** Nothing but a space, a hyphen or an apostrophe stands between a word and the one before it. */
function isJoined({ starts, ends }: Words, text: string, index: number): boolean {
  return /^[ \u00a0\u202f'’\-‐‑]{1,2}$/u.test(text.slice(ends[index - 1] ?? 0, starts[index]))
}

function isLeft(run: Run, language: LanguageTag, context: CheckContext): boolean {
  const forms = run.here.forms.slice(run.first, run.first + run.count)
  const areSmall = forms.every(({ shape }) => shape === 'lower')
  // In a text of another script latin-runs tells words in small letters.
  if (directionOf(language) === 'rtl') return !areSmall
  return areSmall ? isSpeech(forms, language, context) : areForeign(forms, language, context)
}

/** Long enough, and joined by a word that the version's language does not have. */
function isSpeech(forms: readonly WordForm[], language: LanguageTag, { release: { source } }: CheckContext): boolean {
  const letters = forms.reduce((sum, { written }) => sum + written.length, 0)
  if (forms.length < fewestWords || letters < fewestLetters) return false
  const joining = forms.filter(({ folded }) => isFunctionWord(folded, source))
  return joining.length < forms.length && joining.some(({ folded }) => !isFunctionWord(folded, language))
}

/** Words with capitals two of which the dictionary of the version's language does not know. */
function areForeign(forms: readonly WordForm[], language: LanguageTag, { speller }: CheckContext): boolean {
  if (forms.length < fewestCapitals) return false
  return forms.filter(({ written }) => speller.knows(written.toLowerCase(), language) === false).length >= 2
}

/** Behind a word with a capital the run goes on with a name: « Caisse des dépôts et consignations »; or with an address. */
function isPartOfName({ here, text, first, count }: Run, language: LanguageTag): boolean {
  // "the Stade de l’ | Amitié"
  const [head, next] = [here.forms[first], here.forms[first + count]]
  if (head?.shape === 'capital' && next?.shape === 'capital' && isJoined(here, text, first + count)) return true
  const start = here.starts[first] ?? 0
  if (isSetApart(text, start) || '-/._@#'.includes(text.charAt(start - 1) || ' ')) return true
  const before = here.forms[first - 1]
  if (before === undefined || !isNamed.has(before.shape) || !isJoined(here, text, first)) return false
  return !isFunctionWord(before.folded, language)
}

const isNamed: ReadonlySet<WordForm['shape']> = new Set(['capital', 'caps', 'mixed'])

function spanOf({ here, first, count }: Run): TextSpan {
  return { start: here.starts[first] ?? 0, end: here.ends[first + count - 1] ?? 0 }
}
