import { characterType } from '#engine/memory/tmx/segment-text.ts'
import { tmxDateOf } from '#engine/memory/tmx/tmx-date.ts'
import type { TmxUnit } from '#engine/memory/tmx/tmx-unit.ts'

export interface TmxHead {
  readonly appVersion: string
  /** The source language of all its units, or null where they differ (`*all*`). */
  readonly sourceLanguage: string | null
  readonly writtenAt: string
}

/** TMX 1.4b before its first unit; valid by its document type, which is named and need not be there. */
export function tmxStart({ appVersion, sourceLanguage, writtenAt }: TmxHead): string {
  const srclang = sourceLanguage ?? '*all*'
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Dragoman" creationtoolversion="${attribute(appVersion)}" segtype="paragraph" o-tmf="Dragoman"
    adminlang="en" srclang="${attribute(srclang)}" datatype="plaintext"${dated('creationdate', writtenAt)}/>
  <body>
`
}

export const tmxEnd = `  </body>
</tmx>
`

export function tmxOfUnit(unit: TmxUnit): string {
  const { provenance, before, after } = unit
  const { createdBy, createdAt, changedBy, changedAt, origin } = provenance
  const made = `${named('creationid', createdBy)}${dated('creationdate', createdAt)}`
  const changed = `${named('changeid', changedBy)}${dated('changedate', changedAt)}`
  return `    <tu srclang="${attribute(unit.sourceLanguage)}" segtype="${unit.segmentation}"${made}${changed}>
${property('x-origin', origin)}${property('x-context-pre', before)}${property('x-context-post', after)}${variant(
  unit.sourceLanguage,
  unit.sourceText,
)}${variant(unit.targetLanguage, unit.targetText)}    </tu>
`
}

function variant(language: string, text: string): string {
  return `      <tuv xml:lang="${attribute(language)}"><seg>${segment(text)}</seg></tuv>\n`
}

function property(type: string, text: string | null): string {
  // A context that holds what XML cannot is better left out than changed.
  if (text === null || text === '' || unwritable.test(text)) return ''
  return `      <prop type="${type}">${escaped(text)}</prop>\n`
}

function named(name: string, value: string): string {
  return value === '' ? '' : ` ${name}="${attribute(value)}"`
}

function dated(name: string, iso: string): string {
  const date = tmxDateOf(iso)
  return date === null ? '' : ` ${name}="${date}"`
}

/** Characters that XML 1.0 has no way to write stand as placeholders, which a reader that does not know them leaves out. */
function segment(text: string): string {
  if (!unwritable.test(text)) return escaped(text)
  return text
    .split(eachUnwritable)
    .map((part, index) => (index % 2 === 0 ? escaped(part) : placeholder(part)))
    .join('')
}

function placeholder(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return `<ph type="${characterType}">U+${code}</ph>`
}

const forbidden =
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]'
const unwritable = new RegExp(forbidden)
const eachUnwritable = new RegExp(`(${forbidden})`)

/** A carriage return and the controls of ISO 8859 would not come back as they are. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\r\u007f-\u009f\u2028]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function attribute(value: string): string {
  return escaped(value.replace(new RegExp(forbidden, 'g'), ''))
    .replaceAll('"', '&quot;')
    .replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`)
}
