/** An id for a new row: 80 random bits, so that two writers never make the same one. */
export function nextRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return `r${Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')}`
}
