import { describe, expect, test } from 'vitest'
import { arabicBrokenPlurals } from '#shared/terms/arabic-broken-plurals.ts'
import { arabicPluralCandidates } from '#shared/terms/arabic-plural-candidates.ts'
import { suggestPlurals } from '#shared/terms/suggest-plurals.ts'
import { foldForSearch } from '#shared/text/fold.ts'

const forms = (term: string, partner: string, passages: readonly (readonly [string, string])[], language = 'en') =>
  suggestPlurals(
    term,
    { language, text: partner },
    passages.map(([other, arabic]) => ({ partner: other, arabic })),
  ).map(({ form, passages: count }) => [form, count])

describe('plurals that an Arabic noun could have', () => {
  const couldBe = (singular: string, plural: string) =>
    arabicPluralCandidates(foldForSearch(singular, 'ar')).has(foldForSearch(plural, 'ar'))

  test.each([
    ['ورشة', 'ورش'],
    ['سفينة', 'سفن'],
    ['وثيقة', 'وثائق'],
    ['حزمة', 'حزم'],
    ['منصب', 'مناصب'],
    ['مرفأ', 'مرافئ'],
    ['ميناء', 'موانئ'],
    ['منشور', 'مناشير'],
    ['جسر', 'جسور'],
    ['قرض', 'قروض'],
    ['سند', 'سندات'],
    ['قاعدة', 'قواعد'],
    ['عامل', 'عمال'],
    ['تصريح', 'تصاريح'],
    ['إقليم', 'أقاليم'],
    ['أسبوع', 'أسابيع'],
    ['هدية', 'هدايا'],
    ['خطاب', 'خطب'],
    ['جهاز', 'أجهزة'],
    ['بئر', 'آبار'],
    ['سد', 'سدود'],
    ['مادة', 'مواد'],
  ])('%s, %s: as the patterns allow', (singular, plural) => {
    const beyondPatterns = ['مرافئ', 'موانئ', 'سندات', 'آبار']
    expect(couldBe(singular, plural)).toBe(!beyondPatterns.includes(plural))
  })

  test('have all that the press uses, and never the noun itself', () => {
    for (const [plural, singular] of arabicBrokenPlurals) {
      expect(arabicPluralCandidates(singular).has(plural), plural).toBe(true)
      expect(arabicPluralCandidates(singular).has(singular)).toBe(false)
    }
  })
})

describe('a broken plural suggested from what was translated', () => {
  test('is one that stands across from the partner in the plural', () => {
    const passages = [
      ['Three workshops were held in Rabat.', 'عُقدت ثلاث ورش في الرباط.'],
      ['The workshops ended on Friday.', 'واختُتمت الورش يوم الجمعة.'],
      ['The bureau opened.', 'افتُتح المكتب.'],
    ] as const
    expect(forms('ورشة', 'workshop', passages)).toEqual([['ورش', 2]])
  })

  test('is none where the partner stands in the singular', () => {
    expect(forms('ورشة', 'workshop', [['The workshop ended.', 'اختُتمت ورش العمل.']])).toEqual([])
    expect(forms('ورشة', 'workshop', [['Nothing of the kind.', 'اختُتمت ورش العمل.']])).toEqual([])
  })

  test('is no other word of the same root', () => {
    const passages = [['The ministers met.', 'اجتمعت الوزارة، وحضر الوزيران.']] as const
    expect(forms('وزير', 'minister', passages)).toEqual([])
    expect(forms('وزير', 'minister', [['The ministers met.', 'اجتمع الوزراء.']])).toEqual([['وزراء', 1]])
  })

  test('is read with whatever is joined to it, and written without', () => {
    const passages = [
      ['with the loans and their conditions', 'وبالقروض وشروطها'],
      ['for the loans', 'للقُروض'],
      ['their loans', 'قروضهم'],
    ] as const
    expect(forms('قرض', 'loan', passages)).toEqual([['قروض', 3]])
  })

  test('keeps the rest of a term of several words, and its article', () => {
    const ministers = [['The finance ministers met.', 'اجتمع وزراء المالية أمس.']] as const
    expect(forms('وزير المالية', 'finance minister', ministers)).toEqual([['وزراء المالية', 1]])
    expect(forms('وزير الخارجية', 'finance minister', ministers)).toEqual([])
    expect(forms('الوزير', 'minister', [['The ministers met.', 'اجتمع الوزراء.']])).toEqual([['الوزراء', 1]])
  })

  test('is found across from French too, with its plurals', () => {
    const passages = [['Les navires et les bateaux', 'السفن والقوارب']] as const
    expect(forms('سفينة', 'bateau', passages, 'fr')).toEqual([['سفن', 1]])
    expect(forms('سفينة', 'navire', [['Le navire', 'السفن']], 'fr')).toEqual([])
  })

  test('is written as the text has its hamza', () => {
    expect(forms('رئيس', 'president', [['the presidents', 'الرؤساء']])).toEqual([['رؤساء', 1]])
    expect(forms('جهاز', 'device', [['new devices', 'الأجهزة الجديدة']])).toEqual([['أجهزة', 1]])
  })

  test('is none of a language whose plurals are not known', () => {
    expect(forms('ورشة', 'taller', [['Los talleres', 'الورش']], 'es')).toEqual([])
  })
})
