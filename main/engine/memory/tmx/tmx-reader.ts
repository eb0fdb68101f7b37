import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { createTmxTree, type TmxOptions } from '#engine/memory/tmx/tmx-tree.ts'
import type { TmxUnit } from '#engine/memory/tmx/tmx-unit.ts'
import { Failure } from '#shared/model/failure.ts'

export interface TmxRead {
  readonly units: readonly TmxUnit[]
  /** Pairs that are no units: without text, without a language, or longer than any segment. */
  readonly skipped: number
}

/** Takes a TMX file as text in pieces and gives back what has become whole. */
export interface TmxReader {
  write(text: string): TmxRead
  /** Throws TMX_DAMAGED where the file ends too early. */
  close(): TmxRead
}

/** Text between two tags, attributes of one tag, elements inside each other: more is no memory but an attack. */
const longestPiece = 4 * 1024 * 1024
const mostAttributes = 64
const deepest = 64

/**
 * Reads TMX 1.1 to 1.4b as it is met in the wild. External document types are named and never fetched. Throws Failure
 * TMX_DAMAGED (XML that is not well-formed), TMX_INVALID (XML but no TMX), TMX_UNSAFE (entities of its own, or beyond
 * all measure), each with the line.
 */
export function createTmxReader(file: string, options: TmxOptions): TmxReader {
  const tree = createTmxTree(options)
  const parser = new SaxesParser({ xmlns: false })
  const failure = (code: 'TMX_DAMAGED' | 'TMX_INVALID' | 'TMX_UNSAFE', cause?: unknown) =>
    new Failure(code, { file, line: String(parser.line) }, { cause })
  let depth = 0
  let attributes = 0
  let sinceTag = 0

  parser.on('error', (cause) => {
    throw failure('TMX_DAMAGED', cause)
  })
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/iu.test(doctype)) throw failure('TMX_UNSAFE')
  })
  parser.on('opentagstart', () => {
    attributes = 0
  })
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > mostAttributes) throw failure('TMX_UNSAFE')
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    sinceTag = 0
    depth += 1
    if (depth > deepest) throw failure('TMX_UNSAFE')
    if (depth === 1 && tag.name.toLowerCase() !== 'tmx') throw failure('TMX_INVALID')
    tree.open(tag.name.toLowerCase(), tag.attributes)
  })
  parser.on('closetag', () => {
    sinceTag = 0
    depth -= 1
    tree.close()
  })
  parser.on('text', (text) => tree.text(text))
  parser.on('cdata', (text) => tree.text(text))

  return {
    write: (text) => {
      sinceTag += text.length
      parser.write(text)
      if (sinceTag > longestPiece) throw failure('TMX_UNSAFE')
      return tree.take()
    },
    close: () => {
      parser.close()
      return tree.take()
    },
  }
}
