import { describe, expect, it } from 'vitest'
import {
  type ExportChoices,
  firstFileName,
  furtherFormats,
  usualFormats,
  usualPattern,
} from '#renderer/features/export/export-choices.ts'
import { countOfFiles, exportFormats } from '#shared/contract/export-formats.ts'

const choices: ExportChoices = {
  languages: ['fr', 'ar'],
  formats: ['docx', 'pdf'],
  folder: '/press',
  pattern: usualPattern,
  overwrite: 'ask',
  pack: 'files',
}
const release = { title: 'بيان صحفي: مدينة الرباط', today: '2025-05-14' }

describe('the name that the dialog shows before anything is written', () => {
  it('is that of the first file', () => {
    expect(firstFileName(choices, release)).toBe('2025-05-14-بيان-صحفي-مدينة-الرباط-fr.docx')
    expect(firstFileName({ ...choices, pattern: '{lang}/{slug}', formats: ['email'] }, release)).toBe(
      'fr-بيان-صحفي-مدينة-الرباط-email.html',
    )
  })

  it('is the usual one where the pattern was emptied, and none where nothing is chosen', () => {
    expect(firstFileName({ ...choices, pattern: ' ' }, release)).toBe(firstFileName(choices, release))
    expect(firstFileName({ ...choices, formats: [] }, release)).toBeNull()
  })
})

it('every format there is can be chosen, once', () => {
  expect([...usualFormats, ...furtherFormats].toSorted()).toEqual([...exportFormats].toSorted())
})

it('the files are counted as they will be written: a finished one a version, one a translation, one for all', () => {
  const count = (formats: Parameters<typeof countOfFiles>[0], languages = ['fr', 'ar', 'en']) =>
    countOfFiles(formats, { languages, source: 'fr' })
  expect([count(['docx']), count(['xliff21']), count(['release'])]).toEqual([3, 2, 1])
  expect(count(['docx', 'xliff21', 'release'])).toBe(6)
  expect(count(['xliff21'], ['fr'])).toBe(0)
  expect(count(['release'], [])).toBe(0)
})
