import type { CheckContext } from '#shared/checks/check.ts'
import { readLatinNames } from '#shared/checks/names/names-across.ts'
import type { Named } from '#shared/checks/names/people-of.ts'
import type { Turned } from '#shared/checks/names/turned-names.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { plainLatin } from '#shared/press/name-likeness.ts'
import { namedOnly } from '#shared/press/person.ts'

/**
 * Two words with capitals that nothing beside them shows to be a name: "Szabó Zsófia will represent …". Whoever bears the name the
 * other way round elsewhere in the version tells.
 */
export function possiblyTurned(row: RowText, context: CheckContext): readonly Named[] {
  if (row.kind === 'contact' || row.kind === 'note' || row.kind === 'end') return nothing
  return context.release.languages.flatMap((language): readonly Named[] => {
    const cell = row.cells[language]
    const base = baseLanguage(language)
    if (cell === undefined || cell.text === '' || (base !== 'en' && base !== 'fr')) return nothing
    const { text } = cell
    return context.read(readLatinNames, cell, language).possible.flatMap((name): readonly Named[] => {
      if (name.parts.length !== 2 || isOfPlace(text, name.start, name.end)) return nothing
      const parts = name.parts.map(({ start, end }) => text.slice(start, end))
      return [
        { person: namedOnly(name, text), language, rowId: row.id, arabic: false, parts, written: parts.join(' ') },
      ]
    })
  })
}

/** « rue | Kossuth Lajos », "Kossuth Lajos | Street" */
export function isOfPlace(text: string, start: number, end: number): boolean {
  return placeBefore.test(text.slice(Math.max(0, start - 14), start)) || placeBehind.test(text.slice(end, end + 14))
}

const placeBefore =
  /(?<!\p{L})(?:rue|avenue|place|quai|pont|parc|square|boulevard|allée|cours|lycée|école|collège|stade|théâtre|musée|prix|hôtel|gare|ulica|utca|street|via|calle)[ \u00a0]$/iu
const placeBehind =
  /^[ \u00a0](?:street|square|avenue|road|bridge|park|prize|award|museum|theatre|theater|school|stadium|station|hall|utca|út|tér)(?!\p{L})/iu

/** Of those the ones whose name somebody of the version has the other way round, with that one. */
export function turnedAmong(possible: readonly Named[], people: readonly Named[]): readonly Turned[] {
  const names = new Map(people.map((named) => [keyOf(named.language, named.parts), named]))
  return possible.flatMap((named): readonly Turned[] => {
    const model = names.get(keyOf(named.language, named.parts.toReversed()))
    return model === undefined || model.rowId === named.rowId ? nothing : [{ named, model }]
  })
}

const keyOf = (language: string, parts: readonly string[]) => `${language} ${parts.map(plainLatin).join(' ')}`
