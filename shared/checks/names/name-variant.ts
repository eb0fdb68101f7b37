import { type CheckContext, type FoundIn, type Gathered, releaseCheck } from '#shared/checks/check.ts'
import { type ArabicNamed, arabicPeopleOf, arabicVariants } from '#shared/checks/names/arabic-name-variants.ts'
import { joinedNames } from '#shared/checks/names/joined-names.ts'
import { type Kunya, kunyaArticles, kunyasInRow } from '#shared/checks/names/kunya-articles.ts'
import { areNamedTogether } from '#shared/checks/names/named-together.ts'
import { type NameWord, namesInRow, oddNames } from '#shared/checks/names/odd-names.ts'
import { oddPlaces, type PlaceInRow, placesInRow } from '#shared/checks/names/odd-places.ts'
import { type Named, passageOf, peopleInRow } from '#shared/checks/names/people-of.ts'
import { placesTwoWays, type WrittenPlace, writtenPlaces } from '#shared/checks/names/places-two-ways.ts'
import { rememberedByPair } from '#shared/checks/names/remembered-by-pair.ts'
import { spelledElsewhere } from '#shared/checks/names/spelled-elsewhere.ts'
import { type Counterpart, counterpartsIn, spellingsOutOfStep } from '#shared/checks/names/spellings-out-of-step.ts'
import { isSameButPlaces } from '#shared/checks/same-data.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { isEstablishedSpelling } from '#shared/press/established-spellings.ts'
import { isIntroducedAsKin } from '#shared/press/kinship.ts'
import { latinLikeness, letterDistance, plainLatin, soundKey } from '#shared/press/name-likeness.ts'
import { joinedSyllables } from '#shared/press/name-words.ts'
import { customary, isOneSlavicName, isOneTransliteration } from '#shared/press/transliterations.ts'

/**
 * One person spelled in two ways, in one version or in two versions of Latin script. Accents alone count within a version
 * only: the French write Leïla where the English write Leila. Kings, popes and those whom each language has long spelled
 * in its own way are left alone. Right is what the sheet of names says, else the source's usual spelling.
 */
export const nameVariant = releaseCheck<NamesInRow>({
  id: 'name-variant',
  severity: 'warning',
  gather(row, context) {
    const versions = peopleInRow(row, context)
    const all = versions?.flatMap(({ people }) => people) ?? nobody
    const arabic = arabicPeopleOf(versions)
    const people = all.filter(({ arabic, person }) => !arabic && !person.ruler).map((named) => inLatin(named, row))
    const places = placesInRow(row, context)
    const names = namesInRow(row, context)
    const counterparts = counterpartsIn(versions)
    const kunyas = kunyasInRow(row, context)
    const written = writtenPlaces(row, context)
    const isSilent = [people, places, arabic, names, kunyas, written].every(({ length }) => length === 0)
    return isSilent ? null : { people, places, arabic, names, kunyas, counterparts, written }
  },
  saysSame: isSameButPlaces,
  *look(gathered, context) {
    const names = gathered.flatMap(({ data }) => data.names)
    const counterparts = gathered.flatMap(({ data }) => data.counterparts)
    const told = new Set<string>()
    for (const found of [
      ...arabicVariants(gathered.flatMap(({ data }) => data.arabic)),
      ...kunyaArticles(gathered.flatMap(({ data }) => data.kunyas)),
      ...oddPeopleAndPlaces(gathered, context),
      ...placesTwoWays(gathered.flatMap(({ data }) => data.written)),
      ...oddNames(names),
      ...joinedNames(names),
      ...spellingsOutOfStep(counterparts),
      ...spelledElsewhere(counterparts, names),
    ]) {
      const place = `${found.language} ${found.rowId} ${found.end}`
      if (told.has(place)) continue
      told.add(place)
      yield found
    }
  },
})

function* oddPeopleAndPlaces(gathered: readonly Gathered<NamesInRow>[], context: CheckContext): Iterable<FoundIn> {
  yield* oddPlaces(gathered.flatMap(({ data }) => data.places))
  const spellings = spellingsIn(gathered, context)
  if (spellings.length < 2) return
  const arabic = gathered.flatMap(({ data }) => data.arabic.map(({ named }) => named))
  for (const [one, other] of pairsOfOne(spellings)) {
    if (areNamedTogether(one, other, spellings, arabic) || areRelatives(one, other)) continue
    const [right, wrong] = ranked(one, other, spellings, context)
    if (!right.listed && wrong.listed) continue
    for (const named of wrong.places) yield finding(named, wrong, right)
  }
}

interface LatinNamed {
  readonly named: Named
  /** "His brother": another of the family. */
  readonly kin: boolean
  /** How other versions would spell it is no matter of theirs. */
  readonly leader: boolean
}

function inLatin(named: Named, row: RowText): LatinNamed {
  const { person, parts, language } = named
  return {
    named,
    kin: parts.length > 1 && isIntroducedAsKin(row.cells[language]?.text ?? '', person),
    leader: person.roles.some(({ meanings }) => leaders.some((leader) => meanings.has(leader))),
  }
}

interface NamesInRow {
  readonly people: readonly LatinNamed[]
  readonly places: readonly PlaceInRow[]
  readonly arabic: readonly ArabicNamed[]
  readonly names: readonly NameWord[]
  readonly kunyas: readonly Kunya[]
  readonly counterparts: readonly Counterpart[]
  readonly written: readonly WrittenPlace[]
}

const nobody: readonly Named[] = []

/** One way to write one name in one version, and everywhere it is written so. */
interface Spelling {
  readonly written: string
  /** As it is put in place of a wrong one. */
  readonly name: string
  readonly language: string
  readonly parts: readonly string[]
  readonly plain: readonly string[]
  readonly places: Named[]
  readonly listed: boolean
  readonly leader: boolean
  /** A press officer’s own name, which no version adapts. */
  contact: boolean
  /** "His brother": another of the family. */
  kin: boolean
}

const areRelatives = (one: Spelling, other: Spelling) =>
  (one.kin || other.kin) && one.plain.at(-1) === other.plain.at(-1) && one.plain[0] !== other.plain[0]

function spellingsIn(gathered: readonly Gathered<NamesInRow>[], context: CheckContext): readonly Spelling[] {
  const spellings = new Map<string, Spelling>()
  for (const { row, data } of gathered) {
    const contact = row.kind === 'contact'
    for (const { named, kin, leader } of data.people) {
      const { written } = named
      const key = `${named.language} ${written}`
      const known = spellings.get(key)
      if (known) {
        known.places.push(named)
        known.contact ||= contact
        known.kin ||= kin
      } else
        spellings.set(key, {
          written,
          name: named.person.name,
          language: named.language,
          parts: named.parts,
          plain: plainParts(named.parts),
          places: [named],
          listed: context.entities.some(({ names }) => names[named.language]?.full === named.person.name),
          leader,
          contact,
          kin,
        })
    }
  }
  return [...spellings.values(), ...spellingsOfSheet(context, spellings)]
}

/** The sheet of names says how a person is spelled also where the release never spells it so. */
function spellingsOfSheet(
  { entities, release }: CheckContext,
  written: ReadonlyMap<string, Spelling>,
): readonly Spelling[] {
  return entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ names }) =>
      release.languages.flatMap((language): Spelling[] => {
        const name = names[language]?.full ?? ''
        if (!/^[\p{Script=Latin}\p{M}\s'’.-]+$/u.test(name) || written.has(`${language} ${name}`)) return []
        const parts = name.split(/\s+/u)
        return [
          {
            written: name,
            name,
            language,
            parts,
            plain: parts.map(plainLatin),
            places: [],
            listed: true,
            leader: false,
            contact: false,
            kin: false,
          },
        ]
      }),
    )
}

/** One list for one name, as its parts are. */
function plainParts(parts: readonly string[]): readonly string[] {
  let plain = plainByParts.get(parts)
  if (plain === undefined) plainByParts.set(parts, (plain = parts.map(plainLatin)))
  return plain
}

const plainByParts = new WeakMap<readonly string[], readonly string[]>()

/** Leaders whose names each language spells in its own way. */
const leaders = ['president', 'primeminister', 'chancellor']

const soundsByParts = new WeakMap<readonly string[], ReadonlySet<string>>()

function soundKeysOf(plain: readonly string[]): ReadonlySet<string> {
  let keys = soundsByParts.get(plain)
  if (keys === undefined) soundsByParts.set(plain, (keys = new Set(plain.map(soundKey))))
  return keys
}

/** Pairs of spellings of one person. Only names that sound alike in some part are compared at all. */
function* pairsOfOne(spellings: readonly Spelling[]): Iterable<readonly [Spelling, Spelling]> {
  const byPart = new Map<string, number[]>()
  const seen = new Set<number>()
  for (const [index, spelling] of spellings.entries()) {
    for (const key of soundKeysOf(spelling.plain)) {
      const alike = byPart.get(key)
      if (alike === undefined) {
        byPart.set(key, [index])
        continue
      }
      for (const before of alike) {
        const [other, pair] = [spellings[before], before * spellings.length + index]
        if (other === undefined || seen.has(pair)) continue
        seen.add(pair)
        if (isVariant(other, spelling)) yield [other, spelling]
      }
      alike.push(index)
    }
  }
}

function isVariant(one: Spelling, other: Spelling): boolean {
  if (one.language === other.language) return isVariantWithin(one.parts, other.parts)
  if (!isVariantAcross(one.parts, other.parts) || isCustomary(one, other)) return false
  return !(one.leader || other.leader) || simplified(one) === simplified(other)
}

const isVariantWithin = rememberedByPair((one: Parts, other: Parts) => areVariants(one, other, true))
const isVariantAcross = rememberedByPair((one: Parts, other: Parts) => areVariants(one, other, false))

type Parts = readonly string[]

/** `within` one version, where accents count. */
function areVariants(one: Parts, other: Parts, within: boolean): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  const offset = longer.length - shorter.length
  if (offset > 0 && shorter.length > 1) return false
  const parts = shorter.map((part, index) => {
    const other = longer[index + offset] ?? ''
    // Aisha, Aïcha: given names follow each language's letters for a sound.
    if (!within && index === 0 && shorter.length > 1 && isOneSound(part, other)) return 'same'
    return comparePart(part, other, within, index === shorter.length - 1 && index > 0)
  })
  if (parts.includes('other') || parts.filter((part) => part === 'near').length > 1) return false
  if (parts.includes('near')) return shorter.length > 1 && parts.includes('same')
  return parts.includes('spelling') || (within && parts.includes('accent'))
}

/** Each of two languages writes the name by its own custom, or as much of it as both say. */
function isCustomary(one: Spelling, other: Spelling): boolean {
  const count = Math.min(one.parts.length, other.parts.length)
  const [left, right] = [lastParts(one, count), lastParts(other, count)]
  return (
    isEstablishedSpelling(left.plain, right.plain) ||
    isOneTransliteration(left, right) ||
    (!one.contact && !other.contact && isOneSlavicName(left, right))
  )
}

function lastParts({ name, parts, plain }: Spelling, count: number): Pick<Spelling, 'name' | 'parts' | 'plain'> {
  return parts.length === count
    ? { name, parts, plain }
    : { name, parts: parts.slice(-count), plain: plain.slice(-count) }
}

/** A doubled letter or a lost `h` is no matter of a language's orthography. */
const simplified = ({ plain }: Spelling) =>
  plain
    .join(' ')
    .replace(/ck|c(?![a-z])/g, 'k')
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=[^csk])h/g, '')

const inOneLanguage = (part: string) =>
  plainLatin(part)
    .replace(/sh/g, 'ch')
    .replace(/ou|oo|w/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/y|ee/g, 'i')
const isOneSound = (one: string, other: string) => inOneLanguage(one) === inOneLanguage(other)

type PartRelation = 'same' | 'accent' | 'spelling' | 'near' | 'other'

function comparePart(one: string, other: string, within: boolean, isFamily: boolean): PartRelation {
  const [left, right] = [plainLatin(one), plainLatin(other)]
  if (left === right)
    return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase()
      ? 'same'
      : !isHyphenOnly(one, other)
        ? 'accent'
        : within && hasApostrophe(one) !== hasApostrophe(other)
          ? 'spelling'
          : 'same'
  if (left.length < 2 || right.length < 2) return left.charAt(0) === right.charAt(0) ? 'same' : 'other'
  if (latinLikeness(one, other) === 'spelling') return 'spelling'
  if (!isFamily || isGendered(left, right) || joinedSyllables.test(one) || joinedSyllables.test(other)) return 'other'
  return isNear(left, right) || (!within && isNear(customary(one), customary(other))) ? 'near' : 'other'
}

function isNear(left: string, right: string): boolean {
  const longest = Math.max(left.length, right.length)
  if (longest < 5 || left.charAt(0) !== right.charAt(0)) return false
  return letterDistance(left, right, 2) <= (longest >= 8 ? 2 : 1)
}

const isHyphenOnly = (one: string, other: string) => bareLetters(one) === bareLetters(other)
const hasApostrophe = (part: string) => /['’ʼ]/u.test(part)
const bareLetters = (part: string) =>
  part
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ‘]/gu, '’')
    .replace(/[^\p{L}’]/gu, '')

/** Petrov and Petrova, Kowalski and Kowalska may be two people. */
function isGendered(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  return (
    longer === `${shorter}a` ||
    longer === `${shorter}s` ||
    (one.slice(0, -1) === other.slice(0, -1) && /[aiy]$/.test(one) && /[aiy]$/.test(other))
  )
}

function ranked(
  one: Spelling,
  other: Spelling,
  all: readonly Spelling[],
  { release }: CheckContext,
): readonly [Spelling, Spelling] {
  if (one.listed !== other.listed) return one.listed ? [one, other] : [other, one]
  if (one.language !== other.language) {
    const source = [one, other].find(({ language }) => language === release.source)
    if (source !== undefined) return source === one ? [one, other] : [other, one]
    const [support, otherSupport] = [sharersOf(one, all), sharersOf(other, all)]
    if (support !== otherSupport) return support > otherSupport ? [one, other] : [other, one]
  }
  if (one.parts.length !== other.parts.length)
    return one.parts.length > other.parts.length ? [one, other] : [other, one]
  if (one.places.length !== other.places.length)
    return one.places.length > other.places.length ? [one, other] : [other, one]
  // A name keeps its accents: Ramírez, not Ramirez.
  const accents = (spelling: Spelling) =>
    [...spelling.written.normalize('NFD')].filter((mark) => /\p{M}/u.test(mark)).length
  return accents(other) > accents(one) ? [other, one] : [one, other]
}

/** How many names, in whatever version, have this family name. */
function sharersOf({ plain }: Spelling, all: readonly Spelling[]): number {
  return all.filter((other) => other.plain.at(-1) === plain.at(-1)).length
}

function finding(named: Named, wrong: Spelling, right: Spelling): FoundIn {
  const { person } = named
  const expected = right.parts.length === wrong.parts.length ? right.name : undefined
  const model = right.places[0]
  return {
    language: named.language,
    rowId: named.rowId,
    start: person.start,
    end: person.end,
    values: { found: person.name, expected: right.name },
    fix: expected === undefined ? null : { start: person.start, end: person.end, replacement: expected },
    related: model === undefined ? [] : [passageOf(model)],
  }
}
