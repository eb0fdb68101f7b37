import { type FactValue, isSameValue, type RowValue } from '#shared/facts/fact-value.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** What the versions of one row say of one value. */
export interface RowFact {
  /** The value most versions have, or the source. */
  readonly expected: RowValue
  /** Every value set in this line, those that differ too. */
  readonly values: readonly RowValue[]
  /** The versions whose value is another one. */
  readonly odd: readonly LanguageTag[]
}

/**
 * Joins the values of one row: first what is the same, then, in the order of the text, what stands unpaired against what
 * stands unpaired. `near` says whether a version has a value in a neighbouring row, where a sentence may have moved to.
 */
export function joinRow(
  values: ReadonlyMap<LanguageTag, readonly RowValue[]>,
  written: readonly LanguageTag[],
  near: (language: LanguageTag, value: FactValue) => boolean,
): readonly RowFact[] {
  const groups: Group[] = []
  for (const language of written) {
    for (const value of values.get(language) ?? []) {
      const group = groups.find((candidate) => isSameValue(candidate.first, value))
      if (group) group.values.push(value)
      else groups.push({ first: value, values: [value] })
    }
  }
  const used = new Set<Group>()
  const facts: RowFact[] = []
  for (const group of groups) {
    if (used.has(group)) continue
    used.add(group)
    const rivals = rivalsOf(group, groups, used, written, near)
    for (const rival of rivals) used.add(rival)
    facts.push(lineOf([group, ...rivals], written))
  }
  return facts
}

interface Group {
  readonly first: RowValue
  readonly values: RowValue[]
}

/** Groups that fill the versions this one lacks, at most one a version. */
function rivalsOf(
  group: Group,
  groups: readonly Group[],
  used: ReadonlySet<Group>,
  written: readonly LanguageTag[],
  near: (language: LanguageTag, value: FactValue) => boolean,
): Group[] {
  if (group.values.every((value) => value.minor)) return []
  const taken = languagesOf(group)
  const rivals: Group[] = []
  for (const candidate of groups) {
    if (candidate === group || used.has(candidate) || candidate.values.every((value) => value.minor)) continue
    if (candidate.first.family !== group.first.family || !isAlike(candidate.first, group.first)) continue
    const theirs = languagesOf(candidate)
    if ([...theirs].some((language) => taken.has(language) || near(language, group.first))) continue
    if (written.some((language) => !theirs.has(language) && near(language, candidate.first))) continue
    rivals.push(candidate)
    for (const language of theirs) taken.add(language)
  }
  return rivals
}

/** Whether two values that differ can stand for each other: a date to the day is no rival of a month or a year. */
function isAlike(one: FactValue, other: FactValue): boolean {
  const [a, b] = [one.token, other.token]
  if (a.type === 'date' && b.type === 'date') {
    return (a.day === null) === (b.day === null) && (a.month === null) === (b.month === null)
  }
  return (a.type === 'resolution') === (b.type === 'resolution')
}

function lineOf(groups: readonly Group[], written: readonly LanguageTag[]): RowFact {
  const source = written[0]
  // Most versions decide; between equals the source, which stands first.
  const [expected] = [...groups].sort(
    (a, b) =>
      languagesOf(b).size - languagesOf(a).size || Number(hasLanguage(b, source)) - Number(hasLanguage(a, source)),
  )
  const winner = expected ?? groups[0]
  if (!winner) throw new TypeError('A line of facts needs a value')
  const odd = new Set(groups.filter((group) => group !== winner).flatMap((group) => [...languagesOf(group)]))
  return {
    expected: winner.first,
    values: groups.flatMap((group) => group.values),
    odd: written.filter((language) => odd.has(language)),
  }
}

function languagesOf(group: Group): Set<LanguageTag> {
  return new Set(group.values.map(({ passage }) => passage.language))
}

function hasLanguage(group: Group, language: LanguageTag | undefined): boolean {
  return group.values.some(({ passage }) => passage.language === language)
}
