import type { Sentences } from '#hosts/cli/sentences.ts'
import { isolated, type Style } from '#hosts/cli/terminal.ts'
import { factKinds } from '#shared/facts/fact-value.ts'
import type { Fact } from '#shared/facts/facts-of.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'

/** One line of JSON. Rows count from 0; offsets are UTF-16 units of the row's plain text. */
export function factsForPrograms(file: string, release: ReleaseText, facts: readonly Fact[]): string {
  const rowNumbers = new Map(release.rows.map((row, index) => [row.id, index]))
  const numberOf = (rowId: string) => rowNumbers.get(rowId) ?? -1
  return JSON.stringify({
    file,
    languages: release.languages,
    facts: facts.map(({ kind, key, label, verdict, odd, rowIds, perLanguage }) => ({
      kind,
      key,
      label,
      verdict,
      odd,
      rows: rowIds.map(numberOf),
      values: Object.fromEntries(
        Object.entries(perLanguage).map(([language, passages]) => [
          language,
          passages.map(({ rowId, start, end, quote }) => ({ row: numberOf(rowId), start, end, quote })),
        ]),
      ),
    })),
  })
}

/** Facts by kind; under each what every version says of it, the odd ones marked. Foreign text is isolated. */
export function factsForPeople(
  name: string,
  { languages }: ReleaseText,
  facts: readonly Fact[],
  sentences: Sentences,
  style: Style,
): readonly string[] {
  const differing = facts.filter(({ odd }) => odd.length > 0).length
  const lines = [style.bold(sentences.say('facts.found', { file: isolated(name), count: facts.length, differing }))]
  const width = Math.max(...languages.map((language) => language.length))
  for (const kind of factKinds.filter((one) => facts.some((fact) => fact.kind === one))) {
    lines.push('', style.bold(sentences.say(`facts.kind.${kind}`)))
    for (const fact of facts.filter((one) => one.kind === kind)) {
      lines.push(`  ${fact.odd.length > 0 ? style.yellow('≠') : '='} ${isolated(fact.label)}`)
      if (fact.odd.length === 0) continue
      for (const language of languages) {
        const quotes = (fact.perLanguage[language] ?? []).map(({ quote }) => isolated(quote))
        const odd = fact.odd.includes(language)
        if (quotes.length === 0 && !odd) continue
        const said = quotes.length === 0 ? sentences.say('facts.missing') : [...new Set(quotes)].join(', ')
        lines.push(`      ${language.padEnd(width)}  ${odd ? style.yellow(said) : said}`)
      }
    }
  }
  return lines
}
