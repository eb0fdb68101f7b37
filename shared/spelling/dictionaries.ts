import { loadModule } from 'hunspell-asm/dist/cjs/index.js'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { longestWord, type OwnWords, ownWordsOf, plainWord } from '#shared/spelling/own-words.ts'
import { isPressWord } from '#shared/spelling/press-words.ts'
import type { Speller } from '#shared/spelling/speller.ts'

/** One Hunspell dictionary: its rules of inflection and its words, as the files have them. */
export interface DictionaryFiles {
  readonly affixes: Uint8Array
  readonly words: Uint8Array
}

/** What Hunspell says of the words of one language. A word known to one of several dictionaries is known. */
interface Dictionary {
  spell(word: string): boolean
  suggest(word: string): readonly string[]
}

export interface Dictionaries {
  /** Reads a language's dictionaries; about 0.1 s for English or French, 0.5 s for Arabic, once. */
  open(language: LanguageTag, files: readonly DictionaryFiles[]): void
  /** A speller over what is open now and the desk's own words. */
  speller(ownWords: OwnWords): Speller
}

/** Hunspell itself, compiled for the browser and for Node.js alike. */
export async function loadDictionaries(): Promise<Dictionaries> {
  const hunspell = await loadModule()
  const opened = new Map<LanguageTag, Dictionary>()
  const judged = new Map<LanguageTag, Map<string, boolean>>()

  function judge(word: string, base: LanguageTag, dictionary: Dictionary): boolean {
    let known = judged.get(base)
    if (known === undefined) judged.set(base, (known = new Map()))
    const before = known.get(word)
    if (before !== undefined) return before
    const plain = plainWord(word, base)
    const verdict = isWord(plain, dictionary) || isPressWord(plain, base)
    if (known.size >= mostJudged) known.clear()
    known.set(word, verdict)
    return verdict
  }

  return {
    open(language, files) {
      const parts = files.map(({ affixes, words }, index) => {
        const name = `${language}-${index}`
        return hunspell.create(hunspell.mountBuffer(affixes, `${name}.aff`), hunspell.mountBuffer(words, `${name}.dic`))
      })
      opened.set(baseLanguage(language), {
        spell: (word) => parts.some((part) => part.spell(word)),
        suggest: (word) =>
          parts.some((part) => part.spell(word)) ? [] : [...new Set(parts.flatMap((part) => part.suggest(word)))],
      })
      judged.delete(baseLanguage(language))
    },
    speller(ownWords) {
      const own = new Map(Object.entries(ownWords).map(([base, words]) => [base, ownWordsOf(words, base)]))
      const isOwn = (word: string, base: LanguageTag) => own.get(base)?.(plainWord(word, base)) === true
      return {
        knows(word, language) {
          const base = baseLanguage(language)
          const dictionary = opened.get(base)
          if (dictionary === undefined) return null
          if (word.length > longestWord) return true
          return judge(word, base, dictionary) || isOwn(word, base)
        },
        owns: (word, language) => isOwn(word, baseLanguage(language)),
        suggest(word, language) {
          const base = baseLanguage(language)
          return word.length > longestWord ? [] : (opened.get(base)?.suggest(plainWord(word, base)) ?? [])
        },
      }
    },
  }
}

const mostJudged = 50_000
/** In the dictionary; a possessive also if its noun is, a compound with hyphens if each of its parts is. */
function isWord(word: string, dictionary: Dictionary): boolean {
  if (word === '' || dictionary.spell(word)) return true
  if (word.endsWith("'s") || word.endsWith("s'")) return isWord(word.slice(0, word.lastIndexOf("'")), dictionary)
  if (!word.includes('-')) return false
  return word.split('-').every((part) => part === '' || dictionary.spell(part))
}
