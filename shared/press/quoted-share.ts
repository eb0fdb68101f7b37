/**
 * How much of a paragraph is quoted speech, 0…1 by characters. “…”, «…», „…“ and straight quotes count; quotations may
 * nest. A quotation that is not closed runs to the end of the paragraph, as it does when speech goes on in the next one.
 */
export function quotedShare(paragraph: string): number {
  const text = paragraph.trim()
  if (text.length === 0) return 0
  let quoted = 0
  let depth = 0
  let straight = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    if (character === '“' || character === '«' || character === '„' || character === '‟') depth += 1
    else if ((character === '”' || character === '»') && depth > 0) depth -= 1
    else if (character === '"') straight = !straight
    else if (depth > 0 || straight) quoted += 1
  }
  return quoted / text.length
}
