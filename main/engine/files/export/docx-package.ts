import { type Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/**
 * The file of a Word document, with its language among its properties: the writer of the package has no field for that
 * (Dublin Core `language`, ECMA-376 part 2, 11.1).
 */
export async function docxPackage(document: Document, locale: string): Promise<Uint8Array> {
  const docx = new Uint8Array(await Packer.toArrayBuffer(document))
  const parts = unzipSync(docx)
  const core = parts['docProps/core.xml']
  if (!core) return docx
  const language = `<dc:language>${locale.replace(/[^A-Za-z0-9-]/g, '')}</dc:language>`
  parts['docProps/core.xml'] = strToU8(
    strFromU8(core).replace('</cp:coreProperties>', `${language}</cp:coreProperties>`),
  )
  const zippable: Zippable = parts
  return zipSync(zippable)
}
