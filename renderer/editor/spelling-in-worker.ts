import { fetchDictionaries } from '#renderer/editor/dictionary-files.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { type Dictionaries, loadDictionaries } from '#shared/spelling/dictionaries.ts'
import type { OwnWords } from '#shared/spelling/own-words.ts'
import { noSpeller, type Speller } from '#shared/spelling/speller.ts'

/** The spelling of the languages seen so far, each opened once it is needed. */
export interface SpellingInWorker {
  /** As far as it is open; another object whenever more is known. */
  current(): Speller
  need(languages: readonly LanguageTag[]): void
  learn(words: OwnWords): void
}

/** `onNews` is called whenever another language was opened. */
export function createSpellingInWorker(onNews: () => void): SpellingInWorker {
  const asked = new Set<LanguageTag>()
  let loading: Promise<Dictionaries> | null = null
  let dictionaries: Dictionaries | null = null
  let ownWords: OwnWords = {}
  let speller = noSpeller

  async function open(language: LanguageTag): Promise<void> {
    const files = await fetchDictionaries(language)
    if (files.length === 0) return
    loading ??= loadDictionaries()
    dictionaries = await loading
    dictionaries.open(language, files)
    speller = dictionaries.speller(ownWords)
    onNews()
  }

  return {
    learn(words) {
      if (JSON.stringify(words) === JSON.stringify(ownWords)) return
      ownWords = words
      if (dictionaries) speller = dictionaries.speller(words)
    },
    current: () => speller,
    need(languages) {
      for (const language of languages.map(baseLanguage)) {
        if (asked.has(language)) continue
        asked.add(language)
        // Without its dictionary a language is not spell-checked; it is asked for again with the next release.
        open(language).catch(() => asked.delete(language))
      }
    },
  }
}
