import { describe, expect, it } from 'vitest'
import arAlign from '#shared/messages/ar/align.json' with { type: 'json' }
import arBoilerplate from '#shared/messages/ar/boilerplate.json' with { type: 'json' }
import arCopies from '#shared/messages/ar/copies.json' with { type: 'json' }
import arImportReport from '#shared/messages/ar/import-report.json' with { type: 'json' }
import arMemory from '#shared/messages/ar/memory.json' with { type: 'json' }
import enAlign from '#shared/messages/en/align.json' with { type: 'json' }
import enBoilerplate from '#shared/messages/en/boilerplate.json' with { type: 'json' }
import enCopies from '#shared/messages/en/copies.json' with { type: 'json' }
import enImportReport from '#shared/messages/en/import-report.json' with { type: 'json' }
import enMemory from '#shared/messages/en/memory.json' with { type: 'json' }
import frAlign from '#shared/messages/fr/align.json' with { type: 'json' }
import frBoilerplate from '#shared/messages/fr/boilerplate.json' with { type: 'json' }
import frCopies from '#shared/messages/fr/copies.json' with { type: 'json' }
import frImportReport from '#shared/messages/fr/import-report.json' with { type: 'json' }
import frMemory from '#shared/messages/fr/memory.json' with { type: 'json' }

type Messages = { readonly [key: string]: string | Messages }
const plural = /_(zero|one|two|few|many|other)$/u

function flat(messages: Messages, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): readonly (readonly [string, string])[] =>
      typeof value === 'string' ? [[path + key, value]] : [...flat(value, `${path}${key}.`)],
    ),
  )
}
const namesIn = (sentence = '') =>
  [...sentence.matchAll(/\{\{(\w+)/gu)]
    .map(([, name]) => name)
    .filter((name) => name !== 'count')
    .sort()

describe.each([
  ['approved texts', 'fr', enBoilerplate, frBoilerplate],
  ['approved texts', 'ar', enBoilerplate, arBoilerplate],
  ['alignments', 'fr', enAlign, frAlign],
  ['alignments', 'ar', enAlign, arAlign],
  ['copies', 'fr', enCopies, frCopies],
  ['copies', 'ar', enCopies, arCopies],
  ['imports', 'fr', enImportReport, frImportReport],
  ['imports', 'ar', enImportReport, arImportReport],
  ['memories', 'fr', enMemory, frMemory],
  ['memories', 'ar', enMemory, arMemory],
] as const)('what is said about %s in %s', (_, language, inEnglish, inLanguage) => {
  const english = flat(inEnglish)
  const own = flat(inLanguage)

  it('is all that is said in English, with the same values in every plural form', () => {
    const bare = (all: ReadonlyMap<string, string>) => new Set([...all.keys()].map((key) => key.replace(plural, '')))
    expect(bare(own)).toEqual(bare(english))
    for (const [key, sentence] of own)
      expect(namesIn(sentence), key).toEqual(namesIn(english.get(key) ?? english.get(key.replace(plural, '_other'))))
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const key of english.keys())
      if (key.endsWith('_other'))
        for (const form of forms) expect(own.has(key.replace(/other$/u, form)), `${key} ${form}`).toBe(true)
  })

  it('is spaced and punctuated as the language does', () => {
    for (const [key, sentence] of own)
      expect(sentence, key).not.toMatch(language === 'fr' ? / [:;!?»]|« /u : /[\u0600-\u06ff][,;?]/u)
  })
})
