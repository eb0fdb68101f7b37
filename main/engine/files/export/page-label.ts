import { baseLanguage } from '#shared/model/language.ts'

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

/** Whether numbers that the program itself writes (pages, list items) are Arabic-Indic digits in this locale. */
export function usesArabicIndicDigits(locale: string): boolean {
  return new Intl.NumberFormat(locale).resolvedOptions().numberingSystem === 'arab'
}
