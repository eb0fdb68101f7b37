import { type FactKind, factKinds } from '#shared/facts/fact-value.ts'
import type { Fact } from '#shared/facts/facts-of.ts'
import type { Passage } from '#shared/model/release-text.ts'

/** A fact as `factsOf` gives it. */
export type ShownFact = Pick<Fact, 'kind' | 'key' | 'label' | 'rowIds' | 'perLanguage' | 'odd'>

export type FactCell =
  | { readonly is: 'same'; readonly passages: readonly Passage[] }
  | { readonly is: 'differs'; readonly passages: readonly Passage[] }
  /** Others state it; this version has text there and does not. */
  | { readonly is: 'missing' }
  /** Not written there yet. */
  | { readonly is: 'empty' }

export function factCell(fact: ShownFact, language: string): FactCell {
  const passages = fact.perLanguage[language] ?? []
  const isOdd = fact.odd.includes(language)
  if (passages.length === 0) return { is: isOdd ? 'missing' : 'empty' }
  return { is: isOdd ? 'differs' : 'same', passages }
}

/** True when some version states it otherwise or not at all. */
export function isDifference(fact: ShownFact): boolean {
  return fact.odd.length > 0
}

/** Facts of one kind together, in the order of the kinds. */
export function factsByKind(
  facts: readonly ShownFact[],
): readonly { readonly kind: FactKind; readonly facts: readonly ShownFact[] }[] {
  const kinds = new Map<FactKind, ShownFact[]>()
  for (const fact of facts) {
    const same = kinds.get(fact.kind)
    if (same) same.push(fact)
    else kinds.set(fact.kind, [fact])
  }
  return factKinds.flatMap((kind) => {
    const same = kinds.get(kind)
    return same ? [{ kind, facts: same }] : []
  })
}

/** The table as tab-separated text, which every spreadsheet and word processor takes; a cell never breaks its line. */
export function factsAsText(
  facts: readonly ShownFact[],
  languages: readonly string[],
  titles: {
    readonly kind: (kind: FactKind) => string
    readonly language: (language: string) => string
    readonly missing: string
    readonly fact: string
  },
): string {
  const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()
  const head = [titles.fact, ...languages.map(titles.language)]
  const lines = facts.map((fact) => [
    titles.kind(fact.kind),
    ...languages.map((language) => {
      const cell = factCell(fact, language)
      return cell.is === 'missing'
        ? titles.missing
        : cell.is === 'empty'
          ? ''
          : [...new Set(cell.passages.map((passage) => oneLine(passage.quote)))].join('; ')
    }),
  ])
  return [head, ...lines].map((cells) => cells.join('\t')).join('\n')
}
