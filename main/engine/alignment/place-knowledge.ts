import type { AlignmentKnowledge } from '#shared/alignment/alignment.ts'
import { knowledgeOfWordLists } from '#shared/alignment/word-list.ts'
import { citiesBeyondTheArabWorld } from '#shared/press/cities-beyond-the-arab-world.ts'
import { citiesOfArabAfrica } from '#shared/press/cities-of-arab-africa.ts'
import { citiesOfArabAsia } from '#shared/press/cities-of-arab-asia.ts'
import { countries } from '#shared/press/countries.ts'

/** The countries and greater cities in English, French and Arabic. */
export function placeKnowledge(): AlignmentKnowledge {
  const all = [countries, citiesOfArabAsia, citiesOfArabAfrica, ...citiesBeyondTheArabWorld]
  return knowledgeOfWordLists(
    all.map((places) => places.split('\n').map(lineOf).join('\n')),
    ['en', 'fr', 'ar'],
  )
}

/** `AO|Angola|Angola|أنغولا,أنجولا` → a line of a word list. */
function lineOf(place: string): string {
  return place
    .split('|')
    .slice(1)
    .map((names) => names.replace(/\?/g, '').replace(/,/g, '|'))
    .join('\t')
}
