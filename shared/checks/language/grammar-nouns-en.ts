// English nouns that are counted, for rules that ask for one or for several of a thing.
import { wordsOf } from '#shared/press/words-of.ts'

/** Nothing else than nouns. */
const plain =
  wordsOf(`country city town village region province district municipality company firm organisation organization
  institution university school hospital museum library programme initiative event festival conference summit exhibition
  ceremony meeting session member leader minister player artist writer singer student teacher farmer worker expert scientist
  researcher journalist problem priority objective goal sector industry airport junction road river lake island beach building
  hotel restaurant garden monument mosque church palace castle temple newspaper magazine product tool solution system strategy
  policy law agreement treaty competition club athlete animal tree factory idea aspect element advantage opportunity
  achievement winner candidate destination venue landmark attraction producer exporter importer supplier investor donor
  employer economy nation community family crossroad gateway mountain wetland tradition dish language disease vessel
  vehicle municipality activity category country facility ministry party university county`)

/** Verbs as well, so that only the article or what it is one of tells them. */
const alsoVerbs =
  wordsOf(`project partner challenge issue target market port station bridge house park site tower film book song
  play story service plan report study document award prize team plant farm mine dam ship boat train plane car reason factor
  cause example way step measure feature benefit success group hub centre center route corridor reserve forest desert day
  year month night crime bank aim fruit effort`)

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|sh|ch|x)$/u.test(noun) ? `${noun}es` : `${noun}s`
}

export const plainNouns: readonly string[] = [...new Set(plain)]
export const plainPlurals: readonly string[] = plainNouns.map(pluralOf)
export const countedNouns: readonly string[] = [...plainNouns, ...alsoVerbs]
