import type { Gathered } from '#shared/checks/check.ts'
import type { Value } from '#shared/checks/values/compare-values.ts'
import type { RowOfValues } from '#shared/checks/values/row-values.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** In which rows each version says each value, so that what went to another row is not taken for lost. */
export interface PlacedValues {
  /** Whether `to` says the value in some other row where `from` does not: then it was moved there. */
  movedTo(to: LanguageTag, from: LanguageTag, key: string, rowId: string): boolean
  /** Whether a version says the value in some other row. */
  saidElsewhere(language: LanguageTag, key: string, rowId: string): boolean
}

/** The same places, where nothing is taken for moved. */
export function withoutMoves(placed: PlacedValues): PlacedValues {
  return { ...placed, movedTo: () => false }
}

/** What was asked of the places of values, and the answers: as long as they are the same, so is what follows from them. */
export interface AskedPlaces extends PlacedValues {
  isAnsweredBy(placed: PlacedValues): boolean
}

export function askedOf(placed: PlacedValues): AskedPlaces {
  const answers: { readonly ask: (placed: PlacedValues) => boolean; readonly answer: boolean }[] = []
  const noted = (ask: (placed: PlacedValues) => boolean): boolean => {
    const answer = ask(placed)
    answers.push({ ask, answer })
    return answer
  }
  return {
    movedTo: (...question) => noted((places) => places.movedTo(...question)),
    saidElsewhere: (...question) => noted((places) => places.saidElsewhere(...question)),
    isAnsweredBy: (other) => answers.every(({ ask, answer }) => ask(other) === answer),
  }
}

/** Only of what some row's versions dispute: nothing else is asked for. */
export function placeValues<V extends Value>(rows: readonly Gathered<RowOfValues<V>>[]): PlacedValues {
  const disputed = new Set(rows.flatMap(({ data }) => data.facts.map(({ value }) => value.key)))
  const places = new Map<string, Map<LanguageTag, Set<string>>>()
  for (const { row, data } of rows) {
    for (const { language, values } of data.versions) {
      for (const { key } of values) {
        if (!disputed.has(key)) continue
        let ofKey = places.get(key)
        if (ofKey === undefined) places.set(key, (ofKey = new Map()))
        const there = ofKey.get(language)
        if (there) there.add(row.id)
        else ofKey.set(language, new Set([row.id]))
      }
    }
  }
  return {
    movedTo(to, from, key, rowId) {
      const ofKey = places.get(key)
      const there = ofKey?.get(to)
      if (there === undefined) return false
      const here = ofKey?.get(from)
      for (const row of there) if (row !== rowId && !here?.has(row)) return true
      return false
    },
    saidElsewhere(language, key, rowId) {
      const there = places.get(key)?.get(language)
      return there !== undefined && (there.size > 1 || !there.has(rowId))
    },
  }
}
