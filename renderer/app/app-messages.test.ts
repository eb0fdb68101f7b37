import { describe, expect, test } from 'vitest'
import ar from '#shared/messages/ar/app.json' with { type: 'json' }
import en from '#shared/messages/en/app.json' with { type: 'json' }
import fr from '#shared/messages/fr/app.json' with { type: 'json' }

type Messages = { readonly [key: string]: string | Messages }
const languages: readonly (readonly [string, Messages])[] = [
  ['en', en],
  ['fr', fr],
  ['ar', ar],
]
const plural = /_(zero|one|two|few|many|other)$/u

function flat(messages: Messages, path = ''): Map<string, string> {
  const all = new Map<string, string>()
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') all.set(path + key, value)
    else for (const [inner, sentence] of flat(value, `${path}${key}.`)) all.set(inner, sentence)
  }
  return all
}
const keysOf = (messages: Messages) => new Set([...flat(messages).keys()].map((key) => key.replace(plural, '')))
const placeholders = (sentence: string) =>
  new Set([...sentence.matchAll(/\{\{\s*(\w+)/gu)].map(([, name]) => name).filter((name) => name !== 'count'))

describe.each(languages)('the interface in %s', (language, messages) => {
  test('says everything that the English one says, and nothing else', () => {
    expect(keysOf(messages)).toEqual(keysOf(en))
  })

  test('has every plural form that the language needs where something is counted', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const all = flat(messages)
    const counted = [...all.keys()].filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -'_other'.length))
    expect(counted.length).toBeGreaterThan(10)
    for (const key of counted) for (const form of needed) expect(all.has(`${key}_${form}`), `${key}_${form}`).toBe(true)
  })

  test('fills in the same values', () => {
    const english = flat(en)
    for (const [key, sentence] of flat(messages)) {
      const model = english.get(key) ?? english.get(key.replace(plural, '_other'))
      // A form for one, two or none may leave the value out in words: « بيان واحد ».
      const own = placeholders(sentence)
      const asked = placeholders(model ?? '')
      if (/_(zero|one|two)$/u.test(key)) for (const name of own) expect(asked.has(name), `${key} ${name}`).toBe(true)
      else expect(own, key).toEqual(asked)
    }
  })
})

test('French sets its spaces: none breaks before a high mark or inside guillemets', () => {
  for (const [key, sentence] of flat(fr)) expect(sentence, key).not.toMatch(/ [:;!?»]|« /u)
})

test('Arabic uses its own comma, semicolon and question mark between words', () => {
  for (const [key, sentence] of flat(ar)) expect(sentence, key).not.toMatch(/[\u0600-\u06FF][,;?]/u)
})
