import { describe, expect, it } from 'vitest'
import { inSlices } from '#engine/alignment/in-slices.ts'
import { resultOf } from '#engine/alignment/result-of.ts'
import { shippedWordLists } from '#engine/alignment/word-lists.ts'
import { documentFromImport, stepsForImportedVersion } from '#engine/releases/release-from-import.ts'
import { applySteps } from '#shared/document/release-log.ts'
import { richFromDocument } from '#shared/document/rich.ts'
import type { ImportedDocument } from '#shared/model/imported-document.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'
import { arabic, english, french } from '#tests/fixtures/import/releases.ts'

const text = (words: string): readonly RichBlock[] =>
  words === '' ? [] : [{ type: 'paragraph', runs: [{ text: words }] }]
type Rows = readonly (readonly [string, ...string[]])[]

/** A file that holds these rows, a version a language. */
const file = (languages: readonly [string, ...string[]], rows: Rows): ImportedDocument => {
  const [language, ...otherLanguages] = languages
  return {
    fileName: 'a.xlf',
    format: 'xliff',
    encoding: null,
    language,
    languageConfidence: 1,
    otherLanguages,
    title: rows[0]?.[0] ?? '',
    warnings: [],
    parts: rows.map(([first, ...others], index) => ({
      kind: index === 0 ? 'headline' : 'body',
      blocks: text(first),
      furniture: null,
      others: Object.fromEntries(otherLanguages.map((other, at) => [other, text(others[at] ?? '')])),
    })),
  }
}
let made = 0
const newId = (): string => `row${(made += 1)}`
const shown = (document: ReturnType<typeof documentFromImport>) => {
  const { languages, rows } = richFromDocument(document, { title: '', locales: {} })
  return rows.map(({ cells }) => languages.map((language) => plainTextOf(cells[language]?.blocks ?? [])))
}
const added = async (document: ReturnType<typeof documentFromImport>, imported: ImportedDocument) => {
  const steps = stepsForImportedVersion(document, imported, {
    newId,
    now: new Date(0),
    knowledge: await shippedWordLists(),
  })
  return applySteps(document, (await resultOf(inSlices(steps, undefined))).steps)
}

const bilingual: Rows = [
  [english.headline, arabic.headline],
  [english.body, ''],
  [english.quote, arabic.quote],
]

describe('a file that holds several versions', () => {
  it('becomes one release with the same rows, one that is not translated yet with an empty cell', () => {
    expect(shown(documentFromImport(file(['en', 'ar'], bilingual), newId))).toEqual(bilingual)
  })

  it('becomes versions of a release in another language, beside the rows that they are the versions of', async () => {
    const release = documentFromImport(file(['fr'], [[french.headline], [french.body], [french.quote]]), newId)
    expect(shown(await added(release, file(['en', 'ar'], bilingual)))).toEqual([
      [french.headline, english.headline, arabic.headline],
      [french.body, english.body, ''],
      [french.quote, english.quote, arabic.quote],
    ])
  })

  it('brings only what is new to a release that has its source already, and writes nothing over', async () => {
    const edited = `${english.body} Corrected since.`
    const release = documentFromImport(
      file(['en'], [[english.headline], [edited], [english.about], [english.quote]]),
      newId,
    )
    const rows: Rows = [
      [english.headline, arabic.headline],
      [english.body, arabic.body],
      [english.quote, arabic.quote],
    ]
    expect(shown(await added(release, file(['en', 'ar'], rows)))).toEqual([
      [english.headline, arabic.headline],
      [edited, arabic.body],
      [english.about, ''],
      [english.quote, arabic.quote],
    ])
  })

  it('has nothing to bring to a release that has all its languages', async () => {
    const release = documentFromImport(file(['en', 'ar'], bilingual), newId)
    await expect(added(release, file(['ar', 'en'], [['نص', 'text']]))).rejects.toMatchObject({
      code: 'LANGUAGE_EXISTS',
    })
  })
})
