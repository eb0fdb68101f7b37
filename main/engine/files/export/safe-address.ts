/** The address of a link as it may stand in an exported file, or null: only web, mail and telephone links leave the desk. */
export function safeAddress(href: string | undefined): string | null {
  if (href === undefined || !URL.canParse(href)) return null
  const url = new URL(href)
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : null
}
