import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { languageOf } from '#shared/text/language-of.ts'

const suspects = /[یکہۀۂےۓە۰-۹]/u

/** Persian or Urdu letters and digits (U+06CC, U+06A9, U+06F0 …) inside words that are otherwise Arabic. */
export const arFarsiLetters: CellCheck = {
  id: 'ar-farsi-letters',
  severity: 'error',
  scope: 'cell',
  look: ({ cell, language }) =>
    hasMarks(cell, marks.farsiLetter) && baseLanguage(language) === 'ar' ? persianWordsIn(cell.text) : nothing,
}

function* persianWordsIn(text: string): Iterable<Found> {
  // A whole passage of Persian or Urdu is another matter (`lang-wrong`), and its letters are right.
  if (languageOf(text).language !== 'ar') return
  for (const match of text.matchAll(/[\p{Script=Arabic}\p{M}\u200c\u200d]+|[۰-۹]+(?:[.,٫٬][۰-۹]+)*/gu)) {
    const [word] = match
    if (!suspects.test(word) || isPersianWord(word, text, match.index)) continue
    const replacement = arabicSpelling(word, text)
    yield {
      start: match.index,
      end: match.index + word.length,
      values: { found: word, expected: replacement, letters: [...new Set(word.match(/[یکہۀۂےۓە۰-۹]/gu))].join(' ') },
      fix: { start: match.index, end: match.index + word.length, replacement },
    }
  }
}

/** پ چ ژ گ, a zero-width non-joiner, or Persian function words on either side: a Persian name or quotation. */
function isPersianWord(word: string, text: string, at: number): boolean {
  if (/[پچژگٹڈڑں\u200c]/u.test(word)) return true
  // Whole words only: the window must not cut «استخدام» down to «است».
  const before = text.slice(Math.max(0, at - 40), at).replace(/^[\p{L}\p{M}]+/u, '')
  const after = text.slice(at + word.length, at + word.length + 40).replace(/[\p{L}\p{M}]+$/u, '')
  // «صحيفة «همشهری»»: one word between quotation marks is a name, as its bearer writes it.
  if (/[«“]$/u.test(before) && /^[»”]/u.test(after)) return true
  const around = `${before} ${after}`
  if (isQuoted(before, after) && otherTongue.test(around)) return true
  return /(?:^|[^\p{L}])(?:است|این|برای|را|که|از|می|ہے|ہیں|اور|کے|کی)(?=$|[^\p{L}])/u.test(around)
}

function isQuoted(before: string, after: string): boolean {
  return before.lastIndexOf('«') > before.lastIndexOf('»') && after.includes('»')
}

/** «مجلة «کتاب کودک» الفارسية»: a title in the language that the text names. */
const otherTongue = /(?:فارسي|إيراني|ايراني|أردي|أوردي|باكستاني|أفغاني|كردي|دري|بشتو)/u

function arabicSpelling(word: string, text: string): string {
  const digits = zeroOf(text)
  const spelled = word
    .replace(/ک/gu, 'ك')
    .replace(/[ہە](?!\p{L})/gu, 'ة')
    .replace(/[ہە]/gu, 'ه')
    .replace(/[ۀۂ]/gu, 'ة')
    .replace(/[ےۓ]/gu, 'ي')
    .replace(/[۰-۹]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x06f0 + digits))
  return spelled.replace(/ی/gu, (_, at: number) => (isFinal(spelled, at) && endsInMaqsura(spelled) ? 'ى' : 'ي'))
}

/** The row of digits that the rest of the text uses. */
function zeroOf(text: string): number {
  return /[0-9]/u.test(text) && !/[٠-٩]/u.test(text) ? 0x30 : 0x0660
}

function isFinal(word: string, at: number): boolean {
  return !/\p{L}/u.test(word.slice(at + 1))
}

/** Words in -ā written with alef maqsura that a press text is likely to hold; everything else in ی ends in ي. */
const maqsura = new Set(
  (
    'على إلى الى حتى متى لدى سوى مدى موسى عيسى مصطفى ليلى مستوى كبرى عظمى أخرى اخرى إحدى احدى ذكرى منتدى ملتقى مستشفى مبنى معنى أدنى أقصى أعلى ' +
    'هدى منى سلمى يحيى بشرى قصوى صغرى وسطى أولى اولى شورى دعوى فتوى جدوى عدوى قوى قرى رضى محتوى أسمى مرمى مجرى منحى مسعى مغزى أنثى شتى مضى جرى سعى ' +
    'أدى ادى تلقى ألقى أجرى اجرى أعطى انتهى اقتضى تبنى تولى أبدى يسعى يبقى يتلقى يتولى يتبنى يرعى يجرى فوضى مرضى قتلى جرحى أسرى ضحى'
  ).split(' '),
)

function endsInMaqsura(word: string): boolean {
  const stem = word.replace(/[\p{M}ـ]/gu, '').replace(/ی$/u, 'ى')
  for (const prefix of ['', 'و', 'ف', 'ال', 'وال', 'بال', 'لل', 'ب', 'ل', 'ك', 'وب', 'ول', 'فال', 'كال']) {
    if (stem.startsWith(prefix) && maqsura.has(prefix.endsWith('لل') ? stem.slice(2) : stem.slice(prefix.length)))
      return true
  }
  return false
}
