import type { ExportedVersion } from '#engine/files/export/exported-version.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'

/** The page number in the footer, in the language of the text: what stands before the number and between it and the total. */
export interface PageLabel {
  readonly before: string
  readonly between: string
}

export function pageLabel(locale: string): PageLabel {
  return labels[baseLanguage(locale)] ?? { before: '', between: ' / ' }
}

const labels: Readonly<Record<string, PageLabel>> = {
  ar: { before: 'صفحة ', between: ' من ' },
  de: { before: 'Seite ', between: ' von ' },
  en: { before: 'Page ', between: ' of ' },
  es: { before: 'Página ', between: ' de ' },
  fa: { before: 'صفحهٔ ', between: ' از ' },
  fr: { before: 'Page\u00a0', between: ' sur ' },
  he: { before: 'עמוד ', between: ' מתוך ' },
  it: { before: 'Pagina ', between: ' di ' },
  pt: { before: 'Página ', between: ' de ' },
  ru: { before: 'Страница ', between: ' из ' },
  tr: { before: 'Sayfa ', between: ' / ' },
  ur: { before: 'صفحہ ', between: ' از ' },
}

/** Numbers that the program writes (pages, list items) are in the digits that the text itself is written with. */
export function countsInArabicIndicDigits(version: ExportedVersion): boolean {
  const text = version.rows.map((row) => plainTextOf(row.blocks)).join('\n')
  return count(text, /[٠-٩]/g) > count(text, /[0-9]/g)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
