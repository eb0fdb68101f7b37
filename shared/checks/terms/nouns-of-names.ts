// The nouns of bodies and treaties in a text, each as part of a name or alone with its article: “the Board”, «المجلس».
import type { CellReader } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { isShortInLatin, isVerbInFrench } from '#shared/checks/terms/short-form-mentions.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { areOfOneKind, headOfAnyKind } from '#shared/press/body-kinds.ts'
import { headsAmong } from '#shared/press/body-names.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import type { Words } from '#shared/text/words-in.ts'

export interface NounOfName extends TextSpan {
  readonly noun: string
  /** Alone with its article, as if the name were known. */
  readonly short: boolean
}

export const readNounsOfNames: CellReader<readonly NounOfName[]> = (cell, language, context) => {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return nothing
  const words = context.read(readWords, cell, language)
  let found: NounOfName[] | null = null
  for (const [index, form] of words.forms.entries()) {
    const noun = treatyOf(form) || headOfAnyKind(form)
    if (noun === '') continue
    const place = { text: cell.text, words, index }
    const short =
      base === 'ar' ? isShortInArabic(place, noun) : isShortInLatin(place, base === 'fr') && !goesOn(place, base)
    const first = short && base !== 'ar' ? index - 1 : index
    ;(found ??= []).push({ noun, short, start: words.starts[first] ?? 0, end: words.ends[index] ?? 0 })
  }
  return found ?? nothing
}

const treaties: ReadonlySet<string> = new Set(
  wordsOf(`convention agreement protocol treaty covenant charter accord protocole traite pacte charte
    اتفاقيه اتفاق معاهده بروتوكول ميثاق عهد`),
)

const treatyOf = headsAmong(treaties)

/** Whether two nouns may be those of one body or treaty. */
export function mayNameOne(one: string, other: string): boolean {
  return treaties.has(one) ? treaties.has(other) : areOfOneKind(one, other)
}

/**
 * Nouns that stand alone for what the reader knows, or where the name was told in some other way: a parliament, the police,
 * the company whose release it is; in Arabic, which has no capitals, also houses that one can point at.
 */
export function isTellingAlone(noun: string): boolean {
  return !mostlyAlone.has(noun)
}

const mostlyAlone = new Set(
  wordsOf(`parliament assembly police gendarmerie guard company corporation administration direction department society
    parlement assemblee garde gardes compagnie societe departement union secretariat exchange bourse
    برلمان جمعيه شرطه درك حرس خفر شركه اداره مديريه دائره محكمه مكتبه مسرح متحف معرض مستشفي عياده مصحه جامعه كليه مدرسه
    مختبر اكاديميه مركز بنك مصرف سوق بورصه دار اوبرا غرفه امانه مكتب مصلحه مؤسسه محفوظات ارشيف مرفق عهد`),
)

interface Place {
  readonly text: string
  readonly words: Words
  readonly index: number
}

/** “the Agreement on fisheries”, « l’Accord relatif aux pêches »; in French any word but a verb may be an adjective of the name. */
function goesOn({ text, words: { forms, starts, ends }, index }: Place, base: 'en' | 'fr'): boolean {
  const next = forms[index + 1]
  if (next === undefined || text.slice(ends[index] ?? 0, starts[index + 1] ?? 0) !== ' ') return false
  return purpose.test(next.folded) || (base === 'fr' && !isVerbInFrench(next.folded))
}

const purpose =
  /^(?:on|of|for|to|against|between|concerning|governing|relating|regarding|relati(?:f|ve)|concernant|portant|visant|entre|pour|sur|contre|regissant|signee?|conclue?|conclu)$/u

/** With the article, and no adjective or complement behind it; before it no noun whose complement it could be. */
function isShortInArabic({ text, words: { forms, starts, ends }, index }: Place, noun: string): boolean {
  const folded = forms[index]?.folded ?? ''
  if (!folded.endsWith(`ال${noun}`) && !folded.endsWith(`لل${noun}`)) return false
  const next = forms[index + 1]
  if (next === undefined || text.slice(ends[index] ?? 0, starts[index + 1] ?? 0) !== ' ') return true
  return !/^(?:[البك]|[وف]?(?:من|شان|حول|ضد|بين|معن|متعلق|خاص))/u.test(next.folded)
}
