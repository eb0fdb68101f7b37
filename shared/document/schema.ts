import { Schema } from '@tiptap/pm/model'
import { isApprovedMark } from '#shared/model/boilerplate.ts'
import { isEntityList } from '#shared/model/entity.ts'
import { cellStatuses, rowKinds } from '#shared/model/row.ts'
import { isSafeAddress } from '#shared/text/safe-address.ts'

/**
 * The schema of a release: `release → version+`, `version → row+`, `row → block+`. All versions are children of one
 * document, so that steps, undo and rebasing are ProseMirror's own across versions (see docs/adr/0002). It carries no
 * DOM: the editor shows one version at a time and brings its own rendering under the same names.
 */
export const releaseSchema = new Schema({
  topNode: 'release',
  nodes: {
    release: { content: 'version+', attrs: { entities: { default: [], validate: entityList } } },
    version: { content: 'row+', attrs: { language: { default: 'und', validate: 'string' } } },
    row: {
      content: 'block+',
      isolating: true,
      defining: true,
      attrs: {
        id: { default: '', validate: 'string' },
        kind: { default: 'body', validate: oneOf(rowKinds) },
        status: { default: 'empty', validate: oneOf(cellStatuses) },
        confirmedAgainst: { default: null, validate: 'string|null' },
        approved: { default: null, validate: approvedMark },
      },
    },
    paragraph: { content: 'inline*', group: 'block' },
    heading: {
      content: 'inline*',
      group: 'block',
      defining: true,
      attrs: { level: { default: 2, validate: headingLevel } },
    },
    bulletList: { content: 'listItem+', group: 'block' },
    orderedList: { content: 'listItem+', group: 'block', attrs: { start: { default: 1, validate: 'number' } } },
    listItem: { content: 'paragraph (paragraph | bulletList | orderedList)*', defining: true },
    hardBreak: { group: 'inline', inline: true, selectable: false, leafText: () => '\n' },
    text: { group: 'inline' },
  },
  marks: {
    link: { attrs: { href: { validate: safeAddress } }, inclusive: false },
    bold: {},
    italic: {},
    underline: {},
  },
})

function oneOf(allowed: readonly string[]) {
  return (value: unknown) => {
    if (typeof value !== 'string' || !allowed.includes(value)) throw new RangeError('not an allowed value')
  }
}

function entityList(value: unknown) {
  if (!isEntityList(value)) throw new RangeError('not a list of entities')
}

function approvedMark(value: unknown) {
  if (value !== null && !isApprovedMark(value)) throw new RangeError('not the mark of an approved text')
}

function headingLevel(value: unknown) {
  if (value !== 1 && value !== 2 && value !== 3 && value !== 4) throw new RangeError('not a heading level')
}

function safeAddress(value: unknown) {
  if (typeof value !== 'string' || !isSafeAddress(value)) throw new RangeError('not a safe address')
}
