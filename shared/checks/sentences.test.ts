import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '#shared/checks/check-catalogue.ts'

type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>

const messages = ['en', 'fr', 'ar'].map(
  (language): Messages =>
    JSON.parse(readFileSync(new URL(`../messages/${language}/checks.json`, import.meta.url), 'utf8')),
)

describe('the sentences about findings', () => {
  it('are there for every check, with the same variants and values in all three languages', () => {
    const shape = (catalogue: Messages) =>
      Object.entries(catalogue).map(([check, texts]) => [
        check,
        Object.entries(texts).map(([key, text]) => [
          key,
          [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort(),
        ]),
      ])
    const [en, ...others] = messages
    expect(Object.keys(en ?? {}).sort()).toEqual(checkCatalogue.map((check) => check.id).sort())
    for (const other of others) expect(shape(other)).toEqual(shape(en ?? {}))
  })
})
