import type { AlignmentKnowledge } from '#shared/alignment/alignment.ts'
import { knowledgeOfWordLists } from '#shared/alignment/word-list.ts'
import { citiesOfArabAfrica } from '#shared/press/cities-of-arab-africa.ts'
import { citiesOfArabAsia } from '#shared/press/cities-of-arab-asia.ts'
import { citiesOfAsia } from '#shared/press/cities-of-asia.ts'
import { citiesOfEasternAfrica } from '#shared/press/cities-of-eastern-africa.ts'
import { citiesOfEurope } from '#shared/press/cities-of-europe.ts'
import { citiesOfTheAmericas } from '#shared/press/cities-of-the-americas.ts'
import { citiesOfWesternAfrica } from '#shared/press/cities-of-western-africa.ts'
import { countries } from '#shared/press/countries.ts'

/** The countries and greater cities in English, French and Arabic. */
export function placeKnowledge(): AlignmentKnowledge {
  const all = [
    countries,
    citiesOfArabAfrica,
    citiesOfArabAsia,
    citiesOfWesternAfrica,
    citiesOfEasternAfrica,
    citiesOfAsia,
    citiesOfEurope,
    citiesOfTheAmericas,
  ]
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
