/** Whether a text shows anything: white space, no-break spaces, directional and zero-width marks show nothing. */
export function hasContent(text: string): boolean {
  return /[^\p{White_Space}\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/u.test(text)
}
