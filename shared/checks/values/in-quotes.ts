const reach = 600

/** Whether a place of the text stands inside quotation marks of its paragraph. */
export function isInQuotes(text: string, at: number): boolean {
  let closed = 0
  let straight = 0
  for (let index = at - 1; index >= 0 && at - index < reach; index -= 1) {
    const character = text.charAt(index)
    if (character === '\n') break
    if (character === '»' || character === '”') closed += 1
    else if (character === '«' || character === '“' || character === '„') {
      if (closed === 0) return true
      closed -= 1
    } else if (character === '"') straight += 1
  }
  return straight % 2 === 1
}
