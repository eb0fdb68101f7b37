import { type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { isSameButPlaces } from '#shared/checks/same-data.ts'
import { leftWithoutName, type NamesInVersion, namesInVersions } from '#shared/checks/terms/named-in-source.ts'
import { type SaidInRow, saidInRow } from '#shared/checks/terms/said-in-row.ts'

/**
 * A short form comes before what it is short for: “the Centre” of which no centre was named, “resolution 1325” without
 * whose and when. What every reader knows (the Council, the Government) is left out, and so are headlines.
 */
export const shortFormUndefined: ReleaseCheck = releaseCheck<SaidOfNames>({
  id: 'short-form-undefined',
  severity: 'warning',
  gather: (row, context) => {
    const [said, names] = [saidInRow(row, context), namesInVersions(row, context)]
    return said === null && names === null ? null : { said: said ?? nothing, names: names ?? nothing }
  },
  saysSame: isSameButPlaces,
  *look(gathered, { release }) {
    const names = gathered.map(({ data, ...place }) => ({ ...place, data: data.names }))
    for (const language of release.languages) {
      const told = new Set<string>()
      const inVersion = gathered.flatMap(({ row, data }) =>
        data.said.flatMap((said) => {
          const inSource =
            language === release.source ? undefined : data.said.find((one) => one.language === release.source)
          return said.language === language ? [{ said, rowId: row.id, inSource }] : []
        }),
      )
      const everywhere = new Set(inVersion.flatMap(({ said }) => said.introduces))
      const heard: Heard = { before: new Set(), everywhere, initials: '', abbreviates: false }
      for (const { said, rowId, inSource } of inVersion) {
        heard.initials += said.initials
        heard.abbreviates ||= said.abbreviates
        for (const found of undefinedIn(said, heard, inSource)) {
          told.add(`${rowId} ${found.end}`)
          yield { ...found, language, rowId }
        }
        for (const name of said.introduces) heard.before.add(name)
      }
      for (const { rowId, start, end, quote } of leftWithoutName(names, language))
        if (!told.has(`${rowId} ${end}`)) yield { language, rowId, start, end, values: { found: quote } }
    }
  },
})

interface SaidOfNames {
  readonly said: SaidInRow
  readonly names: readonly NamesInVersion[]
}

/** What a version tells. */
interface Heard {
  readonly before: Set<string>
  readonly everywhere: ReadonlySet<string>
  initials: string
  abbreviates: boolean
}

function* undefinedIn(
  { shortForms }: SaidInRow[number],
  { before, everywhere, initials, abbreviates }: Heard,
  inSource: SaidInRow[number] | undefined,
): Iterable<Omit<FoundIn, 'language' | 'rowId'>> {
  for (const { name, start, end, quote, sure, opens, resolution, behind } of shortForms) {
    const isKnown = before.has(name) || behind.includes(name)
    before.add(name)
    // Many a fund or network is known to its readers; one that is introduced after all, or here by the source, was not.
    const isNamedInSource = opens && !abbreviates && inSource?.names.includes(name) === true
    if (isKnown || !(sure || everywhere.has(name) || isNamedInSource)) continue
    if (resolution) yield { start, end, values: { found: quote, context: 'resolution' } }
    else if (!initials.includes(name.charAt(0).toUpperCase())) yield { start, end, values: { found: quote } }
  }
}
