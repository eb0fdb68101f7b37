import type { CheckContext } from '#shared/checks/check.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import type { Value, ValueFamily } from '#shared/checks/values/compare-values.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import type { Token } from '#shared/text/token.ts'

/** What the versions of one row say, and on which of it they do not agree. */
export interface RowOfValues<V extends Value> {
  readonly versions: readonly Version<V>[]
  readonly facts: readonly Fact<V>[]
}

export interface Version<V> {
  readonly language: LanguageTag
  readonly text: string
  readonly tokens: readonly Token[]
  readonly values: readonly V[]
}

/** A value on which not all versions of a row agree. */
export interface Fact<V> {
  readonly value: V
  readonly holders: ReadonlySet<LanguageTag>
  /** Where each holder says it, for those that say it in so many words. */
  readonly said: ReadonlyMap<LanguageTag, V>
}

/** Null where no version of the row says any value of the family. Empty cells are not compared. */
export function valuesOfRow<V extends Value>(
  row: RowText,
  context: CheckContext,
  family: ValueFamily<V>,
): RowOfValues<V> | null {
  const read: Version<V>[] = []
  let saysAny = false
  for (const language of context.release.languages) {
    const cell = row.cells[language]
    if (cell === undefined || cell.text === '') continue
    const tokens = context.tokens(cell, language)
    const values = family.read(tokens, language, cell.text)
    if (values.length === 0 && !hasContent(cell.text)) continue
    if (values.length > 0) saysAny = true
    read.push({ language, text: cell.text, tokens, values })
  }
  if (!saysAny) return null
  const alone = read.length < 2 || read.some(({ values }) => values.length > tooMany)
  const versions = alone ? read : (family.together?.(read) ?? read)
  return { versions, facts: alone || saySame(versions) ? nothing : disputedFacts(versions, family) }
}

/** Whether a row whose versions agree, and did so before, says the same values in each of them: all that other rows ask of it. */
export function sayTheSame<V extends Value>(one: RowOfValues<V>, other: RowOfValues<V>): boolean {
  if (one.facts.length + other.facts.length > 0 || one.versions.length !== other.versions.length) return false
  return one.versions.every(({ language, values }, at) => {
    const there = other.versions[at]
    return (
      there?.language === language &&
      values.length === there.values.length &&
      values.every(({ key }, index) => key === there.values[index]?.key)
    )
  })
}

/** A table pasted into one cell is no sentence to be compared value by value. */
const tooMany = 300

const nothing: readonly never[] = []

/** The ordinary row: each version says exactly what the first says, in whatever order. */
function saySame<V extends Value>(versions: readonly Version<V>[]): boolean {
  const first = versions[0]?.values ?? nothing
  return versions.every(
    ({ values }) =>
      values === first ||
      (values.length === first.length &&
        values.every((value, index) => value.exact === first[index]?.exact || has(first, value)) &&
        first.every((value, index) => value.exact === values[index]?.exact || has(values, value))),
  )
}

function has<V extends Value>(values: readonly V[], value: V): boolean {
  return values.some((other) => other.exact === value.exact)
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
