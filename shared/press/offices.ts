import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** "the Central Asia Regional Office", « le bureau régional de Dakar »: a branch and what it is the branch of. */
export interface Office extends TextSpan {
  readonly written: string
  /** The place or region, folded. */
  readonly key: string
  /** The noun for it: an office, a branch. */
  readonly kind: string
}

interface Reading {
  /** The noun for it, without which no text is read. */
  readonly noun: string
  readonly pattern: RegExp
}

const readings: Readonly<Record<string, readonly Reading[]>> = {
  en: [
    { noun: 'Office', pattern: /\b((?:\p{Lu}[\p{L}-]{1,20} ){1,3}?)(?:Regional |Country |Liaison )Office\b/gu },
    { noun: 'branch', pattern: /\b((?:\p{Lu}[\p{L}-]{1,20} ){1,3})branch\b/gu },
    ...['branch', 'Branch'].map((noun) => ({
      noun,
      pattern: new RegExp(`\\b${noun} in ((?:\\p{Lu}[\\p{L}-]{1,20} ?){1,3})`, 'gu'),
    })),
  ],
  fr: [
    ...['agence', 'succursale', 'antenne'].map((noun) => ({
      noun,
      pattern: new RegExp(`(?<!\\p{L})${noun} (?:de |d[’']|à )((?:\\p{Lu}[\\p{L}-]{1,20} ?){1,3})`, 'gu'),
    })),
    {
      noun: 'bureau',
      pattern:
        /\bbureau (?:régional|national|de liaison) (?:pour (?:l[’']|la |le |les )?|de l[’']|de la |de |du |d[’']|en |à )((?:\p{Lu}[\p{L}-]{1,20}\s?){1,3})/gu,
    },
  ],
  ar: [
    {
      noun: 'إقليمي',
      // «لأفريقيا في», «لأفريقيا التابع»: only a direction or the article joins a second word to the region.
      pattern:
        /المكتب الإقليمي (?:في |ل)((?:(?:جنوب|شمال|شرق|غرب|وسط) ){0,2}[\u0621-\u064a]{2,20}(?: (?:اللاتينية|الوسطى|الغربية|الشرقية|الشمالية|الجنوبية|الأوسط|الأقصى|الكبرى|الهادئ|والشرق الأوسط|والمحيط الهادئ))?)/gu,
    },
  ],
}

/** The branches a cell names, in its order. */
export function readOffices({ text }: CellText, language: LanguageTag): readonly Office[] {
  const offices = (readings[baseLanguage(language)] ?? none).flatMap((reading) => officesAs(reading, text, language))
  return offices.length === 0 ? none : offices.sort((one, other) => one.start - other.start)
}

function officesAs({ noun, pattern }: Reading, text: string, language: LanguageTag): readonly Office[] {
  if (!text.includes(noun)) return none
  const offices: Office[] = []
  for (const match of text.matchAll(pattern)) {
    const before = headlineWords.exec(match[0])?.[0].length ?? 0
    const named = match[1] ?? ''
    const key = foldForSearch(match[0].startsWith(named) ? named.slice(before) : named, language).trim()
    const written = match[0].slice(before).trim()
    const start = match.index + before
    if (key !== '') offices.push({ start, end: start + written.length, written, key, kind: noun.toLowerCase() })
  }
  return offices
}

/** In a heading verbs and articles have capitals too: “Opens Its Africa Regional Office”. */
const headlineWords =
  /^(?:[\p{L}-]{1,20} ){0,2}(?:Opens?|Launch(?:es)?|Inaugurates?|Unveils?|Welcomes?|Expands?|Clos(?:es?|ing)|Moves?|Opening|Visits?|Joins?|Its|The|Their|Our|An?|New|First|This|That) /u

const none: readonly never[] = []
