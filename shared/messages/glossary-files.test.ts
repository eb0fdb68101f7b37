import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { columnRoles, glossaryFileWarnings } from '#shared/model/glossary-file.ts'

test.each(['en', 'fr', 'ar'])(
  'every role of a column and every warning of a file is said in %s, in all plural forms',
  (language) => {
    const texts = z
      .object({ role: z.record(z.string(), z.string()), warning: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(new URL(`./${language}/glossary-files.json`, import.meta.url), 'utf8')))
    expect(Object.keys(texts.role).toSorted()).toEqual([...columnRoles].toSorted())
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const counted = new Set(['row-without-term', 'bookkeeping-left-out'])
    const expected = glossaryFileWarnings.flatMap((code) =>
      counted.has(code) ? forms.map((form) => `${code}_${form}`) : [code],
    )
    expect(Object.keys(texts.warning).toSorted()).toEqual(expected.toSorted())
  },
)
