import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { arabicBrokenPlurals } from '#shared/terms/arabic-broken-plurals.ts'

/**
 * Plurals that an Arabic noun could have, made inside the word: those the press uses, and what the patterns of its
 * singular allow («صندوق» → «صناديق»). Folded, as is the noun, which comes without its article. Most of them are no
 * words: a text has to show which is.
 */
export function arabicPluralCandidates(noun: string): ReadonlySet<string> {
  const candidates = new Set<string>()
  for (const [plural, singular] of arabicBrokenPlurals) if (singular === noun) candidates.add(plural)
  for (const { singular, plurals } of patterns) {
    const radicals = singular.exec(noun)
    if (!radicals) continue
    for (const plural of plurals) candidates.add(plural.replace(/\d/gu, (digit) => radicals[Number(digit)] ?? ''))
  }
  candidates.delete(noun)
  return candidates
}

/** Whether nouns of the language have plurals that are made inside the word, of which the patterns are known here. */
export function hasBrokenPlurals(language: LanguageTag): boolean {
  return baseLanguage(language) === 'ar'
}

interface Pattern {
  readonly singular: RegExp
  /** `1` to `4` are the letters that the singular has there. */
  readonly plurals: readonly string[]
}

/** Singular, then its plurals, in the letters of folded text; after the grammars' lists of جموع التكسير. */
const patterns: readonly Pattern[] = `
  12 → 12و2 12ا2 ا12ا2 ا12اء
  12ه → 122 12ا2
  1ا2 → ا1وا2 ا1يا2 1ي2ان 1و2
  1ا2ه → 1وا2
  123 → ا12ا3 12و3 12ا3 ا123 ا123اء
  123ه → 123 12ا3 12ايا
  12ا3 → ا123ه 123 12ائ3
  12ا3ه → 12ائ3
  12ي3 → 123اء ا123اء 123 ا123ه 12ا3 ا12ا3
  12ي3ه → 12ائ3 123
  12و3 → 123 12ائ3
  12و3ه → 12ائ3
  1ا23 → 1وا23 12ا3 123ه 123اء
  1ا23ه → 1وا23
  1ا2و3 → 1وا2ي3
  م12 → م1ا2
  م12ه → م1ا2
  م123 → م1ا23
  م123ه → م1ا23
  م12ا3 → م1ا2ي3
  م12و3 → م1ا2ي3
  ت12ي3 → ت1ا2ي3
  1234 → 12ا34
  1234ه → 12ا34
  123ا4 → 12ا3ي4
  123و4 → 12ا3ي4
  123ي4 → 12ا3ي4`
  .trim()
  .split('\n')
  .map((line) => {
    const [singular = '', plurals = ''] = line.split('→').map((side) => side.trim())
    const letters = singular.replace(/\d/gu, '([\u0621-\u064a])')
    return { singular: new RegExp(`^${letters}$`, 'u'), plurals: plurals.split(' ') }
  })
