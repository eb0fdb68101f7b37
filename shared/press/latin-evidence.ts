import type { TextSpan } from '#shared/model/release-text.ts'
import { type CapitalisedWord, spanText } from '#shared/press/capitalised-words.ts'
import type { Titled } from '#shared/press/latin-titles.ts'
import { hasNameShape } from '#shared/press/name-words.ts'
import { bodyWords, portfolioWords } from '#shared/press/not-names.ts'
import type { Person } from '#shared/press/person.ts'
import { placesIn } from '#shared/press/places.ts'
import { type Role, roleWord } from '#shared/press/roles.ts'
import { type LatinLanguage, roleBefore, rolesAfter } from '#shared/press/roles-in-latin.ts'
import { speechVerbs } from '#shared/press/speech-verbs.ts'
import { isWordInHeadline } from '#shared/press/word-in-headline.ts'
import { fold, wordBefore } from '#shared/press/words-in-latin.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { rememberedByText } from '#shared/text/remembered-by-text.ts'

/** Capitalised words that can be a name. */
export interface Named extends TextSpan {
  readonly parts: readonly TextSpan[]
  readonly words: readonly CapitalisedWord[]
  /** A king's or pope's numeral ends it. */
  readonly numeral: boolean
}

export type Evidence = Pick<Person, 'sure' | 'roles' | 'direct'>

/** What makes the words a person's name; null where nothing does. */
export function evidenceFor(text: string, named: Named, titled: Titled, language: LatinLanguage): Evidence | null {
  const before = titled.role === null ? roleBefore(text, titled.from ?? named.start, language) : null
  const isTitled = titled.honorific || titled.role !== null || before?.direct === true
  if (!isTitled && isPartOfBody(text, named)) {
    // « la directrice du fonds Sara Haddad »: she, or the fund’s name; the office is nobody else’s.
    return before === null || before.comma ? null : { sure: false, roles: [], direct: before.role }
  }
  const after = rolesAfter(text, named.end, language)
  const roles = [titled.role, before?.role ?? null, ...after].filter((role) => role !== null)
  const direct = titled.role ?? (before !== null && !before.comma ? before.role : null)
  const sure = isSurePerson(text, named, titled, { before, after, language })
  return sure === null ? null : { sure, roles, direct }
}

interface Around {
  readonly before: ReturnType<typeof roleBefore>
  readonly after: readonly Role[]
  readonly language: LatinLanguage
}

/** Null: nothing speaks for a person; false: the looks do, no more. */
function isSurePerson(text: string, named: Named, titled: Titled, { before, after, language }: Around): boolean | null {
  const several = named.words.length >= 2
  const given = named.words[0]?.given === true
  if (titled.honorific) return true
  if (titled.role !== null && (several || titled.role.meanings.size > 0)) return true
  if (!several) return before?.direct && !before.comma ? true : null
  if (isPlace[language](text.slice(named.start, named.end)) === 1) return null
  if (named.words.some((word) => word.place && !word.given)) return null
  if (after.length > 0 || before?.direct) return true
  if (before !== null) return given || before.comma
  if (label.test(text.slice(Math.max(0, named.start - 24), named.start))) return true
  const shaped = given || hasShape(text, named)
  if (introducesPerson.test(text.slice(named.end, named.end + 16))) return shaped
  if (isBesideSpeech(text, named, language)) return shaped && !isAfterArticle(text, named.start)
  if (language === 'fr' && isBehindCalling(text, named.start)) return true
  if (language === 'en' && given && isWordInHeadline(text, named, named.words[0]?.folded ?? ''))
    return hasShape(text, named) ? true : null
  if (given && named.words.length <= 3 && !isAfterArticle(text, named.start)) return true
  return shaped ? false : null
}

/** Santiago de Compostela: 1 where the whole name is a place’s, whoever else is called Santiago. */
const isPlace = {
  en: rememberedByText((name) => isWholePlace(name, 'en')),
  fr: rememberedByText((name) => isWholePlace(name, 'fr')),
}

function isWholePlace(name: string, language: LatinLanguage): 0 | 1 {
  return placesIn(name, language).some(({ start, end, sure }) => sure && start === 0 && end === name.length) ? 1 : 0
}

/** « le cinéaste ghanéen | Kwabena Osei »: a calling and where its bearer comes from. */
function isBehindCalling(text: string, start: number): boolean {
  const match = calling.exec(text.slice(Math.max(0, start - longestCalling), start))
  return match !== null && roleWord(fold(match[1] ?? ''), 'fr') !== undefined
}

const longestCalling = 44
const calling =
  /(?<![\p{L}-])(\p{Ll}[\p{Ll}-]{2,19})[ \u00a0](?:\p{Ll}{2,12}-)?\p{Ll}{2,12}(?:aise?|ien(?:ne)?|éen(?:ne)?|aine?|oise?|ande?|ole?|ane?|ine?|iote|ègue|rque|sse|nde|lge)[ \u00a0]$/u

const label = /(?:^|[\n\s])(?:name|nom|contact|contact presse|press contact|spokesperson|porte-parole)\s?:\s{0,4}$/i

const introducesPerson = /^\s?,\s(?:who|whose|qui|aged|âgée?|\d{2}(?=,| ans))(?![\p{L}\d])/u

function hasShape(text: string, { parts, words }: Named): boolean {
  return hasNameShape(
    words.at(-1)?.folded ?? '',
    parts.map((part) => spanText(text, part)),
  )
}

/** `Université Hassan II`, `the Nelson Mandela foundation`: the name of something named after someone. */
function isPartOfBody(text: string, { start, end }: TextSpan): boolean {
  let before = wordBefore(text, start)
  if (before !== null && /^(?:de|du|d)$/.test(text.slice(before.start, before.end)))
    before = wordBefore(text, before.start)
  const written = before === null ? '' : text.slice(before.start, before.end)
  // `rencontré` is no `rencontre`, `université` a body.
  const word = /[^t]é$/.test(written) ? '' : foldForSearch(written, 'fr')
  if (bodyWords.has(word) && !portfolioWords.has(word)) return true
  const next = /^ (\p{Ll}{3,14})(?!\p{L})/u.exec(text.slice(end, end + 18))?.[1]
  return (
    next !== undefined &&
    /^(?:foundation|fund|prize|award|university|school|hospital|centre|center|institute|museum|bridge|stadium|library|airport|street|avenue|lecture|fellowship|medal|trophy|cup)$/.test(
      next,
    )
  )
}

function isBesideSpeech(text: string, { start, end }: TextSpan, language: LatinLanguage): boolean {
  const after = /^,?\s(?:a|has|have|also|later|then|en|lui|avait|s.est|s’est)?\s?(\p{L}+)/u.exec(
    text.slice(end, end + 30),
  )?.[1]
  if (after !== undefined && speechVerbs[language].has(foldForSearch(after, language))) return true
  const before = wordBefore(text, start)
  return before !== null && speechVerbs[language].has(foldForSearch(text.slice(before.start, before.end), language))
}

function isAfterArticle(text: string, start: number): boolean {
  const before = wordBefore(text, start)
  return before !== null && /^(?:the|le|la|les|l|a|an|un|une)$/i.test(text.slice(before.start, before.end))
}
