/** The address of a link if it is one that a release may carry (web, mail, telephone), else null. */
export function safeLink(href: string): string | null {
  const address = href.trim()
  if (address.length === 0 || address.length > 2_048) return null
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters hide a scheme
  if (/[\u0000-\u0020\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u.test(address)) return null
  const scheme = /^([a-z][a-z0-9+.-]{0,20}):/iu.exec(address)?.[1]?.toLowerCase()
  switch (scheme) {
    case 'http':
    case 'https': {
      const url = URL.parse(address)
      return url && url.username === '' && url.password === '' && url.hostname !== '' ? address : null
    }
    case 'mailto':
      return /^mailto:[^\s@?&]{1,200}@[^\s@]{1,200}$/iu.test(address.split('?')[0] ?? '') ? address : null
    case 'tel':
      return /^tel:[+\d().\-\s]{3,40}$/iu.test(address) ? address : null
    default:
      return null
  }
}
