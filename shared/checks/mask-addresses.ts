/**
 * The text with every web address and e-mail address in it blotted out by `x`, unit for unit, so that marks inside an
 * address are not read as punctuation. Punctuation after an address stays.
 */
export function maskAddresses(text: string): string {
  if (!text.includes('://') && !text.includes('@') && !/www\.|mailto:|tel:/iu.test(text)) return text
  return text.replace(/[^\s«»"“”<>]+/gu, (chunk) => {
    if (!/:\/\/|^www\.|^\(?(?:mailto|tel):|[^@]@[^@]+\./iu.test(chunk)) return chunk
    const end = endOfAddress(chunk)
    return 'x'.repeat(end) + chunk.slice(end)
  })
}

const trailing = new Set([...'.,;:!?)]}…،؛؟'])

function endOfAddress(chunk: string): number {
  let end = chunk.length
  while (end > 0 && trailing.has(chunk[end - 1] ?? '')) end -= 1
  return end
}
