import type { CheckContext } from '#shared/checks/check.ts'
import type { GenderClaim } from '#shared/checks/names/gender-claims.ts'
import type { Named } from '#shared/checks/names/people-of.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { frenchParticiple } from '#shared/press/gender-forms.ts'
import { namedOnly } from '#shared/press/person.ts'
import { arabicSpeechForms } from '#shared/press/speech-verbs.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/**
 * «وقال كيروغا:», « Quiroga s’est réjoui »: what agrees with one word that may be a family name alone. Whether it is one the
 * release shows, which names someone so in full (`ofFamilies`).
 */
export function familyNamesAlone(row: RowText, { release }: CheckContext): readonly GenderClaim[] {
  return release.languages.flatMap((language): readonly GenderClaim[] => {
    const place = { text: row.cells[language]?.text ?? '', language, rowId: row.id }
    const base = baseLanguage(language)
    return base === 'ar' ? inArabic(place) : base === 'fr' ? inFrench(place) : none
  })
}

interface Place {
  readonly text: string
  readonly language: LanguageTag
  readonly rowId: string
}

const none: readonly GenderClaim[] = []

/** Those of words that are the family name of one person of the version, and of no other. */
export function ofFamilies(claims: readonly GenderClaim[], people: readonly Named[]): readonly GenderClaim[] {
  if (claims.length === 0) return claims
  const families = new Map<string, Set<string>>()
  for (const { language, parts, written } of people) {
    if (parts.length < 2) continue
    const key = `${language} ${parts.at(-1)}`
    const bearers = families.get(key) ?? new Set()
    families.set(key, bearers.add(written))
  }
  return claims.filter(({ named }) => families.get(`${named.language} ${named.written}`)?.size === 1)
}

function inArabic(place: Place): readonly GenderClaim[] {
  return [...place.text.matchAll(verbAndName)].flatMap((match): readonly GenderClaim[] => {
    const [whole, verb = '', name = ''] = match
    const folded = foldForSearch(verb, 'ar')
    const bare = isSpeech(folded) ? folded : folded.replace(/^[وف](?=\S{3})/u, '')
    const feminine = arabicSpeechForms.feminine.get(bare)
    if (feminine === undefined && !arabicSpeechForms.masculine.has(bare)) return none
    const start = match.index
    const end = start + whole.length
    const named = namedBy(place, name, end - name.length)
    const behind = start + verb.length
    const fix = feminine === `${bare}ت` ? { start, end: behind, replacement: `${verb}ت` } : null
    return [
      { named, gender: feminine === undefined ? 'feminine' : 'masculine', kind: 'verb', start, end, shown: whole, fix },
    ]
  })
}

/** One word between the verb and what is said. */
const verbAndName = /(?<![\u0621-\u0652])([\u0621-\u0652]{2,12}) ([\u0621-\u064a]{3,16})(?=:|،| [إأ]ن(?:ه|ها)? )/gu

const isSpeech = (folded: string) => arabicSpeechForms.feminine.has(folded) || arabicSpeechForms.masculine.has(folded)

function inFrench(place: Place): readonly GenderClaim[] {
  const { text } = place
  return [...text.matchAll(headOfSentence)].flatMap((match): readonly GenderClaim[] => {
    const name = match[1] ?? ''
    const from = match.index + match[0].length
    const participle = frenchParticiple.exec(text.slice(from, from + 40))
    if (participle === null) return none
    const [whole, stem = '', e = ''] = participle
    const end = from + whole.length
    const start = end - e.length - stem.length
    const named = namedBy(place, name, from - name.length)
    const fix = e === '' ? { start, end, replacement: `${stem}e` } : null
    return [{ named, gender: e === '' ? 'masculine' : 'feminine', kind: 'verb', start, end, shown: stem + e, fix }]
  })
}

const headOfSentence =
  /(?<=^|[.!?]["»”]?[ \u00a0])(\p{Lu}[\p{L}’-]{2,24})(?=[ \u00a0](?:s[’']|est |était |a été |sera ))/gu

function namedBy({ text, language, rowId }: Place, name: string, start: number): Named {
  const span = { start, end: start + name.length }
  const person = namedOnly({ ...span, parts: [span] }, text)
  return { person, language, rowId, arabic: baseLanguage(language) === 'ar', parts: [name], written: name }
}
