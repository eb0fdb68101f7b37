import { type CheckContext, type FoundIn, type VersionCheck, versionCheck } from '#shared/checks/check.ts'
import { placesInCell } from '#shared/checks/places-by-version.ts'
import { contradict, isSaidAgainOfAll } from '#shared/checks/values/contradicting-mentions.ts'
import { countedMentions, type Mention } from '#shared/checks/values/counted-mention.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** The same people or things counted otherwise in another sentence of the version: 500 participants here, 5,000 there. */
export const numInternal: VersionCheck = versionCheck<readonly Mention[]>({
  id: 'num-internal',
  severity: 'warning',
  gather: mentionsIn,
  *look(gathered) {
    const byNoun = new Map<string, Mention[]>()
    for (const { data } of gathered) {
      for (const mention of data) {
        const there = byNoun.get(mention.key)
        if (there) there.push(mention)
        else byNoun.set(mention.key, [mention])
      }
    }
    for (const mentions of byNoun.values()) if (isOneCount(mentions)) yield* contradictions(mentions)
    for (const [ofKind] of byNoun.values()) {
      const all = byNoun.get(ofKind?.nounKey ?? '')?.find((mention) => ofKind && isSaidAgainOfAll(mention, ofKind))
      if (ofKind && all) yield asFinding(all, ofKind)
    }
  },
})

/** A noun counted in many ways is told of by place or year, not counted once. */
function isOneCount(mentions: readonly Mention[]): boolean {
  if (mentions.length > 40) return false
  const values = new Set<number>()
  for (const { value } of mentions) {
    values.add(value)
    if (values.size > 3) return false
  }
  return values.size > 1
}

function mentionsIn(row: RowText, language: LanguageTag, context: CheckContext): readonly Mention[] | null {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return null
  return placesInCell(row, language, (cell) =>
    countedMentions({ rowId: row.id, language, base, text: cell.text, tokens: context.tokens(cell, language) }),
  )
}

/** Each contradicting mention once: the rarer value, on a tie the later one. */
function* contradictions(mentions: readonly Mention[]): Iterable<FoundIn> {
  const times = (mention: Mention) => mentions.filter(({ value }) => value === mention.value).length
  const reported = new Set<Mention>()
  for (const [index, later] of mentions.entries()) {
    for (const earlier of mentions.slice(0, index)) {
      if (earlier.value === later.value || !contradict(earlier, later)) continue
      const [odd, other] = times(later) > times(earlier) ? [earlier, later] : [later, earlier]
      if (reported.has(odd) || reported.has(other)) continue
      reported.add(odd)
      yield asFinding(odd, other)
    }
  }
}

function asFinding(odd: Mention, other: Mention): FoundIn {
  const quoteOf = ({ place, start, nounEnd }: Mention) => place.text.slice(start, nounEnd)
  return {
    language: odd.place.language,
    rowId: odd.place.rowId,
    start: odd.start,
    end: odd.nounEnd,
    values: { found: quoteOf(odd), expected: quoteOf(other) },
    related: [
      {
        language: other.place.language,
        rowId: other.place.rowId,
        start: other.start,
        end: other.nounEnd,
        quote: quoteOf(other),
      },
    ],
  }
}
