import { type FoundIn, type Gathered, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { type Office, readOffices } from '#shared/press/offices.ts'

/** Another branch is given, opened or honoured than the one the release is about: a sentence from an older release. */
export const entityConflict: ReleaseCheck = releaseCheck<readonly VersionOffices[]>({
  id: 'entity-conflict',
  severity: 'info',
  offByDefault: true,
  gather: (row, context) => {
    if (row.kind === 'boilerplate' || row.kind === 'contact') return null
    let versions: VersionOffices[] | null = null
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text === '') continue
      const offices = context.read(readOffices, cell, language)
      if (offices.length > 0) (versions ??= []).push({ language, offices })
    }
    return versions
  },
  *look(gathered, { release }) {
    for (const language of release.languages) yield* strayOffices(gathered, language)
  },
})

interface VersionOffices {
  readonly language: LanguageTag
  readonly offices: readonly Office[]
}

const handedOver: Readonly<Record<string, RegExp>> = {
  en: /\b(?:cut the ribbon|present(?:s|ed)|award(?:s|ed)|hand(?:s|ed) (?:over )?|open(?:s|ed)|inaugurat(?:es|ed)|unveil(?:s|ed))\b/u,
  fr: /(?<!\p{L})(?:coup[ée]+ le ruban|remis|remet|décern|inaugur|ouvert|dévoil)/u,
  ar: /(?:قص|سلّ?م|قدّ?م|منح|افتتح|دشن|أزاح)/u,
}

/** The branch named first, with the title or the first paragraph, is what the release is about. */
function* strayOffices(
  gathered: readonly Gathered<readonly VersionOffices[]>[],
  language: LanguageTag,
): Iterable<FoundIn> {
  const placed = gathered.flatMap(({ row, index, data }) =>
    data.flatMap((version) =>
      version.language === language ? version.offices.map((office) => ({ office, row, index })) : [],
    ),
  )
  for (const ofKind of Map.groupBy(placed, ({ office }) => office.kind).values()) yield* strayAmong(ofKind, language)
}

interface PlacedOffice {
  readonly office: Office
  readonly row: RowText
  readonly index: number
}

function* strayAmong(placed: readonly PlacedOffice[], language: LanguageTag): Iterable<FoundIn> {
  const [topic] = placed
  if (topic === undefined || topic.index > 2) return
  const verbs = handedOver[baseLanguage(language)]
  // A paragraph that names both compares them.
  const isBeside = (row: RowText) => placed.some((one) => one.row === row && one.office.key === topic.office.key)
  for (const { office, row } of placed) {
    if (office.key === topic.office.key || isBeside(row)) continue
    if (verbs === undefined || !verbs.test(sentenceBefore(row, office, language))) continue
    const values = { found: office.written, other: topic.office.written }
    yield { language, rowId: row.id, start: office.start, end: office.end, values }
  }
}

const reach = 160

function sentenceBefore(row: RowText, { start }: Office, language: LanguageTag): string {
  const before = row.cells[language]?.text.slice(Math.max(0, start - reach), start) ?? ''
  return before.slice(before.search(/[^.!?؟\n]*$/))
}
