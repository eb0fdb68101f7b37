import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import type { Term } from '#shared/model/concept.ts'
import type { TermOccurrence } from '#shared/model/finding.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText } from '#shared/model/release-text.ts'

interface Place {
  readonly cell: CellText
  readonly language: LanguageTag
  readonly context: CheckContext
}

/**
 * A discouraged name that is right where it stands: the text calls it a former name («formerly», « anciennement »,
 * «سابقًا»), or speaks of a year in which the name held.
 */
export function isOfItsTime({ start, end }: TermOccurrence, term: Term, { cell, language, context }: Place): boolean {
  const cues = former[baseLanguage(language)]
  if (cues) {
    if (cues.before.test(cell.text.slice(Math.max(0, start - reach), start))) return true
    if (cues.after.test(cell.text.slice(end, end + reach))) return true
  }
  if (term.validFrom === null && term.validUntil === null) return false
  const from = term.validFrom ?? Number.NEGATIVE_INFINITY
  const until = term.validUntil ?? Number.POSITIVE_INFINITY
  return context.read(readYears, cell, language).some((year) => year >= from && year <= until)
}

const reach = 40

/** What announces a former name just before it, or calls it so just behind it. */
const former: Readonly<Record<string, { readonly before: RegExp; readonly after: RegExp }>> = {
  en: {
    before:
      /(?:\bformer(?:ly)?|\bpreviously|\bex-|\b(?:then|once|originally) (?=known|called|named))[\s(“"]*(?:(?:known|called|named|referred to) ?)?(?:as )?(?:the )?[“"(]?$/iu,
    after:
      /^[”"’]?,? (?:as it was (?:then|formerly)|as (?:it|he|she) was then|\(?(?:its|the) (?:former|old|previous) name|\(?now )/iu,
  },
  fr: {
    before:
      /(?:^|[\s(«'’])(?:ancien(?:ne)?(?:ment)?|ex-?|autrefois|jadis|précédemment|naguère|alors)[\s\u00a0(«]*(?:(?:appelée?|dénommée?|nommée?|connue? sous le nom d[eu]|intitulée?)[\s\u00a0]*)?(?:l[ae]s?[\s\u00a0]|l['’]|d[eu][\s\u00a0]|d['’])?[«“"]?[\s\u00a0]*$/iu,
    after: /^[\s\u00a0]?[»”"]?,? (?:comme on l['’]appelait|ancien(?:ne)? (?:nom|appellation|dénomination)|devenue?)/iu,
  },
  ar: {
    before: /(?:ساب?قا|سابقًا|سابقاً|سابقا|آنذاك|قديما|قديمًا)[\s:(«"“]*(?:باسم|بـ|ب)?[\s«"“]*$/u,
    after: /^[\s»"”)]*(?:سابقا|سابقًا|سابقاً|السابقة|السابق|آنذاك)/u,
  },
}

const readYears: CellReader<readonly number[]> = (cell, language, context) =>
  context.tokens(cell, language).flatMap((token) => {
    if (token.type === 'date') return token.year === null ? [] : [token.year]
    if (token.type !== 'date-range') return []
    return [token.from.year, token.to.year].filter((year) => year !== null)
  })
