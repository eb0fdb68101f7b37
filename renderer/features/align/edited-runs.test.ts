import { describe, expect, it } from 'vitest'
import { editedRuns } from '#renderer/features/align/edited-runs.ts'

const quoted = [
  { text: 'WeGO', bold: true },
  { text: ' opens at ' },
  { text: 'wego.org', href: 'https://wego.org' },
  { text: '.' },
]

describe('a sentence edited as plain text', () => {
  it('keeps its marks where nothing was typed', () => {
    expect(editedRuns(quoted, 'WeGO opens at wego.org.')).toEqual(quoted)
  })

  it('keeps bold and links around a word that was changed', () => {
    expect(editedRuns(quoted, 'WeGO opened at wego.org.')).toEqual([
      { text: 'WeGO', bold: true },
      { text: ' opened at ' },
      { text: 'wego.org', href: 'https://wego.org' },
      { text: '.' },
    ])
  })

  it('writes what is new like the letter before it, at the start like the one behind it', () => {
    expect(editedRuns(quoted, 'WeGOs opens at wego.org.')[0]).toEqual({ text: 'WeGOs', bold: true })
    expect(editedRuns(quoted, 'The WeGO opens at wego.org.')[0]).toEqual({ text: 'The WeGO', bold: true })
  })

  it('may say something else altogether, or nothing', () => {
    expect(editedRuns(quoted, '')).toEqual([])
    expect(editedRuns([{ text: 'Old' }], 'جديد')).toEqual([{ text: 'جديد' }])
    expect(editedRuns([], 'New')).toEqual([{ text: 'New' }])
  })

  it('keeps a letter that stands twice where it was', () => {
    expect(editedRuns([{ text: 'aa', bold: true }, { text: 'b' }], 'aaab')).toEqual([
      { text: 'aaa', bold: true },
      { text: 'b' },
    ])
  })
})
