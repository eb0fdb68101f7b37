import { expect, it } from 'vitest'
import { textOfAllVersions } from '#shared/document/text-of-all-versions.ts'
import type { CellText } from '#shared/model/release-text.ts'

it('takes every text of every version along, each under its language, and no empty cell', () => {
  const cell = (text: string): CellText => ({ text, status: 'draft', confirmedAgainst: null })
  const rows = [
    { id: 'a', kind: 'headline' as const, cells: { en: cell('Title'), ar: cell('عنوان') } },
    { id: 'b', kind: 'body' as const, cells: { en: cell('Body'), ar: cell('') } },
  ]
  expect(textOfAllVersions({ source: 'en', languages: ['en', 'ar'], locales: {}, rows })).toBe(
    '[en]\n\nTitle\n\nBody\n\n\n[ar]\n\nعنوان',
  )
})
