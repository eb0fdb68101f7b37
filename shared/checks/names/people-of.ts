import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import { readLatinNames, withNamesAcross } from '#shared/checks/names/names-across.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { peopleInArabic } from '#shared/press/people-in-arabic.ts'
import { namedOnly, type Person } from '#shared/press/person.ts'
import { overlap } from '#shared/text/overlap.ts'
import { rememberedByText } from '#shared/text/remembered-by-text.ts'

/** A person as a version names her or him at a place of the release. */
export interface Named {
  readonly person: Person
  readonly language: LanguageTag
  readonly rowId: string
  readonly arabic: boolean
  /** The parts of the name as they are written; one list for one name of a script. */
  readonly parts: readonly string[]
  /** The parts in one. */
  readonly written: string
}

const nobody: readonly Person[] = []

/** The people named in one cell, those of the release's sheet of names among them. */
export const readPeople: CellReader<readonly Person[]> = (cell, language, context) => {
  const found = peopleFound(cell, language, context)
  if (context.entities.length === 0) return found
  const listed = context.entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ names }) => listedIn(cell.text, names[language]?.full ?? '', found))
  return listed.length === 0 ? found : [...found, ...listed].sort((one, other) => one.start - other.start)
}

function peopleFound(cell: CellText, language: LanguageTag, context: CheckContext): readonly Person[] {
  const base = baseLanguage(language)
  if (base === 'ar') return peopleInArabic(cell.text)
  return base === 'en' || base === 'fr' ? context.read(readLatinNames, cell, language).people : nobody
}

function listedIn(text: string, name: string, found: readonly Person[]): readonly Person[] {
  if (name === '') return nobody
  const people: Person[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const [start, end] = [at, at + name.length]
    if (found.some((person) => overlap(person, { start, end }))) continue
    const parts = [...name.matchAll(/\S+/gu)].map((part) => ({
      start: start + part.index,
      end: start + part.index + part[0].length,
    }))
    people.push(namedOnly({ start, end, parts }, text))
  }
  return people
}

/** Who is named in each version of a row; null where no one is. Several checks ask this of every row in one run. */
export function peopleInRow(row: RowText, context: CheckContext): RowPeople | null {
  const known = lastAsked.get(row)
  if (known?.context === context) return known.people
  const people = readRow(row, context)
  lastAsked.set(row, { context, people })
  return people
}

const lastAsked = new WeakMap<RowText, { readonly context: CheckContext; readonly people: RowPeople | null }>()

function readRow(row: RowText, context: CheckContext): RowPeople | null {
  const { languages } = context.release
  const versions = languages.flatMap((language) => {
    const cell = row.cells[language]
    if (cell === undefined || !hasContent(cell.text)) return []
    return [{ language, cell, people: context.read(readPeople, cell, language).slice(0, mostPeople) }]
  })
  const named = isProse(row) ? withNamesAcross(versions, context) : versions
  if (named.every(({ people }) => people.length === 0)) return null
  return named.map(({ language, cell, people }) => ({
    language,
    cell,
    people: people.map((person) => namedIn(person, cell, language, row)),
  }))
}

/** Where addresses and streets stand, what looks like a name may be none. */
const isProse = ({ kind }: RowText) => kind !== 'contact' && kind !== 'note' && kind !== 'end'

/** A list of participants may name many; beyond this a cell is no prose to compare. */
const mostPeople = 80

export type RowPeople = readonly VersionPeople[]

export interface VersionPeople {
  readonly language: LanguageTag
  readonly cell: CellText
  readonly people: readonly Named[]
}

function namedIn(person: Person, { text }: CellText, language: LanguageTag, row: RowText): Named {
  const arabic = baseLanguage(language) === 'ar'
  const parts = person.parts.map(({ start, end }) => text.slice(start, end)).join('\n')
  return { person, language, rowId: row.id, arabic, ...(arabic ? nameInArabic : nameInLatin)(parts) }
}

/** The same for the same name, so that what two names have in common is found out once. */
const nameInArabic = rememberedByText(nameOf)
const nameInLatin = rememberedByText(nameOf)

function nameOf(parts: string): Pick<Named, 'parts' | 'written'> {
  return { parts: parts === '' ? [] : parts.split('\n'), written: parts.replaceAll('\n', ' ') }
}

export function passageOf({ person, language, rowId }: Named) {
  return { language, rowId, start: person.start, end: person.end, quote: person.name }
}
