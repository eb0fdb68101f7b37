import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { failureCodes } from '#shared/model/failure.ts'
import { furnitureReasons } from '#shared/model/imported-document.ts'

type Errors = Record<string, { message: string; remedy: string }>
const read = (language: string, namespace: string): unknown =>
  JSON.parse(readFileSync(new URL(`./${language}/${namespace}.json`, import.meta.url), 'utf8'))

describe.each(['en', 'fr', 'ar'])('what the user reads when something fails (%s)', (language) => {
  const errors = read(language, 'errors') as Errors // our own file, checked below

  it('has a sentence and a remedy for every code, and no others', () => {
    expect(Object.keys(errors).toSorted()).toEqual([...failureCodes].toSorted())
    for (const { message, remedy } of Object.values(errors)) {
      expect(message.length).toBeGreaterThan(10)
      expect(remedy.length).toBeGreaterThan(10)
    }
  })

  it('stays within 200 characters', () => {
    for (const { message, remedy } of Object.values(errors))
      expect(Math.max(message.length, remedy.length)).toBeLessThanOrEqual(200)
  })

  it('names the file, isolated from the direction of the sentence, wherever a file is at fault', () => {
    for (const code of failureCodes.filter((name) => /^(?:FILE|ARCHIVE|XML|TEXT|IMPORT|FORMAT)_/u.test(name))) {
      expect(errors[code]?.message).toContain('\u2068{{file}}\u2069')
    }
  })

  it('uses only values that the failures carry', () => {
    const used = JSON.stringify(errors).match(/\{\{[^}]+\}\}/gu) ?? []
    const ofCharacters = ['{{around}}', '{{character}}', '{{code}}', '{{codePage}}', '{{language}}']
    const ofFiles = ['{{file}}', '{{folder}}', '{{found}}', '{{line}}', '{{process}}']
    expect(new Set(used)).toEqual(new Set([...ofFiles, ...ofCharacters]))
  })

  it('names every reason to leave something out, and every warning in all plural forms', () => {
    const texts = read(language, 'import') as { furniture: Record<string, string>; warning: Record<string, string> } // our own file
    expect(Object.keys(texts.furniture)).toEqual([...furnitureReasons])
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const english = read('en', 'import') as typeof texts
    const base = new Set(Object.keys(english.warning).map((key) => key.replace(/_[a-z]+$/u, '')))
    for (const key of base) {
      const counted = `${key}_other` in english.warning
      for (const name of counted ? forms.map((form) => `${key}_${form}`) : [key])
        expect(texts.warning).toHaveProperty([name])
    }
  })
})

it('spaces French double punctuation as French does', () => {
  const text = readFileSync(new URL('./fr/errors.json', import.meta.url), 'utf8').replace(
    /"(?:message|remedy|[A-Z_]+)": /gu,
    '',
  )
  expect(text.match(/[^\u00a0\u202f\s"}][:;!?»](?!\/)/gu) ?? []).toEqual([])
  expect(text.match(/ [:;!?»]/gu) ?? []).toEqual([])
})
