import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { type Dictionaries, type DictionaryFiles, loadDictionaries } from '#shared/spelling/dictionaries.ts'

/** Beside the engine where it is bundled, else where the sources have it. */
const shippedArabic = ['./dictionaries/', '../../../shared/spelling/dictionaries/']
  .map((path) => new URL(path, import.meta.url))
  .find((folder) => existsSync(folder))

/** Where the shipped dictionaries lie; British before American English, so that its proposals come first. */
const shipped: Readonly<Record<LanguageTag, readonly { readonly affixes: URL; readonly words: URL }[]>> = {
  en: [packaged('dictionary-en-gb'), packaged('dictionary-en')],
  fr: [packaged('dictionary-fr')],
  ...(shippedArabic && {
    ar: [{ affixes: new URL('ar.aff', shippedArabic), words: new URL('ar.dic', shippedArabic) }],
  }),
}

function packaged(name: string): { affixes: URL; words: URL } {
  const entry = import.meta.resolve(name)
  return { affixes: new URL('index.aff', entry), words: new URL('index.dic', entry) }
}

/** Dictionaries that open a language when it is first asked for. */
export interface ShippedDictionaries {
  /** Those of these languages that are shipped; the others stay without. */
  opened(languages: readonly LanguageTag[]): Promise<Dictionaries>
}

export function createShippedDictionaries(): ShippedDictionaries {
  let loading: Promise<Dictionaries> | null = null
  const opening = new Map<LanguageTag, Promise<void>>()

  async function open(dictionaries: Dictionaries, language: LanguageTag): Promise<void> {
    const files = shipped[language]
    if (files) dictionaries.open(language, await Promise.all(files.map(readFiles)))
  }

  return {
    async opened(languages) {
      loading ??= withoutItsHandlers(loadDictionaries)
      const dictionaries = await loading
      for (const language of new Set(languages.map(baseLanguage))) {
        const known = opening.get(language) ?? open(dictionaries, language)
        opening.set(language, known)
        await known
      }
      return dictionaries
    },
  }
}

/** Hunspell's loader hangs handlers on the whole process; what fails here is ours to answer for. */
async function withoutItsHandlers<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const events = ['uncaughtException', 'unhandledRejection'] as const
  const before = new Map(events.map((event) => [event, new Set(process.listeners(event as 'uncaughtException'))]))
  const loaded = await load()
  for (const event of events) {
    for (const listener of process.listeners(event as 'uncaughtException'))
      if (!before.get(event)?.has(listener)) process.removeListener(event, listener)
  }
  return loaded
}

async function readFiles({ affixes, words }: { affixes: URL; words: URL }): Promise<DictionaryFiles> {
  const [rules, list] = await Promise.all([readFile(affixes), readFile(words)])
  return { affixes: rules, words: list }
}
