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
      /\bbureau (?:régional|national|de liaison) (?:pour (?:l[’']|la |le |les )?|de l[’']|de la |de |du |d[’']|en |à )((?:\p{Lu}[\p{L}-]{1,20}\s?){1,3})/gu,
  },
  ar: {
    key: 'إقليمي',
    // «لأفريقيا في», «لأفريقيا التابع»: only a direction or the article joins a second word to the region.
    pattern:
      /المكتب الإقليمي (?:في |ل)((?:(?:جنوب|شمال|شرق|غرب|وسط) ){0,2}[\u0621-\u064a]{2,20}(?: (?:اللاتينية|الوسطى|الغربية|الشرقية|الشمالية|الجنوبية|الأوسط|الأقصى|الكبرى|الهادئ|والشرق الأوسط|والمحيط الهادئ))?)/gu,
  },
}

/** The branches a cell names. */
export function readOffices({ text }: CellText, language: LanguageTag): readonly Office[] {
  const reading = patterns[baseLanguage(language)]
  if (reading === undefined || !text.includes(reading.key)) return none
  const offices: Office[] = []
  for (const match of text.matchAll(reading.pattern)) {
    const before = headlineWords.exec(match[0])?.[0].length ?? 0
    const key = foldForSearch((match[1] ?? '').slice(before), language).trim()
    const written = match[0].slice(before).trim()
    const start = match.index + before
    if (key !== '') offices.push({ start, end: start + written.length, written, key })
  }
  return offices
}

/** In a heading verbs and articles have capitals too: “Opens Its Africa Regional Office”. */
const headlineWords =
  /^(?:[\p{L}-]{1,20} ){0,2}(?:Opens?|Launch(?:es)?|Inaugurates?|Unveils?|Welcomes?|Expands?|Clos(?:es?|ing)|Moves?|Opening|Visits?|Joins?|Its|The|Their|Our|An?|New|First|This|That) /u

const none: readonly never[] = []
