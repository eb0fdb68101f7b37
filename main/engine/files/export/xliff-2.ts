import type { InlineNode } from '#engine/files/export/inline-codes.ts'
import { originNote, type PairRow, type PairUnit, pairRows, type VersionPair } from '#engine/files/export/xliff-pair.ts'
import { type ForReviewers, notesToSend } from '#engine/files/review/for-reviewers.ts'
import { originOf, writtenOrigin } from '#engine/files/review/review-origin.ts'
import { type Markup, markup } from '#engine/report/html-markup.ts'
import type { CellStatus } from '#shared/model/row.ts'

/**
 * The source version and one other as XLIFF 2.1 (OASIS, 2018), for a translator's program. A row is a group under its own
 * id, a paragraph a unit; emphasis and links are codes, the address of a link is their original data.
 *
 * What it cannot hold: which paragraphs are items of a list or headings. A row that comes back has those of the release.
 */
export function xliff2Of(pair: VersionPair, forReviewers: ForReviewers): string {
  const { source, target } = pair
  const languages = [source.language, target.language]
  const origin = writtenOrigin(originOf(forReviewers.lineage, { rows: pair.rows, languages }))
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${source.locale}" trgLang="${target.locale}">
<file id="release" original="${source.title}" srcDir="${source.direction}" trgDir="${target.direction}" xml:space="preserve">
<notes><note category="${originNote}">${origin}</note></notes>
${pairRows(pair).map((row) => groupOf(row, remarksOf(pair, forReviewers, row)))}</file>
</xliff>
`.html
}

/** A draft is no translation yet: somebody still has to say that it is one. */
const states: Readonly<Record<CellStatus, string>> = {
  empty: 'initial',
  draft: 'initial',
  translated: 'translated',
  reviewed: 'reviewed',
}

function groupOf({ id, kind, status, units }: PairRow, remarks: readonly Markup[]): Markup {
  return markup`<group id="${id}" type="dragoman:${kind}">
<notes><note category="kind" appliesTo="source">${kind}</note></notes>
${units.map((unit, index) => unitOf(unit, states[status], index === 0 ? remarks : []))}</group>
`
}

function unitOf({ id, source, target }: PairUnit, state: string, remarks: readonly Markup[]): Markup {
  const kept = new Map([...linksIn(source), ...linksIn(target ?? [])])
  const data = [...kept].map(
    ([code, href]) =>
      markup`<data id="start${code}">${`<a href="${href}">`}</data><data id="end${code}">${'</a>'}</data>`,
  )
  return markup`<unit id="${id}">
${remarks.length === 0 ? '' : markup`<notes>${remarks}</notes>\n`}${data.length === 0 ? '' : markup`<originalData>${data}</originalData>\n`}<segment id="s1" state="${state}">
<source>${source.map(codeOf)}</source>
${target ? markup`<target>${target.map(codeOf)}</target>\n` : ''}</segment>
</unit>
`
}

/** What is noted on a row stands with its first paragraph. The format has no place for who wrote it. */
function remarksOf({ source, target }: VersionPair, forReviewers: ForReviewers, { rowId }: PairRow): readonly Markup[] {
  return notesToSend(forReviewers, rowId, [source.language, target.language]).map(({ language, text }) => {
    const side = language === source.language ? 'source' : 'target'
    return markup`<note category="remark"${language === null ? '' : markup` appliesTo="${side}"`}>${text}</note>`
  })
}

/** Links stand outermost. */
function linksIn(nodes: readonly InlineNode[]): readonly (readonly [id: string, href: string])[] {
  return nodes.flatMap((node) => (node.is === 'link' ? [[node.id, node.href] as const] : []))
}

const subTypes = { bold: 'xlf:b', italic: 'xlf:i', underline: 'xlf:u' } as const

function codeOf(node: InlineNode): Markup {
  switch (node.is) {
    case 'text':
      return markup`${node.text}`
    case 'break':
      return markup`<ph id="${node.id}" type="fmt" subType="xlf:lb" equiv="&#10;"/>`
    case 'emphasis':
      return markup`<pc id="${node.id}" type="fmt" subType="${subTypes[node.mark]}">${node.content.map(codeOf)}</pc>`
    case 'link':
      return markup`<pc id="${node.id}" type="link" dataRefStart="start${node.id}" dataRefEnd="end${node.id}">${node.content.map(codeOf)}</pc>`
    default:
      return unreachable(node)
  }
}

function unreachable(value: never): never {
  throw new Error(`Not a code: ${JSON.stringify(value)}`)
}
