import { factValueOf, isSameValue } from '#shared/facts/fact-value.ts'
import { changedStretches, type Stretch } from '#shared/memory/changed-stretches.ts'
import type { NearMatch } from '#shared/memory/near-match.ts'
import { writeLike } from '#shared/memory/write-like.ts'
import type { Fix } from '#shared/model/finding.ts'
import type { Token } from '#shared/text/token.ts'
import { tokensOf } from '#shared/text/tokens-of.ts'

/** The edits that bring the changed values into the target; null where one of them is uncertain. */
export function valueEdits(match: NearMatch): readonly Fix[] | null {
  const { unit, segment, differences, sourceLocale, targetLocale } = match
  const old = tokensOf(unit.sourceText, unit.sourceLanguage, sourceLocale)
  const now = tokensOf(segment, unit.sourceLanguage, sourceLocale)
  const target = tokensOf(unit.targetText, unit.targetLanguage, targetLocale)
  const pairs = pairsOf(changedStretches(differences, old, now))
  if (pairs === null) return null
  const edits: Fix[] = []
  const done = new Set<Token>()
  for (const pair of pairs) {
    if (done.has(pair.old) || isSame(pair.old, pair.now)) continue
    const alike = pairs.filter((other) => isSame(other.old, pair.old))
    for (const other of alike) done.add(other.old)
    const places = target.filter((token) => isSame(token, pair.old))
    const known =
      old.filter((token) => isSame(token, pair.old)).length === places.length && alike.length === places.length
    if (!known || !alike.every((other) => isSame(other.now, pair.now))) return null
    for (const place of places) {
      const replacement = writeLike(
        { old: pair.old, now: pair.now, place },
        unit.targetText,
        unit.targetLanguage,
        targetLocale,
      )
      if (replacement === null) return null
      edits.push({ start: place.start, end: place.end, replacement })
    }
  }
  return edits
}

interface Pair {
  readonly old: Token
  readonly now: Token
}

/** One value for one of its kind; null where a change leaves open which became which. */
function pairsOf(stretches: readonly Stretch<Token>[]): readonly Pair[] | null {
  const pairs: Pair[] = []
  for (const { old, now } of stretches) {
    // What was only taken out or put in has nothing to be replaced by.
    if (old.length === 0 || now.length === 0) continue
    if (old.length !== now.length) return null
    for (const token of old) {
      const rivals = old.filter(({ type }) => type === token.type)
      const [match, ...others] = now.filter(({ type }) => type === token.type)
      if (!match || others.length > 0 || rivals.length > 1) return null
      pairs.push({ old: token, now: match })
    }
  }
  return pairs
}

function isSame(one: Token, other: Token): boolean {
  return one.type === other.type && isSameValue(factValueOf(one), factValueOf(other))
}
