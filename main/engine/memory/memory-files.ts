// What can be done with memories as files alone, without a library.
import { basename, resolve } from 'node:path'
import { writeAtomically } from '#engine/files/write-atomically.ts'
import { segmentsOfRelease } from '#engine/memory/release-segments.ts'
import { readTmxInProcess } from '#engine/memory/tmx/read-tmx-in-process.ts'
import { tmxEnd, tmxOfUnit, tmxStart } from '#engine/memory/tmx/write-tmx.ts'
import { longestSegment, type TmxSummary } from '#shared/contract/memory-values.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'

export type InspectedMemory = Omit<TmxSummary, 'added' | 'merged'> & { readonly units: number }

/** How many units a TMX file holds, in which languages, and how much of it is none. Throws as `readTmxFile` does. */
export async function inspectTmx(path: string, signal: AbortSignal): Promise<InspectedMemory> {
  const file = basename(path)
  const options = { sourceLanguage: null, origin: file, now: new Date().toISOString(), longestSegment }
  const pairs = new Map<string, InspectedMemory['pairs'][number]>()
  let units = 0
  let skipped = 0
  for await (const piece of readTmxInProcess({ path: resolve(path), file, options }, { signal })) {
    units += piece.units.length
    skipped += piece.skipped
    for (const { sourceLanguage, targetLanguage } of piece.units) {
      const key = `${sourceLanguage} ${targetLanguage}`
      pairs.set(key, { sourceLanguage, targetLanguage, units: (pairs.get(key)?.units ?? 0) + 1 })
    }
  }
  return { units, skipped, pairs: [...pairs.values()].toSorted((one, other) => other.units - one.units) }
}

export interface TmxOfRelease {
  readonly title: string
  readonly text: ReleaseText
  readonly appVersion: string
  readonly now: Date
  /** Missing: every version. */
  readonly languages?: readonly LanguageTag[]
}

/** The confirmed rows of a release and their sentences as TMX. */
export function tmxOfRelease(wanted: TmxOfRelease): { readonly content: string; readonly units: number } {
  const { title, text, appVersion, languages = text.languages } = wanted
  const at = wanted.now.toISOString()
  const provenance = { origin: title, createdBy: '', createdAt: at, changedBy: '', changedAt: at }
  const units = segmentsOfRelease({ ...text, languages }, null).flatMap(
    ({ sourceLanguage, targetLanguage, segments }) =>
      segments.map((segment) => ({ ...segment, sourceLanguage, targetLanguage, provenance })),
  )
  const start = tmxStart({ appVersion, sourceLanguage: text.locales[text.source] ?? text.source, writtenAt: at })
  return { content: start + units.map(tmxOfUnit).join('') + tmxEnd, units: units.length }
}

/** Writes them, a whole file or none. The answer counts the units. */
export async function writeTmxOfRelease(
  wanted: TmxOfRelease & { readonly output: string; readonly replace: boolean },
): Promise<number> {
  const { content, units } = tmxOfRelease(wanted)
  await writeAtomically(wanted.output, content, { ifExists: wanted.replace ? 'replace' : 'refuse' })
  return units
}
