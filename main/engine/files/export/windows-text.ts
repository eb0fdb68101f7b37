import { Failure } from '#shared/model/failure.ts'
import type { Direction } from '#shared/text/direction.ts'

/**
 * Plain text in the code page of older programs: windows-1256 for Arabic script, windows-1252 for the rest. Only narrow
 * no-break spaces, which neither has, become no-break spaces. Throws CODE_PAGE_TOO_SMALL with the first character that
 * cannot be written: nothing is replaced in silence.
 */
export function windowsText(
  text: string,
  { direction, language }: { direction: Direction; language: string },
): Uint8Array {
  const codePage = direction === 'rtl' ? 'windows-1256' : 'windows-1252'
  const bytes = bytesIn(codePage)
  const written = [...text.normalize('NFC').replaceAll('\u202f', '\u00a0').replaceAll('\n', '\r\n')]
  return Uint8Array.from(written, (character, index) => {
    const byte = bytes.get(character)
    if (byte !== undefined) return byte
    const around = written.slice(Math.max(0, index - 20), index + 20).join('')
    throw new Failure('CODE_PAGE_TOO_SMALL', {
      language,
      codePage,
      character,
      code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      around: around.replace(/\s+/g, ' ').trim(),
    })
  })
}

const codePages = new Map<string, ReadonlyMap<string, number>>()

function bytesIn(codePage: string): ReadonlyMap<string, number> {
  const known = codePages.get(codePage)
  if (known) return known
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const characters = [...new TextDecoder(codePage).decode(all)]
  // What a code page has no character for is decoded as a control character: it is not one of its letters.
  const made = new Map(
    characters.flatMap((character, byte) =>
      byte >= 0x80 && byte <= 0x9f && /\p{Cc}/u.test(character) ? [] : [[character, byte]],
    ),
  )
  codePages.set(codePage, made)
  return made
}
