/** Whether a place of a text stands between quotation marks, as far as one sees from the marks before it in its paragraph. */
export function isInQuotation(text: string, place: number): boolean {
  const from = text.lastIndexOf('\n', place - 1) + 1
  let depth = 0
  let straight = false
  for (let index = from; index < place; index += 1) {
    const mark = text.charAt(index)
    if (mark === '«' || mark === '“' || mark === '„') depth += 1
    else if (mark === '»' || mark === '”') depth = Math.max(0, depth - 1)
    else if (mark === '"') straight = !straight
  }
  return depth > 0 || straight
}
