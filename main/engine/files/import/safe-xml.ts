import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { importBudget } from '#engine/files/import/import-budget.ts'
import type { TellShare } from '#engine/shares-of.ts'
import { Failure } from '#shared/model/failure.ts'

/** Decodes an XML part: byte order mark, else UTF-8; anything else is damage. The XML declaration is taken away. */
export function decodeXml(file: string, bytes: Uint8Array): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes).replace(/^\s*<\?xml\s[^>]{0,200}\?>/u, '')
  } catch (error) {
    throw new Failure('XML_DAMAGED', { file }, { cause: error })
  }
}

/** The name of an element without the prefix that its file gives it. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** A text that is decoded: what its XML declaration says of encodings is over. */
export function withoutDeclaration(xml: string): string {
  return xml.replace(/^\s{0,100}<\?xml\s[^>]{0,200}\?>/u, '')
}

export interface XmlVisitor {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
}

/**
 * Walks an XML text of a stranger. A document type is refused (Office formats forbid it, and entities are how XML attacks
 * its reader) but where `namedDoctype` lets one be named that holds nothing itself; it is never fetched. The parser knows
 * no entities but the five of XML. `tell` hears how much is walked. Too deep, too wide or not well-formed: damaged.
 */
export function walkXml(
  file: string,
  xml: string,
  visitor: XmlVisitor = {},
  { namedDoctype = false, tell }: { readonly namedDoctype?: boolean; readonly tell?: TellShare } = {},
): void {
  // saxes reads no external entity and expands no internal one; the tag's attributes come as plain strings.
  const parser = new SaxesParser({ xmlns: false })
  let depth = 0
  parser.on('error', (error) => {
    throw new Failure('XML_DAMAGED', { file }, { cause: error })
  })
  parser.on('doctype', (doctype) => {
    if (!namedDoctype || doctype.includes('[')) throw new Failure('XML_UNSAFE', { file })
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    depth += 1
    if (depth > importBudget.xmlDepth) throw new Failure('XML_DAMAGED', { file })
    visitor.open?.(tag.name, tag.attributes)
  })
  let attributes = 0
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > importBudget.xmlAttributes) throw new Failure('XML_DAMAGED', { file })
  })
  parser.on('opentagstart', () => {
    attributes = 0
  })
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth -= 1
    visitor.close?.(tag.name)
  })
  if (visitor.text) {
    parser.on('text', (text) => visitor.text?.(text))
    parser.on('cdata', (text) => visitor.text?.(text))
  }
  if (/<!ENTITY/u.test(xml.slice(0, 65_536))) throw new Failure('XML_UNSAFE', { file })
  for (let at = 0; at < xml.length; at += 65_536) {
    tell?.(at / xml.length)
    parser.write(xml.slice(at, at + 65_536))
  }
  parser.close()
}
