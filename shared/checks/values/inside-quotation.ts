/** Whether a place lies between quotation marks: an official title, a law, a speech is quoted as it is. */
export function isInsideQuotation(text: string, at: number): boolean {
  const from = Math.max(0, at - 300)
  for (let place = at - 1; place >= from; place -= 1) {
    const mark = text[place]
    if (mark === '»' || mark === '”') return false
    if (mark === '«') return text.slice(at, at + 400).includes('»')
    if (mark === '“') return text.slice(at, at + 400).includes('”')
  }
  return false
}
