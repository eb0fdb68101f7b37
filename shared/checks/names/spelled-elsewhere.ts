import type { FoundIn } from '#shared/checks/check.ts'
import type { NameWord } from '#shared/checks/names/odd-names.ts'
import { passageOf } from '#shared/checks/names/people-of.ts'
import type { Counterpart } from '#shared/checks/names/spellings-out-of-step.ts'
import { plainLatin } from '#shared/press/name-likeness.ts'

/**
 * A version writes someone's family name by its own custom where it names the whole person, and elsewhere by the custom of
 * another version: « Chevtchouk » here, `Shevchuk` in its headline.
 */
export function* spelledElsewhere(counterparts: readonly Counterpart[], names: readonly NameWord[]): Iterable<FoundIn> {
  const written = Map.groupBy(names, ({ language, form }) => `${language} ${form.written}`)
  for (const { named, model } of counterparts) {
    const [family = '', other = ''] = [named.parts.at(-1), model.parts.at(-1)]
    if (named.arabic || model.arabic || named.parts.length < 2) continue
    // The same, or the name turned round.
    if (model.parts.some((part) => bare(part) === bare(family))) continue
    const there = written.get(`${named.language} ${other}`)?.find(({ rowId }) => rowId !== named.rowId)
    if (there === undefined || written.has(`${model.language} ${family}`)) continue
    const { person, language, rowId } = named
    const at = person.parts.at(-1) ?? person
    yield {
      language,
      rowId,
      start: person.start,
      end: person.end,
      values: { found: person.name, expected: other },
      fix: { start: at.start, end: at.end, replacement: other },
      related: [{ language, rowId: there.rowId, start: there.start, end: there.end, quote: other }, passageOf(model)],
    }
  }
}

/** Without the article, which comes and goes: al-Maawali, Maawali. */
const bare = (family: string) => plainLatin(family).replace(/^(?:al|el)-?/, '')
