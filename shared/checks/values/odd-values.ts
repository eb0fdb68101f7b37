import type { CheckContext, FoundIn } from '#shared/checks/check.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import type { Value, ValueFamily } from '#shared/checks/values/compare-values.ts'
import { type Pair, pairLeftOver } from '#shared/checks/values/pair-values.ts'
import type { PlacedValues } from '#shared/checks/values/placed-values.ts'
import { meantByOdd, saidForMissing } from '#shared/checks/values/repeated-values.ts'
import type { Fact, Version } from '#shared/checks/values/row-values.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Passage, RowText } from '#shared/model/release-text.ts'

/** A finding of a comparison, and of which check where the comparison serves several. */
export interface OddValue extends FoundIn {
  readonly check: string | null
}

interface Dispute<V extends Value> {
  readonly row: RowText
  readonly versions: readonly Version<V>[]
  readonly facts: readonly Fact<V>[]
  readonly context: CheckContext
  readonly family: ValueFamily<V>
  readonly placed: PlacedValues
}

/** Where the versions of a row do not say what is established: by most of them, or else by the source. */
export function* oddValues<V extends Value>(dispute: Dispute<V>): Iterable<OddValue> {
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
    if (lacks.length > 0 || odd.length > 0) yield* oddInVersion(dispute, version, lacks, odd)
  }
}

function* oddInVersion<V extends Value>(
  dispute: Dispute<V>,
  version: Version<V>,
  lacks: readonly Fact<V>[],
  odd: readonly Fact<V>[],
): Iterable<OddValue> {
  const { family, versions, context } = dispute
  // 7:30 in the morning here and in the evening there: both say it, and no word around hints at it.
  const isHint = (fact: Fact<V>, others: readonly Fact<V>[]) =>
    !hasLike(others, fact) && !(family.isHintVague === true && isAnswered(lacks, odd, fact))
  const suggested = new Set(lacks.filter((fact) => isHint(fact, odd) && suggests(dispute, version, fact)))
  const said = odd.filter((fact) => !isHint(fact, lacks) || !isImpliedElsewhere(dispute, version, fact))
  for (const group of new Set([...lacks, ...said].map((fact) => fact.value.group))) {
    const missing = lacks.filter((fact) => fact.value.group === group)
    const extra = said.filter((fact) => fact.value.group === group)
    const mustMissing = missing.filter((fact) => !fact.value.optional && !suggested.has(fact))
    const mustExtra = extra.filter((fact) => !isOptionalIn(fact, version.language))
    const left = { missing, extra, mustMissing, mustExtra, suggested }
    const allPairs = pairLeftOver(family, version.language, left)
    const pairs = withoutRepeated(allPairs, family)
    const certain = isOnePlace(pairs, version)
    const paired = new Set(allPairs.flat())
    const source = versions.find(({ language }) => language === context.release.source) ?? versions[0]
    const alone = mustExtra.filter((fact) => !paired.has(fact))
    const lost = mustMissing.filter((fact) => !paired.has(fact))
    yield* onceAPlace(pairs.flatMap(([expected, found]) => differs(dispute, version, expected, found, certain)))
    yield* onceAPlace(
      alone.flatMap((fact) => {
        const meant = meantByOdd(family, source, version, fact)
        return meant ? differs(dispute, version, meant, fact, true) : isExtra(dispute, version, fact)
      }),
    )
    for (const fact of lost) {
      const instead = alone.length > 0 ? null : saidForMissing(family, source, version, fact)
      yield instead ? differsAt(dispute, version, fact, instead, false) : isMissing(dispute, version, fact)
    }
  }
}

/** Whether one of the facts may be the same as another wherever it stands, though here they differ. */
function hasLike<V extends Value>(facts: readonly Fact<V>[], { value }: Fact<V>): boolean {
  return facts.some((other) => other.value.group === value.group && other.value.key === value.key)
}

/** As many are missing as stand in their place. */
function isAnswered<V extends Value>(lacks: readonly Fact<V>[], odd: readonly Fact<V>[], { value }: Fact<V>): boolean {
  const isAlike = (other: Fact<V>): boolean => other.value.group === value.group
  const missing = lacks.filter(isAlike)
  return missing.length > 0 && missing.length === odd.filter(isAlike).length
}

function isImpliedElsewhere<V extends Value>(dispute: Dispute<V>, version: Version<V>, fact: Fact<V>): boolean {
  return dispute.versions.some(
    (other) => other !== version && !fact.holders.has(other.language) && suggests(dispute, other, fact),
  )
}

/** Whether a version suggests the value here, or speaks of what it says in another row. */
function suggests<V extends Value>(
  { family, placed, row }: Dispute<V>,
  { language, text }: Version<V>,
  { value }: Fact<V>,
): boolean {
  if (family.implied?.(value, text)) return true
  return family.recalled?.(value, text) === true && placed.saidElsewhere(language, value.key, row.id)
}

function isOptionalIn<V extends Value>(fact: Fact<V>, language: LanguageTag): boolean {
  return fact.said.get(language)?.optional ?? fact.value.optional
}

function withoutRepeated<V extends Value>(
  pairs: readonly Pair<V>[],
  { isSameSlip }: ValueFamily<V>,
): readonly Pair<V>[] {
  if (!isSameSlip || pairs.length < 2) return pairs
  return pairs.filter(
    ([expected, odd]) =>
      !pairs.some(
        ([next, nextOdd]) => nextOdd !== odd && isSameSlip([expected.value, odd.value], [next.value, nextOdd.value]),
      ),
  )
}

/** Two ends of a range differ in one place: that is one slip, and one fix sets it right. */
function isOnePlace<V extends Value>(pairs: readonly Pair<V>[], { language }: Version<V>): boolean {
  return new Set(pairs.map(([, found]) => (found.said.get(language) ?? found.value).start)).size === 1
}

function onceAPlace(findings: readonly OddValue[]): readonly OddValue[] {
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
): readonly OddValue[] {
  return occurrencesOf(found, version).map((own) => differsAt(dispute, version, expected, own, certain))
}

function differsAt<V extends Value>(
  { context, family, row }: Dispute<V>,
  { language }: Version<V>,
  expected: Fact<V>,
  own: V,
  certain: boolean,
): OddValue {
  const model = modelOf(expected, context)
  const written = family.write(model, language, context.localeOf(language), own)
  const fixable = certain && written !== null && written !== own.quote
  const here = family.shown?.(own, model) ?? own
  const there = family.shown?.(model, own) ?? model
  return {
    check: family.checkOf?.(model, own) ?? null,
    language,
    rowId: row.id,
    start: own.start,
    end: here.end,
    values: { found: here.quote, expected: there.quote },
    fix: fixable ? { start: own.start, end: own.end, replacement: written } : null,
    related: relatedTo(expected, row),
  }
}

function isExtra<V extends Value>(
  { versions, row, context, family }: Dispute<V>,
  version: Version<V>,
  fact: Fact<V>,
): readonly OddValue[] {
  const other =
    versions.find((candidate) => candidate.language === context.release.source && candidate !== version) ??
    versions.find((candidate) => candidate !== version)
  const related: readonly Passage[] =
    other === undefined ? [] : [{ language: other.language, rowId: row.id, ...wholeText(other.text) }]
  return occurrencesOf(fact, version).map((own) => ({
    check: family.checkOf?.(null, own) ?? null,
    language: version.language,
    rowId: row.id,
    start: own.start,
    end: own.end,
    values: { found: own.quote, expected: '—', context: 'extra' },
    related,
  }))
}

function isMissing<V extends Value>(
  { row, context, family }: Dispute<V>,
  version: Version<V>,
  fact: Fact<V>,
): OddValue {
  const model = modelOf(fact, context)
  return {
    check: family.checkOf?.(model, null) ?? null,
    language: version.language,
    rowId: row.id,
    ...trimmedSpan(version.text),
    values: { found: '—', expected: model.quote, context: 'missing' },
    related: relatedTo(fact, row),
  }
}

/**
 * The source's wording of a value where the source says it, but one that can mean only one thing before one that may
 * mean two.
 */
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

function wholeText(text: string): Pick<Passage, 'start' | 'end' | 'quote'> {
  const { start, end } = trimmedSpan(text)
  return { start, end, quote: text.slice(start, end) }
}
