import type { CheckContext } from '#shared/checks/check.ts'
import { type BodyMention, readBodies } from '#shared/checks/names/bodies-of.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { type Acronym, acronymsInBrackets } from '#shared/checks/terms/read-acronyms.ts'
import { termOver } from '#shared/checks/terms/term-over.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText } from '#shared/model/release-text.ts'
import { acronymsOfNamedBody } from '#shared/press/acronyms-of-bodies.ts'

export interface OtherThanKnown {
  readonly acronym: Acronym
  readonly expected: string
}

/**
 * In brackets behind the full name of a body that everybody knows letters that are its own in no language, though they may
 * spell the name as it is translated here.
 */
export function otherThanKnown(
  cell: CellText,
  language: LanguageTag,
  context: CheckContext,
): readonly OtherThanKnown[] {
  if (!cell.text.includes('(')) return nothing
  const bracketed = acronymsInBrackets(cell, language, context)
  if (bracketed.length === 0) return nothing
  const bodies = context.read(readBodies, cell, language)
  return bracketed.flatMap((acronym): readonly OtherThanKnown[] => {
    const body = bodies.find((one) => one.end === acronym.start - 2 && isFullName(one, cell))
    const own = body === undefined ? nothing : acronymsOfNamedBody(body.key.replace('body:', ''))
    if (own.length === 0 || own.some(({ text }) => text === acronym.text)) return nothing
    if (termOver(context.termsIn(cell, language), acronym) !== null) return nothing
    const expected = own.find(({ language: of }) => of === baseLanguage(language)) ?? own[0]
    return expected === undefined ? nothing : [{ acronym, expected: expected.text }]
  })
}

function isFullName({ start, end }: BodyMention, { text }: CellText): boolean {
  return text.slice(start, end).split(/\s/u).length >= 3
}
