/** Whether two texts are equal but for the kind of their spaces. */
export function isSameButForSpaces(one: string, other: string): boolean {
  return one === other || one.replace(spaces, ' ') === other.replace(spaces, ' ')
}

/** What was written anew, with the kind of space that stood there; its own where none did. */
export function withSpacesOf(quote: string, written: string): string {
  const kind = quote.match(spaces)?.[0]
  return kind ? written.replace(spaces, kind) : written
}

const spaces = /[ \u00a0\u202f\u2009]/gu
