import type { Person } from '#shared/press/person.ts'

/**
 * Whether the person only keeps another company: « aux côtés de | Mme Koné », "with | Ms. Koné | at her side", «وإلى جانبه | السيدة
 * كونيه». Such a person stands in the sentence and does nothing there.
 */
export function isCompanion(text: string, { from, end }: Person): boolean {
  const before = text.slice(Math.max(0, from - reach), from)
  return keeping.test(before) || (having.test(before) && behind.test(text.slice(end, end + reach)))
}

const reach = 40

/** Words that stand right before whoever keeps the company; an article may follow. */
const keeping = new RegExp(
  `(?:${[
    '(?<!\\p{L})(?:alongside|beside|next to|accompanied by|escorted by|flanked by|joined by|surrounded by|(?:in|with) the company of|in the presence of|at the side of|(?:in front|with the support) of|watched by|applauded by|to applause from)(?: the)?',
    "(?<!\\p{L})(?:(?:aux côtés|au côté|à côté|en présence|en compagnie|à la (?:droite|gauche)|sous (?:les yeux|le regard)|sous les applaudissements|devant|accompagnée?s?|entourée?s?|flanquée?s?|escortée?s?|rejointe?s?)(?: d[e’']| du| des| de la| de l[’']| par)?(?: l[ea]| l[’'])?)",
    '(?<!\\p{L})و?(?:[إا]لى جانب(?:ه|ها|هم)?|بجانب(?:ه|ها)?|بجوار(?:ه|ها)?|جنب[اً]{1,2} [إا]لى جنب مع|بر?فقة|رفقة|برفقت(?:ه|ها)|بصحبة|بمعية|بمعيت(?:ه|ها)|ب?حضور|في حضور|[يت]رافق(?:ه|ها)|محاط(?:ة|[اً]{1,2})? ب|[أا]مام)',
  ].join('|')})[ \\u00a0]?$`,
  'iu',
)

/** "with | … | at his side": what stands before the companion alone says nothing. */
const having = /(?<!\p{L})(?:with|avec)(?:[ \u00a0][\p{L}’'-]{1,15}){0,4},?[ \u00a0]$|[,;(][ \u00a0]$/iu
const behind =
  /^,?[ \u00a0](?:(?:standing |sitting |seated )?(?:at|by) (?:his|her|their) side|beside (?:him|her|them)|next to (?:him|her|them)|looking on|à ses côtés|à son côté|à leurs côtés|(?:assise?|debout) (?:près|à côté) )/iu
