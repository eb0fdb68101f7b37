// "a" and "an": the sound of what follows chooses, not its letter.
import { type GrammarRule, ruleOf } from '#shared/checks/language/grammar-rule.ts'

const before = String.raw`(?<![\p{L}\p{N}.’'-])`

/** Vowel letters that begin with the sound of y or w: unique, useful, European, one-day. */
const saidAsConsonant =
  'uni(?:[qtfclvp]|on|so|sex|dir)|unanim|us(?:e|u|ab|ag)|util|utens|utop|uter[iu]|ubiq|uran|urin|ukule|eu|ewe|onc?e(?![a-z])'
const namesSaidAsConsonant =
  'Eu|Uni(?:[tfcvp]|on)|Ugand|Ukrain|Urugu|Utah|(?:UN|UK|US|USA|UAE|UNESCO|UNICEF|UNHCR|UNDP|UNEP|UNFPA|UNIDO|USAID|USB|URL|UEFA|U\\.[SNK])(?![A-Z])'

/** Consonants that are not said, or are said either way. */
const silent = 'hour|hono|honest|heir|herb|histor|habitual|hysteri|heredit|hotel|homage'
/** Abbreviations in small letters, and what "an" goes before in German. */
const spelledOut =
  '(?:sms|mp[34]?|ngo|nft|html|http|rss|ssl|sql|xml|fm|hdmi|led|lgbtq?|mri|mba|hiv|r|der|dem|den|die)(?![a-z])|[fhlmnrsx][-\u2011]'

/** Consonant letters whose name begins with a vowel, in abbreviations that are read letter by letter, and vowels. */
const lettersSaidAsVowel =
  'MPs?|MEP|NGO|MBA|MRI|MSc|MOU|MoU|NHS|NBA|SMS|SOS|SME|SDG|HIV|HR|HQ|FBI|FAO|FM|FTA|LGBT|LPG|LNG|LLC|LED|RFP|RFI|XL|XML|EU|EPA|EIB|EBRD|ECB|ECOWAS|IMF|ILO|IOM|IAEA|IT|ID|ISO|IPO|ICT|ICRC|IPCC|ICC|ICJ|IFC|IUCN|AI|ADB|AfDB|AU|ATM|AGM|ASEAN|OECD|OIC|OPEC|OAS|UNRWA|UNCTAD|X-ray'

export const englishArticles: readonly GrammarRule[] = [
  ruleOf(
    'an',
    new RegExp(`${before}[Aa]n (?=(?!${silent}|${spelledOut})[bcdfghjklmnpqrstvwxz]\\p{Ll}|y[aeiou])`, 'gu'),
    'a ',
  ),
  ruleOf(
    'an',
    new RegExp(`${before}an (?=(?!Hono|Hour|Heir|Herb|Histor)[BCDFGHJKLMNPQRSTVWZ][aeiouyhrl]\\p{Ll})`, 'gu'),
    'a ',
  ),
  ruleOf('an', new RegExp(`${before}[Aa]n (?=${saidAsConsonant}|${namesSaidAsConsonant})`, 'gu'), 'a '),
  ruleOf('an', new RegExp(`${before}[Aa]n (?=\\d)(?!8|1[18](?!\\d)|1[18]\\d{2}(?!\\d)|1[18],\\d)`, 'gu'), 'a '),
  ruleOf(
    'a',
    new RegExp(
      `${before}(?:a|(?<=^|[.!?:] |[“"])A) (?=(?!${saidAsConsonant}|${namesSaidAsConsonant}|un[ai][nm]|ou[ij]|[a-z]*\\p{Lu})[aeiou]\\p{Ll})`,
      'gmu',
    ),
    'an ',
  ),
  // "Viaje a Italia" is no English.
  ruleOf('a', new RegExp(`(?<!\\p{Lu}\\p{L}{0,20} )${before}a (?=(?!Eu|One|Once|Oui)[AEIO]\\p{Ll}{2})`, 'gu'), 'an '),
  ruleOf(
    'a',
    new RegExp(`${before}[Aa] (?=hour|hono[u]?r|honest|heir|(?:${lettersSaidAsVowel})(?![\\p{L}\\p{N}]))`, 'gu'),
    'an ',
  ),
  ruleOf('a', new RegExp(`${before}a (?=(?:8\\d{0,2}|1[18])(?:[.,]\\d{1,3}){0,3}(?![\\d]))`, 'gu'), 'an '),
]
