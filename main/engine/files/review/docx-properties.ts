import { openPackage } from '#engine/files/import/open-package.ts'
import { decodeXml, localName, walkXml } from '#engine/files/import/safe-xml.ts'
import type { DocumentProperty } from '#engine/files/review/split-property.ts'

/** The properties that somebody gave a Word document (ECMA-376 part 2, custom properties), as far as they are texts. */
export function docxProperties(file: string, bytes: Uint8Array): readonly DocumentProperty[] {
  const { parts } = openPackage(file, bytes, (name) => name === customPart)
  const part = parts.get(customPart)
  const properties: DocumentProperty[] = []
  let name: string | null = null
  let value = ''
  if (!part) return properties
  walkXml(file, decodeXml(file, part), {
    open(element, attributes) {
      if (localName(element) !== 'property') return
      name = attributes['name'] ?? ''
      value = ''
    },
    close(element) {
      if (localName(element) !== 'property' || name === null) return
      properties.push({ name, value })
      name = null
    },
    text(text) {
      if (name !== null) value += text
    },
  })
  return properties
}

const customPart = 'docProps/custom.xml'
