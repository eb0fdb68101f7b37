import type { CheckContext, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { contraryStates } from '#shared/checks/completeness/contrary-states.ts'
import { englishAndFrench, falseFriendsBetween } from '#shared/checks/completeness/false-friends.ts'
import { otherPlaces } from '#shared/checks/completeness/other-places.ts'
import { wrongSenses } from '#shared/checks/completeness/wrong-senses.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Passage, RowText, TextSpan } from '#shared/model/release-text.ts'

/**
 * A word that cannot be meant: a false friend of the other version's word, another sense of it than its company tells, a
 * country that is taken for another one, the contrary of what the other two versions say.
 */
export const mistranslation: RowCheck = {
  id: 'mistranslation',
  severity: 'warning',
  scope: 'row',
  *look(row, context): Iterable<FoundIn> {
    if (context.release.languages.some((language) => (row.cells[language]?.text.length ?? 0) > longestText)) return
    yield* falseFriends(row, context)
    for (const { language, found, meant } of wrongSenses(row, context)) {
      const [here, there] = [passage(row, language, found), passage(row, meant.language, meant.span)]
      yield language === context.release.source ? finding(row, there, here) : finding(row, here, there)
    }
    for (const { language, found, expected } of otherPlaces(row, context))
      yield finding(row, passage(row, language, found), passage(row, expected.language, expected.mention))
    for (const { language, found, expected } of contraryStates(row, context))
      yield finding(row, passage(row, language, found), passage(row, expected.language, expected.span))
  },
}

/** So much is no paragraph whose versions could be held beside each other word by word. */
const longestText = 20_000

/** Told where it was translated; where neither is the source, in French. */
function* falseFriends(row: RowText, context: CheckContext): Iterable<FoundIn> {
  const versions = englishAndFrench(row, context)
  if (versions === null) return
  const { english, french } = versions
  for (const pair of falseFriendsBetween(english, french, context)) {
    const here = passage(row, english.language, pair.english)
    const there = passage(row, french.language, pair.french)
    const isFrenchSource = french.language === context.release.source
    yield isFrenchSource ? finding(row, here, there) : finding(row, there, here)
  }
}

function finding({ id }: RowText, { language, start, end, quote }: Passage, model: Passage): FoundIn {
  return { language, rowId: id, start, end, values: { found: quote, expected: model.quote }, related: [model] }
}

function passage({ id, cells }: RowText, language: LanguageTag, { start, end }: TextSpan): Passage {
  return { language, rowId: id, start, end, quote: cells[language]?.text.slice(start, end) ?? '' }
}
