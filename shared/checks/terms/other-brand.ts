import { nothing } from '#shared/checks/nothing.ts'
import type { TextSpan } from '#shared/model/release-text.ts'

type Brands = readonly (TextSpan & { readonly text: string })[]

/**
 * Where a version has another brand in the place of one of the source: the only one of words joined by their capitals that
 * the source has not, where the source too has only one that is not here (“ReefGuard”, « GardeRécif »). An adapted acronym
 * (eHealth, e-santé), initials and family names (`McLeod`) are no such words.
 */
export function otherBrand(brand: string, inSource: Brands, here: Brands): Brands {
  const gone = isOfJoinedWords(brand) ? missingFrom(here, inSource) : nothing
  if (gone.length === 0 || !gone.every(({ text }) => text === brand)) return nothing
  const others = missingFrom(inSource, here)
  return others.every(({ text }) => text === others[0]?.text) ? others : nothing
}

function missingFrom(some: Brands, all: Brands): Brands {
  return all.filter(({ text }) => isOfJoinedWords(text) && !some.some((one) => one.text === text))
}

/** Two words or more, each with a capital: `SeedBank`. */
function isOfJoinedWords(text: string): boolean {
  return joined.test(text) && !familyName.test(text)
}

const joined = /^(?:\p{Lu}\p{Ll}+){2,4}$/u
const familyName = /^(?:Ma?c|De|Di|Da|Du|Le|La|Van|Fitz)\p{Lu}\p{Ll}+$/u
