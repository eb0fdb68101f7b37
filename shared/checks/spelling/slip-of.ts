import { alefMaqsuraSlip, radicalHaSlip, tehMarbutaSlip } from '#shared/checks/spelling/arabic-slips.ts'
import { accentSlip, englishSpelling, ligatureSlip } from '#shared/checks/spelling/french-slips.ts'
import { hamzaSlip } from '#shared/checks/spelling/hamza-slips.ts'
import { joinedWords } from '#shared/checks/spelling/joined-words.ts'
import { misspelling } from '#shared/checks/spelling/misspellings.ts'
import { nearWords } from '#shared/checks/spelling/near-words.ts'
import { variantOf } from '#shared/checks/spelling/spelling-variants.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { Speller } from '#shared/spelling/speller.ts'

/** What is wrong with a word the dictionary does not know. */
export interface Slip {
  readonly check:
    | 'ar-hamza'
    | 'ar-teh-marbuta'
    | 'ar-alef-maqsura'
    | 'fr-accent-caps'
    | 'fr-ligature'
    | 'words-joined'
    | 'spelling'
  /** The word that was meant; null where several may have been. */
  readonly meant: string | null
  /** Of a hamza: index of the letter that is wrong. */
  readonly at?: number
}

const slips = new WeakMap<Speller, Map<string, Slip | null>>()
const mostSlips = 5000

/** Null: nothing is near, so that the word is likelier a name or a term than a slip. */
export function slipOf(word: string, language: LanguageTag, speller: Speller): Slip | null {
  let known = slips.get(speller)
  if (known === undefined) slips.set(speller, (known = new Map()))
  const key = `${language} ${word}`
  let slip = known.get(key)
  if (slip === undefined) {
    if (known.size >= mostSlips) known.clear()
    known.set(key, (slip = findSlip(word, language, speller)))
  }
  return slip
}

type KnowsWord = (word: string) => boolean

function findSlip(word: string, language: LanguageTag, speller: Speller): Slip | null {
  const isKnown: KnowsWord = (candidate) => speller.knows(candidate, language) === true
  const base = baseLanguage(language)
  if (base === 'ar') {
    // «هيأة» is written as well as «هيئة»: a matter of one way throughout.
    const hamza = variantOf(word, base) === null ? hamzaSlip(word, isKnown) : null
    if (hamza !== null) return { check: 'ar-hamza', ...hamza }
    const marbuta = tehMarbutaSlip(word, isKnown)
    if (marbuta !== null) return { check: 'ar-teh-marbuta', meant: marbuta }
    const radical = radicalHaSlip(word)
    if (radical !== null) return { check: 'spelling', meant: radical }
    const maqsura = alefMaqsuraSlip(word, isKnown)
    if (maqsura !== null) return { check: 'ar-alef-maqsura', meant: maqsura }
  }
  if (base === 'fr') {
    const accent = accentSlip(word, isKnown)
    if (accent !== null) return { check: 'fr-accent-caps', meant: accent }
    const ligature = ligatureSlip(word, isKnown)
    if (ligature !== null) return { check: 'fr-ligature', meant: ligature }
    const french = englishSpelling(word)
    if (french !== null) return { check: 'spelling', meant: french }
  }
  const listed = misspelling(word, base)
  if (listed !== null) return { check: 'spelling', meant: listed }
  const joined = joinedWords(word, base, isKnown)
  if (joined !== null) return { check: 'words-joined', meant: joined }
  const near = nearWords(word, base, isKnown)
  if (near.length === 0) return null
  return { check: 'spelling', meant: near.length === 1 ? (near[0] ?? null) : null }
}
