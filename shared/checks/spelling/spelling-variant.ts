import { type CellReader, type CheckContext, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { readQuotations } from '#shared/checks/names/quotations-of.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { type SpelledWord, variantOf } from '#shared/checks/spelling/spelling-variants.ts'
import { mainThings } from '#shared/checks/spelling/two-spellings.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import { overlap } from '#shared/text/overlap.ts'
import { withCapital } from '#shared/text/with-capital.ts'
import { rememberedByWord, type WordForm } from '#shared/text/words-in.ts'

interface Variant extends TextSpan, SpelledWord {
  readonly written: string
}

const none: readonly Variant[] = []

/** Words of a cell that have two accepted spellings. Official names keep theirs. */
const variantsIn: CellReader<readonly Variant[]> = (cell, language, context) => {
  const base = baseLanguage(language)
  const ofWord = recognisers[base]
  if (ofWord === undefined) return none
  const { forms, starts, ends } = context.read(readWords, cell, language)
  let found: Variant[] | null = null
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index]
    // With a capital an English word belongs to a name, which keeps its spelling.
    if (form === undefined || (base === 'en' && form.shape !== 'lower')) continue
    // A compound is spelled with or without its hyphen: `plate-forme`, `plateforme`.
    const variant = ofWord(form)
    const joined =
      variant === null && cell.text.charAt(ends[index] ?? 0) === '-'
        ? hyphenated(form, forms[index + 1], base)
        : variant
    if (joined === null) continue
    const start = starts[index] ?? 0
    const end = (variant === null ? ends[index + 1] : ends[index]) ?? start
    if (context.termsIn(cell, language).some((term) => overlap(term, { start, end }))) continue
    if (
      isAnotherWord(joined, form, forms[index - 1]) ||
      isDevice(form, cell.text) ||
      isOfName(cell.text, start, form, base)
    )
      continue
    if (isConversion(cell.text, starts[index - 1] ?? 0, form) || isInAddress({ start, end }, cell, language, context))
      continue
    if ((form.shape === 'capital' || base === 'ar') && isInTitle(start, context.read(readQuotations, cell, language)))
      continue
    found ??= []
    found.push({
      start,
      end,
      written: cell.text.slice(start, end),
      ...joined,
      word: comparedAs(joined, language, context),
    })
  }
  return found ?? none
}

/** What is spelled so in either system: "a computer program", "a water meter", «رئيس» that leads something. */
function isAnotherWord({ word, spelling }: SpelledWord, { folded }: WordForm, before: WordForm | undefined): boolean {
  const previous = before?.folded ?? ''
  if (word === 'programme') return /^(?:computer|software|coding|spreadsheet)$/.test(previous)
  if (/^(?:meters?|tons?)$/.test(folded)) return before?.shape !== 'digits' && !/^(?:square|cubic)$/.test(previous)
  return word === 'رئيسي' && spelling === 'رئيس' && !mainThings.has(previous.replace(/^[وفبك]?(?:ال|لل)/u, ''))
}

/** "12,460 meters … at 4,250 metres": who writes both measures with the one and lengths in the other. */
function isDevice({ folded }: WordForm, text: string): boolean {
  return /^meters?$/.test(folded) && /(?<!\p{L})metres?(?!\p{L})/u.test(text)
}

/** `presse@golfe-iles.example`, `#iles`: as it was registered. */
function isInAddress(span: TextSpan, cell: CellText, language: LanguageTag, { tokens }: CheckContext): boolean {
  return (
    /[#@]/.test(cell.text.charAt(span.start - 1)) ||
    tokens(cell, language).some((token) => (token.type === 'email' || token.type === 'url') && overlap(token, span))
  )
}

/** "400 tonnes (441 tons)" */
function isConversion(text: string, figure: number, { folded }: WordForm): boolean {
  return /^tons?$/.test(folded) && text.charAt(figure - 1) === '('
}

/** « le festival de Clefs »: a capital within the sentence. */
function isOfName(text: string, start: number, { shape }: WordForm, base: LanguageTag): boolean {
  return (
    base === 'fr' &&
    shape === 'capital' &&
    /[\p{L}\p{N},;)][ \u00a0’'-]$/u.test(text.slice(Math.max(0, start - 2), start))
  )
}

/** "prioritize" beside "organise": words of one class are spelled alike, as far as the dictionary has both spellings of each. */
function comparedAs({ word, system }: SpelledWord, language: LanguageTag, { speller }: CheckContext): string {
  if (system === undefined) return word
  return system.otherwise === undefined || speller.knows(system.otherwise, language) === true ? system.word : word
}

/** « La Plate-forme des soignants »: a title keeps the spelling of its time. */
function isInTitle(at: number, quotations: ReturnType<typeof readQuotations>): boolean {
  return quotations.some(({ start, end, spoken }) => !spoken && start < at && at < end)
}

const recognisers: Readonly<Record<LanguageTag, (form: WordForm) => ReturnType<typeof variantOf>>> = Object.fromEntries(
  ['en', 'fr', 'ar'].map((base) => [base, rememberedByWord(({ written }: WordForm) => variantOf(written, base))]),
)

function hyphenated(first: WordForm, second: WordForm | undefined, base: LanguageTag): ReturnType<typeof variantOf> {
  return second === undefined ? null : variantOf(`${first.written}-${second.written}`, base)
}

type OfVersion = readonly (Variant & { readonly language: LanguageTag })[]

/** Two accepted spellings of one word in one version: the rarer (else the later) is put like the other. */
export const spellingVariant: ReleaseCheck = releaseCheck<OfVersion>({
  id: 'spelling-variant',
  severity: 'info',
  gather(row, context) {
    const variants = context.release.languages.flatMap((language) => {
      const cell = row.cells[language]
      return cell === undefined || cell.text === ''
        ? []
        : context.read(variantsIn, cell, language).map((variant) => ({ ...variant, language }))
    })
    return variants.length === 0 ? null : variants
  },
  *look(gathered) {
    const words = new Map<string, Map<string, { times: number; written: string }>>()
    for (const { data } of gathered) {
      for (const { language, word, spelling, written } of data) {
        const key = `${language} ${word}`
        const spellings = words.get(key) ?? new Map<string, { times: number; written: string }>()
        words.set(key, spellings)
        spellings.set(spelling, { times: (spellings.get(spelling)?.times ?? 0) + 1, written })
      }
    }
    for (const { row, data } of gathered) {
      for (const variant of data) {
        const { language, word, spelling, written, start, end } = variant
        const spellings = words.get(`${language} ${word}`)
        if (spellings === undefined || spellings.size < 2) continue
        const [usual] = [...spellings].sort(([, one], [, other]) => other.times - one.times)
        if (usual === undefined || usual[0] === spelling) continue
        const meant = respelled(variant, usual[0], usual[1].written)
        yield {
          rowId: row.id,
          language,
          start,
          end,
          values: { found: written, usual: meant },
          fix:
            variant.joined !== undefined || haveSameEnding(written, usual[1].written)
              ? { start, end, replacement: meant }
              : null,
        }
      }
    }
  },
})

/** The usual spelling with what was joined to the word it replaces, and with its capital. */
function respelled({ written, spelling: own, joined }: Variant, spelling: string, usual: string): string {
  if (joined !== undefined) {
    const isPlain = written.toLowerCase().startsWith(joined.join(own))
    const at = isPlain ? joined[0].length : written.indexOf(own)
    return at < 0 ? joined.join(spelling) : written.slice(0, at) + spelling + written.slice(at + own.length)
  }
  const first = written.charAt(0)
  return first === first.toUpperCase() && first !== first.toLowerCase()
    ? withCapital(usual)
    : usual.charAt(0).toLowerCase() + usual.slice(1)
}

/** The same number and person, so that one may stand for the other. */
function haveSameEnding(one: string, other: string): boolean {
  return one.slice(-1).toLowerCase() === other.slice(-1).toLowerCase()
}
