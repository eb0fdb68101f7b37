// A country in a body's name, as its noun or as the adjective of it: « agence danoise », « agence du Danemark ».
import { countries } from '#shared/press/countries.ts'
import { nameStem } from '#shared/press/name-stems.ts'
import { wordsIn } from '#shared/text/words-in.ts'

/** Whether one stem names a country and the other is the adjective of it: a name that two translators built in two ways. */
export function areOfOneCountry(one: string, other: string): boolean {
  return one !== other && (isAdjectiveOf(one, other) || isAdjectiveOf(other, one))
}

function isAdjectiveOf(adjective: string, country: string): boolean {
  if (!countryStems().has(country) || countryStems().has(adjective)) return false
  if (/[\u0621-\u064a]/u.test(country)) return isBuiltOn(adjective, country)
  return latinEnding.test(adjective) && adjective.slice(0, fewestShared) === country.slice(0, fewestShared)
}

const fewestShared = 3
const latinEnding = /..(?:aise?|oise?|i?en|i?enne|aine?|ane?|onn?e?|ole?|ique|ite|ish|ese|ic|i|ss)$/u

/** «كيني» of «كينيا», «نمساوي» of «النمسا»: the stems are without the ending of the adjective. */
function isBuiltOn(adjective: string, country: string): boolean {
  const root = country.replace(/(?:يا|ا|ه)$/u, '')
  return root.length >= fewestShared && (adjective === root || adjective === `${root}او`)
}

let stems: ReadonlySet<string> | null = null

/** Of countries called by one word. */
function countryStems(): ReadonlySet<string> {
  stems ??= new Set(
    countries
      .trim()
      .split('\n')
      .flatMap((line) => line.split('|').slice(1).join(',').split(','))
      .filter((name) => name !== '' && !name.includes(' '))
      .flatMap((name) => wordsIn(name.replace('?', '')).forms.slice(0, 1).map(nameStem)),
  )
  return stems
}
