import { SaxesParser } from 'saxes'
import { createSegmentText } from '#engine/memory/tmx/segment-text.ts'

/** The text of a segment that stands in a property, marked up once more (`<seg>…</seg>`); null where it cannot be read. */
export function contextText(written: string, longest: number): string | null {
  const segment = createSegmentText(longest)
  const parser = new SaxesParser({ xmlns: false })
  let isBroken = false
  let depth = 0
  parser.on('error', () => {
    isBroken = true
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > 1) segment.open(name.toLowerCase(), attributes)
  })
  parser.on('closetag', () => {
    depth -= 1
    if (depth > 0) segment.close()
  })
  parser.on('text', (text) => segment.text(text))
  parser.write(written).close()
  return isBroken ? null : (segment.result()?.trim() ?? null)
}
