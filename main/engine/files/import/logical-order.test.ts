import bidiFactory from 'bidi-js'
import { describe, expect, it } from 'vitest'
import { logicalOrder } from '#engine/files/import/logical-order.ts'

const bidi = bidiFactory()

/** A line as a page shows it, from left to right (UAX #9), brackets mirrored. */
function seenFrom(text: string, direction: 'ltr' | 'rtl'): { text: string; afterSpace: boolean }[] {
  const letters = [...bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, direction))].filter(
    (letter) => !/[\u200e\u200f\u2066-\u2069]/u.test(letter),
  )
  return letters.flatMap((letter, at) =>
    letter === ' ' ? [] : [{ text: letter, afterSpace: letters[at - 1] === ' ' }],
  )
}
const readBack = (text: string, direction: 'ltr' | 'rtl', areBracketsSeen = true): string =>
  logicalOrder(seenFrom(text, direction), { direction, areBracketsSeen })
    .map((read) => read.text)
    .join('')
const plain = (text: string): string => text.replaceAll(/[\u200e\u200f\u2066-\u2069]/gu, '')

describe('a line from right to left', () => {
  it.each([
    'افتتحت هيئة الميناء يوم الأربعاء مخزن تبريد.',
    'ميناء سابل، 14 مايو 2025 – افتتحت الهيئة مخزنا',
    'تأسست عام 1962 ويعمل فيها 310 أشخاص.',
    'قالت منظمة (WeGO) إنها ستفتتح مكتبا.',
    'تستضيف World Smart Sustainable Cities Organization (WeGO) المنتدى',
    'القرار 1325 (2000) الصادر عن UN Women.',
    'البريد: press@portsable.example',
    'الموقع: https://portsable.example/ar',
    'الهاتف: \u2066+230-5550-1234\u2069',
    'الهاتف: +230-5550-1234 (المكتب)',
    'الهاتف: \u2066+230 5550 1234\u2069 أو 5550',
    '«للمرة الأولى نقرر بأنفسنا»، قالت أمينة [المتحدثة].',
    'للأعوام 2021–2024 وما بعدها',
    'للأعوام \u20662021-2024\u2069 وما بعدها',
    'بلغت النسبة 12.5% في عام ٢٠٢٥',
    'WeGO منظمة دولية',
    '20 سبتمبر 2011',
  ])('is read as it was written (%s)', (text) => {
    expect(readBack(text, 'rtl')).toBe(plain(text))
  })

  it('is not what is seen', () => {
    const text = 'ميناء سابل، 14 مايو 2025'
    expect(
      seenFrom(text, 'rtl')
        .map((seen) => seen.text)
        .join(''),
    ).not.toBe(text.replaceAll(' ', ''))
  })

  it('keeps brackets as they are told where they are told as they are read', () => {
    const seen = [...')ab('].map((text) => ({ text, afterSpace: false }))
    expect(
      logicalOrder(seen, { direction: 'rtl', areBracketsSeen: false })
        .map((read) => read.text)
        .join(''),
    ).toBe('(ab)')
  })
})

describe('a line from left to right', () => {
  it.each([
    'The Harbour Authority (هيئة ميناء سابل) opened a store.',
    'The words مخزن تبريد mean cold store',
    'Régie du port, le 14 mai 2025 – 200 familles',
  ])('turns around only what runs the other way (%s)', (text) => {
    expect(readBack(text, 'ltr')).toBe(text)
  })
})
