/** The digits a text is written in, so that a correction keeps them. */
export function digitsOf(text: string): 'latn' | 'arab' {
  return /[\u0660-\u0669]/u.test(text) ? 'arab' : 'latn'
}
