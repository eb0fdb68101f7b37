import type { Emphasis, InlineNode } from '#engine/files/export/inline-codes.ts'
import { originNote, type PairRow, pairRows, type VersionPair } from '#engine/files/export/xliff-pair.ts'
import { type ForReviewers, notesToSend } from '#engine/files/review/for-reviewers.ts'
import { originOf, writtenOrigin } from '#engine/files/review/review-origin.ts'
import { type Markup, markup } from '#engine/report/html-markup.ts'
import type { CellStatus } from '#shared/model/row.ts'

/**
 * The source version and one other as XLIFF 1.2 (OASIS, 2008), for programs that do not read 2.1. A row is a group under
 * its own id, a paragraph a unit; emphasis is a code, a link a pair of codes that hold its address.
 *
 * What it cannot hold: which paragraphs are items of a list or headings. A row that comes back has those of the release.
 */
export function xliff1Of(pair: VersionPair, forReviewers: ForReviewers): string {
  const { source, target } = pair
  const languages = [source.language, target.language]
  const origin = writtenOrigin(originOf(forReviewers.lineage, { rows: pair.rows, languages }))
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="${source.title}" datatype="html" source-language="${source.locale}" target-language="${target.locale}" tool-id="dragoman">
<header><tool tool-id="dragoman" tool-name="Dragoman"/><note from="${originNote}">${origin}</note></header>
<body>
${pairRows(pair).map((row) => groupOf(row, remarksOf(pair, forReviewers, row)))}</body>
</file>
</xliff>
`.html
}

/** A draft is no translation yet: somebody still has to say that it is one. */
const states: Readonly<Record<CellStatus, string>> = {
  empty: 'needs-translation',
  draft: 'needs-translation',
  translated: 'translated',
  reviewed: 'signed-off',
}

function groupOf({ id, kind, status, units }: PairRow, remarks: readonly Markup[]): Markup {
  const written = units.map((unit, index) => {
    const { source, target } = unit
    const approved = status === 'reviewed' ? markup` approved="yes"` : ''
    const translation = target
      ? markup`<target state="${states[status]}">${target.map(codeOf)}</target>`
      : markup`<target state="${states.empty}"/>`
    return markup`<trans-unit id="${unit.id}"${approved} xml:space="preserve"><source>${source.map(codeOf)}</source>${translation}<note from="Dragoman" annotates="source">${kind}</note>${index === 0 ? remarks : ''}</trans-unit>\n`
  })
  return markup`<group id="${id}" restype="x-${kind}">\n${written}</group>\n`
}

/** What is noted on a row stands with its first paragraph. */
function remarksOf({ source, target }: VersionPair, forReviewers: ForReviewers, { rowId }: PairRow): readonly Markup[] {
  return notesToSend(forReviewers, rowId, [source.language, target.language]).map(({ language, author, text }) => {
    const annotates = language === null ? 'general' : language === source.language ? 'source' : 'target'
    return markup`<note${author === '' ? '' : markup` from="${author}"`} annotates="${annotates}">${text}</note>`
  })
}

const types: Readonly<Record<Emphasis, string>> = { bold: 'bold', italic: 'italic', underline: 'underlined' }

function codeOf(node: InlineNode): Markup {
  switch (node.is) {
    case 'text':
      return markup`${node.text}`
    case 'break':
      return markup`<x id="${node.id}" ctype="lb"/>`
    case 'emphasis':
      return markup`<g id="${node.id}" ctype="${types[node.mark]}">${node.content.map(codeOf)}</g>`
    case 'link':
      return markup`<bpt id="${node.id}" ctype="link">${`<a href="${node.href}">`}</bpt>${node.content.map(codeOf)}<ept id="${node.id}">${'</a>'}</ept>`
    default:
      return unreachable(node)
  }
}

function unreachable(value: never): never {
  throw new Error(`Not a code: ${JSON.stringify(value)}`)
}
