import type { TextSpan } from '#shared/model/release-text.ts'
import { type CapitalRun, visitCapitalRuns } from '#shared/press/capital-runs.ts'
import { type CapitalisedWord, spanText, wordsOfRun } from '#shared/press/capitalised-words.ts'
import { type Evidence, evidenceFor, type Named } from '#shared/press/latin-evidence.ts'
import { isInLineage, mayNameAlone, readTitles, type Titled } from '#shared/press/latin-titles.ts'
import { latinParticles } from '#shared/press/name-words.ts'
import type { Person } from '#shared/press/person.ts'
import type { Role } from '#shared/press/roles.ts'
import { type LatinLanguage, roleAt } from '#shared/press/roles-in-latin.ts'
import { wordBefore } from '#shared/press/words-in-latin.ts'

/** Capitalised words that may be a name, though nothing beside them says so. */
export interface PossibleName extends TextSpan {
  readonly parts: readonly TextSpan[]
}

export interface NamesInLatin {
  readonly people: readonly Person[]
  readonly possible: readonly PossibleName[]
}

/** People named in an English or French text, in order. Names by their looks alone are there too, as not sure. */
export function peopleInLatin(text: string, language: LatinLanguage): readonly Person[] {
  return namesInLatin(text, language).people
}

/** The same, and what else may be a name: another version of the text may tell. */
export function namesInLatin(text: string, language: LatinLanguage): NamesInLatin {
  const people: Person[] = []
  const possible: PossibleName[] = []
  visitCapitalRuns(text, (run) => {
    const found = namedIn(text, run, language)
    if (found === null) return
    const { named, titled } = found
    const evidence = evidenceFor(text, named, titled, language)
    if (evidence !== null) people.push(personOf(text, found, evidence))
    else if (named.parts.length > 1) possible.push(named)
  })
  return {
    people: people.length < 2 ? people : people.map((person, index) => withOwnRoles(people, person, index)),
    possible,
  }
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

interface Found {
  readonly named: Named
  readonly titled: Titled
}

function namedIn(text: string, run: CapitalRun, language: LatinLanguage): Found | null {
  const words = wordsOfRun(text, run)
  if (words === null || (words.length === 1 && !mayNameAlone(text, run, words, language))) return null
  const titled = readTitles(text, run, words, language)
  const named = nameWithin(text, run, words, titled, language)
  return named === null ? null : { named, titled }
}

function personOf(text: string, { named, titled }: Found, { sure, roles, direct }: Evidence): Person {
  const { start, end } = named
  return {
    start,
    end,
    name: text.slice(start, end),
    parts: named.parts,
    sure,
    addressed: titled.gender,
    from: titled.from ?? start,
    ruler: titled.ruler || named.numeral,
    roles,
    direct,
  }
}

function nameWithin(
  text: string,
  run: CapitalRun,
  words: readonly CapitalisedWord[],
  titled: Titled,
  language: LatinLanguage,
): Named | null {
  let from = titled.next
  let to = run.length
  // "Mr. Were", « M. Le »: right behind a word of address it is a name, whatever else it is; so is “Omondi Were,”.
  const isAddressed = titled.honorific && to - from === 1 && words[from]?.honorific === false
  while (!isAddressed && from < to && isForeword(words, from, to) && !isInLineage(text, run, from)) from += 1
  const isApart = to - from === 2 && words[from]?.leading === false && /[,)]/.test(text.charAt(run[to - 1]?.end ?? 0))
  while (!isAddressed && !isApart && from < to && words[to - 1]?.leading === true) to -= 1
  const numeral = to - from >= 2 && /^[IVX]{1,5}(?:er|re|e|ème)?$/.test(spanText(text, run[to - 1]))
  const own = words.slice(from, to)
  if (own.length === 0 || own.length > 6) return null
  if (isNamedAfterSomeone(words, titled) || isPlaceOfName(text, run, words, titled)) return null
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
function isNamedAfterSomeone(words: readonly CapitalisedWord[], { next, honorific, role }: Titled): boolean {
  return (
    honorific &&
    role === null &&
    words.slice(0, next).some((word, index) => word.body && words[index + 1]?.honorific === true)
  )
}

/** `the Princess Basma Hall`, `at Charles de Gaulle Bridge`: nobody whose name is Hall or Bridge goes with an article. */
function isPlaceOfName(
  text: string,
  run: CapitalRun,
  words: readonly CapitalisedWord[],
  { honorific, role, ruler }: Titled,
): boolean {
  const [first] = run
  if (role !== null || words.length < 3 || words.at(-1)?.body !== true || first === undefined) return false
  const before = spanText(text, wordBefore(text, first.start) ?? undefined)
  if (/^the$/i.test(before)) return !reverends.has(words[0]?.folded ?? '')
  return (!honorific || ruler) && /^(?:at|in|near|inside|outside|across)$/i.test(before)
}

/** Words of address that go with an article. */
const reverends: ReadonlySet<string> = new Set(['rev', 'reverend', 'hon', 'honourable', 'honorable', 'late'])

/** Words of a sentence's beginning, of a place or a portfolio, as long as a name of two words remains. */
function isForeword(words: readonly CapitalisedWord[], at: number, to: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (word.leading || word.honorific) return !word.given || to - at > 2
  return (word.portfolio || word.acronym || (word.place && !word.given)) && to - at > 2
}
