import { type FactKind, type FactValue, factValueOf, isSameValue, type RowValue } from '#shared/facts/fact-value.ts'
import { joinRow, type RowFact } from '#shared/facts/join-row.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, Passage, ReleaseText } from '#shared/model/release-text.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import type { Token } from '#shared/text/token.ts'

/** One date, number, contact or link of a release, and where every version says it. */
export interface Fact {
  readonly kind: FactKind
  /** The canonical value: `date:2024-09-20`, `number:1500`, `phone:+827042029169`, `url:we-gov.org`. */
  readonly key: string
  /** The value as the source version (else the first that has it) writes it. */
  readonly label: string
  /** The rows it stands in, in the order of the release. */
  readonly rowIds: readonly string[]
  /** What each version says there, in the order of the text; a version that says nothing has an empty list. */
  readonly perLanguage: Readonly<Record<LanguageTag, readonly Passage[]>>
  /** `differs`: another value stands in its place in `odd`; `missing`: `odd` have text there but not the value. */
  readonly verdict: 'agrees' | 'differs' | 'missing'
  /** The versions that differ or lack it; empty when all agree. */
  readonly odd: readonly LanguageTag[]
}

/**
 * The typed tokens of all cells joined by value across versions and rows. Within a row a value of one version that has no
 * partner is set against one of the same family that has none either (`differs`); a value that a version with text
 * nowhere has is `missing`. Cells without text are not yet translated and miss nothing.
 */
export function factsOf(
  release: ReleaseText,
  tokens: (cell: CellText, language: LanguageTag) => readonly Token[],
): readonly Fact[] {
  const values = release.rows.map(
    (row) =>
      new Map(
        release.languages.map((language): [LanguageTag, RowValue[]] => {
          const cell = row.cells[language]
          return [
            language,
            cell && cell.text !== '' ? tokens(cell, language).map((token) => valueAt(token, language, row.id)) : [],
          ]
        }),
      ),
  )
  const gathered = new Gathering(release)
  for (const [index, row] of release.rows.entries()) {
    const written = release.languages.filter((language) => (row.cells[language]?.text ?? '').trim() !== '')
    const near = (language: LanguageTag, value: FactValue): boolean =>
      [values[index - 1], values[index + 1]].some((neighbours) =>
        neighbours?.get(language)?.some((other) => isSameValue(other, value)),
      )
    for (const fact of joinRow(values[index] ?? new Map(), written, near)) gathered.add(fact, row.id, written)
  }
  return gathered.facts()
}

function valueAt(token: Token, language: LanguageTag, rowId: string): RowValue {
  const { start, end, quote } = token
  return { ...factValueOf(token), passage: { language, rowId, start, end, quote } }
}

interface Line {
  readonly first: RowValue
  readonly rowIds: string[]
  readonly values: RowValue[]
  readonly differing: readonly LanguageTag[]
  readonly written: Set<LanguageTag>
  minor: boolean
}

/** Joins the facts of single rows over the whole release: the same value agreed on in two rows is one fact. */
class Gathering {
  readonly #release: ReleaseText
  readonly #lines: Line[] = []
  readonly #byKey = new Map<string, Line[]>()
  readonly #foldedVersions = new Map<LanguageTag, string>()

  constructor(release: ReleaseText) {
    this.#release = release
  }

  add(fact: RowFact, rowId: string, written: readonly LanguageTag[]): void {
    const known = fact.odd.length > 0 ? undefined : this.#lineOf(fact)
    if (known) {
      known.values.push(...fact.values)
      if (known.rowIds[known.rowIds.length - 1] !== rowId) known.rowIds.push(rowId)
      for (const language of written) known.written.add(language)
      known.minor &&= fact.values.every((value) => value.minor)
      return
    }
    const line: Line = {
      first: fact.expected,
      rowIds: [rowId],
      values: [...fact.values],
      differing: fact.odd,
      written: new Set(written),
      minor: fact.values.every((value) => value.minor),
    }
    this.#lines.push(line)
    if (fact.odd.length > 0) return
    for (const bucket of bucketsOf(fact.expected)) this.#byKey.set(bucket, [...(this.#byKey.get(bucket) ?? []), line])
  }

  facts(): readonly Fact[] {
    return this.#lines.filter((line) => !line.minor).map((line) => this.#factOf(line))
  }

  #lineOf(fact: RowFact): Line | undefined {
    for (const bucket of bucketsOf(fact.expected)) {
      const line = this.#byKey.get(bucket)?.find((candidate) => isSameValue(candidate.first, fact.expected))
      if (line) return line
    }
    return undefined
  }

  #factOf(line: Line): Fact {
    const perLanguage: Record<LanguageTag, readonly Passage[]> = {}
    for (const language of this.#release.languages) {
      perLanguage[language] = line.values
        .filter(({ passage }) => passage.language === language)
        .map(({ passage }) => passage)
    }
    const lacking = this.#release.languages.filter(
      (language) =>
        perLanguage[language]?.length === 0 && line.written.has(language) && !this.#mentions(language, line.first),
    )
    const odd = line.differing.length > 0 ? line.differing : lacking
    const verdict = line.differing.length > 0 ? 'differs' : lacking.length > 0 ? 'missing' : 'agrees'
    const fullest = line.values.reduce(
      (best, value) =>
        (value.keys[0]?.length ?? 0) > (best.keys[0]?.length ?? 0) && isSameValue(best, value) ? value : best,
      line.first,
    )
    return {
      kind: line.first.kind,
      key: fullest.keys[0] ?? '',
      label: line.first.passage.quote,
      rowIds: line.rowIds,
      perLanguage,
      verdict,
      odd,
    }
  }

  /** Digits that belong to a name in another version (`COP28`, «كوب 28») are not missing there. */
  #mentions(language: LanguageTag, { token }: FactValue): boolean {
    if (token.type !== 'number' && token.type !== 'ordinal' && token.type !== 'resolution') return false
    const digits = token.type === 'resolution' ? token.number : String(token.value)
    let folded = this.#foldedVersions.get(language)
    if (folded === undefined) {
      folded = foldForSearch(this.#release.rows.map((row) => row.cells[language]?.text ?? '').join('\n'), language)
      this.#foldedVersions.set(language, folded)
    }
    for (let at = folded.indexOf(digits); at >= 0; at = folded.indexOf(digits, at + 1)) {
      if (!/\d/.test(folded.charAt(at - 1)) && !/\d/.test(folded.charAt(at + digits.length))) return true
    }
    return false
  }
}

/** Where a value is looked for: its readings, a date also by day and month alone, a telephone number by its end. */
function bucketsOf(value: FactValue): readonly string[] {
  const { token } = value
  if (token.type === 'date')
    return [`day ${token.month}-${token.day}`, `day ${token.day}-${token.month}`, `year ${token.year}`]
  if (token.type === 'date-range') return [`range ${token.from.month}-${token.from.day}-${token.to.day}`]
  if (token.type === 'phone') return [`phone ${token.digits.slice(-9)}`]
  return value.keys
}
