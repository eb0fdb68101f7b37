import { wordsOf } from '#shared/press/words-of.ts'

/**
 * The commonest slips of written Arabic, where the dictionary does not know the word but knows it set right. Vowel signs
 * are left where they stand.
 */

/** «القاهره» → «القاهرة». A ha that is a pronoun makes a known word and never comes here. */
export function tehMarbutaSlip(word: string, isKnown: (word: string) => boolean): string | null {
  if (!word.endsWith('ه') || word.length < 4) return null
  const candidate = `${word.slice(0, -1)}ة`
  return isKnown(candidate) ? candidate : null
}

/** «المياة» → «المياه»: the last letter of the root is a ha, which no ending is. */
export function radicalHaSlip(word: string): string | null {
  const written = /^([وف]?(?:[بك]?ال|لل|[بلك])?)(.+)ة$/u.exec(word)
  if (written === null) return null
  const [, front = '', stem = ''] = written
  for (const [before, bare] of [
    [front, stem],
    ['', front + stem],
  ] as const)
    if (endsInHa.has(`${bare}ه`)) return `${before}${bare}ه`
  return null
}

/** Nouns, and the pronouns and prepositions that are written so. Not «موجه», «كره», «منزه», which with ة are other words. */
const endsInHa = new Set(
  wordsOf(`مياه وجه أوجه وجوه شفاه اتجاه تجاه انتباه فقه فقيه شبه أشباه تشابه مشابه متشابه مشبوه اشتباه ترفيه توجيه توجه تنبيه منبه
    تشويه مشوه تنويه تمويه تشبيه تنزيه نزيه متنزه منتزه وجيه سفيه فواكه أفواه جباه رفاه إكراه مكروه معتوه نبيه تسفيه مرفه هذه`),
)

/** «التى» → «التي», «المستشفي» → «المستشفى». */
export function alefMaqsuraSlip(word: string, isKnown: (word: string) => boolean): string | null {
  const last = word.charAt(word.length - 1)
  if ((last !== 'ى' && last !== 'ي') || word.length < 2) return null
  // «ليتواني» belongs to «ليتوانيا».
  if (last === 'ي' && isKnown(`${word}ا`)) return null
  const candidate = word.slice(0, -1) + (last === 'ى' ? 'ي' : 'ى')
  return isKnown(candidate) ? candidate : null
}
