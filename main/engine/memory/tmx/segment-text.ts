/**
 * The text of one `seg` without its codes (TMX 1.4b, section 4): what stands in `bpt`, `ept`, `it`, `ph` and `ut` is the
 * markup of the program it was made with; what stands in `hi` is text; what stands in `sub` is text too, though inside a
 * code, and is kept apart from the text around it by a space.
 */
export interface SegmentText {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(text: string): void
  close(): void
  /** Null where it is longer than any segment. */
  result(): string | null
}

interface OpenCode {
  readonly name: string
  readonly type: string
  /** What stands in the code, as far as it tells a break. */
  code: string
}

/** A division between words where nothing else divides them. */
const apart = Symbol('apart')
type Part = string | typeof apart

export function createSegmentText(longest: number): SegmentText {
  const path: OpenCode[] = []
  const parts: Part[] = []
  let length = 0

  function write(part: Part): void {
    length += part === apart ? 1 : part.length
    if (length <= longest) parts.push(part)
  }

  return {
    open: (name, attributes) => {
      path.push({ name, type: attributes['type'] ?? '', code: '' })
      if (name === 'sub') write(apart)
    },
    text: (text) => {
      const inside = path.at(-1)
      if (inside === undefined || !codes.has(inside.name)) write(text)
      else if (inside.code.length < 64) inside.code += text.slice(0, 64)
    },
    close: () => {
      const code = path.pop()
      if (code?.name === 'sub') write(apart)
      else if (code && codes.has(code.name)) write(standsFor(code))
    },
    result: () => (length > longest ? null : joined(parts)),
  }
}

const codes: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'ut'])

/** The type of a placeholder for a character that XML cannot hold; its number stands in it as `U+001F`. */
export const characterType = 'x-character'

/** What a code leaves in the text: a line break, a character, a division between words, or nothing. */
function standsFor({ name, type, code }: OpenCode): Part {
  const number = type === characterType ? /^U\+([0-9A-F]{4})$/u.exec(code)?.[1] : undefined
  if (number !== undefined) return String.fromCharCode(Number.parseInt(number, 16))
  if (/^(?:x-)?(?:lb|br|linebreak|line-break)$/iu.test(type) || /<br\b|\\line\b/iu.test(code)) return '\n'
  if (/^(?:x-)?tab$/iu.test(type) || /<tab\b|\\tab\b/iu.test(code)) return '\t'
  // A pair of codes may stand in the middle of a word (H₂O); an image or a field stands between words.
  return name === 'ph' ? apart : ''
}

function joined(parts: readonly Part[]): string {
  let text = ''
  let isApart = false
  for (const part of parts) {
    if (part === '') continue
    if (part === apart) isApart = true
    else {
      // Beside a space or before a mark, words are divided already.
      if (isApart && text !== '' && !/\s$/u.test(text) && !/^[\s.,;:!?…،؛؟)\]}»”]/u.test(part)) text += ' '
      text += part
      isApart = false
    }
  }
  return text
}
