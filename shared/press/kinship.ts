import type { Person } from '#shared/press/person.ts'

/** Whether a word of kinship introduces the person: "his brother |", « sa cousine, | Mme »: someone else of the family. */
export function isIntroducedAsKin(text: string, { from }: Person): boolean {
  return kin.test(text.slice(Math.max(0, from - longest), from))
}

const longest = 24

const kin =
  /(?<!\p{L})(?:(?:half-|step|grand)?(?:brother|sister|son|daughter|father|mother)|twin|cousin|uncle|aunt|nephew|niece|husband|wife|widow|(?:demi-|beau-|petit-|grand-)?(?:frère|fils|père)|(?:demi-|belle-|petite-|grand-)?(?:sœur|fille|mère)|jumeau|jumelle|cousine|oncle|tante|neveu|nièce|mari|époux|épouse|veuve?),?[ \u00a0]$/iu
