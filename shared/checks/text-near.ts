// Looking a bounded way to both sides of a place, so that a line of a million characters costs no more than a short one.

/** Up to `reach` units of the same line before a place. */
export function lineBefore(text: string, at: number, reach: number): string {
  const near = text.slice(Math.max(0, at - reach), at)
  return near.slice(near.lastIndexOf('\n') + 1)
}

/** Up to `reach` units of the same line from a place on. */
export function lineAfter(text: string, at: number, reach: number): string {
  const near = text.slice(at, at + reach)
  const lineBreak = near.indexOf('\n')
  return lineBreak < 0 ? near : near.slice(0, lineBreak)
}
