import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

// A schema may take in another that lies beside it.
xmlRegisterFsInputProviders()

const schemas = join(import.meta.dirname, '../../../shared/data/schemas')

/** Where the official schema of a format is; null, said aloud, where it is not on this machine. */
export function schemaTold(name: string): string | null {
  const path = join(schemas, name)
  if (existsSync(path)) return path
  console.warn(`SKIPPED: the schema ${name} is not here; nothing is checked by it.`)
  return null
}

/** What an XML schema says against a document; nothing where it is valid. */
export function faultsBySchema(xml: string, schema: string): readonly string[] {
  using rules = XmlDocument.fromBuffer(readFileSync(schema), { url: schema })
  using validator = XsdValidator.fromDoc(rules)
  using document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message, line }) => `${line}: ${message.trim()}`)
    throw error
  }
}

/** What a JSON schema says against a value; nothing where it is valid. */
export function faultsByJsonSchema(value: unknown, schema: string): readonly string[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  // The schema of ninjs takes in that of GeoJSON, which no release has.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json#' })
  const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object)
  return validate(value) ? [] : (validate.errors ?? []).map((fault) => `${fault.instancePath}: ${fault.message}`)
}
