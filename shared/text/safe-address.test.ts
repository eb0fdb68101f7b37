import { describe, expect, it } from 'vitest'
import { isSafeAddress, safeAddressOf } from '#shared/text/safe-address.ts'

describe('an address that a link may carry', () => {
  it.each([
    'https://www.un.org/fr/node/1?x=1#y',
    'http://we-gov.org',
    'mailto:press@example.org',
    'mailto:press@example.org?subject=Release',
    'tel:+82-70-4202-9169',
    'https://مثال.موقع/خبر',
  ])('is a complete web, mail or telephone address: %s', (address) => {
    expect(isSafeAddress(address)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//example.org',
    'example.org',
    'https://user:secret@example.org/',
    'https://example.org/\u202Efdp.exe',
    'https://example.org/a b',
    'mailto:a@b.org,c@d.org',
    'mailto:a@b.org?attach=/etc/passwd',
    'tel:call-me',
    `https://example.org/${'x'.repeat(2100)}`,
    '',
  ])('is nothing else: %s', (address) => {
    expect(isSafeAddress(address)).toBe(false)
  })

  it('loses the white space that a file put around it, and nothing is no address', () => {
    expect(safeAddressOf(' https://example.org/a\n')).toBe('https://example.org/a')
    expect(safeAddressOf(undefined)).toBe(null)
  })
})
