// «علي» before a noun, where no version in Latin letters names an Ali: the preposition «على» without its letter.
import { readPeople } from '#shared/checks/names/people-of.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { InRow } from '#shared/checks/spelling/names-beside.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { isInQuotation } from '#shared/text/is-in-quotation.ts'
import type { Words } from '#shared/text/words-in.ts'

/**
 * «ستساعد الصور علي التنبؤ» beside "The images will help to forecast": behind a noun or verb, before a noun with its article. In
 * speech it may be «عليّ», and whom another version leaves out is named with a title, an office or a family name.
 */
export function isAliOfNoVersion(words: Words, index: number, text: string, place: InRow): boolean {
  const { forms, starts, ends } = words
  const [start, end] = [starts[index] ?? 0, ends[index] ?? 0]
  const [before, next] = [forms[index - 1], forms[index + 1]]
  if (before === undefined || next === undefined || !isBeside(text, end, starts[index + 1])) return false
  if (!isBeside(text, ends[index - 1] ?? 0, start) || besideNames.test(before.written)) return false
  if (!definite.test(next.written) || isInQuotation(text, start)) return false
  const { row, language, context } = place
  const cell = row.cells[language]
  if (cell === undefined) return false
  // «محمد علي الصباح»: the middle of a name.
  if (context.read(readPeople, cell, language).some((person) => person.start < start && start < person.end))
    return false
  const others = latinVersions(place)
  return others.length > 0 && !others.some(namesAli)
}

function isBeside(text: string, end: number, start: number | undefined): boolean {
  return text.slice(end, start).trim() === ''
}

/** An article and an ordinary noun: family names of this form end in «ي». */
const definite = /^ال[\u0621-\u0652]{3,}(?<!ي)$/u
const besideNames =
  /^(?:[وفبل]?(?:ال)?(?:سيد|دكتور|شيخ|إمام|أمير|حاج|أستاذ|قائد|بن|ابن|آل|بو|أبو|أبي|سيدي|مولاي|جبل|وادي|شارع|مدينة|قرية|بئر|عين|ميناء|جسر|مسجد|عبد))$/u

function latinVersions({ row, language, context }: InRow): readonly Words[] {
  return context.release.languages.flatMap((other) => {
    const cell = other === language ? undefined : row.cells[other]
    return cell === undefined || cell.text.trim() === '' || baseLanguage(other) === 'ar'
      ? []
      : [context.read(readWords, cell, other)]
  })
}

function namesAli({ forms }: Words): boolean {
  return forms.some(
    ({ shape, folded }) => (shape === 'capital' || shape === 'caps') && /al(?:i|y|ee)$|^al[iy]/u.test(folded),
  )
}
