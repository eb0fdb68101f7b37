import type { TextSpan } from '#shared/model/release-text.ts'
import { type CapitalRun, visitCapitalRuns } from '#shared/press/capital-runs.ts'
import { latinGivenNames } from '#shared/press/given-names.ts'
import { type Honorific, latinHonorific } from '#shared/press/honorifics.ts'
import { familyShape, joinedSyllables, latinParticles } from '#shared/press/name-words.ts'
import {
  bodyWords,
  doubtfulBodyWords,
  leadingWords,
  months,
  placeWords,
  portfolioWords,
} from '#shared/press/not-names.ts'
import type { Gender, Person } from '#shared/press/person.ts'
import type { Role } from '#shared/press/roles.ts'
import {
  type LatinLanguage,
  mayStartRole,
  roleAt,
  roleBefore,
  rolesAfter,
  wordBefore,
} from '#shared/press/roles-in-latin.ts'
import { speechVerbs } from '#shared/press/speech-verbs.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** People named in an English or French text, in order. Names by their looks alone are there too, as not sure. */
export function peopleInLatin(text: string, language: LatinLanguage): readonly Person[] {
  const people: Person[] = []
  visitCapitalRuns(text, (run) => {
    const person = personIn(text, run, language)
    if (person !== null) people.push(person)
  })
  return people.length < 2 ? people : people.map((person, index) => withOwnRoles(people, person, index))
}

/** An office between two names belongs to the one it stands right before, else to the one it follows. */
function withOwnRoles(people: readonly Person[], person: Person, index: number): Person {
  const before = people[index - 1]
  const after = people[index + 1]
  const isOwn = (role: Role) => {
    if (role.start > person.start) return after === undefined || (role.start < after.start && !claims(after, role))
    return before === undefined || claims(person, role) || !before.roles.some((other) => other.start === role.start)
  }
  return person.roles.every(isOwn) ? person : { ...person, roles: person.roles.filter(isOwn) }
}

const claims = (person: Person, role: Role) => person.direct !== null && person.direct.start === role.start

function personIn(text: string, run: CapitalRun, language: LatinLanguage): Person | null {
  const words = wordsOfRun(text, run)
  if (words === null || (words.length === 1 && !mayNameAlone(text, run, words, language))) return null
  const titled = readTitles(text, run, words, language)
  const named = nameWithin(text, run, words, titled, language)
  if (named === null) return null
  const evidence = evidenceFor(text, named, titled, language)
  if (evidence === null) return null
  const { start, end } = named
  return {
    start,
    end,
    name: text.slice(start, end),
    parts: named.parts,
    sure: evidence.sure,
    addressed: titled.gender,
    from: titled.from ?? start,
    ruler: titled.ruler || named.numeral,
    roles: evidence.roles,
    direct: evidence.direct,
  }
}

/** What is known of one capitalised word wherever it stands. */
interface Word {
  readonly folded: string
  readonly honorific: boolean
  readonly body: boolean
  readonly doubtful: boolean
  readonly leading: boolean
  readonly portfolio: boolean
  readonly place: boolean
  readonly given: boolean
  readonly acronym: boolean
  /** An office or a rank may begin with it. */
  readonly office: boolean
}

/** Null where the run is the name of a body and no title in it says otherwise. */
function wordsOfRun(text: string, run: CapitalRun): readonly Word[] | null {
  seen.length = 0
  let body = false
  let titled = false
  for (const span of run) {
    const word = wordAt(text, span)
    seen.push(word)
    if (word.body && !word.doubtful && !word.portfolio) body = true
    if (word.honorific || word.office) titled = true
  }
  return body && !titled ? null : seen
}

/** Used again for every run. */
const seen: Word[] = []

const knownWords = new Map<string, Word>()

function wordAt(text: string, { start, end }: TextSpan): Word {
  const written = text.slice(start, end)
  const known = knownWords.get(written)
  if (known !== undefined) return known
  const folded = foldForSearch(written, 'en')
  const first = /^[^'-]*/.exec(folded)?.[0] ?? folded
  const word = {
    folded,
    honorific: latinHonorific(folded, 'fr') !== undefined,
    body: bodyWords.has(folded),
    doubtful: doubtfulBodyWords.has(folded),
    leading: leadingWords.has(folded) || months.has(folded),
    portfolio: portfolioWords.has(folded),
    place: placeWords.has(folded),
    given: latinGivenNames.has(folded) || latinGivenNames.has(first),
    office: mayStartRole(folded),
    acronym: written.length > 1 && written.length <= 6 && /^[\p{Lu}&.\d-]+$/u.test(written),
  }
  if (knownWords.size > 4096) knownWords.clear()
  knownWords.set(written, word)
  return word
}

/** Whether a single capitalised word can be a name at all: an office or a word of address stands right before it. */
function mayNameAlone(text: string, run: CapitalRun, [word]: readonly Word[], language: LatinLanguage): boolean {
  const [span] = run
  if (span === undefined || word === undefined) return false
  if (word.leading || word.body || word.place || word.portfolio || word.acronym) return false
  const before = wordBefore(text, span.start)
  if (before === null) return false
  const written = text.slice(before.start, before.end)
  return (
    roleAt(text, before.start, language) !== null ||
    latinHonorific(foldForSearch(written, language), language) !== undefined
  )
}

interface Titled {
  /** Index of the first word behind all titles of the run. */
  readonly next: number
  readonly honorific: boolean
  readonly gender: Gender | null
  readonly ruler: boolean
  /** Where the word of address begins. */
  readonly from: number | null
  readonly role: Role | null
}

/** Words of address and offices at the head of a run: `WeGO Secretary General Ms. | Jung Sook Park`. */
function readTitles(text: string, run: CapitalRun, words: readonly Word[], language: LatinLanguage): Titled {
  let titled: Titled = { next: 0, honorific: false, gender: null, ruler: false, from: null, role: null }
  for (let index = 0; index < run.length; index += 1) {
    const span = run[index]
    const word = words[index]
    if (span === undefined || word === undefined) break
    const honorific = word.honorific ? latinHonorific(word.folded, language) : undefined
    if (honorific !== undefined && index < run.length - 1 && isAddress(text, span, honorific)) {
      titled = {
        ...titled,
        next: index + 1,
        honorific: true,
        gender: titled.gender ?? honorific.gender,
        ruler: titled.ruler || honorific.ruler,
        from: titled.from ?? span.start,
      }
      continue
    }
    const role = word.office ? roleAt(text, span.start, language) : null
    if (role === null) continue
    let next = index
    while (next < run.length && (run[next]?.start ?? 0) < role.end) next += 1
    titled = { ...titled, next, role, honorific: false, from: span.start }
    index = next - 1
  }
  if (titled.next === 0 && run[0] !== undefined) return withTitleBefore(text, run[0].start, language, titled)
  return titled
}

/** `M` and `Me` need their full stop or what French writes without; `General` of an office is none. */
function isAddress(text: string, span: TextSpan, honorific: Honorific): boolean {
  const written = text.slice(span.start, span.end)
  if (written === 'M') return text.charAt(span.end) === '.'
  return honorific.gender !== null || written.length <= 6 || /^[A-Z]/.test(written)
}

/** A word of address in lower case right before the run: `monsieur Dupont`, `l’imam Omar`, `the late king Hassan`. */
function withTitleBefore(text: string, at: number, language: LatinLanguage, none: Titled): Titled {
  const before = wordBefore(text, at)
  if (before === null) return none
  const written = text.slice(before.start, before.end)
  if (!/^\p{Ll}/u.test(written) || written.length < 3) return none
  const honorific = latinHonorific(foldForSearch(written, language), language)
  if (honorific === undefined) return none
  return { ...none, honorific: true, gender: honorific.gender, ruler: honorific.ruler, from: before.start }
}

interface Named extends TextSpan {
  readonly parts: readonly TextSpan[]
  readonly words: readonly Word[]
  /** A king's or pope's numeral ends it. */
  readonly numeral: boolean
}

function nameWithin(
  text: string,
  run: CapitalRun,
  words: readonly Word[],
  titled: Titled,
  language: LatinLanguage,
): Named | null {
  let from = titled.next
  let to = run.length
  while (from < to && isForeword(words, from, to)) from += 1
  while (from < to && words[to - 1]?.leading === true) to -= 1
  const numeral = to - from >= 2 && /^[IVX]{1,5}(?:er|re|e|ème)?$/.test(spanText(text, run[to - 1]))
  const own = words.slice(from, to)
  if (own.length === 0 || own.length > 6) return null
  if (isNamedAfterSomeone(words, titled)) return null
  const certain = titled.honorific || titled.role !== null
  if (own.some((word) => (word.body && !(word.doubtful && (certain || own.length > 1))) || word.portfolio)) return null
  if (own.every((word) => word.acronym) && !(titled.honorific && own.length > 1)) return null
  if (own.every((word) => word.place && !word.given)) return null
  if (roleAt(text, run[from]?.start ?? 0, language) !== null && own.length === 1) return null
  const parts = run
    .slice(from, to)
    .filter((_, index) => !latinParticles.has(own[index]?.folded ?? '') || own.length === 1)
  const [first, last] = [run[from], run[to - 1]]
  if (first === undefined || last === undefined || parts.length === 0) return null
  return { start: first.start, end: last.end, parts, words: own, numeral }
}

/** `Fondation Cheikh Zayed`: a body, then a title that is part of its name. */
function isNamedAfterSomeone(words: readonly Word[], { next, honorific, role }: Titled): boolean {
  return (
    honorific &&
    role === null &&
    words.slice(0, next).some((word, index) => word.body && words[index + 1]?.honorific === true)
  )
}

/** Words of a sentence's beginning, of a place or a portfolio, as long as a name of two words remains. */
function isForeword(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (word.leading || word.honorific) return !word.given || to - at > 2
  return (word.portfolio || word.acronym || (word.place && !word.given)) && to - at > 2
}

type Evidence = Pick<Person, 'sure' | 'roles' | 'direct'>

/** What makes the words a person's name; null where nothing does. */
function evidenceFor(text: string, named: Named, titled: Titled, language: LatinLanguage): Evidence | null {
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
  if (named.words.some((word) => word.place && !word.given)) return null
  if (after.length > 0 || before?.direct) return true
  if (before !== null) return given || before.comma
  if (label.test(text.slice(Math.max(0, named.start - 24), named.start))) return true
  const shaped = given || hasShape(text, named)
  if (introducesPerson.test(text.slice(named.end, named.end + 16))) return shaped
  if (isBesideSpeech(text, named, language)) return shaped && !isAfterArticle(text, named.start)
  if (given && named.words.length <= 3 && !isAfterArticle(text, named.start)) return true
  return shaped ? false : null
}

const label = /(?:^|[\n\s])(?:name|nom|contact|contact presse|press contact|spokesperson|porte-parole)\s?:\s{0,4}$/i

const introducesPerson = /^\s?,\s(?:who|whose|qui|aged|âgée?|\d{2}(?=,| ans))(?![\p{L}\d])/u

function hasShape(text: string, { parts, words }: Named): boolean {
  return (
    familyShape.test(words.at(-1)?.folded ?? '') || parts.some((part) => joinedSyllables.test(spanText(text, part)))
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

function spanText(text: string, span: TextSpan | undefined): string {
  return span === undefined ? '' : text.slice(span.start, span.end)
}
