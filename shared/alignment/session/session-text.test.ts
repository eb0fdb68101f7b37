import { describe, expect, it } from 'vitest'
import { cellContentOf } from '#shared/alignment/session/cell-content.ts'
import { textOfLines, textOfParts } from '#shared/alignment/session/session-text.ts'
import type { ImportedPart } from '#shared/model/imported-document.ts'
import { plainTextOf, type RichRun } from '#shared/model/rich-text.ts'

const english = { name: 'news.docx', language: 'en' }
const said = (runs: readonly RichRun[]) => plainTextOf([{ type: 'paragraph', runs }])
const body = (runs: readonly RichRun[]): ImportedPart => ({
  kind: 'body',
  furniture: null,
  blocks: [{ type: 'paragraph', runs }],
})

describe('a text in an alignment', () => {
  it('is cut into sentences that keep their bold words and their links', () => {
    const runs = [
      { text: 'The ' },
      { text: 'council met. It', bold: true },
      { text: ' voted: ' },
      { text: 'see here', href: 'https://example.org/' },
      { text: '.' },
    ]
    const text = textOfParts(english, [body(runs)])
    expect(text.segments.map(({ runs: cut }) => cut)).toEqual([
      [{ text: 'The ' }, { text: 'council met.', bold: true }],
      [
        { text: 'It', bold: true },
        { text: ' voted: ' },
        { text: 'see here', href: 'https://example.org/' },
        { text: '.' },
      ],
    ])
    expect(cellContentOf(text, 0, []).blocks([0, 1])).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: 'The ' },
          { text: 'council met.', bold: true },
          { text: ' ' },
          { text: 'It', bold: true },
          { text: ' voted: ' },
          { text: 'see here', href: 'https://example.org/' },
          { text: '.' },
        ],
      },
    ])
  })

  it('knows which items are one list, and puts them together as a list again', () => {
    const item = (text: string) => ({ type: 'item', ordered: false, depth: 0, runs: [{ text }] }) as const
    const text = textOfParts(english, [
      body([{ text: 'Three things:' }]),
      { kind: 'list', furniture: null, blocks: [item('one'), item('two')] },
    ])
    expect(text.paragraphs.map(({ part, kind }) => `${part} ${kind}`)).toEqual(['0 body', '1 list', '1 list'])
    expect(cellContentOf(text, 0, []).blocks([1, 2])).toEqual([item('one'), item('two')])
  })

  it('keeps a line break between two sentences, and says what was edited', () => {
    const text = textOfParts(english, [body([{ text: 'Mayor’s office\n12 High Street' }])])
    expect(text.segments.map(({ gap }) => gap)).toEqual(['', '\n'])
    const edits = [{ text: 0, segment: 1, runs: [{ text: '14 High Street' }] }]
    expect(cellContentOf(text, 0, edits).plainText([0, 1])).toBe('Mayor’s office\n14 High Street')
    expect(cellContentOf(text, 0, []).plainText([1])).toBe('12 High Street')
  })

  it('takes lines as they are, and lets those without text keep their number', () => {
    const text = textOfLines(english, '\uFEFFOne. Two.\r\n\r\n  Three \n')
    expect(text.segments.map(({ runs }) => said(runs))).toEqual(['One. Two.', '', 'Three'])
    expect(textOfLines(english, 'One\n\n').segments).toHaveLength(2)
  })
})
