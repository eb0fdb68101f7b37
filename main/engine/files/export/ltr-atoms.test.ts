import bidiFactory from 'bidi-js'
import { describe, expect, it } from 'vitest'
import { ltrAtoms } from '#engine/files/export/ltr-atoms.ts'
import { withMarks } from '#engine/files/export/text-stretches.ts'
import { growthOfTime, notSquared } from '#tests/support/growth.ts'

describe('what reads from left to right inside an Arabic text', () => {
  it.each([
    ['الهاتف: +82-70-4202-9169 (المكتب)', '+82-70-4202-9169'],
    ['الهاتف: + 82-70-4202-9169', '+ 82-70-4202-9169'],
    ['الهاتف: (+202) 2573 9000.', '(+202) 2573 9000'],
    ['الهاتف: 00212 5 37 00 00 00، الرباط', '00212 5 37 00 00 00'],
    ['هاتف: +٢٠-٢-٢٥٧٣-٩٠٠٠', '+٢٠-٢-٢٥٧٣-٩٠٠٠'],
    ['البريد: kakim@we-gov.org.', 'kakim@we-gov.org'],
    ['زوروا https://wdo.org/ar/?p=1&q=2 اليوم', 'https://wdo.org/ar/?p=1&q=2'],
    ['الموقع www.wdo.org/ar/، القاهرة', 'www.wdo.org/ar/'],
    ['في 2024-06-03 صباحًا', '2024-06-03'],
    ['في 03/06/2024 صباحًا', '03/06/2024'],
    ['الوثيقة E/CN.6/2025/3 الصادرة', 'E/CN.6/2025/3'],
    ['القرار S/RES/1325(2000)', 'S/RES/1325(2000)'],
    ['حساب @WDOrg_ar على', '@WDOrg_ar'],
    ['وسم #Beijing30 اليوم', '#Beijing30'],
    ['نسخة 19-COVID اليوم', '19-COVID'],
    ['بلغة C++ الحديثة', 'C++'],
    ['ميزانية 1 250 000 يورو', '1 250 000'],
  ])('%s', (text, atom) => {
    expect(ltrAtoms(text).map(({ start, end }) => text.slice(start, end))).toEqual([atom])
  })

  it.each([
    'للفترة 2025-2028',
    'السيدة Anne-Marie Dupont-Aignan',
    'مقر U.S. Mission',
    'الدورة CSW68 في 3rd Street',
    'في 7 يونيو 2024',
    'القرار 1325 (2000)',
    'منظمة UN Women في 90 دولة',
    'بنسبة 45.5% من 1,234,567 امرأة',
    'بين 10 و 20 مليون',
    'الهاتف: \u200e+82-70-4202-9169\u200e',
    'الهاتف: \u2066+82-70-4202-9169\u2069',
    '',
  ])('leaves alone: %s', (text) => {
    expect(ltrAtoms(text)).toEqual([])
  })

  it('stands in its order on the screen once it is marked, and not before', () => {
    const phone = '+82-70-4202-9169'
    expect(asShown(withMarks(`الهاتف: ${phone} (المكتب)`, 'rtl'))).toContain(phone)
    expect(asShown(`الهاتف: ${phone} (المكتب)`)).not.toContain(phone)
  })

  it('does nothing to a text that runs from left to right', () => {
    expect(withMarks('Phone: +82-70-4202-9169', 'ltr')).toBe('Phone: +82-70-4202-9169')
  })

  it.each(['1-', 'a@', 'a.', '(', '+1 ', 'http://', 'A/'])('reads a hostile text of %s once', (unit) => {
    expect(growthOfTime((count) => unit.repeat(count), 12_500, ltrAtoms)).toBeLessThan(notSquared)
  })
})

/** The text from left to right as the bidirectional algorithm lays it out in a right-to-left paragraph. */
function asShown(text: string): string {
  const bidi = bidiFactory()
  const levels = bidi.getEmbeddingLevels(text, 'rtl')
  return bidi.getReorderedString(text, levels)
}
