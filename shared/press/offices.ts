import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** "the Central Asia Regional Office", « le bureau régional de Dakar »: a branch and what it is the branch of. */
export interface Office extends TextSpan {
  readonly written: string
  /** The place or region, folded. */
  readonly key: string
}

const patterns: Readonly<Record<string, { readonly key: string; readonly pattern: RegExp }>> = {
  en: { key: 'Office', pattern: /\b((?:\p{Lu}[\p{L}-]{1,20} ){1,3}?)(?:Regional |Country |Liaison )Office\b/gu },
  fr: {
    key: 'bureau',
    pattern:
      /\bbureau (?:régional|national|de liaison) (?:de l[’']|de la |de |du |d[’']|en |à )((?:\p{Lu}[\p{L}-]{1,20}\s?){1,3})/gu,
  },
  ar: { key: 'إقليمي', pattern: /المكتب الإقليمي (?:في |ل)((?:[\u0621-\u064a]{2,20}\s?){1,2})/gu },
}

/** The branches a cell names. */
export function readOffices({ text }: CellText, language: LanguageTag): readonly Office[] {
  const reading = patterns[baseLanguage(language)]
  if (reading === undefined || !text.includes(reading.key)) return none
  const offices: Office[] = []
  for (const match of text.matchAll(reading.pattern)) {
    const key = foldForSearch(match[1] ?? '', language)
      .replace(/^the /, '')
      .trim()
    const written = match[0].trim()
    if (key !== '') offices.push({ start: match.index, end: match.index + written.length, written, key })
  }
  return offices
}

const none: readonly never[] = []
