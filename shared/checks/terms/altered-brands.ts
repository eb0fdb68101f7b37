import type { CheckContext } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { isBrand } from '#shared/checks/terms/invariant-terms.ts'
import { translatedNames } from '#shared/checks/terms/names-kept-as-they-are.ts'
import { namesPutIntoWords } from '#shared/checks/terms/names-of-common-words.ts'
import { otherBrand } from '#shared/checks/terms/other-brand.ts'
import { readAcronyms } from '#shared/checks/terms/read-acronyms.ts'
import { renamedBrand } from '#shared/checks/terms/renamed-brands.ts'
import { translatedBrand } from '#shared/checks/terms/translated-brands.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText, TextSpan } from '#shared/model/release-text.ts'
import { hasLowerCaseNear } from '#shared/terms/lower-case-near.ts'

export interface AlteredBrand extends TextSpan {
  readonly brand: string
  /** The product may bear another name in this language: no other version says that it does not. */
  readonly doubtful?: true
}

/** Brands of the source cell that a translation writes with other capitals, in pieces or in its own words: “We Go”, “Youtube”. */
export function alteredBrands(row: RowText, language: LanguageTag, context: CheckContext): readonly AlteredBrand[] {
  const { source } = context.release
  const there = row.cells[source]
  const cell = row.cells[language]
  if (language === source || !there || there.text === '' || !cell || cell.text === '') return nothing
  const kept = [
    ...translatedNames(there.text, cell.text, language),
    ...namesPutIntoWords(there.text, cell.text, language),
  ]
  const inSource = context.read(readAcronyms, there, source)
  if (inSource.length === 0) return kept
  const here = context.read(readAcronyms, cell, language)
  let altered: AlteredBrand[] | null = kept.length === 0 ? null : [...kept]
  const asked = new Set<string>()
  for (const { text } of inSource) {
    if (asked.has(text) || asked.size === mostBrands) continue
    asked.add(text)
    if (!isWholeBrand(text)) continue
    if (countOf(text, here) >= countOf(text, inSource)) continue
    const spans = [...otherForms(text, cell, language, context), ...translatedBrand(text, cell.text, language)]
    if (spans.length === 0 && countOf(text, here) === 0 && isKeptElsewhere(text, row, language, context))
      spans.push(...renamedBrand(text, cell.text, context.read(readWords, cell, language)))
    for (const span of spans) (altered ??= []).push({ ...span, brand: text })
    if (spans.length > 0) continue
    const others = otherBrand(text, inSource, here)
    if (others.length === 0 || isOfGlossary(text, there, source, context)) continue
    const witness = witnessOf(text, row, language, context)
    if (witness === 'renames') continue
    for (const { start, end } of others)
      (altered ??= []).push({ start, end, brand: text, ...(witness === 'none' && doubtful) })
  }
  return altered ?? nothing
}

const doubtful = { doubtful: true } as const

function isOfGlossary(brand: string, cell: CellText, source: LanguageTag, context: CheckContext): boolean {
  return context.termsIn(cell, source).some(({ quote }) => quote.includes(brand))
}

/** What the other translations of the row make of a brand: one keeps it, none does, or there is no other. */
function witnessOf(brand: string, row: RowText, language: LanguageTag, context: CheckContext) {
  if (isKeptElsewhere(brand, row, language, context)) return 'keeps'
  const { languages, source } = context.release
  const others = languages.filter((other) => other !== language && other !== source)
  return others.some((other) => (row.cells[other]?.text ?? '') !== '') ? 'renames' : 'none'
}

/** Another translation of the row has the brand as it is. */
function isKeptElsewhere(brand: string, row: RowText, language: LanguageTag, context: CheckContext): boolean {
  return context.release.languages.some((other) => {
    const cell = row.cells[other]
    if (other === language || other === context.release.source || !cell || cell.text === '') return false
    return countOf(brand, context.read(readAcronyms, cell, other)) > 0
  })
}

function isWholeBrand(text: string): boolean {
  return text.length >= shortest && isBrand(text) && !notBrands.has(text)
}

const shortest = 4
const mostBrands = 30

/** Mixed capitals that are no brand, or that languages write in their own ways. */
const notBrands = new Set(
  'WiFi WIFI MoUs ToRs PhDs HoDs CoEs BtoB BtoC IoTs SaaS PaaS IaaS VoIP eGov mRNA AfDB IsDB McDo RoK DPhil EdTech FinTech AgTech MedTech BioTech GovTech'.split(
    ' ',
  ),
)

function countOf(text: string, acronyms: readonly { readonly text: string }[]): number {
  return acronyms.filter((one) => one.text === text).length
}

/** Where one word, or two or three with a space or hyphen between, have the brand's letters and are not the brand. */
function* otherForms(brand: string, cell: CellText, language: LanguageTag, context: CheckContext): Iterable<TextSpan> {
  const { forms, starts, ends } = context.read(readWords, cell, language)
  const letters = brand.toLowerCase()
  for (let first = 0; first < forms.length; first += 1) {
    let rest = letters
    for (let last = first; last < Math.min(first + 3, forms.length); last += 1) {
      const { folded = '', shape = 'other' } = forms[last] ?? {}
      const start = starts[first] ?? 0
      const end = ends[last] ?? start
      if (!rest.startsWith(folded) || folded === '') break
      if (last > first && (!isOneBlankOrHyphen(cell.text, ends[last - 1] ?? 0, starts[last] ?? 0) || shape === 'lower'))
        break
      rest = rest.slice(folded.length)
      if (rest !== '') continue
      if (isAltered(cell.text, start, end, brand)) yield { start, end }
      break
    }
  }
}

function isOneBlankOrHyphen(text: string, from: number, to: number): boolean {
  return to - from === 1 && /[ \u00a0\u202f-]/u.test(text.charAt(from))
}

function isAltered(text: string, start: number, end: number, brand: string): boolean {
  const quote = text.slice(start, end)
  if (
    quote.replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu, '') === brand ||
    /[/@._#\\-]$/u.test(text.slice(0, start).slice(-1)) ||
    /^(?:[/@_]|\.\w)/u.test(text.slice(end, end + 2))
  )
    return false
  return hasLowerCaseNear(text, start) && (quote !== quote.toLowerCase() || !/[ -]/u.test(quote))
}
