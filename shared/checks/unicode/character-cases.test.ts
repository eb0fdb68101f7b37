import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAsUtf8 } from '#shared/checks/unicode/misread-bytes.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // Form C
  {
    check: 'unicode-nfc',
    wrong: [{ fr: 'Le comite\u0301 a adopte\u0301 la résolution.' }],
    finds: 'comite\u0301',
    in: 'fr',
    fixed: 'Le comité a adopte\u0301 la résolution.',
    right: [{ fr: 'Le comité a adopté la résolution.' }],
  },
  {
    check: 'unicode-nfc',
    wrong: [{ ar: 'افتتح الوزير المعرض في ا\u0654كتوبر' }],
    finds: 'ا\u0654كتوبر',
    in: 'ar',
    fixed: 'افتتح الوزير المعرض في أكتوبر',
    right: [{ ar: 'افتتح محمّ\u064eد المعرض في أكتوبر، وتعل\u0651\u064eم الأطفال' }],
  },
  {
    check: 'unicode-nfc',
    wrong: [{ en: 'The cafe\u0301 reopened in Sa\u0303o Paulo.' }],
    finds: 'cafe\u0301',
    in: 'en',
    right: [{ en: 'The café reopened in São Paulo; Ọ̀ṣun State joined.' }],
  },
  {
    check: 'unicode-nfc',
    wrong: [{ en: 'It measures 5 k\u2126.' }],
    finds: 'k\u2126',
    in: 'en',
    right: [{ en: 'It measures 5 kΩ and 3 µm.' }],
  },
  // Invisible
  {
    check: 'unicode-invisible',
    wrong: [{ en: 'The vac\u200bcine arrived.' }],
    finds: 'vac\u200bcine',
    in: 'en',
    fixed: 'The vaccine arrived.',
    right: [{ en: 'The team cheered 👩\u200d⚕\ufe0f and left.' }],
  },
  {
    check: 'unicode-invisible',
    wrong: [{ fr: 'la coopé\u00adration régionale' }],
    finds: 'coopé\u00adration',
    in: 'fr',
    fixed: 'la coopération régionale',
    right: [{ fr: 'la période 2024\u2060–\u20602026' }],
  },
  {
    check: 'unicode-invisible',
    wrong: [{ ar: 'وزارة الص\u200cحة' }],
    finds: 'الص\u200cحة',
    in: 'ar',
    fixed: 'وزارة الصحة',
    right: [{ ar: 'عام 1445 ه\u200d الموافق 2024، وصحيفة «می\u200cخواهم» الإيرانية' }],
  },
  {
    check: 'unicode-invisible',
    wrong: [{ en: '\ufeffGeneva, 3 May 2024' }],
    finds: '\ufeff',
    in: 'en',
    fixed: 'Geneva, 3 May 2024',
    right: [{ fa: 'او می\u200cرود' }, { en: 'the novel “قصه\u200cها” (Tales)' }],
  },
  // Look-alikes
  {
    check: 'unicode-homoglyph',
    wrong: [{ en: 'The forum meets in Alm\u0430ty.' }],
    finds: 'Alm\u0430ty',
    in: 'en',
    fixed: 'The forum meets in Almaty.',
    right: [{ en: 'The forum meets in Almaty (Алматы); a 5 µm filter, 3 kΩ, TNFα and β-carotene.' }],
  },
  {
    check: 'unicode-homoglyph',
    wrong: [{ fr: 'Le C\u03bfnseil se réunit.' }],
    finds: 'C\u03bfnseil',
    in: 'fr',
    fixed: 'Le Conseil se réunit.',
    right: [{ fr: 'Le projet Αθήνα du Conseil et la lettre Ω.' }],
  },
  {
    check: 'unicode-homoglyph',
    wrong: [{ en: 'The \u0421\u041e\u0420 opens today.' }],
    finds: '\u0421\u041e\u0420',
    in: 'en',
    fixed: 'The COP opens today.',
    right: [{ en: 'The newspaper “Союз” writes of СОР today.' }],
  },
  {
    check: 'unicode-homoglyph',
    wrong: [{ en: 'Some ５０ ministers came.' }],
    finds: '５０',
    in: 'en',
    fixed: 'Some 50 ministers came.',
    right: [{ en: 'The Tokyo office (国際協力機構（ＪＩＣＡ）) opened.' }],
  },
  {
    check: 'unicode-homoglyph',
    wrong: [{ ar: 'أعلنت W\u0435GO النتائج' }],
    finds: 'W\u0435GO',
    in: 'ar',
    right: [{ ar: 'أعلنت وWeGO النتائج لـWeGO' }],
  },
  // Wrong encodings
  {
    check: 'unicode-mojibake',
    wrong: [{ fr: 'La ministre de la santÃ© a parlé.' }],
    finds: 'santÃ©',
    in: 'fr',
    fixed: 'La ministre de la santé a parlé.',
    right: [{ fr: 'La ministre, née à « Sète », a parlé du CAFÉ».' }],
  },
  {
    check: 'unicode-mojibake',
    wrong: [{ en: 'The agencyâ€™s budget grew.' }],
    finds: 'â€™',
    in: 'en',
    fixed: 'The agency’s budget grew.',
    right: [{ en: 'Leaders from SÃO Paulo and MANHÃ “hoje” joined.' }],
  },
  {
    check: 'unicode-mojibake',
    wrong: [{ ar: 'قال Ø§Ù„Ø£Ù…Ù… Ø§Ù„Ù…ØªØ­Ø¯Ø©' }],
    finds: 'Ø§Ù„Ø£Ù…Ù…',
    in: 'ar',
    fixed: 'قال الأمم المتحدة',
    right: [{ ar: 'قالت الأمم المتحدة في Ålesund' }],
  },
  {
    check: 'unicode-mojibake',
    wrong: [{ en: 'The secretary\ufffds office' }],
    finds: '\ufffd',
    in: 'en',
    right: [{ en: 'The secretary’s office' }],
  },
  {
    check: 'unicode-mojibake',
    wrong: [{ ar: 'ÇáÃãã ÇáãÊÍÏÉ' }],
    finds: 'ÇáÃãã ÇáãÊÍÏÉ',
    in: 'ar',
    fixed: 'الأمم المتحدة',
    right: [{ ar: 'شارك فريق créée في اللقاء' }],
  },
  // Control characters
  {
    check: 'unicode-control',
    wrong: [{ en: 'The plan\u000bcovers 2025.' }],
    finds: '\u000b',
    in: 'en',
    fixed: 'The plan covers 2025.',
    right: [{ en: 'The plan\ncovers 2025.' }],
  },
  {
    check: 'unicode-control',
    wrong: [{ fr: 'l\u0092accord signé' }],
    finds: '\u0092',
    in: 'fr',
    fixed: 'l’accord signé',
    right: [{ fr: 'l’accord signé' }],
  },
  {
    check: 'unicode-control',
    wrong: [{ ar: 'افتتح\u2028الوزير' }],
    finds: '\u2028',
    in: 'ar',
    fixed: 'افتتح الوزير',
    right: [{ ar: 'افتتح الوزير' }],
  },
  {
    check: 'unicode-control',
    wrong: [{ en: 'See the photo \ufffc above' }],
    finds: '\ufffc',
    in: 'en',
    right: [{ en: 'See the photo above' }],
  },
]

tellCases(cases)

describe('text in the wrong encoding', () => {
  it('is what it was once its bytes are read as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const misread = [...new TextEncoder().encode(text.toWellFormed())]
          .map((byte) => String.fromCharCode(byte))
          .join('')
        expect(readAsUtf8(misread)).toBe(text.toWellFormed())
      }),
    )
  })

  it('is nothing where the bytes are no UTF-8', () => {
    expect(readAsUtf8('Ã')).toBeNull()
    expect(readAsUtf8('éé')).toBeNull()
    expect(readAsUtf8('م')).toBeNull()
  })
})
