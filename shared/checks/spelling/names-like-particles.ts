import { type InRow, isBehindAddress, isNameBeside } from '#shared/checks/spelling/names-beside.ts'
import type { Words } from '#shared/text/words-in.ts'

/**
 * «نغوين ثي لان», «الدكتورة لان»: a short name is written like a particle without its hamza. It is a name behind a word that no
 * dictionary knows or a word of address, where a version in Latin letters has it; «لان» and «بان», whose letter before the alef
 * would be joined, need one of the two. No particle stands before a mark or another particle: «قالت لان إن …».
 */
export function isNameLikeParticle(words: Words, index: number, place: InRow, text: string): boolean {
  const written = words.forms[index]?.written ?? ''
  const isAddressed = isBehindAddress(words.starts[index] ?? 0, text)
  if (!joined.test(written))
    return (isAddressed || isBehindStrange(words, index, place)) && isNameBeside(written, place)
  return (
    isAddressed ||
    endsPhrase.test(text.slice(words.ends[index], (words.ends[index] ?? 0) + 8)) ||
    isNameBeside(written, place)
  )
}

const joined = /^[بل]ان$/u
const endsPhrase = /^(?:[،؛:.»!؟)]| [إأ]ن(?:ه|ها|هم|هن|نا)?(?![\p{L}\p{M}]))/u

function isBehindStrange({ forms }: Words, index: number, { language, context }: InRow): boolean {
  const before = forms[index - 1]?.written ?? ''
  return before !== '' && context.speller.knows(before, language) === false
}
