import type { LanguageTag } from '#shared/model/language.ts'
import type { Speller } from '#shared/spelling/speller.ts'

/** What `of` makes of a speller and a base language, made once for as long as the speller lives. */
export function rememberedBySpeller<Made>(
  of: (speller: Speller, base: LanguageTag) => Made,
): (speller: Speller, base: LanguageTag) => Made {
  const made = new WeakMap<Speller, Map<LanguageTag, { readonly it: Made }>>()
  return (speller, base) => {
    let ofSpeller = made.get(speller)
    if (ofSpeller === undefined) made.set(speller, (ofSpeller = new Map()))
    let known = ofSpeller.get(base)
    if (known === undefined) ofSpeller.set(base, (known = { it: of(speller, base) }))
    return known.it
  }
}
