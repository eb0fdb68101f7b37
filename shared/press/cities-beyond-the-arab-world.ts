import { citiesOfEasternAfrica } from '#shared/press/cities-of-eastern-africa.ts'
import { citiesOfNorthernAndEasternEurope } from '#shared/press/cities-of-northern-and-eastern-europe.ts'
import { citiesOfSouthernAndEasternAsia } from '#shared/press/cities-of-southern-and-eastern-asia.ts'
import { citiesOfSouthernEurope } from '#shared/press/cities-of-southern-europe.ts'
import { citiesOfTheAmericas } from '#shared/press/cities-of-the-americas.ts'
import { citiesOfThePacific } from '#shared/press/cities-of-the-pacific.ts'
import { citiesOfWesternAfrica } from '#shared/press/cities-of-western-africa.ts'
import { citiesOfWesternAndCentralAsia } from '#shared/press/cities-of-western-and-central-asia.ts'
import { citiesOfWesternEurope } from '#shared/press/cities-of-western-europe.ts'

/**
 * The tables of all cities whose Arabic name is a foreign one. Of two cities that share a name the first stands for both
 * where they cannot be told apart: it has the names of the other in every language.
 */
export const citiesBeyondTheArabWorld: readonly string[] = [
  citiesOfWesternAfrica,
  citiesOfEasternAfrica,
  citiesOfWesternAndCentralAsia,
  citiesOfSouthernAndEasternAsia,
  citiesOfWesternEurope,
  citiesOfSouthernEurope,
  citiesOfNorthernAndEasternEurope,
  citiesOfTheAmericas,
  citiesOfThePacific,
]
