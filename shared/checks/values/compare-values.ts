import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import type { Severity } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Passage, RowText, TextSpan } from '#shared/model/release-text.ts'
import type { Token } from '#shared/text/token.ts'

/** A value of one version in one row, as one kind of comparison sees it. */
export interface Value extends TextSpan {
  readonly quote: string
  readonly token: Token
  /** Values are paired ("500 here, 600 there") only within a group. */
  readonly group: string
  /** Within a group values of one precision are paired first: a day with a day, before a day with a bare year. */
  readonly precision?: string
  /** Equal for values that may be one wherever they stand (a date without its year and the same with it). */
  readonly key: string
  /** Equal only where two occurrences say the same in every part. */
  readonly exact: string
  /** Nothing is wrong when only one side says it (written in words, a bare "one"); only a contradiction is reported. */
  readonly optional: boolean
  /** May also mean something else (`1,500`), so that another version's wording is the better model. */
  readonly ambiguous?: boolean
}

/** What is compared and when two versions agree on it. */
export interface ValueFamily<V extends Value> {
  read(tokens: readonly Token[], language: LanguageTag, text: string): readonly V[]
  same(one: V, other: V): boolean
  /** Whether a version that says `theirs` (its tokens of every type: `tokens`) says `value`. */
  holds(value: V, theirs: readonly V[], tokens: readonly Token[]): boolean
  /** Whether a text suggests the value without saying it ("a decade" for 10): then only a contradiction is reported. */
  implied?(value: V, text: string): boolean
  /** Whether two optional values left over on both sides contradict each other. */
  contradict(one: V, other: V): boolean
  /** Whether one value is likely a slip for the other, where more values are missing than stand in their place. */
  near?(one: V, other: V): boolean
  /** How the expected value is written in another version, null where it cannot be. */
  write(value: V, language: LanguageTag, locale: string, instead: V): string | null
}

interface RowOfValues<V extends Value> {
  readonly versions: readonly Version<V>[]
  readonly facts: readonly Fact<V>[]
}

/**
 * Compares the versions of every row by value and yields where one is odd: against the source, or, where three or more
 * versions are filled, against the majority. A value that went to another row is not lost. Empty cells are not compared.
 */
export function comparison<V extends Value>(id: string, severity: Severity, family: ValueFamily<V>): ReleaseCheck {
  return releaseCheck<RowOfValues<V>>({
    id,
    severity,
    gather(row, context) {
      const versions = versionsOf(row, context, family)
      if (versions.every((version) => version.values.length === 0)) return null
      return { versions, facts: versions.length < 2 ? [] : disputedFacts(versions, family) }
    },
    *look(gathered, context) {
      let placed: PlacedValues | null = null
      for (const { row, data } of gathered) {
        if (data.facts.length === 0) continue
        placed ??= context.snippets ? nowhere : placeValues(gathered)
        yield* oddOnesOut({ row, versions: data.versions, facts: data.facts, context, family, placed })
      }
    },
  })
}

interface Version<V> {
  readonly language: LanguageTag
  readonly text: string
  readonly tokens: readonly Token[]
  readonly values: readonly V[]
}

/** A value on which not all versions of a row agree. */
interface Fact<V> {
  readonly value: V
  readonly holders: ReadonlySet<LanguageTag>
  /** Where each holder says it, for those that say it in so many words. */
  readonly said: ReadonlyMap<LanguageTag, V>
}

function versionsOf<V extends Value>(
  row: RowText,
  context: CheckContext,
  family: ValueFamily<V>,
): readonly Version<V>[] {
  const versions: Version<V>[] = []
  for (const language of context.release.languages) {
    const cell = row.cells[language]
    if (cell === undefined || cell.text === '' || !hasContent(cell.text)) continue
    const tokens = context.tokens(cell, language)
    versions.push({
      language,
      text: cell.text,
      tokens,
      values: tokens.length === 0 ? [] : family.read(tokens, language, cell.text),
    })
  }
  return versions
}

function disputedFacts<V extends Value>(versions: readonly Version<V>[], family: ValueFamily<V>): readonly Fact<V>[] {
  const facts: Fact<V>[] = []
  for (const version of versions) {
    for (const value of version.values) {
      if (facts.some((fact) => fact.said.has(version.language) && family.same(fact.value, value))) continue
      const holders = new Set<LanguageTag>()
      const said = new Map<LanguageTag, V>()
      for (const other of versions) {
        const own = other === version ? value : other.values.find((candidate) => family.same(candidate, value))
        if (other !== version && !family.holds(value, other.values, other.tokens)) continue
        holders.add(other.language)
        if (own !== undefined) said.set(other.language, own)
      }
      if (holders.size < versions.length) facts.push({ value, holders, said })
    }
  }
  return facts
}

interface Dispute<V extends Value> {
  readonly row: RowText
  readonly versions: readonly Version<V>[]
  readonly facts: readonly Fact<V>[]
  readonly context: CheckContext
  readonly family: ValueFamily<V>
  readonly placed: PlacedValues
}

function* oddOnesOut<V extends Value>(dispute: Dispute<V>): Iterable<FoundIn> {
  const { versions, facts, row, context, placed } = dispute
  const { source } = context.release
  const reference = versions.some((version) => version.language === source) ? source : versions[0]?.language
  const isMajority = (fact: Fact<V>): boolean => fact.holders.size * 2 > versions.length
  const holdsReference = (fact: Fact<V>): boolean => reference !== undefined && fact.holders.has(reference)
  const isEstablished = (fact: Fact<V>): boolean => {
    if (isMajority(fact)) return true
    if (!holdsReference(fact)) return false
    // The source alone against a majority that agrees on something else: the source is odd.
    return !facts.some((other) => other.value.group === fact.value.group && isMajority(other) && !holdsReference(other))
  }
  const established = new Set(facts.filter(isEstablished))
  for (const version of versions) {
    const lacks = facts.filter((fact) => {
      if (!established.has(fact) || fact.holders.has(version.language)) return false
      return ![...fact.said.keys()].every((holder) => placed.movedTo(version.language, holder, fact.value.key, row.id))
    })
    const odd = facts.filter((fact) => {
      if (established.has(fact) || !fact.said.has(version.language)) return false
      return reference === undefined || !placed.movedTo(reference, version.language, fact.value.key, row.id)
    })
    yield* reportVersion(dispute, version, lacks, odd)
  }
}

function* reportVersion<V extends Value>(
  dispute: Dispute<V>,
  version: Version<V>,
  lacks: readonly Fact<V>[],
  odd: readonly Fact<V>[],
): Iterable<FoundIn> {
  const groups = new Set([...lacks, ...odd].map((fact) => fact.value.group))
  for (const group of groups) {
    const missing = lacks.filter((fact) => fact.value.group === group)
    const extra = odd.filter((fact) => fact.value.group === group)
    const mustMissing = missing.filter(
      (fact) => !fact.value.optional && !dispute.family.implied?.(fact.value, version.text),
    )
    const mustExtra = extra.filter(
      (fact) => !isOptionalIn(fact, version.language) && !isImpliedElsewhere(dispute, version, fact),
    )
    const pairs = pairByPrecision(dispute.family, version.language, { missing, extra, mustMissing, mustExtra })
    yield* onceAPlace(
      pairs.flatMap(([expected, found]) => differs(dispute, version, expected, found, isOnePlace(pairs, version))),
    )
    const paired = new Set(pairs.flat())
    const alone = mustExtra.filter((fact) => !paired.has(fact))
    yield* onceAPlace(
      alone.flatMap((fact) => {
        const meant = repeatedElsewhere(dispute, version, fact)
        return meant ? differs(dispute, version, meant, fact, true) : isExtra(dispute, version, fact)
      }),
    )
    for (const fact of mustMissing) if (!paired.has(fact)) yield isMissing(dispute, version, fact)
  }
}

/**
 * The value another version says more often than this one, when the odd value is near to it: "20 September … 20 September"
 * there, "20 September … 21 September" here.
 */
function repeatedElsewhere<V extends Value>(
  { family, versions, context }: Dispute<V>,
  version: Version<V>,
  fact: Fact<V>,
): Fact<V> | null {
  const own = fact.said.get(version.language) ?? fact.value
  const { near } = family
  const model = versions.find(({ language }) => language === context.release.source) ?? versions[0]
  if (!near || !model || model === version) return null
  const times = (values: readonly V[], value: V) => values.filter((each) => family.same(each, value)).length
  const meant = model.values.filter(
    (value) => near(value, own) && times(model.values, value) > times(version.values, value),
  )
  const [first] = meant
  if (!first || meant.some((value) => !family.same(value, first))) return null
  return { value: first, holders: new Set([model.language]), said: new Map([[model.language, first]]) }
}

function isImpliedElsewhere<V extends Value>(
  { family, versions }: Dispute<V>,
  version: Version<V>,
  fact: Fact<V>,
): boolean {
  return versions.some(
    (other) =>
      other !== version && !fact.holders.has(other.language) && family.implied?.(fact.value, other.text) === true,
  )
}

interface LeftOver<V> {
  readonly missing: readonly Fact<V>[]
  readonly extra: readonly Fact<V>[]
  readonly mustMissing: readonly Fact<V>[]
  readonly mustExtra: readonly Fact<V>[]
}

/** Pairs what has the same precision, then what is left over of any. */
function pairByPrecision<V extends Value>(
  family: ValueFamily<V>,
  language: LanguageTag,
  left: LeftOver<V>,
): readonly (readonly [Fact<V>, Fact<V>])[] {
  const pairs: (readonly [Fact<V>, Fact<V>])[] = []
  const precisions = new Set([...left.mustMissing, ...left.mustExtra].map((fact) => fact.value.precision))
  if (precisions.size > 1) {
    for (const precision of precisions) {
      pairs.push(
        ...pairUp(
          family,
          language,
          only(left, (fact) => fact.value.precision === precision),
        ),
      )
    }
  }
  const paired = new Set(pairs.flat())
  return [
    ...pairs,
    ...pairUp(
      family,
      language,
      only(left, (fact) => !paired.has(fact)),
    ),
  ]
}

function only<V extends Value>(left: LeftOver<V>, keep: (fact: Fact<V>) => boolean): LeftOver<V> {
  return {
    missing: left.missing.filter(keep),
    extra: left.extra.filter(keep),
    mustMissing: left.mustMissing.filter(keep),
    mustExtra: left.mustExtra.filter(keep),
  }
}

/** Which expected value each odd one stands for: the only one left, or, where several are, the one in the same place. */
function pairUp<V extends Value>(
  family: ValueFamily<V>,
  language: LanguageTag,
  { missing, extra, mustMissing, mustExtra }: LeftOver<V>,
): readonly (readonly [Fact<V>, Fact<V>])[] {
  if (mustMissing.length > 0 && mustMissing.length === mustExtra.length) {
    return mustMissing.flatMap((fact, index) => {
      const partner = mustExtra[index]
      return partner === undefined ? [] : [[fact, partner] as const]
    })
  }
  if (mustMissing.length > 0 && mustExtra.length > 0) return pairNearest(family, mustMissing, mustExtra)
  const [onlyMissing, onlyExtra] = [missing[0], extra[0]]
  if (mustMissing.length === 1 && mustExtra.length === 0 && extra.length === 1 && mustMissing[0] && onlyExtra) {
    return [[mustMissing[0], onlyExtra]]
  }
  if (mustExtra.length === 1 && mustMissing.length === 0 && missing.length === 1 && mustExtra[0] && onlyMissing) {
    return [[onlyMissing, mustExtra[0]]]
  }
  if (missing.length !== 1 || extra.length !== 1 || !onlyMissing || !onlyExtra) return []
  const own = onlyExtra.said.get(language)
  return own !== undefined && family.contradict(onlyMissing.value, own) ? [[onlyMissing, onlyExtra]] : []
}

/** Pairs each odd value with the one missing value it is near to; what is near to none or to several stays alone. */
function pairNearest<V extends Value>(
  { near }: ValueFamily<V>,
  missing: readonly Fact<V>[],
  extra: readonly Fact<V>[],
): readonly (readonly [Fact<V>, Fact<V>])[] {
  if (!near) return []
  return extra.flatMap((odd) => {
    const [expected, ...others] = missing.filter((fact) => near(fact.value, odd.value))
    const rivals = expected ? extra.filter((other) => near(expected.value, other.value)) : []
    return expected && others.length === 0 && rivals.length === 1 ? [[expected, odd] as const] : []
  })
}

function isOptionalIn<V extends Value>(fact: Fact<V>, language: LanguageTag): boolean {
  return fact.said.get(language)?.optional ?? fact.value.optional
}

/** Two ends of a range differ in one place: that is one slip, and one fix sets it right. */
function isOnePlace<V extends Value>(
  pairs: readonly (readonly [Fact<V>, Fact<V>])[],
  { language }: Version<V>,
): boolean {
  return new Set(pairs.map(([, found]) => (found.said.get(language) ?? found.value).start)).size === 1
}

function onceAPlace(findings: readonly FoundIn[]): readonly FoundIn[] {
  return findings.filter((finding, index) => findings.findIndex((other) => other.start === finding.start) === index)
}

/** Everywhere the version says the odd value, in case it says it more than once. */
function occurrencesOf<V extends Value>(fact: Fact<V>, version: Version<V>): readonly V[] {
  const own = fact.said.get(version.language) ?? fact.value
  return version.values.filter((value) => value === own || (value.group === own.group && value.exact === own.exact))
}

function differs<V extends Value>(
  dispute: Dispute<V>,
  version: Version<V>,
  expected: Fact<V>,
  found: Fact<V>,
  certain: boolean,
): readonly FoundIn[] {
  const { context, family, row } = dispute
  const model = modelOf(expected, context)
  return occurrencesOf(found, version).map((own) => {
    const written = family.write(model, version.language, context.localeOf(version.language), own)
    const fixable = certain && written !== null && written !== own.quote
    return {
      language: version.language,
      rowId: row.id,
      start: own.start,
      end: own.end,
      values: { found: own.quote, expected: written ?? model.quote },
      fix: fixable ? { start: own.start, end: own.end, replacement: written } : null,
      related: relatedTo(expected, row),
    }
  })
}

function isExtra<V extends Value>(
  { row, context, versions }: Dispute<V>,
  version: Version<V>,
  fact: Fact<V>,
): readonly FoundIn[] {
  const other =
    versions.find((candidate) => candidate.language === context.release.source && candidate !== version) ??
    versions.find((candidate) => candidate !== version)
  const related =
    other === undefined
      ? []
      : [{ language: other.language, rowId: row.id, ...quoted(other.text, trimmedSpan(other.text)) }]
  return occurrencesOf(fact, version).map((own) => ({
    language: version.language,
    rowId: row.id,
    start: own.start,
    end: own.end,
    values: { found: own.quote, expected: '—', context: 'extra' },
    related,
  }))
}

function isMissing<V extends Value>({ row, context }: Dispute<V>, version: Version<V>, fact: Fact<V>): FoundIn {
  return {
    language: version.language,
    rowId: row.id,
    ...trimmedSpan(version.text),
    values: { found: '—', expected: modelOf(fact, context).quote, context: 'missing' },
    related: relatedTo(fact, row),
  }
}

/** The source's wording of a value where the source says it, but one that can mean only one thing before one that may mean two. */
function modelOf<V extends Value>(fact: Fact<V>, { release }: CheckContext): V {
  const inSource = fact.said.get(release.source)
  const clear = [...(inSource === undefined ? [] : [inSource]), ...fact.said.values()].find(
    (value) => value.ambiguous !== true,
  )
  return clear ?? inSource ?? fact.value
}

function relatedTo<V extends Value>(fact: Fact<V>, row: RowText): readonly Passage[] {
  return [...fact.said].map(([language, { start, end, quote }]) => ({ language, rowId: row.id, start, end, quote }))
}

function quoted(text: string, { start, end }: TextSpan): TextSpan & { readonly quote: string } {
  return { start, end, quote: text.slice(start, end) }
}

interface PlacedValues {
  /** Whether `to` says the value in some other row where `from` does not: then it was moved there. */
  movedTo(to: LanguageTag, from: LanguageTag, key: string, rowId: string): boolean
}

const nowhere: PlacedValues = { movedTo: () => false }

function placeValues<V extends Value>(rows: readonly Gathered<RowOfValues<V>>[]): PlacedValues {
  const places = new Map<string, Set<string>>()
  for (const { row, data } of rows) {
    for (const { language, values } of data.versions) {
      for (const { key } of values) {
        const place = `${language} ${key}`
        const there = places.get(place)
        if (there) there.add(row.id)
        else places.set(place, new Set([row.id]))
      }
    }
  }
  return {
    movedTo(to, from, key, rowId) {
      const there = places.get(`${to} ${key}`)
      if (there === undefined) return false
      const here = places.get(`${from} ${key}`)
      for (const row of there) if (row !== rowId && !here?.has(row)) return true
      return false
    },
  }
}
