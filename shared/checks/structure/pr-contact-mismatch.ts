import type { FoundIn, RowCheck } from '#shared/checks/check.ts'
import { peopleInRow, type VersionPeople } from '#shared/checks/names/people-of.ts'
import { isOtherPerson, relationOf } from '#shared/checks/names/same-person.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { exchangedLabels } from '#shared/checks/structure/exchanged-labels.ts'
import { exchangedNumbers } from '#shared/checks/structure/exchanged-numbers.ts'
import { isSameName } from '#shared/checks/structure/is-same-name.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { kindOf } from '#shared/press/acronym-expansions.ts'
import { enquiryHeads } from '#shared/press/anatomy-words.ts'
import { latinLikeness, plainLatin, soundKey } from '#shared/press/name-likeness.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { overlap } from '#shared/text/overlap.ts'
import { wordsIn } from '#shared/text/words-in.ts'

/**
 * The person to contact is another one in this version. Names are compared by how they sound, so that a transliteration
 * is the same name; phone numbers and addresses of the block are what `phone-mismatch` and `email-mismatch` compare, unless
 * two people have each other's, or the telephone and the fax have each other's label.
 */
export const prContactMismatch: RowCheck = {
  id: 'pr-contact-mismatch',
  severity: 'error',
  scope: 'row',
  *look(row, context): Iterable<FoundIn> {
    if (row.kind !== 'contact') return
    const { release } = context
    yield* exchangedNumbers(row, context)
    yield* exchangedLabels(row, context)
    const named = release.languages.flatMap((language) => {
      const names = namesIn(row, language)
      return names.length === 0 ? [] : [{ language, names }]
    })
    const model = named.find(({ language }) => language === release.source) ?? named[0]
    if (model === undefined) return
    const versions = peopleInRow(row, context) ?? nothing
    const odd = named
      .filter((version) => version !== model && version.names.length === model.names.length)
      .flatMap(({ language, names }) =>
        names.flatMap((name, index) => {
          const expected = model.names[index]
          return expected === undefined ||
            isOnePerson(expected.quote, name.quote) ||
            isNamedBesides({ name, language }, { name: expected, language: model.language }, versions)
            ? []
            : [{ language, name, expected, index }]
        }),
      )
    // Where all the others agree with each other against the source, it is the source that is odd.
    const outvoted =
      odd.length >= 2 &&
      odd.length === named.length - 1 &&
      odd.every(({ name, index }) => index === odd[0]?.index && isSameName(name.quote, odd[0]?.name.quote ?? ''))
    const first = odd[0]
    if (outvoted && first !== undefined) {
      yield finding(
        row,
        model.language,
        first.expected,
        odd.map(({ language, name }) => ({ language, name })),
      )
      return
    }
    for (const { language, name, expected } of odd)
      yield finding(row, language, name, [{ language: model.language, name: expected }])
  },
}

/** By their sound; where the scripts differ, no family name may be clearly another, and else none begin otherwise. */
function isOnePerson(one: string, other: string): boolean {
  if (!isSameName(one, other)) return false
  const [left, right] = [partsOf(one), partsOf(other)]
  return left.arabic === right.arabic
    ? left.arabic || !beginOtherwise(left.parts, right.parts)
    : !isOtherPerson(left, right)
}

function partsOf(name: string): { readonly parts: readonly string[]; readonly arabic: boolean } {
  return { parts: name.split(/\s+/u), arabic: /\p{Script=Arabic}/u.test(name) }
}

/** Rosa Bertelli, Rosa Martelli: one part alone differs, and no two alphabets exchange the sounds it begins with. */
function beginOtherwise(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  const differing = one.flatMap((part, index) => {
    const there = other[index] ?? ''
    return latinLikeness(part, there) === 'different' ? [[part, there].map(beginningOf)] : []
  })
  const [pair] = differing
  return differing.length === 1 && pair !== undefined && pair[0] !== pair[1]
}

/** The sounds that a name may begin with, those that transliterations exchange together; all others, and vowels, are one. */
function beginningOf(part: string): string {
  const first = soundKey(plainLatin(part)).charAt(0)
  return ['bp', 'fv', 'm', 'n', 'l', 'r', 'Sjgsztdkx'].find((sounds) => sounds.includes(first)) ?? ''
}

interface NameIn {
  readonly name: Name
  readonly language: LanguageTag
}

/** The person stands in the other version too, only not in the same place: there Ferreyra for Herrera is another. */
function isNamedBesides(own: NameIn, expected: NameIn, versions: readonly VersionPeople[]): boolean {
  const peopleOf = (wanted: LanguageTag) => versions.find((version) => version.language === wanted)?.people ?? nothing
  const [named] = peopleOf(own.language).filter(({ person }) => overlap(person, own.name))
  return (
    named !== undefined &&
    peopleOf(expected.language).some(
      (other) =>
        relationOf(other, named) === 'same' && !(other.arabic === named.arabic && overlap(other.person, expected.name)),
    )
  )
}

interface Name extends TextSpan {
  readonly quote: string
}

function finding(
  row: RowText,
  language: LanguageTag,
  name: Name,
  others: readonly { readonly language: LanguageTag; readonly name: Name }[],
): FoundIn {
  return {
    language,
    rowId: row.id,
    start: name.start,
    end: name.end,
    values: { found: name.quote, expected: others[0]?.name.quote ?? '—' },
    related: others.map((other) => ({ language: other.language, rowId: row.id, ...other.name })),
  }
}

/** Labels before a contact's name. Folded. */
const labels = new Set(
  [
    'name',
    'contact',
    'contact person',
    'contact name',
    'press contact',
    'media contact',
    'press officer',
    'spokesperson',
    'media relations',
    'press',
    'nom',
    'nom complet',
    'prenom et nom',
    'nom et prenom',
    'contact presse',
    'contact medias',
    'personne a contacter',
    'attache de presse',
    'attachee de presse',
    'porte-parole',
    'relations presse',
    'relations medias',
    'service de presse',
    'presse',
    'الاسم',
    'الاسم الكامل',
    'جهه الاتصال',
    'جهه اتصال',
    'للتواصل',
    'للاتصال',
    'مسؤول الاتصال',
    'مسؤوله الاتصال',
    'الاتصال الصحفي',
    'جهه الاتصال الصحفي',
    'جهه الاتصال الاعلامي',
    'المسؤول الاعلامي',
    'المتحدث الرسمي',
    'الملحق الصحفي',
    'مسؤول التواصل',
    'المكتب الاعلامي',
    'المكتب الصحفي',
    'اتصال الصحافه',
    'للصحافه',
    'للاتصال الصحفي',
    'للاتصال الاعلامي',
    'للتواصل الصحفي',
    'للتواصل الاعلامي',
    'للتواصل مع الصحافه',
    ...enquiryHeads,
  ].map((label) => foldForSearch(label, 'ar')),
)

function namesIn(row: RowText, language: LanguageTag): readonly Name[] {
  const names: Name[] = []
  let lineStart = 0
  for (const line of (row.cells[language]?.text ?? '').split('\n')) {
    const colon = line.indexOf(':')
    if (colon > 0 && colon < 60 && labels.has(foldForSearch(line.slice(0, colon).trim(), language))) {
      const name = nameAt(line, colon + 1)
      if (name !== null) names.push({ ...name, start: lineStart + name.start, end: lineStart + name.end })
    }
    lineStart += line.length + 1
  }
  return names
}

const title =
  /^(?:(?:mr|mrs|ms|m|mme|mlle|dr|pr|prof|me|h\.?e|s\.?e|السيد|السيده|السيدة|الأستاذ|الأستاذة|الدكتور|الدكتورة|الآنسة|أ|د)(?:\.\s*|\s+))/iu

/** The name that follows a label, up to a comma, a dash, a bracket or an address; null where it does not look like one. */
function nameAt(line: string, from: number): Name | null {
  const rest = line.slice(from)
  const cut = /[,،;؛(|/]|\s[–—-]\s|\p{Nd}|\S*@/u.exec(rest)
  const raw = cut === null ? rest : rest.slice(0, cut.index)
  const lead = raw.length - raw.trimStart().length
  const titled = title.exec(raw.trimStart())
  const start = from + lead + (titled?.[0].length ?? 0)
  const quote = line.slice(start, from + raw.trimEnd().length)
  const words = quote.split(/\s+/u).filter((word) => word !== '')
  if (words.length < 2 || words.length > 5 || quote.length > 60 || isOfBody(quote)) return null
  // "Name of the office": in cased scripts a name's words have capitals, particles aside.
  const cased = words.filter((word) => /\p{Script=Latin}/u.test(word))
  if (
    cased.some(
      (word) =>
        /^\p{Ll}/u.test(word) &&
        !/^(?:al|el|de|da|du|di|bin|ben|ibn|van|von|der|den|la|le|dos|abu|bint|d['’]\p{L}+)$/iu.test(
          word.replace(/^(?:al|el)-/u, ''),
        ) &&
        !/^(?:al|el)-/u.test(word),
    )
  )
    return null
  return { start, end: start + quote.length, quote }
}

/** "Press Office", « Équipe Médias », «المكتب الصحفي»: who answers there is not said. */
function isOfBody(quote: string): boolean {
  if (/^ال/u.test(quote)) return true
  return wordsIn(quote).forms.some((form) => deskWords.has(form.folded) || kindOf(form) === 'body')
}

const deskWords = new Set(
  'press presse media medias team equipe desk relations communication communications radio'.split(' '),
)
