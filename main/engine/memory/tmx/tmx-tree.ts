import { createSegmentText, type SegmentText } from '#engine/memory/tmx/segment-text.ts'
import type { TmxRead } from '#engine/memory/tmx/tmx-reader.ts'
import type { TmxUnit } from '#engine/memory/tmx/tmx-unit.ts'
import { type OpenTu, type OpenTuv, type TmxHeader, unitsOfTu } from '#engine/memory/tmx/units-of-tu.ts'

export interface TmxOptions {
  /** Pairs are made from this language; null: from the one the file names. */
  readonly sourceLanguage: string | null
  /** Where units come from that do not say it themselves: the name of the file. */
  readonly origin: string
  /** For units that do not say when they were made. ISO 8601. */
  readonly now: string
  /** UTF-16 units; longer segments are skipped. */
  readonly longestSegment: number
}

/** What a parser meets in a TMX file, in its order. Elements that are not of TMX are passed over with all they hold. */
export interface TmxTree {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(text: string): void
  close(): void
  take(): TmxRead
}

const longestProperty = 65_536

export function createTmxTree(options: TmxOptions): TmxTree {
  const path: string[] = []
  let header: TmxHeader = { srclang: '', segtype: '', attributes: {} }
  let tu: OpenTu | null = null
  let tuv: OpenTuv | null = null
  let segment: { readonly text: SegmentText; readonly depth: number } | null = null
  let property: { readonly type: string; text: string } | null = null
  let found: TmxUnit[] = []
  let skipped = 0

  function open(name: string, attributes: Readonly<Record<string, string>>): void {
    path.push(name)
    if (segment) segment.text.open(name, attributes)
    else if (name === 'header') header = headerOf(attributes)
    else if (name === 'tu') tu = { attributes, properties: new Map(), variants: [] }
    else if (name === 'tuv' && tu) tuv = { attributes, properties: new Map(), text: null }
    else if (name === 'seg' && tuv) segment = { text: createSegmentText(options.longestSegment), depth: path.length }
    else if (name === 'prop') property = { type: (attributes['type'] ?? '').toLowerCase(), text: '' }
  }

  function close(): void {
    const name = path.pop()
    if (segment && path.length >= segment.depth) segment.text.close()
    else if (name === 'seg' && segment) {
      if (tuv) tuv.text = segment.text.result()
      segment = null
    } else if (name === 'tuv' && tuv) {
      tu?.variants.push(tuv)
      tuv = null
    } else if (name === 'tu' && tu) closeTu(tu)
    else if (name === 'prop' && property) {
      const owner = tuv ?? tu
      owner?.properties.set(property.type, property.text)
      property = null
    }
  }

  function closeTu(closed: OpenTu): void {
    const read = unitsOfTu(closed, header, options)
    found.push(...read.units)
    skipped += read.skipped
    tu = null
  }

  return {
    open,
    close,
    text: (text) => {
      if (segment) segment.text.text(text)
      else if (property && property.text.length < longestProperty) property.text += text.slice(0, longestProperty)
    },
    take: () => {
      const taken = { units: found, skipped }
      found = []
      skipped = 0
      return taken
    },
  }
}

function headerOf(attributes: Readonly<Record<string, string>>): TmxHeader {
  return { srclang: attributes['srclang'] ?? '', segtype: attributes['segtype'] ?? '', attributes }
}
