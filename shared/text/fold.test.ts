import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldForSearch, foldWithOffsets, unfoldSpan } from '#shared/text/fold.ts'

describe('folding for search', () => {
  test.each([
    ['fr', 'Œuvre générale « À venir »', 'oeuvre generale " a venir "'],
    ['fr', 'l’Assemblée', "l'assemblee"],
    ['ar', 'المُنظَّمـــة', 'المنظمه'],
    ['ar', 'أحمد إلى آسيا ٱلآن', 'احمد الي اسيا الان'],
    ['ar', 'کی', 'كي'],
    ['ar', '١٬٥٠٠ و۲۰٪', '1,500 و20%'],
    ['en', '2023–2030 — “WeGO”', '2023-2030 - "wego"'],
    ['en', 'zero\u200bwidth\u200f', 'zerowidth'],
  ])('%s «%s»', (language, text, folded) => {
    expect(foldForSearch(text, language)).toBe(folded)
  })

  test('a hamza typed apart from its seat folds like the precomposed letter', () => {
    expect(foldForSearch('رئيس', 'ar')).toBe(foldForSearch('ر\u064a\u0654يس', 'ar'))
  })

  test('letters that only look alike stay apart', () => {
    expect(foldForSearch('سار', 'ar')).not.toBe(foldForSearch('صار', 'ar'))
    expect(foldForSearch('و', 'ar')).not.toBe(foldForSearch('ؤ', 'ar'))
  })

  test('a folded span leads back to the whole word as it is written', () => {
    const text = 'في المُدُنِ الذكية'
    const folded = foldWithOffsets(text, 'ar')
    const at = folded.text.indexOf('المدن')
    const span = unfoldSpan(folded, at, at + 'المدن'.length)
    expect(text.slice(span.start, span.end)).toBe('المُدُنِ')
  })

  test('folding twice changes nothing, and every offset lies in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldWithOffsets(text, 'ar')
        expect(foldForSearch(folded.text, 'ar')).toBe(folded.text)
        expect(folded.starts.length).toBe(folded.text.length)
        expect(folded.ends.length).toBe(folded.text.length)
        for (const [index, start] of folded.starts.entries()) {
          expect(start).toBeLessThan(folded.ends[index] ?? 0)
          expect(folded.ends[index]).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
