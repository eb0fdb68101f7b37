import { describe, expect, it } from 'vitest'
import { windowsText } from '#engine/files/export/windows-text.ts'

const french = { direction: 'ltr', language: 'fr' } as const
const arabic = { direction: 'rtl', language: 'ar' } as const

describe('text in a code page of Windows', () => {
  it('is read again as it was, in windows-1252 for French and windows-1256 for Arabic', () => {
    const [texte, nass] = ['« L’été — 40 € »\n', 'مدينة «الرباط»، ‎+212 5‎؟ پ\n']
    expect(read(windowsText(texte, french), 'windows-1252')).toBe(texte)
    expect(read(windowsText(nass, arabic), 'windows-1256')).toBe(nass)
  })

  it('ends its lines as older programs want them', () => {
    expect([...windowsText('a\nb', french)]).toEqual([0x61, 0x0d, 0x0a, 0x62])
  })

  it('has a no-break space for the narrow one, and letters for letters with loose accents', () => {
    expect(read(windowsText('Oui\u202f! e\u0301', french), 'windows-1252')).toBe('Oui\u00a0! é')
  })

  it.each([
    ['Łódź', french, { character: 'Ł', code: 'U+0141', codePage: 'windows-1252', language: 'fr', around: 'Łódź' }],
    ['عام ٢٠٢٥', arabic, { character: '٢', code: 'U+0662', codePage: 'windows-1256', language: 'ar' }],
    ['a\u0081b', french, { code: 'U+0081' }],
    ['😀', french, { code: 'U+1F600' }],
  ])('is refused by the name of the first character that it cannot hold: %s', (text, version, values) => {
    expect(() => windowsText(text, version)).toThrow(
      expect.objectContaining({ code: 'CODE_PAGE_TOO_SMALL', values: expect.objectContaining(values) }),
    )
  })
})

function read(bytes: Uint8Array, codePage: string): string {
  return new TextDecoder(codePage).decode(bytes).replaceAll('\r\n', '\n')
}
