import { type CheckContext, type FoundIn, type Gathered, releaseCheck } from '#shared/checks/check.ts'
import { haveOtherFunctions } from '#shared/checks/names/functions-apart.ts'
import { presenceIn } from '#shared/checks/names/is-named-in.ts'
import { type Named, peopleInRow } from '#shared/checks/names/people-of.ts'
import { quotationsInRow } from '#shared/checks/names/quotations-of.ts'
import { isOtherPerson, relationOf } from '#shared/checks/names/same-person.ts'
import { type Speaker, type SpeakingVersion, speakerOf } from '#shared/checks/names/speaker-of.ts'
import { speakingPronoun } from '#shared/checks/names/speaking-pronouns.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import type { Quotation } from '#shared/press/quotations.ts'
import { isSameOffice } from '#shared/press/roles.ts'
import { namesTrade, shareMeaning, type TradeSaid } from '#shared/press/trades.ts'
import { overlap } from '#shared/text/overlap.ts'

/**
 * The same words are put into the mouths of different people. The speaker is the person nearest to the verb of saying,
 * else the office said there, and nobody whose name something bears or who stands at the speaker's side; where a version
 * says only "she", it is whoever the row named last.
 */
export const quoteSpeaker = releaseCheck<readonly SpeakingVersion[]>({
  id: 'quote-speaker',
  severity: 'error',
  gather(row, context) {
    const people = peopleInRow(row, context) ?? []
    const quoting = quotationsInRow(row, context) ?? []
    if (quoting.length === 0 && people.length === 0) return null
    if (quoting.length === 0) return people.map((version) => ({ ...version, quotations: [] }))
    return quoting.map((version) => ({
      ...version,
      people: people.find(({ language }) => language === version.language)?.people ?? [],
    }))
  },
  saysSame: (one, other) => !speaks(one) && !speaks(other) && fullNamesIn(one) === fullNamesIn(other),
  *look(gathered, context) {
    let bearers: Bearers | null = null
    for (const { data, row } of gathered) {
      if (!speaks(data)) continue
      bearers ??= bearersIn(gathered)
      let before = lastFound.get(data)
      if (before === undefined || !isAnsweredAlike(before.asked, bearers))
        lastFound.set(data, (before = askAnew(row.id, data, bearers, context)))
      yield* before.found
    }
  },
})

function speaks(versions: readonly SpeakingVersion[]): boolean {
  return versions.length > 1 && versions.some(({ quotations }) => quotations.some(({ spoken }) => spoken))
}

/** Of all who are named with more than one part of their name, the first of each part behind the first, by `partKey`. */
type Bearers = ReadonlyMap<string, Named>

function bearersIn(gathered: readonly Gathered<readonly SpeakingVersion[]>[]): Bearers {
  const bearers = new Map<string, Named>()
  for (const { data } of gathered)
    for (const { language, people } of data)
      for (const named of people)
        for (let part = 1; part < named.parts.length; part += 1) {
          const key = partKey(language, named.parts[part] ?? '')
          if (!bearers.has(key)) bearers.set(key, named)
        }
  return bearers
}

const partKey = (language: LanguageTag, part: string) => `${language} ${part}`

interface Answered {
  /** Whose family names were asked for, by `partKey`, and who they were. */
  readonly asked: ReadonlyMap<string, string>
  readonly found: readonly FoundIn[]
}

/** What was found in a row: so it is again as long as the row says the same and its family names are the same people's. */
const lastFound = new WeakMap<readonly SpeakingVersion[], Answered>()

function isAnsweredAlike(asked: Answered['asked'], bearers: Bearers): boolean {
  for (const [key, answer] of asked) if (answerOf(bearers.get(key)) !== answer) return false
  return true
}

const answerOf = (bearer: Named | undefined) =>
  bearer === undefined ? '' : `${bearer.person.addressed} ${bearer.written}`

function askAnew(rowId: string, data: readonly SpeakingVersion[], bearers: Bearers, context: CheckContext): Answered {
  const asked = new Map<string, string>()
  const versions = data.map((version) => ({
    ...version,
    bearerOf(part: string) {
      const key = partKey(version.language, part)
      const bearer = bearers.get(key)
      asked.set(key, answerOf(bearer))
      return bearer
    },
  }))
  return { asked, found: [...otherSpeakers(rowId, versions, context)] }
}

const isFull = ({ parts }: Named) => parts.length > 1

/** All that others ask of the people of a row. */
function fullNamesIn(versions: readonly SpeakingVersion[]): string {
  let names = ''
  for (const { language, people } of versions)
    for (const one of people) if (isFull(one)) names += `${language} ${one.person.addressed} ${one.written}\n`
  return names
}

function* otherSpeakers(
  rowId: string,
  versions: readonly SpeakingVersion[],
  { release }: CheckContext,
): Iterable<FoundIn> {
  const speeches = versions.map((version) => ({ version, spoken: version.quotations.filter(({ spoken }) => spoken) }))
  const model = speeches.find(({ version, spoken }) => version.language === release.source && spoken.length > 0)
  if (model === undefined) return
  for (const [index, quotation] of model.spoken.entries()) {
    yield* otherPronouns(rowId, speeches, model.version, quotation, index)
    const expected = speakerOf(model.version, quotation)
    if (expected === null) continue
    const odd = speeches.flatMap(({ version, spoken }) => {
      const theirs = counterpart(version, spoken, model.spoken.length, index)
      const found = version === model.version || theirs === undefined ? null : speakerOf(version, theirs)
      if (
        theirs === undefined ||
        found === null ||
        !isAnother(expected, found, version, theirs, model.version, quotation)
      )
        return []
      return [{ version, found }]
    })
    yield* report(rowId, { version: model.version, found: expected }, odd, versions.length)
  }
}

interface Speeches {
  readonly version: SpeakingVersion
  readonly spoken: readonly Quotation[]
}

/** "he replied", « a-t-elle répondu »: one of them is somebody else. */
function* otherPronouns(
  rowId: string,
  speeches: readonly Speeches[],
  model: SpeakingVersion,
  quotation: Quotation,
  index: number,
): Iterable<FoundIn> {
  const count = speeches.find(({ version }) => version === model)?.spoken.length ?? 0
  const said = speeches.flatMap(({ version, spoken }) => {
    const theirs = version === model ? quotation : counterpart(version, spoken, count, index)
    const pronoun = theirs?.verb ? speakingPronoun(version.cell, theirs.verb, version.language) : null
    return pronoun === null ? [] : [{ version, pronoun }]
  })
  const [first] = said
  if (first === undefined) return
  const apart = said.filter(({ pronoun }) => pronoun.gender !== first.pronoun.gender)
  const [other] = apart
  if (other === undefined) return
  const isFirstOdd = first.version !== model || apart.length * 2 > said.length
  for (const [one, another] of isFirstOdd ? [[first, other] as const] : apart.map((each) => [each, first] as const)) {
    const [found, expected] = [one, another].map(({ version: { cell }, pronoun }) =>
      cell.text.slice(pronoun.start, pronoun.end),
    )
    const { start, end } = another.pronoun
    yield {
      language: one.version.language,
      rowId,
      start: one.pronoun.start,
      end: one.pronoun.end,
      values: { found: found ?? '', expected: expected ?? '' },
      related: [{ language: another.version.language, rowId, start, end, quote: expected ?? '' }],
    }
  }
}

/** The quotation in the same place; what has no shape of speech here may have it there. */
function counterpart(
  version: SpeakingVersion,
  spoken: readonly Quotation[],
  count: number,
  index: number,
): Quotation | undefined {
  if (spoken.length === count) return spoken[index]
  const said = version.quotations.filter(({ words, verb }) => words >= 2 && verb !== null)
  return said.length === count ? said[index] : undefined
}

interface Said {
  readonly version: SpeakingVersion
  readonly found: Speaker
}

function* report(rowId: string, model: Said, odd: readonly Said[], versions: number): Iterable<FoundIn> {
  const [first] = odd
  if (first === undefined) return
  // All the others against the source: the source is odd.
  const outvoted =
    odd.length >= 2 && odd.length === versions - 1 && odd.every((one) => first === one || agree(first.found, one.found))
  const pairs = outvoted ? [{ one: model, other: first }] : odd.map((one) => ({ one, other: model }))
  for (const { one, other } of pairs) {
    const [span, model] = [spanOf(one.found), spanOf(other.found)]
    const [found, expected] = [textOf(one, span), textOf(other, model)]
    yield {
      language: one.version.language,
      rowId,
      ...span,
      values: { found, expected },
      related: [{ language: other.version.language, rowId, ...model, quote: expected }],
    }
  }
}

const spanOf = (speaker: Speaker): TextSpan =>
  speaker.by === 'name'
    ? { start: speaker.named.person.start, end: speaker.named.person.end }
    : { start: speaker.start, end: speaker.end }

const textOf = ({ version }: Said, { start, end }: TextSpan) => version.cell.text.slice(start, end)

function agree(one: Speaker, other: Speaker): boolean {
  if (one.by === 'name' && other.by === 'name') return relationOf(one.named, other.named) === 'same'
  if (one.by === 'trade' && other.by === 'trade') return shareMeaning(one.meanings, other.meanings)
  return one.by === 'office' && other.by === 'office' && isSameOffice(one.role, other.role)
}

function isAnother(
  expected: Speaker,
  found: Speaker,
  version: SpeakingVersion,
  quotation: Quotation,
  model: SpeakingVersion,
  modelQuotation: Quotation,
): boolean {
  if (expected.by === 'name' && found.by === 'name') {
    const relation = relationOf(expected.named, found.named)
    if (relation === 'same' || (relation === 'half' && !isOtherPerson(expected.named, found.named))) return false
    return !isNamedBeside(expected.named, version, quotation) && !isNamedBeside(found.named, model, modelQuotation)
  }
  if (expected.by === 'trade' && found.by === 'trade')
    return !isTradeIn(version, expected) && !isTradeIn(model, found) && !shareMeaning(expected.meanings, found.meanings)
  if (expected.by !== 'office' || found.by !== 'office') return false
  return !isSameOffice(expected.role, found.role) || haveOtherFunctions(expected.role, model, found.role, version)
}

const isTradeIn = ({ cell, language }: SpeakingVersion, trade: TradeSaid) => namesTrade(cell.text, language, trade)

/** Named in the sentence of the attribution: in words not taken for a person, or as one of two who speak together. */
function isNamedBeside(named: Named, { cell, people }: SpeakingVersion, { attribution }: Quotation): boolean {
  return attribution.some(({ start, end }) => {
    const beside = people.filter(({ person }) => overlap(person, { start, end }))
    const text = withinSentence(cell.text, start, end)
    const known = beside.some((other) => relationOf(named, other) === 'same')
    if (known) return beside.some((other, index) => index > 0 && areJoined(cell.text, beside[index - 1], other))
    return presenceIn(named, text, beside[0]?.arabic ?? arabicLetter.test(text)) === 'named'
  })
}

/** A few letters more on either side, but none of another sentence: who is named there does something else. */
function withinSentence(text: string, start: number, end: number): string {
  const [before = ''] = /[^.!?؟\n]*$/u.exec(text.slice(Math.max(0, start - 20), start)) ?? []
  const isEnded = /[.!?؟]\s?$/u.test(text.slice(start, end))
  const [after = ''] = isEnded ? [] : (/^[^.!?؟\n]*/u.exec(text.slice(end, end + 20)) ?? [])
  return before + text.slice(start, end) + after
}

const arabicLetter = /[\u0621-\u064a]/

function areJoined(text: string, one: Named | undefined, other: Named): boolean {
  if (one === undefined) return false
  return /^[\s,]*(?:and|et|&|و)\s*$/.test(text.slice(one.person.end, other.person.from))
}
