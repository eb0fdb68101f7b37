import { createHash } from 'node:crypto'
import { hasSameMarks, type RichBlock, type RichRun } from '#shared/model/rich-text.ts'

/** 8 characters that tell whether a cell says the same as before, emphasis and links included. */
export function cellPrint(blocks: readonly RichBlock[]): string {
  return createHash('sha256').update(cellForm(blocks)).digest('base64url').slice(0, 8)
}

/**
 * What of a cell comes back from every program that it may go through. Left out, since a table or an XLIFF file does not
 * keep it: what kind of block a paragraph is, marks of direction, how many spaces and empty lines stand together. A space
 * that does not break is a letter like any other.
 */
export function cellForm(blocks: readonly RichBlock[]): string {
  return blocks
    .map(({ runs }) => lineOf(joined(runs)))
    .join('\n')
    .replace(/[ \t]*\n\s*/gu, '\n')
    .replace(/[ \t]+/gu, ' ')
    .trim()
}

const directionMarks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu

/** Runs without marks of direction, neighbours that are set alike as one; white space is set as the text before it. */
function joined(runs: readonly RichRun[]): readonly RichRun[] {
  const kept: RichRun[] = []
  for (const run of runs) {
    const text = run.text.replace(directionMarks, '')
    if (text === '') continue
    const last = kept.at(-1)
    const isAlike = last !== undefined && (hasSameMarks(plain(last), plain(run)) || /^\s+$/u.test(text))
    if (isAlike) kept[kept.length - 1] = { ...last, text: last.text + text }
    else kept.push({ ...run, text })
  }
  return kept
}

function lineOf(runs: readonly RichRun[]): string {
  return runs
    .map((run) => {
      const { bold, italic, underline, href } = plain(run)
      const marks = `${bold ? 'b' : ''}${italic ? 'i' : ''}${underline ? 'u' : ''}${href ?? ''}`
      if (marks === '') return run.text
      // Where the emphasis begins and ends among spaces is nobody's decision.
      const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? []
      return text === '' ? run.text : `${before}\u0001${marks}\u0002${text}\u0003${after}`
    })
    .join('')
}

/** A link is underlined as it is. */
function plain({ text, bold, italic, underline, href }: RichRun): RichRun {
  return {
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline && href === undefined ? { underline } : {}),
    ...(href === undefined ? {} : { href }),
  }
}
