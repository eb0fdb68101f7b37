/**
 * Whether an address may stand in a document's link: absolute http, https, mailto or tel, at most 2,048 characters,
 * no credentials, no control characters and no bidirectional controls that could disguise it.
 */
export function isSafeAddress(address: string): boolean {
  if (address.length > 2048 || hasDisguise(address)) return false
  const scheme = /^(https?|mailto|tel):/iu.exec(address)?.[1]?.toLowerCase()
  if (!scheme) return false
  if (scheme === 'tel') return /^tel:[+()\-.\d ]+$/iu.test(address)
  if (scheme === 'mailto') return isMailAddress(address)
  const authority = /^https?:\/\/([^/?#]+)/iu.exec(address)?.[1]
  return authority !== undefined && !authority.includes('@')
}

/** The address if it is safe, without the white space around it; else null. */
export function safeAddressOf(address: string | undefined): string | null {
  const trimmed = address?.trim()
  return trimmed !== undefined && isSafeAddress(trimmed) ? trimmed : null
}

/** One addressee, and nothing that would attach a file of whoever clicks. */
function isMailAddress(address: string): boolean {
  const [mailbox = ''] = address.split('?', 1)
  return /^mailto:[^\s@,;]{1,200}@[^\s@,;]{1,200}$/iu.test(mailbox) && !/[?&]attach(ment)?=/iu.test(address)
}

function hasDisguise(address: string): boolean {
  for (const character of address) {
    const code = character.codePointAt(0) ?? 0
    if (code <= 0x20 || (code >= 0x7f && code <= 0x9f)) return true
    if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
      return true
    if (code === 0x61c || code === 0xfeff || code === 0x2028 || code === 0x2029) return true
  }
  return false
}
