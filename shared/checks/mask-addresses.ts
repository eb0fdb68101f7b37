/**
 * The text with every web address, e-mail address and name of a file in it blotted out by `x`, unit for unit, so that
 * marks inside an address are not read as punctuation. Punctuation after an address stays.
 */
export function maskAddresses(text: string): string {
  if (!text.includes('://') && !text.includes('@') && !/www\.|mailto:|tel:/iu.test(text) && !fileName.test(text))
    return text
  return text.replace(/[^\s«»"“”<>]+/gu, (chunk) => {
    if (!/:\/\/|^www\.|^\(?(?:mailto|tel):|[^@]@[^@]+\./iu.test(chunk) && !fileName.test(chunk)) return chunk
    const end = endOfAddress(chunk)
    return 'x'.repeat(end) + chunk.slice(end)
  })
}

const fileName =
  /[\p{L}\p{N}_-]\.(?:pdf|docx?|odt|rtf|xlsx?|pptx?|csv|txt|zip|jpe?g|png|tiff?|mp[34]|html?)(?![\p{L}\p{N}])/iu

const trailing = new Set([...'.,;:!?)]}…،؛؟'])

function endOfAddress(chunk: string): number {
  let end = chunk.length
  while (end > 0 && trailing.has(chunk[end - 1] ?? '')) end -= 1
  return end
}
