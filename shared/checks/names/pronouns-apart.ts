import type { GenderClaim } from '#shared/checks/names/gender-claims.ts'
import type { Named, RowPeople } from '#shared/checks/names/people-of.ts'
import { relationOf } from '#shared/checks/names/same-person.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import type { Gender } from '#shared/press/person.ts'

/** A pronoun of an English or French cell that says the gender of whoever is meant. */
interface Pronoun extends TextSpan {
  readonly gender: Gender
  readonly shown: string
  /** It begins the cell. */
  readonly leads: boolean
}

/** "She plays the oboe", « Il joue du hautbois »: two versions of a row that call one person by pronouns of two genders. */
export interface PronounApart extends Pronoun {
  readonly language: LanguageTag
  readonly rowId: string
}

/**
 * The pronouns by which English and French tell one person's gender differently: as many on either side, and nothing else there
 * that English calls "it" or that is of one grammatical gender whoever it is.
 */
export function pronounsApart(row: RowText, languages: readonly LanguageTag[]): readonly PronounApart[] {
  const english = languages.find((language) => baseLanguage(language) === 'en')
  const french = languages.find((language) => baseLanguage(language) === 'fr')
  if (english === undefined || french === undefined) return none
  const [here, there] = [row.cells[english]?.text ?? '', row.cells[french]?.text ?? '']
  if (here === '' || there === '' || here.length > longest || there.length > longest) return none
  // Whoever speaks is what `quote-speaker` compares.
  if (!anyPronoun.test(here) || /[“"]/u.test(here) || things.test(here) || ofOneGender.test(there)) return none
  return kinds.flatMap((kind) => {
    const [own, others] = [pronounsIn(here, kind.en), pronounsIn(there, kind.fr)]
    if (own.length !== others.length) return none
    return own.flatMap((pronoun, index) => {
      const other = others[index]
      if (other === undefined || other.gender === pronoun.gender) return none
      return [
        { ...pronoun, language: english, rowId: row.id },
        { ...other, language: french, rowId: row.id },
      ]
    })
  })
}

const none: readonly PronounApart[] = []
const longest = 2000

/** Whom they mean, where the row names one person: what each version's pronoun says of that person. */
export function claimsOfNamed(apart: readonly PronounApart[], versions: RowPeople): readonly GenderClaim[] {
  const [first, ...others] = versions.flatMap(({ people }) => people)
  if (first === undefined || versions.some(({ people }) => people.length > 1)) return []
  if (others.some((other) => relationOf(first, other) === 'none')) return []
  return apart.map((pronoun) =>
    claimOf(pronoun, [first, ...others].find((one) => one.language === pronoun.language) ?? first),
  )
}

/** Where it names nobody: the one person named last, if the row begins with the pronoun. */
export function claimsOfLast(apart: readonly PronounApart[], people: readonly Named[]): readonly GenderClaim[] {
  const [first] = people
  if (first === undefined || people.some((other) => relationOf(first, other) === 'none')) return []
  return apart.filter(({ leads }) => leads).map((pronoun) => claimOf(pronoun, first))
}

function claimOf({ language, rowId, start, end, gender, shown }: PronounApart, named: Named): GenderClaim {
  return { named: { ...named, language, rowId }, gender, kind: 'verb', start, end, shown, fix: null }
}

const kinds: readonly { readonly en: RegExp; readonly fr: RegExp }[] = [
  {
    en: /(?<![\p{L}’'])(?:he|she)(?![\p{L}/])/giu,
    fr: /(?<![\p{L}])(?<!(?:avec|pour|chez|sans|sur|vers|entre|contre|devant|derrière|par|et|à|de) |d[’'])(?:il|elle)(?! (?:y a|y avait|n[’']y|faut|fall|faud|s[’']agi|convien|rest|suffi|(?:lui|leur|nous|vous|me|te) |a fallu|import|sembl|para|se peut|se trouve|(?:est|était|serait) (?:possible|prévu|nécessaire|important|vrai|temps|encore|trop|question)|a été (?:prévu|décidé|convenu|établi)))(?![\p{L}-])/giu,
  },
  { en: /(?<!\p{L})(?:him|her)self(?!\p{L})/giu, fr: /(?<!\p{L})(?:lui|elle)-même(?!\p{L})/giu },
]

function pronounsIn(text: string, pattern: RegExp): readonly Pronoun[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    shown: match[0],
    gender: /^(?:she|her|elle)/iu.test(match[0]) ? 'feminine' : 'masculine',
    leads: match.index === 0,
  }))
}

const anyPronoun = /\b(?:s?he|himself|herself)\b/iu

/** What French calls « il » or « elle » as well, and what English may call "she". */
const things =
  /\b(?:it|its|itself|ship|vessel|boat|yacht|ferry|trawler|frigate|animal|horse|mare|dog|cat|cow|whale|elephant|bear|lion(?:ess)?|baby|calf|cub)s?\b/iu

const ofOneGender =
  /(?<!\p{L})(?:victime|personne|personnalité|vedette|star|sentinelle|recrue|idole|altesse|excellence|sainteté|majesté|médecin|professeur|témoin|auteur|bébé|nourrisson|mannequin|otage|génie|chef|successeur|prédécesseur|navire|bateau|équipe|on)s?(?!\p{L})/iu
