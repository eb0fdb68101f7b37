import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { type Contrary, contraries, idioms, negations, partings } from '#shared/checks/completeness/contrary-words.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import { arabicStemsOf } from '#shared/text/arabic-stems.ts'
import { rememberedByWord, type Words } from '#shared/text/words-in.ts'

/** A word of one version, and the one by which another version says the contrary. */
export interface ContraryState {
  readonly language: LanguageTag
  readonly found: TextSpan
  readonly expected: { readonly language: LanguageTag; readonly span: TextSpan }
}

/**
 * "will be closed" where Arabic has «لن تُغلق» and French « resteront ouvertes »: each of three versions says one thing alone, and
 * one of them the contrary of both others. Of two nobody knows which means it as a part of the other.
 */
export function contraryStates(row: RowText, context: CheckContext): readonly ContraryState[] {
  const versions: { readonly language: LanguageTag; readonly said: readonly State[] }[] = []
  for (const language of context.release.languages) {
    const cell = row.cells[language]
    if (cell === undefined || cell.text === '') continue
    const said = context.read(statesIn, cell, language)
    if (said.length === 0) return none
    versions.push({ language, said })
  }
  if (versions.length < 3) return none
  return contraries.flatMap((_, about): readonly ContraryState[] => {
    const states = versions.flatMap(({ language, said }) => {
      const state = said.find((one) => one.about === about)
      return state === undefined ? [] : [{ language, state }]
    })
    const [first] = states
    if (first === undefined || states.length < versions.length) return none
    const [odd, ...more] = states.filter(({ state }) => state.isSo !== majority(states))
    const model = states.find((one) => one !== odd)
    if (odd === undefined || model === undefined || more.length > 0) return none
    return [
      {
        language: odd.language,
        found: odd.state.span,
        expected: { language: model.language, span: model.state.span },
      },
    ]
  })
}

const none: readonly never[] = []

function majority(states: readonly { readonly state: State }[]): boolean {
  return states.filter(({ state }) => state.isSo).length * 2 > states.length
}

interface State {
  /** Which of the `contraries`. */
  readonly about: number
  readonly isSo: boolean
  readonly span: TextSpan
}

/** What a text says to be so, once, of each contrary of which it says nothing else; nothing where it parts a whole. */
const statesIn: CellReader<readonly State[]> = (cell, language, { read }) => {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return none
  const words = read(readWords, cell, language)
  const { forms, starts, ends } = words
  const states: State[] = []
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index]
    const side = form === undefined ? 0 : sideOf[base](form)
    if (side === 0) continue
    const isSo = side > 0 !== isTurned(cell.text, words, index, base)
    states.push({ about: Math.abs(side) - 1, isSo, span: { start: starts[index] ?? 0, end: ends[index] ?? 0 } })
  }
  if (states.length === 0 || forms.some(({ folded }) => parting[base].has(folded))) return none
  return [...Map.groupBy(states, ({ about }) => about).values()].flatMap(([first, ...more]): readonly State[] =>
    first === undefined || more.some(({ isSo }) => isSo !== first.isSo) ? none : [first],
  )
}

/** "is not permitted", « n’a pas été autorisée », «لن تُغلق». */
function isTurned(text: string, { forms, starts, ends }: Words, index: number, base: keyof Contrary): boolean {
  for (let at = index - 1; at >= 0 && at >= index - nearest; at -= 1) {
    if (clauseEnd.test(text.slice(ends[at], starts[at + 1]))) return false
    if (turning[base].has(forms[at]?.folded ?? '') && !harmless[base].has(forms[at + 1]?.folded ?? '')) return true
  }
  return false
}

const nearest = 4
const clauseEnd = /[,،;؛:.!?؟()\n]/u

const setsOf = (words: Readonly<Record<'en' | 'fr' | 'ar', string>>) => ({
  en: new Set(wordsOf(words.en)),
  fr: new Set(wordsOf(words.fr)),
  ar: new Set(wordsOf(words.ar)),
})

const turning = setsOf(negations)
const parting = setsOf(partings)
const harmless = setsOf(idioms)

/** The place of a word among the contraries, from 1 on, negative where it says the contrary; 0 where it is not there. */
const sideOf = { en: sidesIn('en'), fr: sidesIn('fr'), ar: sidesIn('ar') }

function sidesIn(language: keyof Contrary): ReturnType<typeof rememberedByWord<number>> {
  const sides = new Map<string, number>()
  for (const [about, { [language]: words }] of contraries.entries()) {
    for (const word of wordsOf(words[0])) sides.set(word, about + 1)
    for (const word of wordsOf(words[1])) sides.set(word, -about - 1)
  }
  return rememberedByWord((form) => {
    // Folded, what is closed is a farm.
    if (language === 'fr') return sides.get(form.written.toLowerCase()) ?? 0
    if (language === 'en') return sides.get(form.folded) ?? 0
    for (const { stem } of arabicStemsOf(form)) {
      const side = sides.get(stem) ?? sides.get(stem.replace(/^ال|^س(?=[يت])/u, ''))
      if (side !== undefined) return side
    }
    return 0
  })
}
