// Fixed terms whose capitals are a matter of house style, and that no glossary need have: « États Membres », « États membres ».
import type { FoundIn } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { isHeading } from '#shared/checks/terms/aligned-sentences.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'

/** A fixed term as it is written at a place of the release. */
export interface CasedTerm extends TextSpan {
  /** In small letters and in the singular: equal for one term. */
  readonly term: string
  /** Which of its words have a capital. */
  readonly capitals: string
  readonly quote: string
  readonly rowId: string
}

/** States are always written with their capital in French; the check of capitals tells of « états ». */
const patterns: Readonly<Record<string, { readonly key: string; readonly pattern: RegExp }>> = {
  fr: {
    key: 'tat',
    pattern: /(?<![\p{L}-])États?[ \u00a0](?:[Mm]embre|[Pp]artie|[Ss]ignataire|[Oo]bservateur)s?(?![\p{L}-])/gu,
  },
  en: {
    key: 'tate',
    pattern:
      /(?<![\p{L}-])[Ss]tates?[ \u00a0][Pp]arties(?![\p{L}-])|(?<![\p{L}-])[Mm]ember[ \u00a0][Ss]tates?(?![\p{L}-])/gu,
  },
}

/** In running text, not where a sentence begins: there a capital says nothing. */
export function casedTermsIn(row: RowText, language: LanguageTag): readonly CasedTerm[] {
  const text = row.cells[language]?.text ?? ''
  const known = patterns[baseLanguage(language)]
  if (known === undefined || isHeading(row) || !text.includes(known.key)) return nothing
  const found: CasedTerm[] = []
  for (const { index: start, 0: quote } of text.matchAll(known.pattern)) {
    const end = start + quote.length
    if (opensSentence.test(text.slice(Math.max(0, start - 3), start)) || isWithinName(text, { start, end })) continue
    const term = quote.toLowerCase().replace(/s(?=[ \u00a0]|$)/gu, '')
    const capitals = quote
      .replace(/(?<=\p{L})\p{L}+/gu, '')
      .replace(/\p{Lu}/gu, 'A')
      .replace(/\p{Ll}/gu, 'a')
    found.push({ start, end, term, capitals, quote, rowId: row.id })
  }
  return found
}

const opensSentence = /(?:^|[.!?:…\n«“"][ \u00a0\u202f]?)$/u

/** « la Conférence des États Membres de l’Union »: a body keeps the capitals of its name. « Chacun des » only opens a sentence. */
function isWithinName(text: string, { start, end }: TextSpan): boolean {
  return (
    bodyBefore.test(text.slice(Math.max(0, start - reach), start)) || /^[ \u00a0]\p{Lu}/u.test(text.slice(end, end + 2))
  )
}

const reach = 40
const bodyBefore =
  /(?:\p{L}[ \u00a0’']\p{Lu}\p{L}+|(?:Conf[eé]rence|Assembl(?:y|ée)|Council|Conseil|Union|Meeting|Réunion|Committee|Comité|Group|Groupe|Forum))[ \u00a0](?:of|for|des|de|d[’'])[ \u00a0]?(?:the[ \u00a0])?$/u

/** Of each term the first place where it is written otherwise than mostly, or than before. */
export function* casedTwoWays(terms: readonly CasedTerm[], language: LanguageTag): Iterable<FoundIn> {
  for (const places of Map.groupBy(terms, ({ term }) => term).values()) {
    const ways = [...Map.groupBy(places, ({ capitals }) => capitals).values()]
    if (ways.length < 2) continue
    const [usual, odd] = ways.sort((one, other) => other.length - one.length).map(([first]) => first)
    if (usual !== undefined && odd !== undefined) yield finding(odd, usual, language)
  }
}

function finding({ start, end, quote, rowId }: CasedTerm, usual: CasedTerm, language: LanguageTag): FoundIn {
  const capitals = usual.quote.split(/[ \u00a0]/u)
  const written = quote.split(/(?<=[ \u00a0])/u).map((word, index) => likeCased(word, capitals[index] ?? word))
  return {
    language,
    rowId,
    start,
    end,
    values: { context: 'written', found: quote, other: usual.quote },
    fix: { start, end, replacement: written.join('') },
    related: [{ language, rowId: usual.rowId, start: usual.start, end: usual.end, quote: usual.quote }],
  }
}

function likeCased(word: string, model: string): string {
  const first = word.charAt(0)
  const isCapital = model.charAt(0) !== model.charAt(0).toLowerCase()
  return (isCapital ? first.toUpperCase() : first.toLowerCase()) + word.slice(1)
}
