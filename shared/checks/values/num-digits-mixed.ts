import { type CheckContext, type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { isShortPhone } from '#shared/checks/values/short-phones.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import type { Token } from '#shared/text/token.ts'

type Digits = 'latn' | 'arab' | 'persian' | 'mixed'

/** A run of digits in prose, in which digits it is written. Addresses, phones, symbols and names are no prose. */
interface Block {
  readonly place: FoundIn
  readonly quote: string
  readonly digits: Digits
}

/** European and Arabic digits side by side in one version or one number, and Persian digits in Arabic. */
export const numDigitsMixed: ReleaseCheck = releaseCheck<readonly Block[]>({
  id: 'num-digits-mixed',
  severity: 'warning',
  gather(row, context) {
    let blocks: Block[] | null = null
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text === '' || !mayMix(cell.text, language)) continue
      for (const block of blocksIn(cell, row, language, context)) {
        blocks ??= []
        blocks.push(block)
      }
    }
    return blocks
  },
  *look(gathered, context) {
    const all = gathered.flatMap(({ data }) => data)
    if (context.house.arabicDigits === 'any' && all.every(({ digits }) => digits === 'latn')) return
    for (const language of context.release.languages) {
      const ofVersion = all.filter(({ place }) => place.language === language)
      const wanted = wantedDigits(ofVersion, language, context)
      for (const block of ofVersion) if (block.digits !== wanted) yield asFinding(block, wanted)
    }
  },
})

/** Arabic versions with any digits, and versions in Latin script with Arabic ones. */
function mayMix(text: string, language: LanguageTag): boolean {
  const base = baseLanguage(language)
  if (base === 'ar') return true
  return (base === 'en' || base === 'fr') && /[\u0660-\u0669\u06f0-\u06f9]/.test(text)
}

function* blocksIn(cell: CellText, row: RowText, language: LanguageTag, context: CheckContext): Iterable<Block> {
  const latin = baseLanguage(language) !== 'ar'
  for (const token of context.tokens(cell, language)) {
    if (!prose.has(token.type) || (!latin && isInLatinName(token, cell.text))) continue
    const digits = digitsIn(token.quote)
    if (digits === null || (latin && (digits === 'latn' || isBesideArabic(token, cell.text)))) continue
    if (!latin && digits === 'latn' && isShortPhone(token, cell.text, row)) continue
    const { start, end, quote } = token
    yield { place: { rowId: row.id, language, start, end }, quote, digits }
  }
}

const prose = new Set<Token['type']>(['number', 'percent', 'money', 'ordinal', 'date', 'date-range', 'time'])

/** «iPhone 15», «Expo 2030» keep their digits. */
function isInLatinName({ start, end }: Token, text: string): boolean {
  return (
    /[A-Za-z][ \u00a0-]?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^ ?[A-Za-z]/.test(text.slice(end, end + 2))
  )
}

/** Arabic quoted in another version. */
function isBesideArabic({ start, end }: Token, text: string): boolean {
  return (
    /\p{Script=Arabic}\P{L}{0,4}$/u.test(text.slice(Math.max(0, start - 5), start)) ||
    /^\P{L}{0,4}[\u0621-\u064a]/u.test(text.slice(end, end + 5))
  )
}

function digitsIn(quote: string): Digits | null {
  let [latn, arab, persian] = [false, false, false]
  for (let at = 0; at < quote.length; at += 1) {
    const code = quote.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) latn = true
    else if (code >= 0x0660 && code <= 0x0669) arab = true
    else if (code >= 0x06f0 && code <= 0x06f9) persian = true
  }
  if ((latn && arab) || (persian && (latn || arab))) return 'mixed'
  return persian ? 'persian' : arab ? 'arab' : latn ? 'latn' : null
}

/** The desk's digits, or else those of most blocks; on a tie those the version begins with. */
function wantedDigits(blocks: readonly Block[], language: LanguageTag, { house }: CheckContext): 'latn' | 'arab' {
  if (baseLanguage(language) !== 'ar') return 'latn'
  if (house.arabicDigits !== 'any') return house.arabicDigits
  const count = (digits: Digits) => blocks.filter((block) => block.digits === digits).length
  const difference = count('arab') - count('latn')
  if (difference !== 0) return difference > 0 ? 'arab' : 'latn'
  const first = blocks.find(({ digits }) => digits === 'arab' || digits === 'latn')
  return first?.digits === 'latn' ? 'latn' : 'arab'
}

function asFinding({ place, quote, digits }: Block, wanted: 'latn' | 'arab'): FoundIn {
  const replacement = inDigits(quote, wanted)
  return {
    ...place,
    values: {
      found: quote,
      expected: replacement,
      ...(digits === 'persian' || digits === 'mixed' ? { context: digits } : {}),
    },
    ...(digits === 'persian' || digits === 'mixed' ? { severity: 'error' as const } : {}),
    fix: { start: place.start, end: place.end, replacement },
  }
}

function inDigits(quote: string, wanted: 'latn' | 'arab'): string {
  const zero = wanted === 'latn' ? 0x30 : 0x0660
  return quote.replace(/[0-9\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0)
    const value = code < 0x660 ? code - 0x30 : code < 0x6f0 ? code - 0x660 : code - 0x6f0
    return String.fromCharCode(zero + value)
  })
}
